/** What a value begins with that is a script, if the value may be one. */
export declare const SCRIPT = "javascript:";
/** One condition: `element` may be dot-walked (`caller_id.email`), `operator` is the encoded query's (=, !=, LIKE, IN, ISEMPTY, …). */
export interface Term {
    readonly kind: 'term';
    readonly element: string;
    readonly operator: string;
    readonly value: string;
    /**
     * Where the value comes from: true if those wrote it who may write scripts (a stored filter, a script of the instance).
     * Only then a value that begins with `javascript:` is a script. Set by trusted-query.ts and by nothing else; without it
     * the value is a text like any other, whoever sent it.
     */
    readonly trusted?: true;
}
export interface Junction {
    readonly kind: 'and' | 'or';
    readonly nodes: readonly QueryNode[];
}
/** What a query asks for. A term can come from an encoded query or from addQuery; its value is only ever a bound parameter. */
export type QueryNode = Term | Junction;
export interface Order {
    readonly element: string;
    readonly descending: boolean;
}
/** An encoded query taken apart: `^`, `^OR`, `^NQ`, `ORDERBY`, `ORDERBYDESC`, `GROUPBY`, `EQ`. */
export interface ParsedQuery {
    readonly where: QueryNode;
    readonly order: readonly Order[];
    readonly groupBy: readonly string[];
}
/** Which rows of a table, in which order. */
export interface Selection {
    readonly table: string;
    readonly where?: QueryNode;
    readonly order?: readonly Order[];
    readonly limit?: number;
    readonly offset?: number;
}
/** What a query may depend on beside the rows. */
export interface QueryEnvironment {
    /** Milliseconds since the epoch, for relative operators. */
    readonly now: number;
    readonly userId: string;
    readonly timeZone: string;
    /** Property glide.invalid_query.returns_no_rows: an invalid term yields no rows instead of being dropped. */
    readonly invalidQueryReturnsNoRows: boolean;
    /** Runs the script of a trusted term's `javascript:` value; where absent such a term is invalid. */
    readonly evaluate?: (script: string) => string | undefined;
}
