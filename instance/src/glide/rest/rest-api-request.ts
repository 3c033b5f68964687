import type { RestRequestSource } from '../../engine/script-engine'
import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'
import { RESTAPIRequestBody } from './rest-api-request-body'

/** A Scripted REST request (markdown/api-reference/server-api-reference/c_ScriptableServiceRequest.md). */
export class RESTAPIRequest {
    readonly body: RESTAPIRequestBody
    readonly headers: Readonly<Record<string, string>>
    readonly pathParams: Readonly<Record<string, string>>
    readonly queryParams: Readonly<Record<string, readonly string[]>>
    readonly queryString: string
    readonly uri: string
    readonly url: string
    #headers: Readonly<Record<string, string>>

    constructor(source: RestRequestSource) {
        const contentType = source.headers['content-type'] ?? 'application/json'
        this.#headers = source.headers
        this.body = new RESTAPIRequestBody(source.body, contentType)
        this.headers = anyCase(source.headers)
        this.pathParams = source.pathParams
        this.queryParams = withFormValues(source, contentType)
        this.queryString = source.queryString
        this.uri = source.uri
        this.url = source.url
    }

    /** A header by its name in any case; null where the request has none. */
    getHeader(name: unknown): string | null {
        return this.#headers[fieldText(name).toLowerCase()] ?? null
    }

    getSupportedResponseContentTypes(): string[] {
        return (this.#headers['accept'] ?? '')
            .split(',')
            .map((type) => type.split(';')[0]?.trim() ?? '')
            .filter((type) => type !== '')
    }
}

// The class is no constructor for scripts: requests come from the platform only.
Object.defineProperty(RESTAPIRequest.prototype, 'constructor', { value: Object })
markNotBuilt(RESTAPIRequest.prototype, 'RESTAPIRequest', ['getRequestedQueryCategory'])

/** Names arrive in lower case, while the documented examples read `headers.Accept`. */
function anyCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return new Proxy(
        { ...headers },
        {
            get: (target, name) =>
                typeof name === 'string' && !(name in target) ? target[name.toLowerCase()] : target[name as string],
        },
    )
}

/** markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md: values of a form are query parameters too. */
function withFormValues(source: RestRequestSource, contentType: string): Readonly<Record<string, readonly string[]>> {
    if (!contentType.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
        return source.queryParams
    }
    const combined: Record<string, string[]> = {}
    for (const [name, values] of Object.entries(source.queryParams)) {
        combined[name] = [...values]
    }
    for (const pair of source.body.split('&').filter((part) => part !== '')) {
        const [name = '', value = ''] = pair.split(/=(.*)/s).map(decode)
        combined[name] = [...(combined[name] ?? []), value]
    }
    return combined
}

function decode(text: string): string {
    const spaced = text.replaceAll('+', ' ')
    try {
        return decodeURIComponent(spaced)
    } catch {
        return spaced
    }
}
