import type { IncidentAction } from '../alert/known-alert.ts'
import type { DecidedOutcome } from '../messages/outcomes.ts'

/** What is done with a message, and why, in words for the trace. */
export interface Decision {
    readonly outcome: DecidedOutcome
    readonly action: IncidentAction
    readonly why: string
    /** Whether the alert has started again, so that the state of its incident decides. */
    readonly isRefire?: boolean
    /** Whether the new incident is linked to the one that the alert had. */
    readonly isLinked?: boolean
}
