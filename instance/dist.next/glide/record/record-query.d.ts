import type { OrderPart, QueryArgument, QueryPart } from '../wire';
import { GlideQueryCondition } from './glide-query-condition';
/** What a GlideRecord or GlideAggregate has been told to ask for. */
export declare class RecordQuery {
    limit: number | undefined;
    offset: number | undefined;
    readonly order: OrderPart[];
    private readonly pieces;
    add(terms: readonly unknown[]): GlideQueryCondition;
    addEncoded(query: unknown): void;
    /** Records that have a related one in `table`; conditions on that one are joined to the answer. */
    addJoin(table: string, primary: string, joined: string): GlideQueryCondition;
    addOrder(element: unknown, descending: boolean): void;
    parts(): QueryPart[];
    /** The query as it goes to the host. */
    argument(table: string): QueryArgument;
    /** As an encoded query (markdown/platform-user-interface/c_EncodedQueryStrings.md). */
    encoded(groupBy?: readonly string[]): string;
}
