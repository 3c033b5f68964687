import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { type Receipt, receive } from './receive.ts'
import { DEFAULT_SOURCE } from '../shared/app.ts'

/**
 * `POST /api/x_zsca2_zdx_manage/incident_management_api`: the resource that the ZDX portal's webhook posts to. The body
 * is read as text once (a stream can be read once only, markdown/…/c_ScriptableServiceRequestBody.md) and parsed by the
 * application, so that no digit of an id is lost and malformed input gets an answer with a code.
 */
export function postAlert(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const body: { readonly dataString?: string | null } | null | undefined = request.body
    answer(response, receive(DEFAULT_SOURCE, String(body?.dataString ?? '')))
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
    const { incident } = receipt
    response.setStatus(receipt.status)
    response.setBody({
        outcome: receipt.outcome,
        message_id: receipt.messageId,
        incident: incident && { sys_id: incident.id, number: incident.number, url: incidentUrl(incident.id) },
    })
}

function incidentUrl(id: string): string {
    const base = gs.getProperty('glide.servlet.uri', '')
    return `${base.endsWith('/') ? base : `${base}/`}incident.do?sys_id=${id}`
}
