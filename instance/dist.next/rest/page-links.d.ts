import type { RequestTarget } from './request-target';
/** Which page of a result was answered; `total` null where it was not counted. */
export interface Page {
    readonly offset: number;
    readonly limit: number;
    readonly total: number | null;
    readonly hasMore: boolean;
}
/**
 * The Link header for paging: first, next, prev, last, each the request's own address with another sysparm_offset
 * (markdown/api-reference/rest-apis/c_TableAPI.md). Undefined where there is nothing to page through.
 */
export declare function pageLinks(target: RequestTarget, page: Page): string | undefined;
