import type { ColumnDefinition } from '../store/dictionary'
import { displayValue } from '../store/display-value'
import { displayOfReference, resolveElement } from '../store/resolve-element'
import type { Value } from '../store/row'
import { getRow } from '../store/select-rows'
import type { Reader } from './reader'

/** References whose display value is a reference again are followed this far, as in the store. */
const DEPTH = 3

/**
 * Stored values as the session reads them. A reference to a record that it may not read shows nothing, by all conditions
 * of the rules: stricter than markdown/platform-security/access-control/r_ContScriptCondAppRefFld.md, where scripts are
 * left out by default. References that were shown once are remembered, as many records refer to the same few.
 */
export class ReadableDisplay {
    private readonly known = new Map<string, string>()

    constructor(private readonly reader: Reader) {}

    /** What the session sees in place of a value; '' for nothing. */
    text(table: string, element: string, value: Value): string {
        const column = resolveElement(this.reader.context.dictionary.get(), table, element)?.column
        if (value === null || value === '' || !column?.reference) {
            return this.plain(table, element, value)
        }
        switch (column.type) {
            case 'reference':
                return this.reference(column, value, DEPTH)
            case 'glide_list':
                return value
                    .split(',')
                    .map((item) => this.reference(column, item.trim(), DEPTH))
                    .filter((item) => item !== '')
                    .join(', ')
            default:
                return this.plain(table, element, value)
        }
    }

    private reference(column: ColumnDefinition, value: string, depth: number): string {
        const key = `${column.reference ?? ''}|${value}`
        const text = this.known.get(key) ?? this.referenced(column, value, depth)
        this.known.set(key, text)
        return text
    }

    private referenced(column: ColumnDefinition, value: string, depth: number): string {
        const { access, context } = this.reader
        const display = displayOfReference(context.dictionary.get(), column)
        if (!display || depth === 0) {
            return value
        }
        const { name } = display.table
        const { element } = display.column
        const row = getRow(context.database, context.dictionary.get(), name, value)
        if (row && !access.allows('read', name, row, element)) {
            return ''
        }
        const next: Value = row?.[element] ?? null
        if (row && next === null && name === 'sys_user' && access.allows('read', name, row, 'user_name')) {
            // A user without a name: the user ID says at least who it is. Guessed.
            return row['user_name'] ?? ''
        }
        return display.column.type === 'reference' && next !== null
            ? this.reference(display.column, next, depth - 1)
            : this.plain(column.table, column.element, value)
    }

    private plain(table: string, element: string, value: Value): string {
        const { database, dictionary, session } = this.reader.context
        return displayValue(database, dictionary.get(), table, element, value, session)
    }
}
