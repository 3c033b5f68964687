import type { Row, Value } from '../store/row'
import { getRow } from '../store/select-rows'
import type { Reader } from './reader'

/** A field of a record, by a dot-walked path (`incident.number`): the table and element it ends in, and its value. */
export interface WalkedField {
    readonly table: string
    readonly element: string
    readonly value: Value
}

/**
 * Follows a dot-walked path from a record through its references; null where the path names no column, or where the
 * session may not read a record or a field on the way.
 */
export function walkReadable(reader: Reader, table: string, row: Row, path: string): WalkedField | null {
    const { access, context } = reader
    const dictionary = context.dictionary.get()
    const [first = '', ...rest] = path.split('.')
    const column = dictionary.table(table)?.columns.get(first)
    if (!column || !access.allows('read', table, row, first)) {
        return null
    }
    const value = row[first] ?? null
    if (rest.length === 0) {
        return { table, element: first, value }
    }
    if (!column.reference || !dictionary.table(column.reference)) {
        return null
    }
    const target = value === null ? null : getRow(context.database, dictionary, column.reference, value)
    return walkReadable(reader, column.reference, target ?? {}, rest.join('.'))
}
