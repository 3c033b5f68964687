import type { ColumnDefinition, Dictionary, TableDefinition } from './dictionary';
/** A column that a possibly dot-walked element names. */
export interface ResolvedElement {
    /** Reference columns on the way, the queried table's first; empty for an element of the table itself. */
    readonly path: readonly ColumnDefinition[];
    /** The table that has the column. */
    readonly table: TableDefinition;
    readonly column: ColumnDefinition;
}
/** Finds the column behind `caller_id.manager.email`; undefined where a part does not exist or leads nowhere. */
export declare function resolveElement(dictionary: Dictionary, tableName: string, element: string): ResolvedElement | undefined;
/** The table and column by which records that a column references are shown; undefined where there is none. */
export declare function displayOfReference(dictionary: Dictionary, column: ColumnDefinition): {
    table: TableDefinition;
    column: ColumnDefinition;
} | undefined;
