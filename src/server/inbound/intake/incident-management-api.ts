import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerReceipt, bodyText, readHeaders, pathText } from './receipt-answer.ts'
import { receive } from './receive-post.ts'
import { DEFAULT_SOURCE } from '../../shared/app.ts'

/**
 * `POST /api/x_zsca2_zdx_manage/incident_management_api`: the resource that the ZDX portal's webhook posts to. The body
 * is read as text once and parsed by the application, so that no digit of an id is lost and malformed input gets an
 * answer with a code.
 */
export function postAlert(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerReceipt(response, receive(DEFAULT_SOURCE, bodyText(request), readHeaders(request)))
}

/** `POST …/incident_management_api/sources/{name}`: what the source with this name posts, whatever its profile. */
export function postToSource(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerReceipt(response, receive(pathText(request, 'name'), bodyText(request), readHeaders(request)))
}
