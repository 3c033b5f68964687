import type { Value } from '../../store/row'
import { call } from '../calls'
import { GlideDateTime } from '../time/glide-date-time'
import type { ColumnDescription } from '../wire'
import type { RecordState } from './record-state'

/** Types whose display value is their value, unless they have choices. */
const PLAIN = new Set([
    'string',
    'integer',
    'longint',
    'long',
    'decimal',
    'float',
    'GUID',
    'url',
    'email',
    'ph_number',
    'html',
    'script',
    'script_plain',
    'json',
    'xml',
    'string_full_utf8',
    'char',
    'css',
])

/** The display value of a field; '' for an empty one. */
export function displayText(state: RecordState, column: ColumnDescription): string {
    if (column.journal) {
        return journalText(state, column, -1)
    }
    const value = state.read(column.element)
    return value === null ? '' : displayOf(state.table, column, value)
}

function displayOf(table: string, column: ColumnDescription, value: string): string {
    if (column.type === 'boolean') {
        return value === '1' ? 'true' : 'false'
    }
    if (column.choice === 0 && column.reference === null) {
        if (PLAIN.has(column.type)) {
            return value
        }
        if (column.type === 'glide_date_time') {
            return new GlideDateTime(value).getDisplayValue()
        }
    }
    return call<string>('element.display', { table, element: column.element, value })
}

/** The value that a display value stands for; null where it resolves to nothing. */
export function valueOfDisplay(state: RecordState, column: ColumnDescription, display: unknown): Value {
    const text = display === null || display === undefined ? '' : String(display)
    if (text === '') {
        return null
    }
    if (column.type === 'boolean') {
        return text.toLowerCase() === 'true' || text === '1' ? '1' : '0'
    }
    if (column.type === 'glide_date_time') {
        const moment = new GlideDateTime('')
        moment.setDisplayValue(text)
        return moment.getValue()
    }
    return call<Value>('element.fromDisplay', { table: state.table, element: column.element, display: text })
}

interface JournalEntry {
    readonly value: string
    readonly at: string
    readonly userName: string
}

/**
 * Journal entries as text, newest first: all for -1, else so many of them
 * (markdown/platform-administration/c_JournalFields.md).
 */
export function journalText(state: RecordState, column: ColumnDescription, most: number): string {
    if (!state.exists) {
        return ''
    }
    const entries = call<readonly JournalEntry[]>('journal.read', {
        table: state.table,
        sysId: state.row['sys_id'],
        element: column.element,
    })
    return (most < 0 ? entries : entries.slice(0, most))
        .map(
            ({ value, at, userName }) =>
                `${new GlideDateTime(at).getDisplayValue()} - ${userName} (${column.label})\n${value}\n\n`,
        )
        .join('')
}
