import type { Moment } from '../../shared/time.ts'

/** What is known of an alert before a message is applied. */
export interface KnownAlert {
    readonly phase: 'started' | 'ended'
    /** Hash of the content last applied. */
    readonly fingerprint: string
    /** The alert's own time of what was last applied; none if no message gave one. */
    readonly time: Moment
    /** When what is known began, by its sender; none if that was not said. */
    readonly start: Moment
    /** When the message arrived that began or ended it, epoch seconds; 0 if that is not known. */
    readonly takenAt: number
    /** The alert's own time of the last late start after the end; none if there was none. */
    readonly lateTime: Moment
    /** Whether it has an incident that still exists. */
    readonly hasIncident: boolean
    /** Identical messages so far. */
    readonly repeats: number
    /** Late messages so far. */
    readonly late: number
    readonly lastOutcome: string
    /** Whether this very alert came before; false where only others with its correlation key did. */
    readonly isSeen: boolean
    /** Whether the incident is that of another alert, on which this one is only noted. */
    readonly isRelated: boolean
    /** How many other alerts with the same correlation key are on. */
    readonly othersOn: number
}

/** What an alert's row shows of the transitions that were written to it. */
export interface AppliedSoFar {
    /** Number of the last message that was applied. */
    readonly revision: number
    /** The last message that changes the incident, by sys_id. */
    readonly lastMessageId: string
    readonly lastOutcome: string
    /** When the row was last written, epoch seconds. */
    readonly writtenAt: number
}

/** What can be done to an incident; values of the alert's column `last_action`. */
export const INCIDENT_ACTIONS = [
    'none',
    'create',
    'relate',
    'update',
    'note',
    'reopen',
    'resolve',
    'deactivate',
] as const

/** One of {@link INCIDENT_ACTIONS}. */
export type IncidentAction = (typeof INCIDENT_ACTIONS)[number]
