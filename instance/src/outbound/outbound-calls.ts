import type { Connections } from './connections'
import type { CallOrigin, Header, OutboundAnswer, OutboundRequest } from './exchange'
import { failureFrom } from './failures'
import { type Reply, sendOnce } from './http-exchange'
import { logRow } from './log-row'
import { logSettings, type PropertyReader, timeouts } from './outbound-settings'
import { nextStep, type Step } from './redirects'
import type { Trust } from './trust'

/** What calling out works with. */
export interface OutboundServices {
    readonly connections: Connections
    readonly trust: Trust
    /** Properties and trusted certificates as they are now. */
    readonly settings: () => { readonly property: PropertyReader; readonly certificates: readonly string[] }
    /** Takes a row of sys_outbound_http_log. */
    readonly log: (row: Readonly<Record<string, string>>, origin: CallOrigin) => void
}

const NOTHING: Reply = { status: 0, headers: [], body: new Uint8Array(0) }

/** Makes the calls of all workers; never throws. */
export class OutboundCalls {
    constructor(private readonly services: OutboundServices) {}

    /** Sends a request, follows its redirects, and gives what came of it. */
    async answer(request: OutboundRequest): Promise<OutboundAnswer> {
        let step: Step = { ...request, url: new URL(request.url) }
        try {
            for (let followed = 0; ; followed++) {
                const reply = await this.exchange(step, request)
                const next = nextStep(step, reply, request.allowedRedirects, followed)
                if (next === null || typeof next === 'string') {
                    return { ok: true, ...reply, stopped: next ?? '' }
                }
                step = next
            }
        } catch (error) {
            return failureFrom(error, step.url.hostname)
        }
    }

    private async exchange(step: Step, { readTimeout, origin }: OutboundRequest): Promise<Reply> {
        const giveBack = await this.services.connections.obtain(step.url.host)
        try {
            return await this.send(step, readTimeout, origin)
        } finally {
            giveBack()
        }
    }

    private async send(step: Step, readTimeout: number | null, origin: CallOrigin): Promise<Reply> {
        const { property, certificates } = this.services.settings()
        const { connect, read } = timeouts(property)
        const headers = withUserAgent(step.headers, property)
        const started = performance.now()
        const note = (reply: Reply, failure: string): void => {
            const settings = logSettings(property, origin.level)
            if (settings.isOn) {
                const call = {
                    method: step.method,
                    url: step.url,
                    requestHeaders: headers,
                    requestBody: step.body,
                    status: reply.status,
                    responseHeaders: reply.headers,
                    responseBody: reply.body,
                    milliseconds: performance.now() - started,
                    failure,
                }
                this.services.log(logRow(call, settings), origin)
            }
        }
        try {
            const agents = this.services.trust.agents(certificates, property)
            const times = { connectTimeout: connect, readTimeout: readTimeout ?? read }
            const reply = await sendOnce({ ...step, ...times, headers, agents })
            note(reply, '')
            return reply
        } catch (error) {
            note(NOTHING, failureFrom(error, step.url.hostname).reason)
            throw error
        }
    }
}

/** "ServiceNow/1.0", unless a property or the script says another. */
function withUserAgent(headers: readonly Header[], property: PropertyReader): readonly Header[] {
    return headers.some(([name]) => name.toLowerCase() === 'user-agent')
        ? headers
        : [...headers, ['User-Agent', property('glide.http.user.agent') || 'ServiceNow/1.0']]
}
