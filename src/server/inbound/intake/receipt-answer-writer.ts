import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { HeaderReader } from '../../shared/standard-webhooks.ts'
import type { Receipt } from './receive-post.ts'
import type { AlertReceipt } from './store-alert-message.ts'

/** The body of a request as text; a stream can be read once only (markdown/…/c_ScriptableServiceRequestBody.md). */
export function bodyText(request: RESTAPIRequest): string {
    const body: { readonly dataString?: string | null } | null | undefined = request.body
    return String(body?.dataString ?? '')
}

/** A parameter of the path of a request; empty where it has none. */
export function pathText(request: RESTAPIRequest, name: string): string {
    const path = request.pathParams as Readonly<Record<string, string | null | undefined>> | null | undefined
    return String(path?.[name] ?? '')
}

/** Headers by names in lower case, as the example of getHeader has them (markdown/…/c_ScriptableServiceRequest.md). */
export function readHeaders(request: RESTAPIRequest): HeaderReader {
    return (name) => {
        const value: string | null | undefined = request.getHeader(name)
        return String(value ?? '')
    }
}

/** Tells a sender what became of a post. */
export function answerReceipt(response: RESTAPIResponse, receipt: Receipt): void {
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
        const messages = receipt.parts.map(alertAnswer)
        response.setBody({ outcome: 'several', message_id: receipt.messageId, messages })
        return
    }
    response.setBody(alertAnswer(receipt))
}

/** The address of an incident's form. */
export function incidentUrl(id: string): string {
    const base = gs.getProperty('glide.servlet.uri', '')
    return `${base.endsWith('/') ? base : `${base}/`}incident.do?sys_id=${id}`
}

function alertAnswer({ outcome, messageId, incident }: AlertReceipt): object {
    return {
        outcome,
        message_id: messageId,
        incident: incident && { sys_id: incident.id, number: incident.number, url: incidentUrl(incident.id) },
    }
}
