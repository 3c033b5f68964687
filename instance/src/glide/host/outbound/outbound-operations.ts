import type { HostCaller } from '../../../engine/script-engine'
import type { Header, OutboundRequest } from '../../../outbound/exchange'
import { BODY_LIMIT } from '../../../outbound/http-exchange'
import { waitLimit } from '../../../outbound/outbound-settings'
import type { MessagePlan, MessageRecord, ResponseText } from '../../outbound-wire'
import type { HostServices } from '../host-services'
import { ScriptError } from '../script-error'
import { attachmentBytes } from './attachment-store'
import { readMessageRecord } from './message-record'
import { responseText } from './response-text'
import { signInHeader } from './sign-in'

/** How RESTMessageV2 sends, and how its answer comes back. */
export function outboundOperations(services: HostServices) {
    const { context, outbound } = services
    const property = (name: string): string | undefined => context.properties.get().get(name)
    /** Asynchronous requests of the running transaction. */
    const plans = new Map<number, MessagePlan>()
    let transaction = ''

    const wait = (id: number, milliseconds: number | null) => {
        try {
            return outbound.wait(id, milliseconds, services.canceled)
        } catch (error) {
            throw new ScriptError((error as Error).message)
        }
    }

    const start = (plan: MessagePlan, caller: HostCaller): number => {
        const request = outboundRequest(services, plan, caller)
        if (transaction !== outbound.transaction) {
            transaction = outbound.transaction
            plans.clear()
        }
        try {
            return outbound.start(request)
        } catch (error) {
            throw new ScriptError((error as Error).message)
        }
    }

    return {
        'outbound.message': ({ name, method }: { name: string; method: string }, caller: HostCaller): MessageRecord =>
            readMessageRecord(services, name, method, caller),

        /** Headers that the instance sets; scripts see them where glide.http.log_debug is true. */
        'outbound.ownHeaders': (): Record<string, string> =>
            property('glide.http.log_debug') === 'true'
                ? { 'User-Agent': property('glide.http.user.agent') || 'ServiceNow/1.0' }
                : {},

        'outbound.execute': (plan: MessagePlan, caller: HostCaller): ResponseText => {
            const answer = wait(start(plan, caller), null)
            if (answer === null || (!answer.ok && answer.failure === 'connectTimeout')) {
                throw new ScriptError(answer?.reason ?? 'No answer')
            }
            return responseText(services, plan, answer)
        },

        'outbound.start': (plan: MessagePlan, caller: HostCaller): number => {
            const id = start(plan, caller)
            plans.set(id, plan)
            return id
        },

        /** null where the time is over. */
        'outbound.wait': ({ id, seconds }: { id: number; seconds: number | null }): ResponseText | null => {
            const plan = plans.get(id)
            if (!plan || transaction !== outbound.transaction) {
                throw new ScriptError('The transaction of this request has ended: its response cannot be read any more')
            }
            const asked = seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null
            const answer = wait(id, waitLimit(property, asked))
            return answer && responseText(services, plan, answer)
        },
    }
}

function outboundRequest(services: HostServices, plan: MessagePlan, caller: HostCaller): OutboundRequest {
    const { session } = services.context
    if (!URL.canParse(plan.url) || new URL(plan.url).hostname === '') {
        throw new ScriptError(`Invalid uri '${plan.url}'`)
    }
    const body = plan.bodyAttachment === null ? textBytes(plan.body) : attachmentBytes(services, plan.bodyAttachment)
    if (body !== null && body.length > BODY_LIMIT) {
        throw new ScriptError(`The body of the request has more than ${BODY_LIMIT} bytes`)
    }
    const origin = {
        level: plan.level,
        scope: caller.scope,
        userId: session.userId,
        userName: session.userName,
        transaction: services.outbound.transaction,
        sourceTable: plan.source === '' ? '' : 'sys_rest_message_fn',
        sourceId: plan.source,
    }
    const authorization = signInHeader(services, plan, origin)
    const headers: Header[] = [
        ...plan.headers.filter(([name]) => authorization === null || name.toLowerCase() !== 'authorization'),
        ...(authorization === null ? [] : [['Authorization', authorization] as const]),
    ]
    return {
        method: plan.method,
        url: plan.url,
        headers,
        body,
        readTimeout: plan.readTimeout || null,
        allowedRedirects: plan.allowedRedirects,
        origin,
    }
}

function textBytes(text: string | null): Uint8Array | null {
    return text === null ? null : new Uint8Array(Buffer.from(text, 'utf8'))
}
