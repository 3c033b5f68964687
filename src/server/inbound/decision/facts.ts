import type { Source } from '../../settings/source/source.ts'
import type { Alert } from '../alert/alert.ts'
import type { IncidentAction, KnownAlert } from '../alert/known-alert.ts'
import type { DecidedOutcome } from '../messages/outcomes.ts'
import type { Standing } from './standing.ts'

/** The settings that decide. */
export type Policy = Pick<Source, 'leastSeverity' | 'autoResolve' | 'lifeCycle'>

/** Everything that decides what becomes of a message. */
export interface Facts {
    readonly alert: Alert
    /** Hash of the alert's content: of what is shown or decided on, and of what Field mapping follows. */
    readonly fingerprint: string
    /** The hash as it would be if the text of the correlation key had not changed. */
    readonly unmovedFingerprint: string
    /** Whether the correlation key has another text now than the alert's row, which the alert keeps while it is on. */
    readonly isMoved: boolean
    /** When the message arrived, epoch seconds. */
    readonly arrivedAt: number
    /** Whether an admin has the message processed once more: then the same content is applied anew. */
    readonly isReplay: boolean
    readonly policy: Policy
    /** What is known of the alert; null if nothing is. An incident that was deleted counts as none. */
    readonly known: KnownAlert | null
    /** How the alert's incident stands; null if the row alone decides, so that it was not read. */
    readonly standing: Standing | null
    /** The transition that a processor began for this message and left; null for a message that nobody has begun. */
    readonly begun: BegunTransition | null
}

/** A transition that stands in the alert's row already and is to be carried on. */
export interface BegunTransition {
    readonly outcome: DecidedOutcome
    readonly action: IncidentAction
    /** In words for the trace. */
    readonly why: string
}
