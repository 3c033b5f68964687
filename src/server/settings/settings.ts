import type { GenericSource } from './generic-source.ts'

/** Severities of an alert, the lowest first, as the setting "Only create incidents for severity level or higher" knows them. */
export const SEVERITIES = ['low', 'medium', 'high'] as const

/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number]

/** How a source's bodies are read; values of the column `profile`. */
export const PROFILES = ['zdx', 'apono', 'alertmanager', 'generic'] as const

/** One of {@link PROFILES}. */
export type Profile = (typeof PROFILES)[number]

/** One source that may post, with the settings of the ZDX application (help.zscaler.com/zdx/understanding-zdx-application-fields-servicenow). */
export interface Settings {
    /** sys_id of the row. */
    readonly id: string
    /** Name in the URL. */
    readonly name: string
    /** Which profile turns a body into an alert. */
    readonly profile: Profile
    /** What incidents call it: `correlation_display`, and the beginning of short description and notes. */
    readonly display: string
    readonly active: boolean
    /** 1: user ID for the caller field; empty leaves the caller empty. */
    readonly caller: string
    /** The caller's sys_id as found when the row was saved; empty where there is none. */
    readonly callerUser: string
    /** 2: logging level. */
    readonly logLevel: string
    /** 3: incidents are created from this severity upwards. */
    readonly leastSeverity: Severity
    /** 4: resolve the incident when its alert has ended; otherwise it only becomes inactive. */
    readonly autoResolve: boolean
    /** 5: user ID of the default resolver; empty names the user who posted. */
    readonly resolver: string
    readonly resolverUser: string
    /** 6: resolution code, a choice of incident.close_code. */
    readonly closeCode: string
    /** 7: host of the ZDX Admin Portal; builds the link where an alert brings none. */
    readonly portalHost: string
    /** Paths and words of the profile `generic`. */
    readonly generic: GenericSource
}
