import type { IncidentFields } from './incident.ts'

/** What an alert puts into the columns of its incident, every value checked against the instance. */
export interface IncidentContent {
    /** Columns that follow the alert: changed with it, unless a person has changed them on the incident. */
    readonly following: IncidentFields
    /** Columns that are set now and left alone later. */
    readonly once: IncidentFields
    /** What was found, left out and refused, in words for the trace. */
    readonly remarks: readonly string[]
    /** Text of an error where a row of the field mapping says that the message fails; else empty. */
    readonly error: string
}

/** What an action needs that neither makes nor changes an incident. */
export const NO_CONTENT: IncidentContent = { following: {}, once: {}, remarks: [], error: '' }
