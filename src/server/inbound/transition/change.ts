import type { StoredAlert } from '../alert/alert-store.ts'
import type { Decision } from '../decision/decision.ts'
import type { Facts } from '../decision/facts.ts'
import type { REFUSED_WRITES } from '../messages/outcomes.ts'
import type { IncidentFields } from '../target/incident/incident.ts'
import type { IncidentContent } from '../target/incident/incident-content.ts'
import type { NamedUser, Plan } from '../target/incident/incident-plan.ts'
import type { IncidentRecord } from '../target/incident/incident-reader.ts'

/** What a message is decided on, with the records that it was read from. */
export interface MessageFacts extends Facts {
    /** The alert's row; null if there is none yet. */
    readonly row: StoredAlert | null
    /** The alert's incident; null if it was not read, or does not exist. */
    readonly incident: IncidentRecord | null
    /** Whether the change before this one may not have reached the incident yet: then this message has to wait. */
    readonly isBlocked: boolean
}

/** The right to make one new incident within the storm limit of a source. */
export interface StormSlot {
    /** Its place among all of the source, from 1; the first processor to claim it has it. */
    readonly number: number
}

/** How the storm limit of a source stands. */
export type StormLimit =
    | { readonly kind: 'none' }
    | { readonly kind: 'free'; readonly slot: StormSlot }
    /** Incidents took all slots; `parent` is the one on which a further alert is noted, null if all are closed. */
    | {
          readonly kind: 'surplus'
          readonly incidents: readonly IncidentRecord[]
          readonly parent: IncidentRecord | null
      }
    /** The incidents that took the slots are not there yet: another processor is about to make them. */
    | { readonly kind: 'wait' }

/** What a plan needs beside the facts; read only as far as the decision names it. */
export interface Needs {
    readonly content: IncidentContent
    /** What was written to the incident last; see written-fields.ts. */
    readonly writtenBefore: string
    /** Whether the incident was written for this message before, by a processor that left it. */
    readonly isWritten: boolean
    /** What the incident has now in the columns that may be written. */
    readonly current: IncidentFields
    /** What a form shows for a value, by `column value`. */
    readonly shown: ReadonlyMap<string, string>
    readonly caller: NamedUser
    readonly resolver: NamedUser
    readonly closeCodes: readonly string[]
    readonly storm: StormLimit
    /** The incident that a new one is linked to. */
    readonly previous: IncidentRecord | null
    /** The incident that somebody made by the Table API for this message; null if there is none. */
    readonly tableApiIncident: IncidentRecord | null
    /** What the Table API's incident has in the columns of its origin, and as its parent. */
    readonly tableApiValues: IncidentFields
    /** The incident of the alert, if the Table API's incident is another one. */
    readonly original: IncidentRecord | null
}

/** A write to one incident. */
export interface IncidentChange {
    /** sys_id; of a new incident the one that it gets. */
    readonly id: string
    /** The incident as it was read; null for a new one. */
    readonly incident: IncidentRecord | null
    readonly plan: Plan
}

/** What a message changes: every write, in the order of writing, and what is said of them. */
export interface Change {
    readonly decision: Decision
    /** sys_id of the incident that the alert has from now on; empty for none. */
    readonly incidentId: string
    /** Claimed first; null if no storm limit counts. */
    readonly slot: StormSlot | null
    /** Values of the alert's row; null if they are written already. */
    readonly row: Readonly<Record<string, string>> | null
    readonly incident: IncidentChange
    /** Written instead of `incident` if, after the row was written, other alerts of the incident are on. */
    readonly ifOthersOn: ((othersOn: number) => Plan) | null
    /** Whether the incident was written for this message before, by a processor that left it. */
    readonly isWritten: boolean
    /** Whether the incident must be looked at once more after the write, and why; see keep-open.ts. */
    readonly lookAgain: 'after an end' | 'after a start' | null
    /** Writes to incidents of others. */
    readonly others: readonly IncidentChange[]
    /** What is said of the others, for the trace. */
    readonly otherRemarks: readonly string[]
    /** The outcome if the write of the incident fails. */
    readonly outcomeIfRefused: (typeof REFUSED_WRITES)[number]
    /** What of the alert's row is taken back then: what was not written to the incident. */
    readonly rowIfRefused: Readonly<Record<string, string>>
}
