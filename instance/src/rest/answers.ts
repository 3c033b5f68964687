import { cleanLines } from '../outside-text'
import type { InstanceResponse } from './http'
import type { Admission } from './services'

type RefusedAdmission = Extract<Admission, { readonly refused: true }>

/** Characters of a text of an error: enough for the list of all fields of a form, too few to send back what was sent. */
const MAX_ERROR_LENGTH = 4000

/** Sent with every answer of an API: what it holds belongs to one user and one moment. */
const NOT_CACHED = {
    'cache-control': 'no-cache,no-store,must-revalidate,max-age=-1',
    pragma: 'no-store,no-cache',
    expires: '0',
} as const

/** Headers of an answer; a list where one stands several times. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>

/** A JSON answer. */
export function jsonAnswer(status: number, body: unknown, headers: AnswerHeaders = {}): InstanceResponse {
    return {
        status,
        headers: { ...NOT_CACHED, 'content-type': 'application/json;charset=UTF-8', ...headers },
        body: JSON.stringify(body),
    }
}

/** An answer without a body. */
export function emptyAnswer(status: number, headers: AnswerHeaders = {}): InstanceResponse {
    return { status, headers: { ...NOT_CACHED, ...headers }, body: '' }
}

/** An answer whose body is written as it is. */
export function textAnswer(
    status: number,
    contentType: string,
    body: string,
    headers: AnswerHeaders = {},
): InstanceResponse {
    return { status, headers: { ...NOT_CACHED, 'content-type': contentType, ...headers }, body }
}

/**
 * An error in the platform's shape (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md, "Error response format").
 * The status is in the status line only. What both quote of a request is cleaned and cut.
 */
export function errorAnswer(
    status: number,
    message: string,
    detail: string | null,
    headers: AnswerHeaders = {},
): InstanceResponse {
    const error = {
        message: cleanLines(message, MAX_ERROR_LENGTH),
        detail: detail === null ? null : cleanLines(detail, MAX_ERROR_LENGTH),
    }
    return jsonAnswer(status, { error, status: 'failure' }, headers)
}

/** 405: the address is there, and does nothing by this method; `Allow` names those that do something. */
export function methodRefused(method: string, path: string, allowed: readonly string[]): InstanceResponse {
    const allow = allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed
    return errorAnswer(405, 'Method not allowed', `${method} is not allowed for ${path}`, { allow: allow.join(', ') })
}

/** 401: nobody is signed in, or the credentials are wrong. Both look the same. */
export function notAuthenticated(headers: AnswerHeaders = {}): InstanceResponse {
    return errorAnswer(401, 'User is not authenticated', 'Required to provide Auth information', {
        'www-authenticate': 'BASIC realm="Service-now"',
        ...headers,
    })
}

/**
 * 403: the token has none of the auth scopes of the REST API
 * (markdown/platform-security/authentication/rest-api-scope-troubleshooting.md).
 */
export function scopesMissing(names: readonly string[]): InstanceResponse {
    const detail =
        names.length === 0
            ? 'The REST API has no auth scope, and the token is limited to the scopes of its application'
            : `The token needs the auth scope ${names.join(' or ')}`
    return errorAnswer(403, 'Missing required api access scope', detail)
}

/** 401 for a request that was refused, with what its sender may do about it. */
export function admissionRefused({ userToken, challenges }: RefusedAdmission): InstanceResponse {
    return notAuthenticated({
        ...(userToken !== undefined && { 'x-usertoken-response': userToken }),
        ...(challenges && { 'www-authenticate': challenges }),
    })
}
