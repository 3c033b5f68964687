import type { RestResponseResult } from '../../engine/script-engine'
import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'
import { serviceErrorContent } from './service-errors'

let resultIn: (response: RESTAPIResponse) => RestResponseResult

/** Writes directly to the response (markdown/api-reference/server-api-reference/c_ScriptableServiceRespStreamWriter.md). */
export class RESTAPIResponseStream {
    #write: (text: string) => void

    constructor(write: (text: string) => void) {
        this.#write = write
    }

    writeString(text: unknown): void {
        this.#write(fieldText(text))
    }
}

Object.defineProperty(RESTAPIResponseStream.prototype, 'constructor', { value: Object })
markNotBuilt(RESTAPIResponseStream.prototype, 'RESTAPIResponseStream', ['writeStream'])

/**
 * What a Scripted REST resource answers
 * (markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md).
 */
export class RESTAPIResponse {
    #status: number | null = null
    #headers: Record<string, string> = {}
    #contentType: string | null = null
    #location: string | null = null
    #body: unknown = undefined
    #stream: string | null = null
    #error: RestResponseResult['error'] = null

    static {
        resultIn = (response) => ({
            status: response.#status,
            headers: response.#headers,
            contentType: response.#contentType,
            location: response.#location,
            ...(response.#body === undefined ? {} : { body: response.#body }),
            stream: response.#stream,
            error: response.#error,
        })
    }

    setBody(body: unknown): void {
        this.#body = body
    }

    setContentType(contentType: unknown): void {
        this.#contentType = fieldText(contentType)
    }

    /** Takes an error of sn_ws_err; anything else is answered with 500. */
    setError(error: unknown): void {
        const content = serviceErrorContent(error)
        this.#error = content ? { ...content } : { status: 500, message: fieldText(error), detail: '' }
    }

    setHeader(name: unknown, value: unknown): void {
        this.#headers[fieldText(name)] = fieldText(value)
    }

    setHeaders(headers: unknown): void {
        for (const [name, value] of Object.entries(headers ?? {})) {
            this.setHeader(name, value)
        }
    }

    setLocation(location: unknown): void {
        this.#location = fieldText(location)
    }

    /** A status that is no number becomes 0, as documented. */
    setStatus(status: unknown): void {
        this.#status = typeof status === 'number' && Number.isFinite(status) ? Math.trunc(status) : 0
    }

    getStreamWriter(): RESTAPIResponseStream {
        this.#stream ??= ''
        return new RESTAPIResponseStream((text) => {
            this.#stream += text
        })
    }

    /** A response in its own body cannot be serialised, as documented. */
    toJSON(): never {
        throw new Error('a RESTAPIResponse cannot be serialized')
    }
}

Object.defineProperty(RESTAPIResponse.prototype, 'constructor', { value: Object })

/** What the script set. */
export function responseResult(response: RESTAPIResponse): RestResponseResult {
    return resultIn(response)
}
