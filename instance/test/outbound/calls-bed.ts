import { Connections } from '../../src/outbound/connections'
import type { OutboundAnswer, OutboundRequest } from '../../src/outbound/exchange'
import { OutboundCalls } from '../../src/outbound/outbound-calls'
import { Trust } from '../../src/outbound/trust'
import { openReceiver, type Receiver } from './receiver'

/** Who calls in these tests. */
export const origin = {
    level: 'basic' as const,
    scope: 'global',
    userId: '',
    userName: 'admin',
    transaction: '',
    sourceTable: '',
    sourceId: '',
}

/** Calls as the instance's thread makes them, without an instance. */
export class CallsBed {
    readonly properties = new Map<string, string>()
    certificates: string[] = []
    /** Rows of the log. */
    rows: Readonly<Record<string, string>>[] = []
    limits = { all: 20, host: 4 }
    private readonly closing: (() => unknown)[] = []
    private readonly trust = new Trust()
    private readonly calls = new OutboundCalls({
        connections: new Connections(() => this.limits),
        trust: this.trust,
        settings: () => ({ property: (name) => this.properties.get(name), certificates: this.certificates }),
        log: (row) => this.rows.push(row),
    })

    /** Sends a GET, unless told otherwise. */
    send(url: string, others: Partial<OutboundRequest> = {}): Promise<OutboundAnswer> {
        return this.calls.answer({
            method: 'GET',
            url,
            headers: [],
            body: null,
            readTimeout: null,
            allowedRedirects: null,
            origin,
            ...others,
        })
    }

    /** Opens a receiver that ends with the test. */
    async open(...parameters: Parameters<typeof openReceiver>): Promise<Receiver> {
        const receiver = await openReceiver(...parameters)
        this.closeLater(() => receiver.close())
        return receiver
    }

    closeLater(close: () => unknown): void {
        this.closing.push(close)
    }

    /** Between two tests. */
    async reset(): Promise<void> {
        await Promise.all(this.closing.splice(0).map((close) => close()))
        this.properties.clear()
        this.certificates = []
        this.rows = []
        this.limits = { all: 20, host: 4 }
    }

    close(): void {
        this.trust.close()
    }
}

/** The failure that an answer is. */
export function failureOf(answer: OutboundAnswer): { failure: string; reason: string } {
    if (answer.ok) {
        throw new Error(`it was answered ${answer.status}`)
    }
    return answer
}

/** A text as a body. */
export function bytes(text: string): Uint8Array {
    return new Uint8Array(Buffer.from(text))
}
