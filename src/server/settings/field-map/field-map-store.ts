import { where } from '../../platform/record/query.ts'
import { type AnyRecord, openTable, readValue } from '../../platform/record/record.ts'
import { TABLES } from '../../shared/app.ts'
import type { FieldRow } from './field-map.ts'

/** The active rows of Field mapping of a source, in the order in which they are tried, by one query. */
export function fieldRows(sourceId: string): readonly FieldRow[] {
    const record = openTable(TABLES.fieldMap)
    where(record, ['source', '=', sourceId], ['active', '=', 'true'])
    record.orderBy('order')
    record.orderBy('sys_created_on')
    record.query()
    const rows: FieldRow[] = []
    while (record.next()) {
        rows.push(toFieldRow(record))
    }
    return rows
}

/**
 * What a record of the table says. A word of a choice column that is none of its choices is kept, so that a save can
 * refuse it; the types hold for every row that was saved.
 */
export function toFieldRow(record: AnyRecord): FieldRow {
    return {
        name: readValue(record, 'name'),
        condition: readValue(record, 'condition'),
        targetField: readValue(record, 'target_field').trim(),
        kind: readValue(record, 'kind') as FieldRow['kind'],
        value: readValue(record, 'value'),
        conversion: readValue(record, 'conversion') as FieldRow['conversion'],
        conversionTable: readValue(record, 'conversion_table'),
        applyOn: readValue(record, 'apply_on') as FieldRow['applyOn'],
        ifInvalid: readValue(record, 'if_invalid') as FieldRow['ifInvalid'],
        fallback: readValue(record, 'fallback'),
    }
}
