import type { Database } from './database';
import type { Dictionary } from './dictionary';
import type { Order, QueryEnvironment, QueryNode } from './query';
import type { Row } from './row';
/** Functions of `markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md`. */
export type AggregateFunction = 'COUNT' | 'SUM' | 'MIN' | 'MAX' | 'AVG' | 'STDDEV' | 'GROUP_CONCAT' | 'GROUP_CONCAT_DISTINCT';
/** One value to compute for each group; without an element COUNT counts records. */
export interface Aggregate {
    readonly function: AggregateFunction;
    readonly element?: string;
}
/** Orders the groups by one of the aggregates. */
export interface AggregateOrder {
    readonly aggregate: Aggregate;
    readonly descending: boolean;
}
/** Which groups of which records. Without an order the groups come in the order of their elements. */
export interface Aggregation {
    readonly table: string;
    readonly where?: QueryNode;
    readonly aggregates: readonly Aggregate[];
    readonly groupBy: readonly string[];
    readonly order?: readonly (Order | AggregateOrder)[];
}
/** Under which name a row has an aggregate: `COUNT`, or `SUM(reassignment_count)`. */
export declare function aggregateKey(aggregate: Aggregate): string;
/**
 * One row for each group, with the elements grouped by under their names and the aggregates under `aggregateKey`; what is
 * null is absent. Without groups there is one row. Elements that do not exist are passed over.
 */
export declare function aggregateRows(database: Database, dictionary: Dictionary, aggregation: Aggregation, environment: QueryEnvironment): Row[];
