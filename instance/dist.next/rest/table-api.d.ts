import type { InstanceRequest, InstanceResponse } from './http';
import type { RequestTarget } from './request-target';
import type { RestServices } from './services';
/** Does the address belong to the Table API: /api/now/table/… or /api/now/v1|v2/table/…? */
export declare function tableRoute(segments: readonly string[]): {
    table: string;
    sysId: string | undefined;
    version: 1 | 2;
} | null;
/**
 * Answers a request to the Table API (markdown/api-reference/rest-apis/c_TableAPI.md) in the session of the context.
 * Only JSON is built; a request or answer in XML is refused with words that say so.
 */
export declare function answerTable(services: RestServices, request: InstanceRequest, target: RequestTarget, route: {
    readonly table: string;
    readonly sysId: string | undefined;
    readonly version: 1 | 2;
}): InstanceResponse;
