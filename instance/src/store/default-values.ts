import { asStored } from './column-value'
import type { Database } from './database'
import type { ColumnDefinition, Dictionary } from './dictionary'
import { nextNumber } from './numbers'
import { SCRIPT } from './query'
import type { MutableRow, Row, Value } from './row'
import { tablePlan } from './table-plan'

/** The default value by which records are numbered (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`). */
const NEXT_NUMBER = /^\s*(?:global\.)?(getNextObjNumberPadded|getNextObjNumber)\(\)\s*;?\s*$/

/**
 * What the dictionary gives a new record: each column's default, a `javascript:` one by `evaluate` (which gets the
 * script without that word), a record number by the table's counter. Columns without a default are absent.
 */
export function defaultRow(
    database: Database,
    dictionary: Dictionary,
    table: string,
    evaluate: (script: string) => string | null,
): Row {
    const row: MutableRow = {}
    for (const column of tablePlan(dictionary, table).table.columns.values()) {
        const value = column.defaultValue === null ? null : defaultValue(database, dictionary, table, column, evaluate)
        const stored = asStored(column, value)
        if (stored !== null) {
            row[column.element] = stored
        }
    }
    return row
}

/**
 * The defaults that are literal text: what the form of a new record shows. Showing it runs no script and takes no number, as
 * with the property glide.itil.assign.number.on.insert (`markdown/platform-administration/t_PreventNumberingGaps.md`).
 */
export function literalDefaults(dictionary: Dictionary, table: string): Row {
    const row: MutableRow = {}
    for (const column of tablePlan(dictionary, table).table.columns.values()) {
        const isLiteral = column.defaultValue !== null && !column.defaultValue.startsWith(SCRIPT)
        const stored = isLiteral ? asStored(column, column.defaultValue) : null
        if (stored !== null) {
            row[column.element] = stored
        }
    }
    return row
}

function defaultValue(
    database: Database,
    dictionary: Dictionary,
    table: string,
    column: ColumnDefinition,
    evaluate: (script: string) => string | null,
): Value {
    const value = column.defaultValue ?? ''
    if (!value.startsWith(SCRIPT)) {
        return value
    }
    const script = value.slice(SCRIPT.length)
    return NEXT_NUMBER.test(script) ? nextNumber(database, dictionary, table) : evaluate(script)
}
