import type { AnyRecord } from './record.ts'

/**
 * Whether the user of this transaction may read a record that was read. A scoped GlideRecord reads without regard to
 * access rules, so who shows a record asks first: canRead() judges all kinds of rules, those with a script or a condition
 * on the record too (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md).
 */
export function mayRead(record: AnyRecord): boolean {
    return record.canRead()
}

/** Whether that user may read a column of the record (c_GlideElementScopedAPI.md, canRead); false if there is no such column. */
export function mayReadColumn(record: AnyRecord, column: string): boolean {
    return record.isValidField(column) && record.getElement(column).canRead()
}
