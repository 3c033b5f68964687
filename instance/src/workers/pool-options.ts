import type { Duplex } from 'node:stream'
import type { WorkerSetup } from './messages'

/** How a pool of worker processes is set up. */
export interface PoolOptions {
    /** For messages: `interactive` or `background`. */
    readonly name: string
    /** Processes that are always there. */
    readonly workers: number
    /** File of the worker's entry. */
    readonly entry: string
    readonly setup: WorkerSetup
    /** Node options of the processes; this one's own if left out. */
    readonly execArgv?: readonly string[]
    readonly log: (line: string) => void
    /** Connects a worker's pipe with what calls out; `onWaits` is to be told when its script waits for an answer. */
    readonly attach?: (pipe: Duplex, onWaits: (waits: boolean) => void) => void
    /** Called when the number of workers changes whose script waits for an answer from outside. */
    readonly onWaiting?: (workers: number) => void
    /** Called when a transaction has queued a job. */
    readonly onJobsQueued?: () => void
    /** Milliseconds that all workers may be busy with the same transactions while others wait, before one more is started. */
    readonly spareAfter?: number
    /** Workers with the spare ones, without those that wait for an answer from outside: as many again may. */
    readonly maxWorkers?: number
    /** Milliseconds that a spare worker stays without work. */
    readonly spareIdle?: number
    /**
     * Keeps one more process that is started and takes no call until it is needed as the next spare worker, since a start
     * takes seconds on a busy machine. Milliseconds between the moment that all workers are there and its start.
     */
    readonly standbyAfter?: number
}
