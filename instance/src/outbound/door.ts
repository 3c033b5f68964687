import { readSync, writeSync } from 'node:fs'
import { newSysId } from '../store/sys-id'
import type { OutboundAnswer, OutboundRequest } from './exchange'
import { frame, FrameReader } from './frames'
import type { Ask, Tell } from './messages'

/** How a worker's transaction calls out: it sends, and waits where it must. */
export interface OutboundDoor {
    /** Names the running transaction, for the log. */
    readonly transaction: string
    /** Sends a request and goes on; gives its number. */
    start(request: OutboundRequest): number
    /**
     * Waits for the answer to a request; null if the time is over and none has come.
     *
     * @param canceled why the transaction is to end, or null; asked while it waits
     */
    wait(id: number, milliseconds: number | null, canceled: () => string | null): OutboundAnswer | null
    /** A transaction has ended: nobody asks for the answers to its requests any more. */
    forget(): void
}

/** Bytes of one read. */
const READ_BYTES = 64 * 1024

/**
 * The door of a worker process: a pipe, read synchronously. A worker runs one transaction at a time, and that one waits;
 * the thread at the other end calls out for all workers of the instance.
 */
export class PipeDoor implements OutboundDoor {
    private readonly reader = new FrameReader<Tell>()
    private readonly buffer = Buffer.allocUnsafe(READ_BYTES)
    private open: number[] = []
    private lastId = 0
    private transactionId: string | null = null

    constructor(private readonly descriptor: number) {}

    get transaction(): string {
        return (this.transactionId ??= newSysId())
    }

    start(request: OutboundRequest): number {
        const id = ++this.lastId
        this.send({ kind: 'start', id, request })
        this.open.push(id)
        return id
    }

    wait(id: number, milliseconds: number | null, canceled: () => string | null): OutboundAnswer | null {
        this.send({ kind: 'wait', id, milliseconds })
        for (;;) {
            const told = this.receive()
            if (told.kind === 'answer' && told.id === id) {
                return told.answer
            }
            const reason = canceled()
            if (reason !== null) {
                this.forget()
                throw new Error(`Script canceled: ${reason}`)
            }
        }
    }

    forget(): void {
        this.transactionId = null
        if (this.open.length > 0) {
            this.send({ kind: 'forget', ids: this.open })
            this.open = []
        }
    }

    private send(ask: Ask): void {
        const bytes = frame(ask)
        for (let sent = 0; sent < bytes.length; ) {
            sent += writeSync(this.descriptor, bytes, sent)
        }
    }

    private receive(): Tell {
        for (;;) {
            const told = this.reader.next()
            if (told) {
                return told
            }
            const count = readSync(this.descriptor, this.buffer, 0, READ_BYTES, null)
            if (count === 0) {
                throw new Error('The instance has ended')
            }
            this.reader.push(Buffer.from(this.buffer.subarray(0, count)))
        }
    }
}

/** For nodes that no pool has started: nothing can be sent. */
export const closedDoor: OutboundDoor = {
    transaction: '',
    start: () => {
        throw new Error('This process has no thread that could call out')
    },
    wait: () => null,
    forget: () => undefined,
}
