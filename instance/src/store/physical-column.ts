import type { Database } from './database'
import type { ColumnDefinition, TableDefinition } from './dictionary'
import { quoted } from './physical-table'
import { indexName } from './schema-statements'

/** Name of the index that keeps one column's values unique. */
export function uniqueIndexOf(element: string): string {
    return `${element}.unique`
}

/** Lets the values of a column repeat again. */
export function dropUniqueIndex(database: Database, column: ColumnDefinition): void {
    database.exec(`DROP INDEX IF EXISTS ${quoted(indexName(column.table, uniqueIndexOf(column.element)))}`)
}

/**
 * Takes a column with all its values away; `table` is the one that defines it. Throws where an index of several columns
 * has it.
 */
export function dropColumn(database: Database, table: TableDefinition, column: ColumnDefinition): void {
    if (column.storage === 'none') {
        return
    }
    dropUniqueIndex(database, column)
    database.exec(`ALTER TABLE ${quoted(table.root)} DROP COLUMN ${quoted(column.physical)}`)
}

/** Whether a record has more than `length` characters in a column that is held as text. */
export function isLongerThan(
    database: Database,
    table: TableDefinition,
    column: ColumnDefinition,
    length: number,
): boolean {
    const sql = `SELECT 1 FROM ${quoted(table.root)} WHERE length(${quoted(column.physical)}) > ? LIMIT 1`
    return database.first(sql, [length]) !== undefined
}
