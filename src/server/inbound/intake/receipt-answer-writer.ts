import { gs } from '@servicenow/glide'
import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerBody, answerError } from '../../platform/rest/answer.ts'
import type { Receipt } from './receive-post.ts'
import type { AlertReceipt } from './store-alert-message.ts'

/** Tells a sender what became of a post. */
export function answerReceipt(response: RESTAPIResponse, receipt: Receipt): void {
    if ('detail' in receipt) {
        answerError(response, receipt)
        return
    }
    if ('parts' in receipt) {
        const messages = receipt.parts.map(alertAnswer)
        answerBody(response, receipt.status, { outcome: 'several', message_id: receipt.messageId, messages })
        return
    }
    answerBody(response, receipt.status, alertAnswer(receipt))
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
