import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { isSysId } from '../../shared/query-text.ts'

/** A GlideRecord of a table whose columns the compiler does not know. */
export type AnyRecord = GlideRecord<string>

/** Opens a table. Every read and write of the application goes through the scoped GlideRecord; its writes commit alone. */
export function openTable(table: string): AnyRecord {
    return new GlideRecord<string>(table)
}

/** Opens a table to count its records. */
export function openAggregate(table: string): GlideAggregate<string> {
    return new GlideAggregate<string>(table)
}

/** A column's value; an empty one, which the platform gives as null, is the empty text. */
export function readValue(record: AnyRecord, column: string): string {
    const value: string | null = record.getValue(column)
    return value ?? ''
}

/** What a form would show for a value of a column; the value itself where it would show nothing. */
export function readDisplay(table: string, column: string, value: string): string {
    const draft = openTable(table)
    draft.initialize()
    draft.setValue(column, value)
    return draft.getDisplayValue(column) || value
}

/**
 * Sets several columns; the empty text clears one. So does the text `NULL` on the platform; what a sender calls so keeps
 * its name by a space at its end, which no comparison of the platform sees.
 */
export function setValues(record: AnyRecord, values: Readonly<Record<string, string>>): void {
    for (const [column, value] of Object.entries(values)) {
        record.setValue(column, value === 'NULL' ? 'NULL ' : value)
    }
}

/** The record of a table that has a sys_id, or null; also for a text that is no sys_id, which no query ever sees. */
export function readRecord(table: string, sysId: string): AnyRecord | null {
    if (!isSysId(sysId)) {
        return null
    }
    const record = openTable(table)
    return record.get('sys_id', sysId) ? record : null
}

/** The record with a unique key (hash-key.ts: 64 hex digits), or null; also for a text that is no such key. */
export function readByKey(table: string, key: string): AnyRecord | null {
    if (!/^[0-9a-f]{64}$/.test(key)) {
        return null
    }
    const record = openTable(table)
    return record.get('key', key) ? record : null
}

/** Why the last insert or update of a record gave null, in the platform's words. */
export function readRefusal(record: AnyRecord): string {
    const reason: string | null = record.getLastErrorMessage()
    return reason ?? 'the instance gave no reason'
}
