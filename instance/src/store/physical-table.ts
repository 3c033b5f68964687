import { comparisonOf } from './column-type'
import type { ColumnDefinition, Storage, TableDefinition } from './dictionary'

/** SQL name of a column in the table of its hierarchy's root: the bare element for the root's own, `<table>.<element>` for the others. */
export function physicalName(root: string, definingTable: string, element: string): string {
    return root === definingTable ? element : `${definingTable}.${element}`
}

/** An SQL identifier. Names come from the dictionary, never from a query. */
export function quoted(name: string): string {
    return `"${name.replaceAll('"', '""')}"`
}

/** An SQL text literal; only for names that come from the dictionary. */
export function literal(text: string): string {
    return `'${text.replaceAll("'", "''")}'`
}

/** The column as SQL reads it, `alias` being the table's alias in the statement. */
export function columnSql(column: ColumnDefinition, alias?: string): string {
    return alias === undefined ? quoted(column.physical) : `${alias}.${quoted(column.physical)}`
}

/**
 * The column as it is compared and indexed. Text: without trailing spaces and, by the collation, without case. An index
 * is used only where a condition has the very expression of the index, so both are made here.
 */
export function comparableSql(column: ColumnDefinition, alias?: string): string {
    const sql = columnSql(column, alias)
    return comparisonOf(column) === 'text' ? `rtrim(${sql}) COLLATE NOCASE` : sql
}

/**
 * Restricts rows of a hierarchy's table to a class and its extensions; null for the root itself. The likelihood keeps
 * SQLite from preferring the index of classes, which tells little apart, to the index of a column that is asked for.
 */
export function classRestriction(table: TableDefinition, alias: string): string | null {
    if (table.name === table.root) {
        return null
    }
    return `likelihood(${alias}.sys_class_name IN (${table.family.map(literal).join(', ')}), 0.2)`
}

/** SQLite's type name. */
export function sqlType(storage: Storage): string {
    return storage.toUpperCase()
}
