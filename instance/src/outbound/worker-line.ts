import type { OutboundAnswer, OutboundRequest } from './exchange'
import { failureFrom } from './failures'
import { frame, FrameReader } from './frames'
import type { Ask, Tell } from './messages'

/** Milliseconds between two signs to a worker that waits, at which it looks whether its transaction is to end. */
const TICK = 50

/** What a line works with. */
export interface WorkerLineServices {
    readonly answer: (request: OutboundRequest) => Promise<OutboundAnswer>
    readonly send: (bytes: Uint8Array) => void
    /** Called when the worker begins and ends to wait. */
    readonly onWaits: (waits: boolean) => void
}

/** One worker, as the thread that calls out knows it: what it has sent, and what it waits for. */
export class WorkerLine {
    private readonly reader = new FrameReader<Ask>()
    /** By number: the answer, or null as long as there is none. */
    private readonly requests = new Map<number, OutboundAnswer | null>()
    private waiting: {
        readonly id: number
        readonly ticks: NodeJS.Timeout
        readonly end: NodeJS.Timeout | null
    } | null = null
    private isClosed = false

    /** Requests that are not answered yet. */
    underWay = 0

    constructor(private readonly services: WorkerLineServices) {}

    /** Whether the worker is gone and all that it sent is answered. */
    get isDone(): boolean {
        return this.isClosed && this.underWay === 0
    }

    /** Takes bytes of the worker. */
    receive(bytes: Uint8Array): void {
        this.reader.push(bytes)
        for (let ask = this.reader.next(); ask; ask = this.reader.next()) {
            this.take(ask)
        }
    }

    /** The worker is gone; what it has sent goes on. */
    close(): void {
        this.isClosed = true
        this.requests.clear()
        this.endWait()
    }

    private take(ask: Ask): void {
        switch (ask.kind) {
            case 'start':
                this.requests.set(ask.id, null)
                this.underWay++
                void this.services
                    .answer(ask.request)
                    .catch((error: unknown) => failureFrom(error, new URL(ask.request.url).hostname))
                    .then((answer) => this.answered(ask.id, answer))
                return
            case 'wait':
                return this.wait(ask.id, ask.milliseconds)
            case 'forget':
                ask.ids.forEach((id) => this.requests.delete(id))
                return this.endWait()
        }
    }

    private answered(id: number, answer: OutboundAnswer): void {
        this.underWay--
        if (!this.requests.has(id)) {
            return
        }
        this.requests.set(id, answer)
        if (this.waiting?.id === id) {
            this.tell(id, answer)
        }
    }

    private wait(id: number, milliseconds: number | null): void {
        const answer = this.requests.get(id)
        if (answer) {
            return this.tell(id, answer)
        }
        const ticks = setInterval(() => this.send({ kind: 'tick' }), TICK)
        const end = milliseconds === null ? null : setTimeout(() => this.tell(id, null), milliseconds)
        this.waiting = { id, ticks, end }
        this.services.onWaits(true)
    }

    private tell(id: number, answer: OutboundAnswer | null): void {
        this.endWait()
        this.send({ kind: 'answer', id, answer })
    }

    private endWait(): void {
        if (this.waiting) {
            clearInterval(this.waiting.ticks)
            clearTimeout(this.waiting.end ?? undefined)
            this.waiting = null
            this.services.onWaits(false)
        }
    }

    private send(tell: Tell): void {
        this.services.send(frame(tell))
    }
}
