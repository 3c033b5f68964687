/** A body that is not what a Table API request has to hold. */
export declare class MalformedBody extends Error {
}
/**
 * The name-value pairs of a request body. Of several records the first is taken, the others are ignored
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md). Text in single quotes is read as well: the documented examples of
 * markdown/api-reference/rest-apis/c_TableAPI.md send it.
 * @throws MalformedBody
 */
export declare function recordBody(body: Uint8Array): Readonly<Record<string, unknown>>;
