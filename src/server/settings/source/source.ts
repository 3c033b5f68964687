import type { UserDomain } from '../../shared/user-domain.ts'
import type { GenericSource } from './generic-source.ts'
import type { Severity } from './severity.ts'

export type { UserDomain } from '../../shared/user-domain.ts'

/** How a source's bodies are read; values of the column `profile`. */
export const PROFILES = ['zdx', 'apono', 'alertmanager', 'generic'] as const

/** One of {@link PROFILES}. */
export type Profile = (typeof PROFILES)[number]

/** What is done when an alert that is on comes again; values of the column `on_repeat`. */
export const REPEAT_POLICIES = ['update', 'note', 'ignore'] as const

/** What is done when an alert fires again after its incident was resolved or closed; values of `on_refire`. */
export const REFIRE_POLICIES = ['reopen', 'new', 'note', 'ignore'] as const

/** What a message must bring besides its user; values of `verification`. */
export const VERIFICATIONS = ['none', 'secret', 'signature'] as const

/** The columns that say it, with their labels as errors call them. */
export const VERIFICATION_LABELS = {
    verification: 'Message verification',
    secret_header: 'Shared secret header name',
    webhook_secret: 'Webhook secret',
} as const

/** How the life of an alert shows on its incident. */
export interface LifeCycle {
    readonly onRepeat: (typeof REPEAT_POLICIES)[number]
    /** Whether the end of an alert is only noted; otherwise `autoResolve` decides. */
    readonly endNoteOnly: boolean
    /** Null is the habit of the profile: a new incident where the sender uses ids again, else a late message. */
    readonly onRefire: (typeof REFIRE_POLICIES)[number] | null
    readonly reopenHours: number
    /** For so long after an end was taken an older start is late; what says later that the alert is on is believed. */
    readonly graceMinutes: number
    /** At most so many new incidents in `stormMinutes`; 0 is no limit. */
    readonly stormIncidents: number
    readonly stormMinutes: number
}

/** What a message must bring besides its user. */
export interface Verification {
    readonly kind: (typeof VERIFICATIONS)[number]
    /** Name of the header of a shared secret. */
    readonly header: string
}

/** One source that may post, with the settings of the ZDX application (help.zscaler.com/zdx/understanding-zdx-application-fields-servicenow). */
export interface Source {
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
    /** IANA name of the zone of times that come without an offset. */
    readonly timeZone: string
    /** Paths below `body.` that rows of Field mapping read which follow the alert: what stands there is compared. */
    readonly comparedPaths: readonly string[]
    /** Template of the key that alerts of one incident share; empty takes the alert's id. */
    readonly correlationTemplate: string
    readonly lifeCycle: LifeCycle
    readonly userDomain: UserDomain
    readonly verification: Verification
    /** Whether a message is answered 202 once it is stored and settled in the background. */
    readonly queue: boolean
}
