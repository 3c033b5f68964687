import type { Database } from './database';
import type { Dictionary } from './dictionary';
import type { QueryEnvironment, QueryNode } from './query';
import type { Row } from './row';
/** How a filter differs from a query. */
export interface MatchOptions {
    /** Text compares with case, as GlideFilter does unless told otherwise (`markdown/api-reference/server-api-reference/c_GlideFilterScopedAPI.md`). */
    readonly caseSensitive?: boolean;
    /** An empty column counts as less than and different from any value, as GlideFilter has it on the same page ("Filter null values"). */
    readonly emptyIsLess?: boolean;
}
/**
 * Whether a record in memory meets a condition; the meaning is that of a query, with VALCHANGES, CHANGESFROM and
 * CHANGESTO against `previous` (null for a new record, whose columns were all empty). A term that is invalid is not met.
 * Dot-walked elements are read from the database.
 */
export declare function matchRow(database: Database, dictionary: Dictionary, table: string, node: QueryNode, row: Row, previous: Row | null, environment: QueryEnvironment, options?: MatchOptions): boolean;
