import { call } from '../calls'
import type { ResponseText } from '../outbound-wire'
import { javaError, withJavaErrors } from './java-error'

interface ResponseState {
    /** null as long as an asynchronous request is not answered. */
    response: ResponseText | null
    /** Number of the request; null for one that execute() made. */
    readonly pending: number | null
    readonly url: string
    readonly isSaved: boolean
}

const states = new WeakMap<RESTResponseV2, ResponseState>()

/** Makes the object that a script gets. */
export function openResponse(state: ResponseState): RESTResponseV2 {
    const response = new RESTResponseV2()
    states.set(response, state)
    return response
}

function stateOf(response: RESTResponseV2): ResponseState {
    const state = states.get(response)
    if (!state) {
        throw new TypeError('this is no RESTResponseV2')
    }
    return state
}

/** The answer; an asynchronous one is waited for as long as the instance waits at most. */
function answerOf(response: RESTResponseV2): ResponseText {
    const state = stateOf(response)
    return state.response ?? waitFor(state, null)
}

function waitFor(state: ResponseState, seconds: number | null): ResponseText {
    const answer = withJavaErrors(() => call<ResponseText | null>('outbound.wait', { id: state.pending, seconds }))
    if (answer === null) {
        throw javaError('Timed out waiting for the response')
    }
    state.response = answer
    return answer
}

/** The answer to a RESTMessageV2 (markdown/api-reference/server-api-reference/c_RESTResponseV2API.md). */
export class RESTResponseV2 {
    /** Every header with its name and value, those that repeat, too. */
    getAllHeaders(): { name: string; value: string }[] {
        return answerOf(this).headers.map(([name, value]) => ({ name, value }))
    }

    /** The body as text; an error after saveResponseBodyAsAttachment. */
    getBody(): string {
        const { body } = answerOf(this)
        if (stateOf(this).isSaved || body === null) {
            throw javaError('getBody() cannot be used: the body of the response is saved as an attachment')
        }
        return body
    }

    /** Values of Set-Cookie; read with `length` and `get(i)`, as the page's example does. */
    getCookies(): string[] {
        const cookies = answerOf(this)
            .headers.filter(([name]) => name.toLowerCase() === 'set-cookie')
            .map(([, value]) => value)
        return Object.defineProperties(cookies, {
            get: { value: (index: number) => cookies[index] },
            size: { value: () => cookies.length },
        })
    }

    /** 1 for a time-out of the socket; 0 without an error. */
    getErrorCode(): number {
        return answerOf(this).error?.code ?? 0
    }

    /** '' without an error. */
    getErrorMessage(): string {
        return answerOf(this).error?.message ?? ''
    }

    /** The value of a header, whatever its case; of several the last; null for none. */
    getHeader(name: unknown): string | null {
        const sought = String(name).toLowerCase()
        return (
            answerOf(this)
                .headers.filter(([each]) => each.toLowerCase() === sought)
                .at(-1)?.[1] ?? null
        )
    }

    /** Values by name; of several the last. */
    getHeaders(): Record<string, string> {
        return Object.fromEntries(answerOf(this).headers)
    }

    /** The address that was asked, with its query; direct requests only. */
    getQueryString(): string {
        const { pending, url } = stateOf(this)
        if (pending !== null) {
            throw javaError('getQueryString() is not supported for requests sent asynchronously')
        }
        return url
    }

    /** sys_id of the attachment that saveResponseBodyAsAttachment made; null if there is none. */
    getResponseAttachmentSysid(): string | null {
        return answerOf(this).attachment || null
    }

    /** Status of HTTP; 0 if no answer came. */
    getStatusCode(): number {
        return answerOf(this).status
    }

    /** Whether no answer came, or one with a status of 400 and above. */
    haveError(): boolean {
        return answerOf(this).error !== null
    }

    /** Waits for the answer to an asynchronous request; an error if none comes in time. */
    waitForResponse(timeoutSecs: unknown): void {
        const state = stateOf(this)
        if (state.response === null) {
            waitFor(state, Number(timeoutSecs))
        }
    }
}
