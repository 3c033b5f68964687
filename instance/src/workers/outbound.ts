import type { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import type { OutboundMessage, OutboundReply, OutboundSetup } from './outbound-messages'
import { startThread } from './started-thread'

export interface OutboundOptions extends OutboundSetup {
    /** File of the thread's entry. */
    readonly entry: string
    readonly execArgv?: readonly string[]
    readonly log: (line: string) => void
}

interface Attached {
    readonly pipe: Duplex
    readonly onWaits: (waits: boolean) => void
}

/** Connects workers with the thread that calls out for them; the main thread moves bytes and waits for nothing. */
export class Outbound {
    private readonly worker: Worker
    private readonly started: Promise<void>
    private readonly attached = new Map<number, Attached>()
    private readonly quiet = new Map<number, () => void>()
    private lastId = 0
    private ended = false
    private closing = false

    constructor(private readonly options: OutboundOptions) {
        const { file, nodeId, entry, execArgv } = options
        const thread = startThread<OutboundSetup, OutboundReply>({
            entry,
            setup: { file, nodeId },
            execArgv,
            onReply: (reply) => this.receive(reply),
            onEnd: (reason) => this.end(reason),
        })
        this.worker = thread.worker
        this.started = thread.ready
    }

    /** Resolves when calls are made. */
    ready(): Promise<void> {
        return this.started
    }

    /**
     * Connects one worker process.
     *
     * @param pipe the pool's end of its pipe
     * @param onWaits called when a script of this worker begins and ends to wait for an answer
     */
    attach(pipe: Duplex, onWaits: (waits: boolean) => void): void {
        const worker = ++this.lastId
        this.attached.set(worker, { pipe, onWaits })
        pipe.on('data', (bytes: Buffer) => this.send({ kind: 'bytes', worker, bytes: new Uint8Array(bytes) }))
        pipe.on('error', () => undefined)
        pipe.on('close', () => {
            this.attached.delete(worker)
            this.send({ kind: 'gone', worker })
        })
        if (this.ended) {
            pipe.destroy()
        }
    }

    /** Resolves when no request is under way and the log of all is written. */
    async idle(): Promise<void> {
        await this.started
        if (this.ended) {
            return
        }
        const id = ++this.lastId
        await new Promise<void>((resolve) => {
            this.quiet.set(id, resolve)
            this.send({ kind: 'quiet', id })
        })
    }

    /** Ends the thread; requests that are under way get at most `patience` ms. */
    async close(patience = 0): Promise<void> {
        this.closing = true
        await Promise.race([this.idle().catch(() => undefined), pause(patience)])
        if (!this.ended) {
            const exit = new Promise((resolve) => this.worker.once('exit', resolve))
            this.send({ kind: 'close' })
            await exit
        }
    }

    private receive(reply: Exclude<OutboundReply, { kind: 'ready' }>): void {
        switch (reply.kind) {
            case 'bytes':
                this.attached.get(reply.worker)?.pipe.write(reply.bytes)
                return
            case 'waits':
                return this.attached.get(reply.worker)?.onWaits(reply.waits)
            case 'quiet':
                this.quiet.get(reply.id)?.()
                this.quiet.delete(reply.id)
        }
    }

    private end(reason: string): void {
        if (this.ended) {
            return
        }
        this.ended = true
        this.quiet.forEach((resolve) => resolve())
        // A script that waits reads the end of its pipe as the end of its call.
        this.attached.forEach(({ pipe }) => pipe.destroy())
        if (!this.closing) {
            this.options.log(
                `The thread that calls out ended (${reason}): scripts get no answers. Start the instance again`,
            )
        }
    }

    private send(message: OutboundMessage): void {
        this.worker.postMessage(message)
    }
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
