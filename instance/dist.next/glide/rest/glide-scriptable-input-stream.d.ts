/**
 * A stream that scripts hand on to other APIs and cannot look into
 * (markdown/api-reference/server-api-reference/c_GlideScriptableInpStrmScopedAPI.md). Read once: it is empty afterwards.
 */
export declare class GlideScriptableInputStream {
    #private;
    constructor(text: string);
}
/** What is left in a stream. */
export declare function streamText(stream: GlideScriptableInputStream): string;
