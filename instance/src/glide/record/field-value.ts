import type { Value } from '../../store/row'
import { GlideDate } from '../time/glide-date'
import { GlideDateTime } from '../time/glide-date-time'
import type { ColumnDescription } from '../wire'

/**
 * The stored form of what a script assigns to a field: `'NULL'`, '', null and undefined clear it
 * (markdown/api-reference/scripts/r_SettingAGlideRecordVariableToNull.md), booleans become '1' and '0'.
 */
export function fieldValue(column: ColumnDescription, value: unknown): Value {
    if (value === null || value === undefined) {
        return null
    }
    const text = value instanceof GlideDateTime || value instanceof GlideDate ? (value.getValue() ?? '') : String(value)
    if (text === '' || text === 'NULL') {
        return null
    }
    return column.type === 'boolean' ? booleanValue(text) : text
}

/** How two stored values of a column compare, and a value that a script names. */
export function sameValue(column: ColumnDescription, left: Value, right: unknown): boolean {
    const other = fieldValue(column, right)
    if (column.type === 'boolean') {
        return (left ?? '0') === (other ?? '0')
    }
    return left === other
}

function booleanValue(text: string): string {
    const lower = text.toLowerCase()
    return lower === 'true' || lower === '1' || lower === 'yes' ? '1' : '0'
}
