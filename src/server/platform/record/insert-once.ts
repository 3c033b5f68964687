import { type AnyRecord, openTable, readByKey, readRefusal, setValues } from './record.ts'

/** What became of an insert under a unique key. */
export type InsertedOnce =
    | { readonly ok: AnyRecord }
    /** Another processor has the key: it was there already, or came at the same moment. */
    | { readonly taken: true }
    /** The instance did not store the record and nobody has the key; in the platform's words. */
    | { readonly refused: string }

/**
 * Inserts a record under a unique key, once for all processors of all nodes: a unique insert is the only atomic step that
 * the platform gives. `insert()` gives null for any reason (markdown/api-reference/server-api-reference/
 * c_GlideRecordScopedAPI.md), so on null the key is read back: if nobody has it, the instance has refused the record.
 *
 * Each collision is an error line in the system log of the platform. A caller that may meet an old key looks for it first,
 * by {@link readByKey}; one whose key is new but for a race does not, as that would cost each insert a read.
 *
 * @param key 64 hex digits, see hash-key.ts; the table's column `key` is unique
 * @param sysId sys_id that the record gets; empty for a new one
 */
export function insertOnce(
    table: string,
    key: string,
    values: Readonly<Record<string, string>>,
    sysId = '',
): InsertedOnce {
    const record = openTable(table)
    record.initialize()
    if (sysId !== '') {
        record.setNewGuidValue(sysId)
    }
    setValues(record, { ...values, key })
    const id: string | null = record.insert()
    if (id) {
        return { ok: record }
    }
    const refused = readRefusal(record)
    return readByKey(table, key) ? { taken: true } : { refused }
}
