import { type QueryOperation } from '../access/query-rules';
import type { Dictionary } from '../store/dictionary';
import type { ParsedQuery } from '../store/query';
/** A field that the answer to a query depends on, dot-walked or not, and what the query does with it. */
export interface FieldUse {
    readonly element: string;
    readonly operation: QueryOperation;
}
/** What a query asks for; groups count as orders do. */
export type AskedQuery = Pick<ParsedQuery, 'where' | 'order' | 'groupBy'>;
/**
 * Every field that a query compares, sorts or groups by: of each term, of both fields where a term compares two, and of
 * the record behind a reference that is compared or sorted by its name.
 */
export declare function fieldUses(dictionary: Dictionary, table: string, query: AskedQuery): readonly FieldUse[];
