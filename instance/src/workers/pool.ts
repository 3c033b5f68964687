import { Worker } from 'node:worker_threads'
import { localError, reasonOf } from '../local-errors'
import type { CallKind, WorkerAnswers, WorkerCalls, WorkerReply, WorkerSetup } from './messages'

export interface PoolOptions {
    /** For messages: `interactive` or `background`. */
    readonly name: string
    readonly threads: number
    /** File of the worker's entry. */
    readonly entry: string
    readonly setup: WorkerSetup
    /** Node options of the threads; the process's own if left out. */
    readonly execArgv?: readonly string[]
    readonly log: (line: string) => void
    /** Called when a transaction has queued a job. */
    readonly onJobsQueued?: () => void
}

/** A call that waits for a thread or is being run by one. */
interface Call {
    readonly kind: CallKind
    readonly payload: WorkerCalls[CallKind]
    readonly transfer: readonly ArrayBuffer[]
    readonly resolve: (value: never) => void
    readonly reject: (error: Error) => void
}

/** One place for a thread; a thread that dies is followed by another one. */
interface Slot {
    worker: Worker | null
    ready: boolean
    call: Call | null
}

/** Threads that end before they are ready this many times in a row are not started again. */
const START_ATTEMPTS = 3

/** Milliseconds between the end of a thread that never got ready and the next attempt. */
const RESTART_PAUSE = 200

/** Milliseconds that running transactions get to end when the pool closes. */
const CLOSE_PATIENCE = 10_000

/**
 * Worker threads with one queue before them. Each thread runs one transaction at a time; calls are answered in no
 * particular order, started in the order they came. A thread that dies fails the call it was running and is replaced.
 */
export class WorkerPool {
    private readonly slots: Slot[]
    private readonly waiting: Call[] = []
    private readonly readiness: { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void }
    private failedStarts = 0
    private broken: string | null = null
    private closing = false
    private nextId = 1
    private idleWaiters: (() => void)[] = []

    constructor(private readonly options: PoolOptions) {
        let resolve = (): void => undefined
        let reject = (_: Error): void => undefined
        const promise = new Promise<void>((onResolve, onReject) => {
            resolve = onResolve
            reject = onReject
        })
        promise.catch(() => undefined)
        this.readiness = { promise, resolve, reject }
        this.slots = Array.from({ length: options.threads }, () => ({ worker: null, ready: false, call: null }))
        this.slots.forEach((slot) => this.start(slot))
    }

    /** Resolves when all threads have opened their node; rejects where they cannot. */
    ready(): Promise<void> {
        return this.readiness.promise
    }

    /** Threads of this pool. */
    get threads(): number {
        return this.slots.length
    }

    /**
     * Runs a call on the next free thread.
     *
     * @param options.queueLimit calls that may wait before this one; one more is refused with 429
     * @param options.transfer memory to move with the payload
     */
    run<K extends CallKind>(
        kind: K,
        payload: WorkerCalls[K],
        options: { readonly queueLimit?: number; readonly transfer?: readonly ArrayBuffer[] } = {},
    ): Promise<WorkerAnswers[K]> {
        if (this.closing) {
            return Promise.reject(localError('closing'))
        }
        if (this.broken !== null) {
            return Promise.reject(localError('notReady', { reason: this.broken }))
        }
        const slot = this.slots.find(({ ready, call }) => ready && call === null)
        if (!slot && this.waiting.length >= (options.queueLimit ?? Infinity)) {
            return Promise.reject(localError('queueFull', { waiting: this.waiting.length }))
        }
        return new Promise<WorkerAnswers[K]>((resolve, reject) => {
            const call: Call = { kind, payload, transfer: options.transfer ?? [], resolve, reject }
            if (slot) {
                this.give(slot, call)
            } else {
                this.waiting.push(call)
            }
        })
    }

