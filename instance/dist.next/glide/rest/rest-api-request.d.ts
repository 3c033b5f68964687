import type { RestRequestSource } from '../../engine/script-engine';
import { RESTAPIRequestBody } from './rest-api-request-body';
/** A Scripted REST request (markdown/api-reference/server-api-reference/c_ScriptableServiceRequest.md). */
export declare class RESTAPIRequest {
    #private;
    readonly body: RESTAPIRequestBody;
    readonly headers: Readonly<Record<string, string>>;
    readonly pathParams: Readonly<Record<string, string>>;
    readonly queryParams: Readonly<Record<string, readonly string[]>>;
    readonly queryString: string;
    readonly uri: string;
    readonly url: string;
    constructor(source: RestRequestSource);
    /** A header by its name in any case; null where the request has none. */
    getHeader(name: unknown): string | null;
    getSupportedResponseContentTypes(): string[];
}
