import type { Parameter } from './database';
import type { Dictionary } from './dictionary';
import { Joins } from './joins';
import type { Order, QueryEnvironment, QueryNode, Selection } from './query';
import { type ReadingPlan } from './table-plan';
/** A query as one SQL statement. */
export interface CompiledSelection {
    readonly sql: string;
    readonly parameters: readonly Parameter[];
    /** Terms and orders that were dropped, as they would stand in an encoded query. */
    readonly invalidTerms: readonly string[];
    /** How a row of the statement becomes a record. */
    readonly reading: ReadingPlan;
}
/** What follows SELECT in every statement on a table. */
export interface CompiledSource {
    /** ` FROM … JOIN … WHERE …`; read it last, as compiling orders and columns adds joins. */
    tail(): string;
    readonly joins: Joins;
    readonly parameters: Parameter[];
    readonly invalidTerms: string[];
}
/**
 * Compiles a query. An invalid term is dropped, and what is left decides, unless glide.invalid_query.returns_no_rows
 * asks for no rows (`markdown/platform-administration/r_AvailableSystemProperties.md`). With `elements`, which may be
 * dot-walked, only those are read. Throws where there is no such table.
 */
export declare function compileSelection(dictionary: Dictionary, selection: Selection, environment: QueryEnvironment, elements?: readonly string[]): CompiledSelection;
/** Compiles FROM and WHERE. */
export declare function compileSource(dictionary: Dictionary, tableName: string, where: QueryNode | undefined, environment: QueryEnvironment): CompiledSource;
/** ORDER BY; a reference is ordered by what it shows. Orders by what does not exist are dropped. */
export declare function compileOrder(dictionary: Dictionary, table: string, orders: readonly Order[], source: Pick<CompiledSource, 'joins' | 'invalidTerms'>): string;
