import { call } from '../calls'
import { refuse } from '../not-built'
import type { MessageRecord, ResponseText } from '../outbound-wire'
import { fieldText } from '../record/field-text'
import { javaError, withJavaErrors } from './java-error'
import { MessageState, needsMidServer, requireMethod } from './message-state'
import { openResponse, type RESTResponseV2 } from './rest-response-v2'
import { escapeXml } from './substitute'

const states = new WeakMap<RESTMessageV2, MessageState>()

function stateOf(message: RESTMessageV2): MessageState {
    const state = states.get(message)
    if (!state) {
        throw new TypeError('this is no RESTMessageV2')
    }
    return state
}

/**
 * A request to somebody else (markdown/api-reference/server-api-reference/c_RESTMessageV2API.md). Its errors have getMessage(),
 * as the page's examples use it.
 */
export class RESTMessageV2 {
    constructor(name?: unknown, methodName?: unknown) {
        const state = new MessageState()
        states.set(this, state)
        if (name !== undefined) {
            const argument = { name: fieldText(name), method: fieldText(methodName) }
            state.record = withJavaErrors(() => call<MessageRecord>('outbound.message', argument))
        }
    }

    /** Leaves `${…}` in texts of the script as it is. */
    disableForcedVariableSubstitution(): void {
        stateOf(this).isForced = false
    }

    /** Sends the message and waits for its answer; an error if the connection takes too long. */
    execute(): RESTResponseV2 {
        const state = stateOf(this)
        const plan = state.plan()
        const response = withJavaErrors(() => call<ResponseText>('outbound.execute', plan))
        return openResponse({ response, pending: null, url: plan.url, isSaved: plan.save !== null })
    }

    /** Sends the message and goes on. */
    executeAsync(): RESTResponseV2 {
        const plan = stateOf(this).plan()
        const pending = withJavaErrors(() => call<number>('outbound.start', plan))
        return openResponse({ response: null, pending, url: plan.url, isSaved: plan.save !== null })
    }

    getEndpoint(): string {
        return stateOf(this).target()
    }

    getRequestBody(): string | null {
        return stateOf(this).bodyText()
    }

    /** A header that the script or the record has set; those of the instance with glide.http.log_debug. */
    getRequestHeader(headerName: unknown): string | null {
        return listHeaders(stateOf(this)).get(fieldText(headerName).toLowerCase())?.[1] ?? null
    }

    getRequestHeaders(): Record<string, string> {
        return Object.fromEntries(listHeaders(stateOf(this)).values())
    }

    saveResponseBodyAsAttachment(
        tableName: unknown,
        recordSysId: unknown,
        fileName: unknown,
        encryptContext?: unknown,
    ): void {
        if (encryptContext !== undefined) {
            refuse('RESTMessageV2.saveResponseBodyAsAttachment with an encryption context')
        }
        stateOf(this).save = {
            table: fieldText(tableName),
            record: fieldText(recordSysId),
            fileName: fieldText(fileName),
        }
    }

    /** Follows redirects to these addresses only. */
    setAllowedRedirectURIs(uris: unknown): void {
        if (!Array.isArray(uris)) {
            throw javaError('setAllowedRedirectURIs takes a list of addresses')
        }
        stateOf(this).allowedRedirects = uris.map((uri) => fieldText(uri))
    }

    setAuthenticationProfile(type: unknown, profileId: unknown): void {
        const kind = fieldText(type)
        if (kind !== 'basic' && kind !== 'oauth2') {
            throw javaError(`'${kind}' is not a type of authentication profile: use 'basic' or 'oauth2'`)
        }
        stateOf(this).signIn = { kind: 'profile', type: kind, id: fieldText(profileId) }
    }

    setBasicAuth(userName: unknown, userPass: unknown): void {
        stateOf(this).signIn = { kind: 'basic', user: fieldText(userName), password: fieldText(userPass) }
    }

    setEccCorrelator(_correlator: unknown): void {
        throw needsMidServer('setEccCorrelator is for messages through a MID Server')
    }

    setEccParameter(_name: unknown, _value: unknown): void {
        throw needsMidServer('setEccParameter is for messages through a MID Server')
    }

    setEndpoint(endpoint: unknown): void {
        stateOf(this).endpoint = fieldText(endpoint)
    }

    setHttpMethod(method: unknown): void {
        stateOf(this).method = requireMethod(fieldText(method))
    }

    /** Milliseconds that the socket may wait for data. */
    setHttpTimeout(timeoutMs: unknown): void {
        const timeout = Number(timeoutMs)
        if (!Number.isFinite(timeout) || timeout < 0) {
            throw javaError(`'${fieldText(timeoutMs)}' is not a number of milliseconds`)
        }
        stateOf(this).readTimeout = timeout
    }

    setLogLevel(level: unknown): void {
        const text = fieldText(level)
        if (text !== 'basic' && text !== 'elevated' && text !== 'all') {
            throw javaError(`'${text}' is not a log level: use basic, elevated or all`)
        }
        stateOf(this).level = text
    }

    setMIDServer(midServer: unknown): void {
        throw needsMidServer(`setMIDServer('${fieldText(midServer)}') needs a MID Server`)
    }

    setMutualAuth(_profileName: unknown): void {
        refuse('RESTMessageV2.setMutualAuth')
    }

    /** Appends `name=value` to the address. */
    setQueryParameter(name: unknown, value: unknown): void {
        stateOf(this).query.push([fieldText(name), fieldText(value)])
    }

    setRequestBody(body: unknown): void {
        const state = stateOf(this)
        state.body = fieldText(body)
        state.bodyAttachment = null
    }

    setRequestBodyFromAttachment(attachmentSysId: unknown): void {
        stateOf(this).bodyAttachment = fieldText(attachmentSysId)
    }

    setRequestHeader(name: unknown, value: unknown): void {
        const text = fieldText(name)
        stateOf(this).headers.set(text.toLowerCase(), [text, fieldText(value)])
    }

    setRequestorProfile(requestorContext: unknown, requestorId: unknown): void {
        stateOf(this).requestor = `${fieldText(requestorContext)} ${fieldText(requestorId)}`
    }

    /** Gives a variable of the record its value, with XML's reserved characters escaped. */
    setStringParameter(name: unknown, value: unknown): void {
        setVariable(stateOf(this), fieldText(name), escapeXml(fieldText(value)))
    }

    setStringParameterNoEscape(name: unknown, value: unknown): void {
        setVariable(stateOf(this), fieldText(name), fieldText(value))
    }
}

function listHeaders(state: MessageState): ReadonlyMap<string, readonly [string, string]> {
    const headers = new Map(state.allHeaders())
    for (const [name, value] of Object.entries(call<Record<string, string>>('outbound.ownHeaders', {}))) {
        if (!headers.has(name.toLowerCase())) {
            headers.set(name.toLowerCase(), [name, value])
        }
    }
    return headers
}

function setVariable(state: MessageState, name: string, value: string): void {
    if (state.defines(name)) {
        state.values.set(name, value)
    }
}
