import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { type ErrorEntry, ERRORS, errorText, type Refusal } from '../../shared/errors.ts'

/** Answers a request with an entry of the error table, in the platform's shape. */
export function answerRefusal(response: RESTAPIResponse, { refused, values }: Refusal): void {
    const { status, message }: ErrorEntry = ERRORS[refused]
    const error = new ServiceError()
    error.setStatus(status ?? 500)
    error.setMessage(message)
    error.setDetail(errorText(refused, values))
    response.setError(error)
}
