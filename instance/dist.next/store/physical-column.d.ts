import type { Database } from './database';
import type { ColumnDefinition, TableDefinition } from './dictionary';
/** Name of the index that keeps one column's values unique. */
export declare function uniqueIndexOf(element: string): string;
/** Lets the values of a column repeat again. */
export declare function dropUniqueIndex(database: Database, column: ColumnDefinition): void;
/**
 * Takes a column with all its values away; `table` is the one that defines it. Throws where an index of several columns
 * has it.
 */
export declare function dropColumn(database: Database, table: TableDefinition, column: ColumnDefinition): void;
/** Whether a record has more than `length` characters in a column that is held as text. */
export declare function isLongerThan(database: Database, table: TableDefinition, column: ColumnDefinition, length: number): boolean;
