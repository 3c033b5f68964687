import { CUT_TYPES, DATE_TIME_TYPES, IDENTIFIER_TYPES } from './column-type'
import type { Parameter } from './database'
import type { ColumnDefinition } from './dictionary'
import { fromGlideDateTime } from './glide-time'
import type { Value } from './row'
import { isSysId } from './sys-id'

/** What decides how a column holds its values. */
export type StoredAs = Pick<ColumnDefinition, 'type' | 'storage' | 'maxLength'>

/**
 * A value as SQLite stores it in a column. '' is NULL; booleans become 1 or 0; what is no number is NULL in a number
 * column and what is no date is NULL in a date column; a sys_id is lower case; strings are cut at the column's length.
 */
export function toStored(column: StoredAs, value: Value | undefined): Parameter {
    if (value === null || value === undefined || value === '') {
        return null
    }
    if (column.type === 'boolean') {
        return toBoolean(value) ?? 0
    }
    if (column.storage === 'integer') {
        const match = /^\s*([+-]?\d+)(?:\.\d*)?\s*$/.exec(value)
        return match ? Number(match[1]) : null
    }
    if (column.storage === 'real') {
        const number = Number(value)
        return value.trim() === '' || !Number.isFinite(number) ? null : number
    }
    if (IDENTIFIER_TYPES.has(column.type)) {
        return isSysId(value) ? value.toLowerCase() : value
    }
    if (DATE_TIME_TYPES.has(column.type)) {
        const text = value.length === 10 ? `${value} 00:00:00` : value
        return fromGlideDateTime(text) === null ? null : text
    }
    if (column.type === 'glide_date') {
        return fromGlideDateTime(value) === null ? null : value.slice(0, 10)
    }
    return CUT_TYPES.has(column.type) && value.length > column.maxLength ? cut(value, column.maxLength) : value
}

/** 1 or 0 for the ways in which a boolean is written; null for anything else. */
export function toBoolean(value: string): 0 | 1 | null {
    switch (value.trim().toLowerCase()) {
        case '1':
        case 'true':
            return 1
        case '0':
        case 'false':
            return 0
        default:
            return null
    }
}

/** The first `length` UTF-16 units, never half of a surrogate pair. */
function cut(text: string, length: number): string {
    const last = text.charCodeAt(length - 1)
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

/** A value as it will read back once it is stored in the column. */
export function asStored(column: ColumnDefinition, value: Value | undefined): Value {
    const stored = column.storage === 'none' ? value : toStored(column, value)
    return stored === null || stored === undefined || stored === '' ? null : String(stored)
}
