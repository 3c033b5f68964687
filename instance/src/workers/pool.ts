import { type InstanceError, localError } from '../local-errors'
import type { CallKind, WorkerAnswers, WorkerCalls, WorkerReply } from './messages'
import type { PoolOptions } from './pool-options'
import { errorOfEnd, wordsOfEnd, type WorkerEnd } from './worker-end'
import { WorkerProcess } from './worker-process'

/** A call that waits for a worker or is being run by one. */
interface Call {
    readonly id: number
    readonly kind: CallKind
    readonly payload: WorkerCalls[CallKind]
    readonly resolve: (value: never) => void
    readonly reject: (error: Error) => void
}

/** One place for a worker; one that ends is followed by another one, unless it was a spare one. */
interface Slot {
    readonly spare: boolean
    worker: WorkerProcess | null
    ready: boolean
    call: Call | null
    /** Whether its script waits for an answer from outside. */
    waits: boolean
    /** When the call, or the rest since the last one, began; performance.now(). */
    since: number
}

/** Workers that end before they are ready this many times in a row are not started again. */
const START_ATTEMPTS = 3

/** Milliseconds between the end of a worker that never got ready and the next attempt. */
const RESTART_PAUSE = 200

/** Milliseconds that running transactions get to end when the pool closes. */
const CLOSE_PATIENCE = 10_000

/** Milliseconds of `spareAfter` and `spareIdle` where they are left out. */
const SPARE_AFTER = 3000
const SPARE_IDLE = 30_000

/** Milliseconds between the end of a process that waited to become a spare worker and the start of the next one. */
const STANDBY_PAUSE = 10_000

/** The platform's Default pool has 16 threads (markdown/impact/io-semaphores-performance-metrics.md). */
const MAX_WORKERS = 16

/**
 * Worker processes with one queue before them. Each runs one transaction at a time; calls are answered in no particular
 * order, started in the order they came. A worker that ends fails the call it was running and is replaced. If calls wait
 * while all workers are busy for long with the same ones, a spare worker joins, so that nobody waits for a transaction that
 * does not end.
 */
