/** How field values are written into an answer: stored, as the user sees them, or both. */
export type DisplayMode = 'false' | 'true' | 'all';
/** The query parameters of the Table API (markdown/api-reference/rest-apis/c_TableAPI.md), read and bounded. */
export interface TableParameters {
    readonly query: string;
    /** Name-value pairs that filter, used where sysparm_query is absent. */
    readonly filters: readonly (readonly [string, string])[];
    readonly hasQuery: boolean;
    /** Null for all fields. */
    readonly fields: readonly string[] | null;
    readonly limit: number;
    readonly offset: number;
    readonly display: DisplayMode;
    readonly excludeReferenceLink: boolean;
    readonly inputDisplayValue: boolean;
    readonly suppressPagination: boolean;
    readonly noCount: boolean;
}
/** Reads the parameters; one that makes no sense has its default. */
export declare function tableParameters(query: URLSearchParams): TableParameters;
