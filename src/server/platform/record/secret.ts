import { type AnyRecord, readRecord, readValue } from './record.ts'

/**
 * The clear text of a Password (2 Way Encrypted) column, for this application's own tables
 * (markdown/platform-security/platform-encryption/password-2way-encrypted-fields.md, "Password2 fields in scripts").
 * Empty where nothing is stored; null where what is stored cannot be deciphered, as after a copy from another instance.
 * Never log the result, store it, or put it into an error.
 */
export function readClearText(record: AnyRecord, column: string): string | null {
    if (readValue(record, column) === '') {
        return ''
    }
    try {
        const clear: string | null = record.getElement(column).getDecryptedValue()
        return clear ? String(clear) : null
    } catch {
        return null
    }
}

/** {@link readClearText} of a record by its sys_id: one query. Null also where the record is gone. */
export function readSecret(table: string, sysId: string, column: string): string | null {
    const record = readRecord(table, sysId)
    return record && readClearText(record, column)
}
