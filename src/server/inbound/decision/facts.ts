import type { Source } from '../../settings/source/source.ts'
import type { Alert } from '../alert/alert.ts'
import type { IncidentAction, KnownAlert } from '../alert/known-alert.ts'
import type { Outcome } from '../messages/outcomes.ts'
import type { Standing } from './standing.ts'

/** The settings that decide. */
export type Policy = Pick<Source, 'leastSeverity' | 'autoResolve' | 'lifeCycle'>

/** Everything that decides what becomes of a message. */
export interface Facts {
    readonly alert: Alert
    /** Hash of the alert's content. */
    readonly fingerprint: string
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
    readonly outcome: Outcome
    readonly action: IncidentAction
    /** In words for the trace. */
    readonly why: string
}