    /** Lets what runs and what waits end, for at most `patience` ms, then closes the threads. */
    async close(patience = CLOSE_PATIENCE): Promise<void> {
        this.closing = true
        const drained = await Promise.race([this.drained().then(() => true), pause(patience).then(() => false)])
        if (!drained) {
            this.options.log(`${this.options.name} pool: transactions still run after ${patience} ms and are cut off`)
        }
        this.waiting.splice(0).forEach(({ reject }) => reject(localError('closing')))
        await Promise.all(this.slots.map((slot) => this.stop(slot, drained)))
    }

    private drained(): Promise<void> {
        return new Promise((resolve) => {
            this.idleWaiters.push(resolve)
            this.tellIdle()
        })
    }

    private tellIdle(): void {
        if (this.idleWaiters.length > 0 && this.waiting.length === 0 && this.slots.every(({ call }) => call === null)) {
            this.idleWaiters.splice(0).forEach((resolve) => resolve())
        }
    }

    private async stop(slot: Slot, politely: boolean): Promise<void> {
        const { worker } = slot
        if (!worker) {
            return
        }
        if (politely && slot.ready) {
            const closed = new Promise<boolean>((resolve) => worker.once('exit', () => resolve(true)))
            worker.postMessage({ id: 0, kind: 'close', payload: null })
            if (await Promise.race([closed, pause(1000).then(() => false)])) {
                return
            }
        }
        await worker.terminate()
    }

    private start(slot: Slot): void {
        const worker = new Worker(this.options.entry, {
            workerData: this.options.setup,
            ...(this.options.execArgv ? { execArgv: [...this.options.execArgv] } : {}),
        })
        let reason = 'it ended'
        slot.worker = worker
        worker.on('message', (reply: WorkerReply) => {
            if (reply.kind === 'unusable') {
                reason = reply.reason
                void worker.terminate()
            } else {
                this.receive(slot, reply)
            }
        })
        worker.on('messageerror', (error) => {
            reason = reasonOf(error)
            void worker.terminate()
        })
        worker.on('error', (error) => {
            reason = reasonOf(error)
        })
        worker.on('exit', () => this.replace(slot, reason))
    }

    private receive(slot: Slot, reply: Exclude<WorkerReply, { kind: 'unusable' }>): void {
        if (reply.kind === 'ready') {
            slot.ready = true
            this.failedStarts = 0
            if (this.slots.every(({ ready }) => ready)) {
                this.readiness.resolve()
            }
        } else {
            const call = slot.call
            slot.call = null
            if (reply.kind === 'answer') {
                call?.resolve(reply.value as never)
            } else {
                this.options.log(`${this.options.name} pool: ${reply.reason}`)
                call?.reject(localError('transactionFailed', { reason: reply.reason }))
            }
            if (reply.jobsQueued) {
                this.options.onJobsQueued?.()
            }
        }
        this.next(slot)
    }

    private next(slot: Slot): void {
        const call = this.waiting.shift()
        if (call) {
            this.give(slot, call)
        } else {
            this.tellIdle()
        }
    }

    private give(slot: Slot, call: Call): void {
        slot.call = call
        try {
            slot.worker?.postMessage({ id: this.nextId++, kind: call.kind, payload: call.payload }, [...call.transfer])
        } catch (error) {
            slot.call = null
            call.reject(localError('transactionFailed', { reason: reasonOf(error) }))
            this.next(slot)
        }
    }

    private replace(slot: Slot, reason: string): void {
        const neverReady = !slot.ready
        const call = slot.call
        slot.worker = null
        slot.ready = false
        slot.call = null
        call?.reject(localError('workerLost', { reason }))
        if (this.closing) {
            this.tellIdle()
            return
        }
        this.options.log(`${this.options.name} pool: a worker thread ended (${reason}) and is replaced`)
        if (!neverReady) {
            this.start(slot)
            return
        }
        if (++this.failedStarts >= START_ATTEMPTS) {
            this.broken = reason
            this.readiness.reject(localError('workerFailed', { reason }))
            this.waiting.splice(0).forEach(({ reject }) => reject(localError('notReady', { reason })))
            this.tellIdle()
            return
        }
        setTimeout(() => this.closing || this.start(slot), RESTART_PAUSE)
    }
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
