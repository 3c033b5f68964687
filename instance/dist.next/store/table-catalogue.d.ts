import type { Database } from './database';
import type { Row } from './row';
/**
 * Which tables exist physically and what they extend: the little that must be known before the dictionary's own rows
 * can be read. Kept by declareTables in `_table (name, super)`.
 */
export declare class TableCatalogue {
    private readonly supers;
    private constructor();
    /** Reads the catalogue; an empty database has an empty one. */
    static read(database: Database): TableCatalogue;
    has(table: string): boolean;
    /** The table first, its root last. */
    lineage(table: string): string[];
    /** The table and all that extend it. */
    family(table: string): string[];
    /** The table that a table extends; null for a root, undefined where there is no such table. */
    parent(table: string): string | null | undefined;
}
/** Physical columns of an SQLite table; empty where there is no such table. */
export declare function physicalColumns(database: Database, table: string): ReadonlySet<string>;
/** What `rawRows` reads. */
export interface RawSelection {
    /** Only these elements, as far as they exist. */
    readonly elements?: readonly string[];
    /** Only rows whose element has one of the values. */
    readonly where?: {
        readonly element: string;
        readonly values: readonly string[];
    };
}
/** Rows of a table, read without a dictionary; empty where there is no such table. */
export declare function rawRows(database: Database, catalogue: TableCatalogue, table: string, selection?: RawSelection): Row[];
