import { hashKey } from '../../platform/hash-key.ts'
import { where } from '../../platform/record/query.ts'
import { openTable, readValue } from '../../platform/record/record.ts'
import { TABLES } from '../../shared/app.ts'
import { alertTypeKey, ALL_ALERT_TYPES, type MappingRow } from './mapping.ts'

/** Unique key of the mapping row of a source and an alert type. */
export function mappingKey(sourceId: string, alertType: string): string {
    return hashKey('mapping', sourceId, alertTypeKey(alertType))
}

/** The rows that can matter for one alert, the root's and its type's, by one query on the unique key. */
export function mappingRows(sourceId: string, alertType: string): readonly MappingRow[] {
    const record = openTable(TABLES.mapping)
    where(record, ['key', 'IN', [mappingKey(sourceId, ALL_ALERT_TYPES), mappingKey(sourceId, alertType)]])
    record.query()
    const rows: MappingRow[] = []
    while (record.next()) {
        rows.push({ alertType: readValue(record, 'alert_type'), value: readValue(record, 'value') })
    }
    return rows
}
