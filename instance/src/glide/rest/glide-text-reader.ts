import { type GlideScriptableInputStream, streamText } from './glide-scriptable-input-stream'

/** Reads a stream line by line (markdown/api-reference/server-api-reference/c_GlideTextReaderScopedAPI.md). */
export class GlideTextReader {
    #lines: string[]

    constructor(stream: GlideScriptableInputStream) {
        const text = streamText(stream)
        this.#lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/)
    }

    getEncoding(): string {
        return 'UTF-8'
    }

    /** The next line without its end; null after the last. */
    readLine(): string | null {
        return this.#lines.shift() ?? null
    }
}
