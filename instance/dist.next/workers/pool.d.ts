import { type InstanceError } from '../local-errors';
import type { CallKind, WorkerAnswers, WorkerCalls } from './messages';
import type { PoolOptions } from './pool-options';
/**
 * Worker processes with one queue before them. Each runs one transaction at a time; calls are answered in no particular
 * order, started in the order they came. A worker that ends fails the call it was running and is replaced. If calls wait
 * while all workers are busy for long with the same ones, a spare worker joins, so that nobody waits for a transaction that
 * does not end.
 */
export declare class WorkerPool {
    private readonly options;
    private readonly slots;
    private readonly waiting;
    private readonly readiness;
    private readonly watch;
    /** The process that waits to become a spare worker; it is none of `slots`. */
    private standby;
    /** Moment before which no such process is started. */
    private standbyFrom;
    private failedStarts;
    private broken;
    private closing;
    private nextId;
    private idleWaiters;
    constructor(options: PoolOptions);
    /** Resolves when all workers have opened their node; rejects where they cannot. */
    ready(): Promise<void>;
    /** Workers of this pool, without spare ones. */
    get workers(): number;
    /** Whether a process is ready to become the next spare worker. */
    get hasStandby(): boolean;
    /**
     * Runs a call on the next free worker.
     *
     * @param options.queueLimit calls that may wait before this one; one more is refused with 429
     * @param options.signal ends the call: nobody waits for it any more
     */
    run<K extends CallKind>(kind: K, payload: WorkerCalls[K], options?: {
        readonly queueLimit?: number;
        readonly signal?: AbortSignal;
    }): Promise<WorkerAnswers[K]>;
    /** Runs nothing any more: every call is refused with this error from now on, those that wait too. */
    refuse(error: InstanceError): void;
    /** Lets what runs and what waits end, for at most `patience` ms, then closes the workers. */
    close(patience?: number): Promise<void>;
    private drained;
    private tellIdle;
    private stop;
    private start;
    private receive;
    private next;
    private give;
    private cancel;
    private lookAtSpares;
    /** Starts the next process that waits; after the last spare worker is there, which is needed at once. */
    private lookAtStandby;
    private replace;
}
