import type { OutboundAnswer, OutboundRequest } from '../../../src/outbound/exchange'
import { type GlideBed, openGlideBed } from '../glide-bed'

type Methods = Record<string, (...parameters: unknown[]) => unknown>

/** sn_ws.RESTMessageV2 as a script sees it. */
export type Message = Methods

/** Messages of scripts whose requests go nowhere. */
export class MessageBed {
    readonly glide: GlideBed = openGlideBed()

    /** Opens a message as a script does. */
    open(scope = 'x_acme_app', ...parameters: unknown[]): Message {
        const { globals } = this.glide.script(scope).entry
        const { sn_ws } = globals as { sn_ws: { RESTMessageV2: new (...parameters: unknown[]) => Message } }
        return new sn_ws.RESTMessageV2(...parameters)
    }

    /** A message that posts. */
    post(endpoint = 'https://receiver.example/in'): Message {
        const message = this.open()
        message['setEndpoint']?.(endpoint)
        message['setHttpMethod']?.('post')
        return message
    }

    /** The request that was sent last; `text` is its body. */
    sent(): OutboundRequest & { readonly text: string } {
        const request = this.glide.sent.at(-1)
        if (!request) {
            throw new Error('nothing was sent')
        }
        return { ...request, text: Buffer.from(request.body ?? []).toString() }
    }

    /** Between two tests. */
    reset(): void {
        this.glide.sent.length = 0
        this.glide.answers.length = 0
    }
}

/** Sends a message. */
export function execute(message: Message): Methods {
    return message['execute']?.() as Methods
}

/** An answer with a text as its body. */
export function answered(status: number, body = '', headers: [string, string][] = []): OutboundAnswer & { ok: true } {
    return { ok: true, status, headers, body: new Uint8Array(Buffer.from(body)), stopped: '' }
}

/** What a script reads of the error that a call throws, by getMessage() as the page's examples do, and by message. */
export function errorOf(work: () => unknown): string {
    try {
        work()
    } catch (error) {
        const thrown = error as Error & { getMessage(): string }
        expect(thrown.message).toBe(thrown.getMessage())
        return thrown.message
    }
    throw new Error('nothing was thrown')
}

/** Headers by name. */
export function headersOf({ headers }: OutboundRequest): Record<string, string> {
    return Object.fromEntries(headers)
}
