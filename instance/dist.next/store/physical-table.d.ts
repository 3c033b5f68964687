import type { ColumnDefinition, Storage, TableDefinition } from './dictionary';
/** SQL name of a column in the table of its hierarchy's root: the bare element for the root's own, `<table>.<element>` for the others. */
export declare function physicalName(root: string, definingTable: string, element: string): string;
/** An SQL identifier. Names come from the dictionary, never from a query. */
export declare function quoted(name: string): string;
/** An SQL text literal; only for names that come from the dictionary. */
export declare function literal(text: string): string;
/** The column as SQL reads it, `alias` being the table's alias in the statement. */
export declare function columnSql(column: ColumnDefinition, alias?: string): string;
/**
 * The column as it is compared and indexed. Text: without trailing spaces and, by the collation, without case. An index
 * is used only where a condition has the very expression of the index, so both are made here.
 */
export declare function comparableSql(column: ColumnDefinition, alias?: string): string;
/**
 * Restricts rows of a hierarchy's table to a class and its extensions; null for the root itself. The likelihood keeps
 * SQLite from preferring the index of classes, which tells little apart, to the index of a column that is asked for.
 */
export declare function classRestriction(table: TableDefinition, alias: string): string | null;
/** SQLite's type name. */
export declare function sqlType(storage: Storage): string;
