import { type AnyRecord, readRecord, readRefusal, readValue } from './record.ts'

/** What became of an update. */
export type Updated =
    | { readonly ok: true }
    /** The instance did not write it; in the platform's words. */
    | { readonly refused: string }
    /** Somebody had deleted the record after it was read: there is nothing to update. */
    | { readonly gone: true }

/**
 * Updates a record of one of the application's own tables. `update()` of a record that was deleted after it was read may
 * insert it (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md: "If the record does not already exist,
 * it is inserted"); what comes back to life so is deleted again.
 *
 * @param isChanged whether the caller knows that a column has another value now; else an update that counts no change is
 *     taken for one that changes nothing
 */
export function updateRecord(table: string, record: AnyRecord, isChanged = false): Updated {
    const written = update(table, record, isChanged)
    if ('gone' in written) {
        // A record that was just inserted must be read before it can be deleted.
        readRecord(table, record.getUniqueValue())?.deleteRecord()
    }
    return written
}

/**
 * As {@link updateRecord} for a record of another application, which this one may not delete: `gone` says that the
 * instance may have inserted it again.
 */
export function updateForeignRecord(table: string, record: AnyRecord): Updated {
    return update(table, record, false)
}

function update(table: string, record: AnyRecord, isChanged: boolean): Updated {
    const before = readAge(record)
    const id: string | null = record.update()
    if (!id) {
        const refused = readRefusal(record)
        return readRecord(table, record.getUniqueValue()) ? { refused } : { gone: true }
    }
    const after = readAge(record)
    const isNew =
        after.modCount < before.modCount ||
        after.createdOn > before.createdOn ||
        (isChanged && after.modCount === before.modCount && !isCounted(table, record, before))
    return isNew ? { gone: true } : { ok: true }
}

/** Whether the database has counted the change; asked where the record in hand does not show it. */
function isCounted(table: string, record: AnyRecord, before: Age): boolean {
    const stored = readRecord(table, record.getUniqueValue())
    return stored !== null && readAge(stored).modCount > before.modCount
}

interface Age {
    readonly createdOn: string
    readonly modCount: number
}

function readAge(record: AnyRecord): Age {
    return {
        createdOn: readValue(record, 'sys_created_on'),
        modCount: Number(readValue(record, 'sys_mod_count') || '0'),
    }
}
