import type { Value } from '../../store/row';
import { QueryMethods } from './query-methods';
/** Methods of GlideAggregate (markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md). */
export declare class GlideAggregateMethods extends QueryMethods {
    #private;
    addAggregate(name: unknown, element?: unknown): void;
    groupBy(element: unknown): void;
    /** Also groups by the field. */
    orderBy(element: unknown): void;
    orderByDesc(element: unknown): void;
    /** Largest first, as in the documented examples. */
    orderByAggregate(name: unknown, element?: unknown): void;
    setGroup(grouped: unknown): void;
    query(): void;
    hasNext(): boolean;
    next(): boolean;
    /** The value of an aggregate in the current group, as text. */
    getAggregate(name: unknown, element?: unknown): Value;
    getAggregateEncodedQuery(): string;
    /** With the order and grouping that the query implies. */
    getEncodedQuery(): string;
    getRowCount(): number;
    getTableName(): string;
    getValue(element: unknown): Value;
}
/** Counts, sums and the like of the records of one table. */
export declare const GlideAggregate: new (table?: unknown) => GlideAggregateMethods;
