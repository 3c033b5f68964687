import type { FilterArgument } from '../wire';
import type { HostServices } from './host-services';
/** GlideFilter, and whether an encoded query is valid. */
export declare function filterOperations({ context, log }: HostServices): {
    /** A filter with a rejected expression matches no record. */
    'filter.match': ({ table, row, filter, matchAll, caseSensitive, sandbox }: FilterArgument) => boolean;
    /** An empty query is not a valid one (c_GlideRecordScopedAPI.md, isValidEncodedQuery). Its scripts are not run for that. */
    'query.valid': ({ table, query }: {
        table: string;
        query: string;
    }) => boolean;
};
