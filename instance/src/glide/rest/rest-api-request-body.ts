import { refuse } from '../not-built'
import { GlideScriptableInputStream } from './glide-scriptable-input-stream'
import { BadRequestError } from './service-errors'

const { parse } = JSON

type Reader = 'data' | 'dataString' | 'dataStream'

/**
 * The body of a Scripted REST request. It is a stream that is read once, in one way: another way finds it empty
 * (markdown/api-reference/server-api-reference/c_ScriptableServiceRequestBody.md).
 */
export class RESTAPIRequestBody {
    #text: string
    #contentType: string
    #reader: Reader | undefined
    #read: unknown
    #entries: unknown[] | undefined

    constructor(text: string, contentType: string) {
        this.#text = text
        this.#contentType = contentType
    }

    /** The parsed body; undefined for an empty one. A body that is not JSON is answered with 400. */
    get data(): unknown {
        return this.#consume('data', () => this.#parsed())
    }

    get dataString(): unknown {
        this.#requireText()
        return this.#consume('dataString', () => this.#text)
    }

    get dataStream(): unknown {
        return this.#consume('dataStream', () => new GlideScriptableInputStream(this.#text))
    }

    hasNext(): boolean {
        return this.#remaining().length > 0
    }

    nextEntry(): unknown {
        return this.#remaining().shift()
    }

    #remaining(): unknown[] {
        if (!this.#entries) {
            const data = this.data
            this.#entries =
                data === undefined || data === '' ? [] : Array.isArray(data) ? [...(data as unknown[])] : [data]
        }
        return this.#entries
    }

    #consume(reader: Reader, read: () => unknown): unknown {
        if (this.#reader === undefined) {
            this.#reader = reader
            this.#read = read()
        }
        return this.#reader === reader ? this.#read : ''
    }

    #parsed(): unknown {
        if (this.#requireText() === 'xml') {
            return refuse('RESTAPIRequestBody.data of an XML body')
        }
        if (this.#text.trim() === '') {
            return undefined
        }
        try {
            return parse(this.#text)
        } catch (error) {
            this.#reader = undefined
            const problem = new BadRequestError('Exception while reading request')
            problem.setDetail(error instanceof Error ? error.message : String(error))
            throw problem
        }
    }

    /** markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md: other formats are for dataStream only, else 500. */
    #requireText(): 'json' | 'xml' {
        const subtype = /^[^/]+\/(?:[^;]*\+)?([^;+\s]+)/.exec(this.#contentType.trim())?.[1]?.toLowerCase() ?? 'json'
        if (subtype !== 'json' && subtype !== 'xml') {
            throw new Error(`the body of content type ${this.#contentType} can only be read by dataStream`)
        }
        return subtype
    }
}

Object.defineProperty(RESTAPIRequestBody.prototype, 'constructor', { value: Object })
