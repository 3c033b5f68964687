/** File descriptor of a worker process on which its watching thread and the pool talk, a line of JSON each. */
export declare const GUARD_DESCRIPTOR = 4;
/** Pool to watching thread: the client of a call is gone. */
export interface CancelMessage {
    readonly cancel: number;
}
/** Watching thread to pool, just before it ends its process. */
export interface EndMessage {
    /** `time`: past its limit; `memory`: above the limit; `client`: its client is gone and it does not stop. */
    readonly ended: 'time' | 'memory' | 'client';
}
/** workerData of the watching thread. */
export interface GuardSetup {
    readonly memory: SharedArrayBuffer;
    /** Megabytes that the process may occupy. */
    readonly memoryLimit: number;
}
/** Reads a stream of lines; what is no JSON is dropped. */
export declare function lineReader(receive: (message: unknown) => void): (chunk: Buffer | string) => void;
