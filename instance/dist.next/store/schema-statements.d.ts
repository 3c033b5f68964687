import type { Dictionary, TableDefinition } from './dictionary';
import type { IndexSource } from './table-source';
/** CREATE TABLE, or one ALTER TABLE per column, that brings a hierarchy's table to what the dictionary says. */
export declare function tableStatements(dictionary: Dictionary, root: TableDefinition, existing: ReadonlySet<string>): string[];
/** Name of an index in SQLite, where it must differ from those of all tables. */
export declare function indexName(table: string, index: string): string;
/**
 * CREATE INDEX for a dictionary index. Throws for elements that have no column and for a unique index over inherited
 * columns only, which would bind the other classes of the hierarchy too.
 */
export declare function indexStatement(table: TableDefinition, index: IndexSource): string;
