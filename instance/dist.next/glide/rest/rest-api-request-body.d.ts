/**
 * The body of a Scripted REST request. It is a stream that is read once, in one way: another way finds it empty
 * (markdown/api-reference/server-api-reference/c_ScriptableServiceRequestBody.md).
 */
export declare class RESTAPIRequestBody {
    #private;
    constructor(text: string, contentType: string);
    /** The parsed body; undefined for an empty one. A body that is not JSON is answered with 400. */
    get data(): unknown;
    get dataString(): unknown;
    get dataStream(): unknown;
    hasNext(): boolean;
    nextEntry(): unknown;
}
