import type { FieldRow } from './field-map.ts'
import { where } from '../../platform/record/query.ts'
import { type AnyRecord, openTable, valueOf } from '../../platform/record/record.ts'
import { TABLES } from '../../shared/app.ts'

/** The active rows of Field mapping of a source, in the order in which they are tried, by one query. */
export function fieldRows(sourceId: string): readonly FieldRow[] {
    const record = openTable(TABLES.fieldMap)
    where(record, ['source', '=', sourceId], ['active', '=', 'true'])
    record.orderBy('order')
    record.orderBy('sys_created_on')
    record.query()
    const rows: FieldRow[] = []
    while (record.next()) rows.push(toFieldRow(record))
    return rows
}

/**
 * What a record of the table says. A word of a choice column that is none of its choices is kept, so that a save can
 * refuse it; the types hold for every row that was saved.
 */
export function toFieldRow(record: AnyRecord): FieldRow {
    return {
        name: valueOf(record, 'name'),
        condition: valueOf(record, 'condition'),
        targetField: valueOf(record, 'target_field').trim(),
        kind: valueOf(record, 'kind') as FieldRow['kind'],
        value: valueOf(record, 'value'),
        conversion: valueOf(record, 'conversion') as FieldRow['conversion'],
        conversionTable: valueOf(record, 'conversion_table'),
        applyOn: valueOf(record, 'apply_on') as FieldRow['applyOn'],
        ifInvalid: valueOf(record, 'if_invalid') as FieldRow['ifInvalid'],
        fallback: valueOf(record, 'fallback'),
    }
}
