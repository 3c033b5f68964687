import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { readBodyText, readHeaders, readPathText } from '../../platform/rest/request.ts'
import { DEFAULT_SOURCE, PROPERTIES } from '../../shared/app.ts'
import { answerReceipt } from './receipt-answer-writer.ts'
import { receive, type ReceivedPost } from './receive-post.ts'

/** Limit of a body in bytes if the property is not set. */
const DEFAULT_MAX_BYTES = 1_048_576

/**
 * `POST /api/x_zsca2_zdx_manage/incident_management_api`: the resource that the ZDX portal's webhook posts to. The body
 * is read as text once and parsed by the application, so that no digit of an id is lost and malformed input gets an
 * answer with a code.
 */
export function postAlert(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerReceipt(response, receive(DEFAULT_SOURCE, readReceived(request)))
}

/** `POST …/incident_management_api/sources/{name}`: what the source with this name posts, whatever its profile. */
export function postToSource(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerReceipt(response, receive(readPathText(request, 'name'), readReceived(request)))
}

function readReceived(request: RESTAPIRequest): ReceivedPost {
    const maxBytes = Number(gs.getProperty(PROPERTIES.maxMessageBytes, String(DEFAULT_MAX_BYTES)))
    return {
        body: readBodyText(request),
        header: readHeaders(request),
        postedBy: gs.getUserID(),
        maxBytes: maxBytes || DEFAULT_MAX_BYTES,
    }
}
