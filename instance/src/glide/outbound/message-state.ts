import type { MessagePlan, MessageRecord, Pair, SignIn } from '../outbound-wire'
import { javaError } from './java-error'
import { substitute, variablesIn } from './substitute'

/** Methods of HTTP that a message may have (markdown/api-reference/server-api-reference/c_RESTMessageV2API.md). */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']

/** Methods that send a body. */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** What an address may be made of; other characters are to be encoded (c_UsingSpecialCharactersInURIs.md). */
const ADDRESS = /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i

/** What a script has told a message so far. */
export class MessageState {
    /** The record's method; null for a message without one. */
    record: MessageRecord | null = null
    endpoint: string | null = null
    method: string | null = null
    body: string | null = null
    bodyAttachment: string | null = null
    readonly headers = new Map<string, Pair>()
    readonly query: Pair[] = []
    readonly values = new Map<string, string>()
    signIn: SignIn | null = null
    requestor = ''
    readTimeout: number | null = null
    allowedRedirects: readonly string[] | null = null
    level: MessagePlan['level'] = 'basic'
    save: MessagePlan['save'] = null
    isForced = true

    /** Whether the record defines a variable: in its list, or by using it. */
    defines(name: string): boolean {
        const { record } = this
        if (!record) {
            return false
        }
        const texts = [
            record.endpoint,
            record.content,
            ...[...record.headers, ...record.query].map(([, value]) => value),
        ]
        return record.variables.includes(name) || texts.some((text) => variablesIn(text).includes(name))
    }

    /** Headers by lower-case name: the record's, then those of the script. */
    allHeaders(): ReadonlyMap<string, Pair> {
        const headers = new Map<string, Pair>()
        for (const [name, value] of this.record?.headers ?? []) {
            headers.set(name.toLowerCase(), [name, this.ofRecord(value)])
        }
        for (const [key, [name, value]] of this.headers) {
            headers.set(key, [name, this.ofScript(value)])
        }
        return headers
    }

    /** The text of the body as it is sent. */
    bodyText(): string | null {
        if (this.body !== null) {
            // The page: variables in it "are not substituted for parameters"; what is forced still takes them out.
            return this.isForced ? substitute(this.body, new Map()) : this.body
        }
        const content = this.record?.content ?? ''
        return content === '' ? null : this.ofRecord(content)
    }

    /** The message as it is sent; an error for what it lacks. */
    plan(): MessagePlan {
        const { record } = this
        const method = (this.method ?? record?.method ?? '').toUpperCase()
        if (method === '') {
            throw javaError('The REST message has no HTTP method: call setHttpMethod')
        }
        if (record?.usesMidServer) {
            throw needsMidServer('The HTTP method uses a MID Server')
        }
        if (record?.usesMutualAuth) {
            throw javaError('Mutual authentication (a protocol profile) is not built in this local instance')
        }
        const headers = [...this.allHeaders().values()]
        headers.forEach(([name, value]) => requireHeader(name, value))
        const body = WITH_BODY.has(method) ? this.bodyText() : null
        return {
            method,
            url: this.address(),
            headers,
            body: this.bodyAttachment === null ? body : null,
            bodyAttachment: WITH_BODY.has(method) ? this.bodyAttachment : null,
            signIn: this.signIn ?? record?.signIn ?? { kind: 'none' },
            requestor: this.requestor,
            readTimeout: this.readTimeout,
            allowedRedirects: this.allowedRedirects,
            level: this.level,
            source: record?.sysId ?? '',
            save: this.save,
        }
    }

    /** The endpoint as far as it is known. */
    target(): string {
        return this.endpoint === null ? this.ofRecord(this.record?.endpoint ?? '') : this.ofScript(this.endpoint)
    }

    private address(): string {
        const target = this.target().trim()
        if (target === '') {
            throw javaError('The REST message has no endpoint: call setEndpoint')
        }
        const encoded = (pairs: readonly Pair[], read: (text: string) => string): string[] =>
            pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(read(value))}`)
        const query = [
            ...encoded(this.record?.query ?? [], (text) => this.ofRecord(text)),
            ...encoded(this.query, (text) => this.ofScript(text)),
        ].join('&')
        const [start = '', fragment] = target.split('#')
        const address = query === '' ? start : `${start}${start.includes('?') ? '&' : '?'}${query}`
        if (!ADDRESS.test(address)) {
            const part = /^https?:\/\/[^?]*\?/i.test(address) ? 'Invalid query' : 'Invalid address'
            throw javaError(`Invalid uri '${address}': ${part}`)
        }
        return fragment === undefined ? address : `${address}#${fragment}`
    }

    private ofRecord(text: string): string {
        return substitute(text, this.values)
    }

    private ofScript(text: string): string {
        return this.isForced ? substitute(text, this.values) : text
    }
}

/** The method of HTTP that a text names. */
export function requireMethod(text: string): string {
    const method = text.toUpperCase()
    if (!METHODS.includes(method)) {
        throw javaError(`HTTP method ${text} is not supported: use one of ${METHODS.join(', ')}`)
    }
    return method
}

/** The error of what a MID Server does. */
export function needsMidServer(what: string): Error {
    return javaError(`${what}, and this local instance has no MID Server`)
}

function requireHeader(name: string, value: string): void {
    if (!/^[\w!#$%&'*+\-.^`|~]+$/.test(name)) {
        throw javaError(`'${name}' is not a valid name of a header`)
    }
    if (/^(content-length|transfer-encoding)$/i.test(name)) {
        throw javaError(`The header ${name} is set by the instance`)
    }
    // Control characters would end the header, and others cannot be sent.
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw javaError(`The value of the header ${name} holds a character that a header cannot have`)
    }
    if (/^content-type$/i.test(name) && /^\s*multipart\//i.test(value)) {
        throw javaError('Multipart Content-Type is not supported in RESTMessageV2')
    }
}
