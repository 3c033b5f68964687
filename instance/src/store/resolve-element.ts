import type { ColumnDefinition, Dictionary, TableDefinition } from './dictionary'

/** A column that a possibly dot-walked element names. */
export interface ResolvedElement {
    /** Reference columns on the way, the queried table's first; empty for an element of the table itself. */
    readonly path: readonly ColumnDefinition[]
    /** The table that has the column. */
    readonly table: TableDefinition
    readonly column: ColumnDefinition
}

/** Finds the column behind `caller_id.manager.email`; undefined where a part does not exist or leads nowhere. */
export function resolveElement(
    dictionary: Dictionary,
    tableName: string,
    element: string,
): ResolvedElement | undefined {
    const parts = element.split('.')
    const last = parts.pop() ?? ''
    const path: ColumnDefinition[] = []
    let table = dictionary.table(tableName)
    for (const part of parts) {
        const column = table && columnOf(table, part)
        if (column?.type !== 'reference' || column.reference === null) {
            return undefined
        }
        path.push(column)
        table = dictionary.table(column.reference)
    }
    const column = table && columnOf(table, last)
    return table && column ? { path, table, column } : undefined
}

/** The table and column by which records that a column references are shown; undefined where there is none. */
export function displayOfReference(
    dictionary: Dictionary,
    column: ColumnDefinition,
): { table: TableDefinition; column: ColumnDefinition } | undefined {
    const table = column.reference === null ? undefined : dictionary.table(column.reference)
    const display = table?.displayElement ? table.columns.get(table.displayElement) : undefined
    return table && display && display.storage !== 'none' ? { table, column: display } : undefined
}

function columnOf(table: TableDefinition, element: string): ColumnDefinition | undefined {
    return table.columns.get(element) ?? table.columns.get(element.toLowerCase())
}
