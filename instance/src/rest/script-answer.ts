import type { Outcome, RestResponseResult } from '../engine/script-engine'
import { type AnswerHeaders, emptyAnswer, errorAnswer, jsonAnswer, textAnswer } from './answers'
import type { InstanceResponse } from './http'

const JSON_TYPE = 'application/json;charset=UTF-8'

/** Text that can stand in a header: no line ends and no other control characters but the tab. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/

/**
 * What a script left behind, as an HTTP answer (markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md):
 * an error object in the platform's error shape; what was written to the stream as it is; else the body, or what the script
 * returned, as `{"result": …}`. An error that nobody caught is a 500.
 */
export function scriptAnswer(outcome: Outcome, response: RestResponseResult | undefined): InstanceResponse {
    if (outcome.error) {
        const { custom, name, message } = outcome.error
        return custom
            ? errorAnswer(custom.status, custom.message, custom.detail)
            : errorAnswer(
                  500,
                  `${name}: ${message}`,
                  "Uncaught error in the script of the resource; the instance's system log has its stack",
              )
    }
    if (!response) {
        return outcome.value === undefined ? emptyAnswer(200) : jsonAnswer(200, { result: outcome.value })
    }
    const headers = scriptHeaders(response)
    const { error, stream } = response
    if (error) {
        return errorAnswer(httpStatus(error.status, 500), error.message, error.detail, headers)
    }
    const status = httpStatus(response.status ?? 200, 500)
    if (stream !== null) {
        return textAnswer(status, response.contentType ?? JSON_TYPE, stream, headers)
    }
    const body = response.body === undefined ? outcome.value : response.body
    if (body === undefined || status === 204 || status === 304) {
        return emptyAnswer(status, headers)
    }
    // A content type that is not JSON cannot be kept to: the body is an object.
    const contentType = response.contentType && /json/i.test(response.contentType) ? response.contentType : JSON_TYPE
    return jsonAnswer(status, { result: body }, { 'content-type': contentType, ...headers })
}

function scriptHeaders(response: RestResponseResult): AnswerHeaders {
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(response.headers)) {
        if (HEADER_VALUE.test(value) && HEADER_NAME.test(name)) {
            headers[name.toLowerCase()] = value
        }
    }
    if (response.location !== null && HEADER_VALUE.test(response.location)) {
        headers['location'] = response.location
    }
    return headers
}

/** A number that HTTP has no status for becomes `otherwise`; setStatus makes 0 of what is no number. */
function httpStatus(status: number, otherwise: number): number {
    return Number.isInteger(status) && status >= 200 && status <= 599 ? status : otherwise
}
