import type { Failure, Header, OutboundAnswer } from '../../../outbound/exchange'
import type { MessagePlan, ResponseText } from '../../outbound-wire'
import type { HostServices } from '../host-services'
import { storeAttachment } from './attachment-store'

/** getErrorCode: "1 for socket timeout"; no page has the others. */
const CODES: Partial<Record<Failure, number>> = { readTimeout: 1, connectTimeout: 1 }
const OTHER_CODE = 2

/** The same for an answer with a status of 400 and above. */
const STATUS_CODE = 4

/** What a script reads of an answer; saves it as an attachment where the message says so. */
export function responseText(services: HostServices, plan: MessagePlan, answer: OutboundAnswer): ResponseText {
    if (!answer.ok) {
        const code = CODES[answer.failure] ?? OTHER_CODE
        return { status: 0, headers: [], body: '', error: { code, message: answer.reason }, attachment: '' }
    }
    const { status, headers } = answer
    const text = decode(answer.body, headers)
    const failed = { code: STATUS_CODE, message: `Method failed: (${new URL(plan.url).pathname}) with code: ${status}` }
    const stopped = answer.stopped === '' ? null : { code: OTHER_CODE, message: answer.stopped }
    const error = status >= 400 ? failed : stopped
    if (plan.save === null) {
        return { status, headers, body: text, error, attachment: '' }
    }
    if (error) {
        // "if the outbound REST message fails, call getErrorMessage() on the response to retrieve the body content"
        return { status, headers, body: null, error: { ...error, message: text || error.message }, attachment: '' }
    }
    const contentType = (valueOf(headers, 'content-type') || 'application/octet-stream').split(';')[0] ?? ''
    const stored = storeAttachment(services, { ...plan.save, contentType: contentType.trim(), content: answer.body })
    return 'id' in stored
        ? { status, headers, body: null, error: null, attachment: stored.id }
        : { status, headers, body: null, error: { code: OTHER_CODE, message: stored.error }, attachment: '' }
}

/** UTF-8, unless the answer names another character set. */
function decode(body: Uint8Array, headers: readonly Header[]): string {
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(valueOf(headers, 'content-type'))?.[1] ?? 'utf-8'
    try {
        return new TextDecoder(charset).decode(body)
    } catch {
        return new TextDecoder().decode(body)
    }
}

function valueOf(headers: readonly Header[], name: string): string {
    return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? ''
}
