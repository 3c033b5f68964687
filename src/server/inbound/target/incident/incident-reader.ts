import { type AnyRecord, readDisplay, readRecord, readValue } from '../../../platform/record/record.ts'
import { fromUtcText } from '../../../shared/utc.ts'
import { INCIDENT, type Incident, type IncidentFields } from './incident.ts'

/** An incident with its record, from which more of its columns can be read without another query. */
export interface IncidentRecord extends Incident {
    readonly record: AnyRecord
}

/** The incident with a sys_id, or null if it was deleted or never made. */
export function readIncident(id: string): IncidentRecord | null {
    const record = readRecord(INCIDENT.table, id)
    if (!record) {
        return null
    }
    return {
        id,
        record,
        number: readValue(record, 'number'),
        state: readValue(record, 'state'),
        active: readValue(record, 'active') === '1',
        resolvedAt: fromUtcText(readValue(record, 'resolved_at')),
        closedAt: fromUtcText(readValue(record, 'closed_at')),
        modCount: Number(readValue(record, 'sys_mod_count') || '0'),
    }
}

/** What an incident has in these columns; a column that the instance lacks is left out. */
export function readColumnValues({ record }: IncidentRecord, columns: readonly string[]): IncidentFields {
    const there = columns.filter((column) => record.isValidField(column))
    return Object.fromEntries(there.map((column) => [column, readValue(record, column)]))
}

/** What the form of an incident shows for a value of a column. Only a reference is looked up: other values say what they are. */
export function readShownValue(column: string, value: string): string {
    return /^[0-9a-f]{32}$/.test(value) ? readDisplay(INCIDENT.table, column, value) : value
}
