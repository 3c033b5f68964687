import type { ColumnDefinition, Dictionary, TableDefinition } from './dictionary';
import type { Row } from './row';
/** Texts of SQL and column lists that depend on a table alone, made once per dictionary. */
export interface TablePlan {
    readonly table: TableDefinition;
    /** The root table's SQL name. */
    readonly from: string;
    /** Restriction to the class on alias t0, or null. */
    readonly restriction: string | null;
    readonly reading: ReadingPlan;
    /** Reads one record by sys_id. */
    readonly byId: string;
    /** By element: the column and its quoted SQL name; only columns that are stored. */
    readonly stored: ReadonlyMap<string, {
        readonly column: ColumnDefinition;
        readonly sql: string;
    }>;
}
/**
 * Which values a statement selects and how they become a row. The values come as JSON arrays, as SQLite's binding pays
 * per value what JSON costs for twenty.
 */
export interface ReadingPlan {
    readonly elements: readonly string[];
    readonly select: string;
}
/** The plan of a table. Throws where the dictionary has no such table. */
export declare function tablePlan(dictionary: Dictionary, name: string): TablePlan;
/** A plan that reads the given SQL expressions under the given names. */
export declare function readingPlan(values: readonly {
    readonly element: string;
    readonly sql: string;
}[]): ReadingPlan;
/** One row of a statement that selected a reading plan; what is NULL is left out. */
export declare function readRow(plan: ReadingPlan, values: readonly unknown[]): Row;
