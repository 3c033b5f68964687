import type { WorkerMessage, WorkerReply, WorkerSetup } from './messages';
import type { WorkerEnd } from './worker-end';
export interface WorkerProcessOptions {
    /** File of the worker's entry. */
    readonly entry: string;
    readonly setup: WorkerSetup;
    /** Node options of the process; this one's own if left out. */
    readonly execArgv?: readonly string[];
    readonly log: (line: string) => void;
    readonly onReply: (reply: Exclude<WorkerReply, {
        kind: 'unusable';
    }>) => void;
    /** Called once, when the process is gone. */
    readonly onEnd: (end: WorkerEnd) => void;
}
/** A process that runs one transaction at a time, as the pool sees it. */
export declare class WorkerProcess {
    private readonly options;
    /** Resolves when the process is gone. */
    readonly ended: Promise<void>;
    private readonly child;
    private cause;
    private reason;
    private dump;
    private isEnded;
    constructor(options: WorkerProcessOptions);
    post(message: WorkerMessage): void;
    /** Tells the process that nobody waits for a call any more. */
    cancel(id: number): void;
    kill(): void;
    private get guard();
    /** What the process writes to standard error is passed on, without the pages that V8 writes when memory is out. */
    private complaint;
    private end;
}
