import type { GlideQueryCondition } from './glide-query-condition';
import { RecordBase } from './record-base';
/** Conditions, the same on GlideRecord and GlideAggregate. */
export declare class QueryMethods extends RecordBase {
    /** `(encoded query)`, `(name, value)` or `(name, operator, value)`. */
    addQuery(...terms: unknown[]): GlideQueryCondition | undefined;
    addEncodedQuery(query: unknown): void;
    addNullQuery(element: unknown): GlideQueryCondition;
    addNotNullQuery(element: unknown): GlideQueryCondition;
}
