import type { RestResponseResult } from '../../engine/script-engine';
/** Writes directly to the response (markdown/api-reference/server-api-reference/c_ScriptableServiceRespStreamWriter.md). */
export declare class RESTAPIResponseStream {
    #private;
    constructor(write: (text: string) => void);
    writeString(text: unknown): void;
}
/**
 * What a Scripted REST resource answers
 * (markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md).
 */
export declare class RESTAPIResponse {
    #private;
    setBody(body: unknown): void;
    setContentType(contentType: unknown): void;
    /** Takes an error of sn_ws_err; anything else is answered with 500. */
    setError(error: unknown): void;
    setHeader(name: unknown, value: unknown): void;
    setHeaders(headers: unknown): void;
    setLocation(location: unknown): void;
    /** A status that is no number becomes 0, as documented. */
    setStatus(status: unknown): void;
    getStreamWriter(): RESTAPIResponseStream;
    /** A response in its own body cannot be serialised, as documented. */
    toJSON(): never;
}
/** What the script set. */
export declare function responseResult(response: RESTAPIResponse): RestResponseResult;