export class WorkerPool {
    private readonly slots: Slot[]
    private readonly waiting: Call[] = []
    private readonly readiness: { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void }
    private readonly watch: NodeJS.Timeout
    /** The process that waits to become a spare worker; it is none of `slots`. */
    private standby: Slot | null = null
    /** Moment before which no such process is started. */
    private standbyFrom = Infinity
    private failedStarts = 0
    private broken: InstanceError | null = null
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
        this.slots = Array.from({ length: options.workers }, () => newSlot(false))
        this.slots.forEach((slot) => this.start(slot))
        this.watch = setInterval(
            () => {
                this.lookAtSpares()
                this.endIdleSpares()
                this.lookAtStandby()
            },
            Math.ceil((options.spareAfter ?? SPARE_AFTER) / 4),
        ).unref()
    }

    /** Resolves when all workers have opened their node; rejects where they cannot. */
    ready(): Promise<void> {
        return this.readiness.promise
    }

    /** Workers of this pool, without spare ones. */
    get workers(): number {
        return this.options.workers
    }

    /** Whether a process is ready to become the next spare worker. */
    get hasStandby(): boolean {
        return this.standby?.ready === true
    }

    /**
     * Runs a call on the next free worker.
     *
     * @param options.queueLimit calls that may wait before this one; one more is refused with 429
     * @param options.signal ends the call: nobody waits for it any more
     */
    run<K extends CallKind>(
        kind: K,
        payload: WorkerCalls[K],
        options: { readonly queueLimit?: number; readonly signal?: AbortSignal } = {},
    ): Promise<WorkerAnswers[K]> {
        if (this.closing) {
            return Promise.reject(localError('closing'))
        }
        if (this.broken !== null) {
            return Promise.reject(this.broken)
        }
        const slot = this.slots.find(({ ready, call }) => ready && call === null)
        if (!slot && this.waiting.length >= (options.queueLimit ?? Infinity)) {
            return Promise.reject(localError('queueFull', { waiting: this.waiting.length }))
        }
        return new Promise<WorkerAnswers[K]>((resolve, reject) => {
            const call: Call = { id: this.nextId++, kind, payload, resolve, reject }
            options.signal?.addEventListener('abort', () => this.cancel(call), { once: true })
            if (slot) {
                this.give(slot, call)
            } else {
                this.waiting.push(call)
                this.lookAtSpares()
            }
        })
    }

    /** Runs nothing any more: every call is refused with this error from now on, those that wait too. */
    refuse(error: InstanceError): void {
        this.broken = error
        this.waiting.splice(0).forEach(({ reject }) => reject(error))
        this.tellIdle()
    }

    /** Lets what runs and what waits end, for at most `patience` ms, then closes the workers. */
    async close(patience = CLOSE_PATIENCE): Promise<void> {
        this.closing = true
        clearInterval(this.watch)
        const drained = await Promise.race([this.drained().then(() => true), pause(patience).then(() => false)])
        if (!drained) {
            this.options.log(`${this.options.name} pool: transactions still run after ${patience} ms and are cut off`)
        }
        this.waiting.splice(0).forEach(({ reject }) => reject(localError('closing')))
        const all = this.standby ? [...this.slots, this.standby] : this.slots
        await Promise.all(all.map((slot) => this.stop(slot, drained)))
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
        const ended = worker.ended
        if (politely && slot.ready) {
            worker.post({ id: 0, kind: 'close', payload: null })
            if (await Promise.race([ended.then(() => true), pause(1000).then(() => false)])) {
                return
            }
        }
        worker.kill()
        await ended
    }

    private start(slot: Slot): void {
        slot.worker = new WorkerProcess({
            entry: this.options.entry,
            setup: this.options.setup,
            ...(this.options.execArgv ? { execArgv: this.options.execArgv } : {}),
            log: this.options.log,
            onPipe: (pipe) => this.options.attach?.(pipe, (waits) => this.setWaits(slot, waits)),
            onReply: (reply) => this.receive(slot, reply),
            onEnd: (end) => this.replace(slot, end),
        })
    }

    private receive(slot: Slot, reply: Exclude<WorkerReply, { kind: 'unusable' }>): void {
        if (reply.kind === 'ready') {
            slot.ready = true
            this.failedStarts = 0
            if (slot === this.standby) {
                return
            }
            if (this.standbyFrom === Infinity && this.slots.every(({ ready }) => ready)) {
                this.standbyFrom = performance.now() + (this.options.standbyAfter ?? Infinity)
                this.readiness.resolve()
            }
        } else {
            const call = slot.call
            slot.call = null
            if (reply.kind === 'answer') {
                call?.resolve(reply.value as never)
            } else {
                this.options.log(
                    `${this.options.name} pool: ${reply.canceled ? 'transaction canceled, ' : ''}${reply.reason}`,
                )
                const { reason } = reply
                call?.reject(localError(reply.canceled ? 'transactionCanceled' : 'transactionFailed', { reason }))
            }
            if (reply.jobsQueued) {
                this.options.onJobsQueued?.()
            }
        }
        this.next(slot)
    }

    private next(slot: Slot): void {
        slot.since = performance.now()
        const call = this.waiting.shift()
        if (call) {
            this.give(slot, call)
        } else {
            this.tellIdle()
        }
    }

    private give(slot: Slot, call: Call): void {
        slot.call = call
        slot.since = performance.now()
        slot.worker?.post({ id: call.id, kind: call.kind, payload: call.payload } as Parameters<
            WorkerProcess['post']
        >[0])
    }

    private cancel(call: Call): void {
        const place = this.waiting.indexOf(call)
        if (place >= 0) {
            this.waiting.splice(place, 1)
            call.reject(localError('transactionCanceled', { reason: 'the client has closed the connection' }))
            this.tellIdle()
        } else {
            this.slots.find((slot) => slot.call === call)?.worker?.cancel(call.id)
        }
    }

    /** A script that waits for an answer from outside keeps its worker and nobody else: another one joins at once. */
    private setWaits(slot: Slot, waits: boolean): void {
        slot.waits = waits
        this.options.onWaiting?.(this.slots.filter((each) => each.waits).length)
        this.lookAtSpares()
    }

    private get isFull(): boolean {
        const most = this.options.maxWorkers ?? MAX_WORKERS
        return this.slots.filter(({ waits }) => !waits).length >= most || this.slots.length >= 2 * most
    }

    private lookAtSpares(): void {
        const now = performance.now()
        const spareAfter = this.options.spareAfter ?? SPARE_AFTER
        const lasts = ({ call, waits, since }: Slot): boolean => call !== null && (waits || now - since > spareAfter)
        if (this.waiting.length > 0 && !this.closing && !this.isFull && this.slots.every(lasts)) {
            const slot = this.standby ?? newSlot(true)
            const how = slot.ready ? 'helps' : 'is started'
            this.standby = null
            const why = this.slots.every(({ waits }) => waits)
                ? 'wait for answers from outside'
                : `are busy for more than ${spareAfter} ms`
            this.options.log(`${this.options.name} pool: all workers ${why}; a spare one ${how}`)
            this.slots.push(slot)
            if (slot.worker === null) {
                this.start(slot)
            } else if (slot.ready) {
                this.next(slot)
            }
        }
    }

    private endIdleSpares(): void {
        const now = performance.now()
        const idle = this.options.spareIdle ?? SPARE_IDLE
        for (const slot of this.slots.filter(({ spare, ready, call }) => spare && ready && call === null)) {
            if (now - slot.since > idle) {
                this.slots.splice(this.slots.indexOf(slot), 1)
                void this.stop(slot, true)
            }
        }
    }

    /** Starts the next process that waits; after the last spare worker is there, which is needed at once. */
    private lookAtStandby(): void {
        const isDue = performance.now() >= this.standbyFrom && this.slots.every(({ ready }) => ready)
        if (!this.standby && !this.isFull && isDue && !this.closing && this.broken === null) {
            this.standby = newSlot(true)
            this.start(this.standby)
        }
    }

    private replace(slot: Slot, end: WorkerEnd): void {
        if (slot === this.standby) {
            this.standby = null
            this.standbyFrom = performance.now() + STANDBY_PAUSE
        }
        const neverReady = !slot.ready
        const words = wordsOfEnd(end, this.options.setup.memoryLimit)
        const call = slot.call
        slot.worker = null
        slot.ready = false
        slot.call = null
        this.setWaits(slot, false)
        const { reason } = end
        call?.reject(errorOfEnd(end, this.options.setup.memoryLimit))
        if (this.closing || !this.slots.includes(slot)) {
            this.tellIdle()
            return
        }
        this.options.log(`${this.options.name} pool: a worker process ended (${words}) and is replaced`)
        if (!neverReady) {
            this.start(slot)
            return
        }
        if (++this.failedStarts >= START_ATTEMPTS) {
            this.readiness.reject(localError('workerFailed', { reason }))
            this.refuse(localError('notReady', { reason }))
            return
        }
        setTimeout(() => this.closing || this.start(slot), RESTART_PAUSE)
    }
}

function newSlot(spare: boolean): Slot {
    return { spare, worker: null, ready: false, call: null, waits: false, since: performance.now() }
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
