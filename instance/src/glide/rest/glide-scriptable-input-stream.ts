let textIn: (stream: GlideScriptableInputStream) => string

/**
 * A stream that scripts hand on to other APIs and cannot look into
 * (markdown/api-reference/server-api-reference/c_GlideScriptableInpStrmScopedAPI.md). Read once: it is empty afterwards.
 */
export class GlideScriptableInputStream {
    #text: string

    constructor(text: string) {
        this.#text = text
    }

    static {
        textIn = (stream) => {
            const text = stream.#text
            stream.#text = ''
            return text
        }
    }
}

Object.defineProperty(GlideScriptableInputStream.prototype, 'constructor', { value: Object })

/** What is left in a stream. */
export function streamText(stream: GlideScriptableInputStream): string {
    return textIn(stream)
}
