import { type GlideScriptableInputStream } from './glide-scriptable-input-stream';
/** Reads a stream line by line (markdown/api-reference/server-api-reference/c_GlideTextReaderScopedAPI.md). */
export declare class GlideTextReader {
    #private;
    constructor(stream: GlideScriptableInputStream);
    getEncoding(): string;
    /** The next line without its end; null after the last. */
    readLine(): string | null;
}
