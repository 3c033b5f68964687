import type { Order } from '../store/query';
import type { Row } from '../store/row';
import type { AskedQuery } from './field-uses';
import type { Reader } from './reader';
/** Records that are judged one by one so that they can be counted; of more there is no total. */
export declare const MAX_JUDGED_FOR_TOTAL = 1000;
/** One page of the records that a query finds. */
export interface AskedPage extends AskedQuery {
    readonly table: string;
    readonly limit: number;
    readonly offset: number;
    readonly counted: boolean;
}
/** The page, or why there is none. `total` is null where nothing was counted. */
export type ReadableList = {
    readonly refused: 'table' | 'query';
} | {
    readonly refused: null;
    readonly rows: readonly Row[];
    readonly total: number | null;
    /** Another page follows. */
    readonly hasMore: boolean;
};
/**
 * The one way from a client's query to records: judged, then read. Limit, offset and total count records that the session
 * may read, so that pages and counts tell nothing of others; that is stricter than
 * markdown/api-reference/rest-apis/c_TableAPI.md (sysparm_limit), which applies the limit before access control rules.
 * If the rules need no record, the database pages and counts. If they do, and they could let through at most
 * `MAX_JUDGED_FOR_TOTAL` records, all of these are judged first, whatever the query finds. Of more records those that the
 * query finds are judged in their order until the page is full, without a total.
 */
export declare function listReadable(reader: Reader, asked: AskedPage): ReadableList;
/** Whether the session may order records of a table so. */
export declare function mayOrderBy(reader: Reader, table: string, order: readonly Order[]): boolean;
