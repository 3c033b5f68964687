import type { Worker } from 'node:worker_threads'
import { localError, reasonOf } from '../local-errors'
import type { ClaimedJob } from './instance-node'
import type { WorkerPool } from './pool'
import type { SchedulerMessage, SchedulerReply, SchedulerSetup } from './scheduler-messages'
import { startThread } from './started-thread'

export interface SchedulerOptions {
    /** File of the scheduler thread's entry. */
    readonly entry: string
    readonly file: string
    readonly nodeId: string
    /** The background pool. */
    readonly pool: Pick<WorkerPool, 'run' | 'workers'>
    readonly execArgv?: readonly string[]
    readonly log: (line: string) => void
}

/**
 * Jobs claimed for each worker: several, since each claim waits for the write lock, as nodes of the platform claim
 * multiple jobs at once (markdown/impact/io-schedulers-perf-metrics.md); few, since another process cannot take them.
 */
const CLAIMS_PER_WORKER = 4

/** Milliseconds until idle() looks again where jobs run elsewhere. */
const IDLE_RETRY = 5

/** Hands due jobs to the background pool; what is due is found and claimed by a thread of its own. */
export class Scheduler {
    /** Jobs that have ended in this process since it started, and those of them whose worker failed. */
    readonly counters = { jobsRun: 0, jobsLost: 0 }
    private readonly worker: Worker
    private readonly started: Promise<void>
    private readonly counts = new Map<number, (pending: number) => void>()
    private running = 0
    private nextId = 1
    private stopping = false
    private ended: string | null = null
    private whenQuiet: (() => void) | null = null

    constructor(private readonly options: SchedulerOptions) {
        const { file, nodeId, pool, entry, execArgv } = options
        const thread = startThread<SchedulerSetup, SchedulerReply>({
            entry,
            setup: { file, nodeId, capacity: pool.workers * CLAIMS_PER_WORKER },
            execArgv,
            onReply: (reply) => this.receive(reply),
            onEnd: (reason) => this.end(reason),
        })
        this.worker = thread.worker
        this.started = thread.ready
    }

    /** Resolves when the node is entered and due jobs are being claimed. */
    ready(): Promise<void> {
        return this.started
    }

    /** Something was queued: look for due jobs now. */
    wake(): void {
        this.send({ kind: 'wake' })
    }

    /** So many of the jobs wait for an answer from outside. */
    setWaiting(jobs: number): void {
        this.send({ kind: 'waiting', jobs })
    }

    /** Resolves when no job is due or running, in this and the other processes on the database. */
    async idle(): Promise<void> {
        await this.started
        while (this.running > 0 || (await this.pending()) > 0 || this.running > 0) {
            await new Promise((resolve) => setTimeout(resolve, IDLE_RETRY))
        }
    }

    /** Claims nothing more and resolves when the jobs handed over have ended; the node stays entered. */
    async stop(): Promise<void> {
        this.stopping = true
        this.send({ kind: 'stop' })
        if (this.running > 0) {
            await new Promise<void>((resolve) => {
                this.whenQuiet = resolve
            })
        }
    }

    /** Gives claimed jobs back and takes the node out. Call it after the pool has closed. */
    async close(): Promise<void> {
        this.stopping = true
        if (this.ended === null) {
            const exit = new Promise((resolve) => this.worker.once('exit', resolve))
            this.send({ kind: 'close' })
            await exit
        }
    }

    private receive(reply: Exclude<SchedulerReply, { kind: 'ready' }>): void {
        switch (reply.kind) {
            case 'claimed':
                // What was claimed before `stop` arrived is given back by the thread's close.
                return this.stopping ? undefined : reply.jobs.forEach((job) => void this.run(job))
            case 'counted':
                this.counts.get(reply.id)?.(reply.pending)
                this.counts.delete(reply.id)
                return
            case 'log':
                return this.options.log(reply.line)
        }
    }

    private async run(job: ClaimedJob): Promise<void> {
        this.running++
        let lost: string | null = null
        try {
            await this.options.pool.run('job', job)
        } catch (error) {
            lost = reasonOf(error)
            this.counters.jobsLost++
        }
        this.counters.jobsRun++
        this.running--
        this.send({ kind: 'finished', sysId: job.sysId, lost })
        if (this.running === 0) {
            this.whenQuiet?.()
        }
    }

    private pending(): Promise<number> {
        if (this.ended !== null) {
            return this.stopping ? Promise.resolve(0) : Promise.reject(localError('notReady', { reason: this.ended }))
        }
        const id = this.nextId++
        return new Promise((resolve) => {
            this.counts.set(id, resolve)
            this.send({ kind: 'count', id })
        })
    }

    private end(reason: string): void {
        if (this.ended !== null) {
            return
        }
        this.ended = reason
        this.counts.forEach((resolve) => resolve(0))
        this.counts.clear()
        if (!this.stopping) {
            this.options.log(`The scheduler ended (${reason}): no job runs any more. Start the instance again`)
        }
    }

    private send(message: SchedulerMessage): void {
        this.worker.postMessage(message)
    }
}
