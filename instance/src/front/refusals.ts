import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { InstanceError, localError, reasonOf } from '../local-errors'
import { cleanText } from '../outside-text'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { errorIn, MAX_ERROR_LENGTH, PROBLEM_POLICY, problemPage, wantsPage } from '../rest/problem-page'

/** Bytes of a body that the front takes; above every limit of the platform, which `rest/` answers. */
export const BODY_LIMIT = 32 * 1024 * 1024

/**
 * Headers of every answer, errors included: contents are what their type says, and no other site frames them
 * (markdown/platform-security/instance-security-hardening-settings/sc-auto-set-content-type-options.md,
 * sc-x-frame-options-sameorigin.md, markdown/servicenow-platform/http-response-header.md). What the documentation leaves to
 * properties is always on.
 */
export const FIXED_HEADERS = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
} as const

/** Sent where an answer does not say whether it may be kept. */
export const NOT_KEPT = 'no-store'

/** Titles that are not those of HTTP. */
const TITLES: Readonly<Record<number, string>> = { 408: 'Request Timeout', 413: 'Payload Too Large' }

/** The code of Node's parser for a request whose line and headers are too long. */
const TOO_LONG = 'HPE_HEADER_OVERFLOW'
const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT'

/** The error of the instance that something thrown stands for; its message may tell of the inside, its `answer` does not. */
export function asInstanceError(thrown: unknown): InstanceError {
    if (thrown instanceof InstanceError) {
        return thrown
    }
    const { statusCode = 500, code } = thrown as { statusCode?: number; code?: string }
    if (statusCode === 413) {
        return localError('bodyTooLarge', { limit: BODY_LIMIT })
    }
    if (code === 'FST_ERR_BAD_URL') {
        return localError('badRequest', { reason: 'its address is not properly encoded' })
    }
    return localError(statusCode < 500 ? 'badRequest' : 'transactionFailed', { reason: cleanText(reasonOf(thrown)) })
}

/** An error as an answer: a page for a browser, else the platform's shape (rest-api-explorer/c_CustomWebServices.md). */
export function errorAnswer(error: InstanceError, request: Pick<InstanceRequest, 'url' | 'headers'>): InstanceResponse {
    const message = TITLES[error.status] ?? STATUS_CODES[error.status] ?? 'Internal Server Error'
    const detail = cleanText(error.answer, MAX_ERROR_LENGTH)
    return inShape(request, {
        status: error.status,
        headers: {
            'content-type': 'application/json;charset=UTF-8',
            ...(error.retryAfter !== null && { 'retry-after': String(error.retryAfter) }),
        },
        body: JSON.stringify({ error: { message, detail }, status: 'failure' }),
    })
}

/** An answer as it goes out: an error that a browser gets for a page is a page. */
export function inShape(
    request: Pick<InstanceRequest, 'url' | 'headers'>,
    response: InstanceResponse,
): InstanceResponse {
    const error = response.status >= 400 && wantsPage(request) ? errorIn(response) : null
    return error === null
        ? response
        : {
              status: response.status,
              headers: {
                  ...response.headers,
                  'content-type': 'text/html;charset=UTF-8',
                  'content-security-policy': PROBLEM_POLICY,
              },
              body: problemPage(error.message, error.detail),
          }
}

/** Code of a request that asks for a tunnel (CONNECT), which Node gives away with its connection. */
export const TUNNEL = 'TUNNEL'

const NO_TUNNEL = 'an instance opens no tunnels'
const NO_HTTP = 'it is not HTTP as RFC 9112 has it'

/** Answers on a connection what is no request, or none that can be read to its end, and closes it. */
export function refuseOnSocket(socket: Duplex, cause: { readonly code?: string; readonly message: string }): void {
    if (!socket.writable) {
        socket.destroy()
        return
    }
    const error =
        cause.code === TOO_LONG
            ? localError('headersTooLong')
            : cause.code === TOO_SLOW
              ? localError('tooSlow')
              : localError('badRequest', { reason: cause.code === TUNNEL ? NO_TUNNEL : NO_HTTP })
    const { status, headers, body } = errorAnswer(error, { url: '', headers: {} })
    const all = { ...headers, ...FIXED_HEADERS, 'cache-control': NOT_KEPT, connection: 'close' }
    const lines = Object.entries({ ...all, 'content-length': Buffer.byteLength(String(body)) })
    const head = lines.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head}\r\n${String(body)}`)
}
