import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { type PartReceipt, type Receipt, receive } from './receive.ts'
import type { HeaderReader } from './signature.ts'
import { DEFAULT_SOURCE } from '../shared/app.ts'

/**
 * `POST /api/x_zsca2_zdx_manage/incident_management_api`: the resource that the ZDX portal's webhook posts to. The body
 * is read as text once (a stream can be read once only, markdown/…/c_ScriptableServiceRequestBody.md) and parsed by the
 * application, so that no digit of an id is lost and malformed input gets an answer with a code.
 */
export function postAlert(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const body: { readonly dataString?: string | null } | null | undefined = request.body
    answer(response, receive(DEFAULT_SOURCE, String(body?.dataString ?? ''), headersOf(request)))
}

/** `POST …/incident_management_api/sources/{name}`: what the source with this name posts, whatever its profile. */
export function postToSource(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const body: { readonly dataString?: string | null } | null | undefined = request.body
    const path = request.pathParams as { readonly name?: string | null } | null | undefined
    answer(response, receive(String(path?.name ?? ''), String(body?.dataString ?? ''), headersOf(request)))
}

/** Headers by names in lower case, as the example of getHeader has them (markdown/…/c_ScriptableServiceRequest.md). */
function headersOf(request: RESTAPIRequest): HeaderReader {
    return (name) => {
        const value: string | null | undefined = request.getHeader(name)
        return String(value ?? '')
    }
}

function answer(response: RESTAPIResponse, receipt: Receipt): void {
    if ('detail' in receipt) {
        const error = new ServiceError()
        error.setStatus(receipt.status)
        error.setMessage(receipt.message)
        error.setDetail(receipt.detail)
        response.setError(error)
        return
    }
    response.setStatus(receipt.status)
    if ('parts' in receipt) {
        const messages = receipt.parts.map(partAnswer)
        response.setBody({ outcome: 'several', message_id: receipt.messageId, messages })
        return
    }
    response.setBody(partAnswer(receipt))
}

function partAnswer({ outcome, messageId, incident }: PartReceipt): object {
    return {
        outcome,
        message_id: messageId,
        incident: incident && { sys_id: incident.id, number: incident.number, url: incidentUrl(incident.id) },
    }
}

function incidentUrl(id: string): string {
    const base = gs.getProperty('glide.servlet.uri', '')
    return `${base.endsWith('/') ? base : `${base}/`}incident.do?sys_id=${id}`
}
