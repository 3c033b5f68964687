import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { type ErrorEntry, ERRORS, errorText, type Refusal } from '../../shared/errors.ts'

/** An error as a caller is told it. */
export interface AnswerError {
    readonly status: number
    /** Short text. */
    readonly message: string
    /** Text that begins with the code. */
    readonly detail: string
}

/** Answers a request with a status and a body, which the platform wraps in `result`. */
export function answerBody(response: RESTAPIResponse, status: number, body: object): void {
    response.setStatus(status)
    response.setBody(body)
}

/** Answers a request with an error, in the platform's shape. */
export function answerError(response: RESTAPIResponse, { status, message, detail }: AnswerError): void {
    const error = new ServiceError()
    error.setStatus(status)
    error.setMessage(message)
    error.setDetail(detail)
    response.setError(error)
}

/** Answers a request with an entry of the error table. */
export function answerRefusal(response: RESTAPIResponse, { refused, values }: Refusal): void {
    const { status, message }: ErrorEntry = ERRORS[refused]
    answerError(response, { status: status ?? 500, message, detail: errorText(refused, values) })
}
