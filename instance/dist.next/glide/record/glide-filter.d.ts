/**
 * Compares a record with an encoded query, unlike a query with regard to case
 * (markdown/api-reference/server-api-reference/c_GlideFilterScopedAPI.md).
 */
export declare class GlideFilter {
    #private;
    constructor(filter: unknown, _title?: unknown);
    static checkRecord(record: unknown, filter: unknown, matchAll?: unknown): boolean;
    /** Without the second argument one condition that holds is enough. */
    match(record: unknown, matchAll?: unknown): boolean;
    setCaseSensitive(caseSensitive: unknown): void;
    /** True: a `javascript:` value of the filter is evaluated in the sandbox, else by the script engine. */
    setEnforceSecurity(enforce: unknown): void;
}
