import type { WorkerPool } from './pool';
export interface SchedulerOptions {
    /** File of the scheduler thread's entry. */
    readonly entry: string;
    readonly file: string;
    readonly nodeId: string;
    /** The background pool. */
    readonly pool: Pick<WorkerPool, 'run' | 'workers'>;
    readonly execArgv?: readonly string[];
    readonly log: (line: string) => void;
}
/** Hands due jobs to the background pool; what is due is found and claimed by a thread of its own. */
export declare class Scheduler {
    private readonly options;
    /** Jobs that have ended in this process since it started, and those of them whose worker failed. */
    readonly counters: {
        jobsRun: number;
        jobsLost: number;
    };
    private readonly worker;
    private readonly started;
    private readonly counts;
    private running;
    private nextId;
    private stopping;
    private ended;
    private whenQuiet;
    constructor(options: SchedulerOptions);
    /** Resolves when the node is entered and due jobs are being claimed. */
    ready(): Promise<void>;
    /** Something was queued: look for due jobs now. */
    wake(): void;
    /** Resolves when no job is due or running, in this and the other processes on the database. */
    idle(): Promise<void>;
    /** Claims nothing more and resolves when the jobs handed over have ended; the node stays entered. */
    stop(): Promise<void>;
    /** Gives claimed jobs back and takes the node out. Call it after the pool has closed. */
    close(): Promise<void>;
    private receive;
    private run;
    private pending;
    private end;
    private send;
}
