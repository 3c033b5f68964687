import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { ClaimedJob, ScriptRun } from './instance-node';
/** A script to run as Scripts - Background does. */
export interface ScriptSource {
    readonly source: string;
    /** For error messages, usually the file's name. */
    readonly name: string;
    /** `global` or a scope's name. */
    readonly scope: string;
    /** user_name of sys_user. */
    readonly user: string;
}
/** What a worker can be asked for, by kind. */
export interface WorkerCalls {
    readonly http: InstanceRequest;
    /** A request whose body has not been read yet. */
    readonly admit: InstanceRequest;
    readonly job: ClaimedJob;
    readonly script: ScriptSource;
    readonly close: null;
}
/** What it answers, by kind. */
export interface WorkerAnswers {
    readonly http: InstanceResponse;
    /** The refusal; null if its body is to be read. */
    readonly admit: InstanceResponse | null;
    readonly job: null;
    readonly script: ScriptRun;
    readonly close: null;
}
export type CallKind = keyof WorkerCalls;
/** Main process to worker. */
export type WorkerMessage = {
    readonly [K in CallKind]: {
        readonly id: number;
        readonly kind: K;
        readonly payload: WorkerCalls[K];
    };
}[CallKind];
/** Worker to main process. */
export type WorkerReply = 
/** The node is open, calls are answered. */
{
    readonly kind: 'ready';
}
/** The node could not be opened; the process ends. */
 | {
    readonly kind: 'unusable';
    readonly reason: string;
}
/** `jobsQueued`: the transaction left work for the background. */
 | {
    readonly kind: 'answer';
    readonly id: number;
    readonly value: WorkerAnswers[CallKind];
    readonly jobsQueued: boolean;
} | {
    readonly kind: 'failure';
    readonly id: number;
    readonly reason: string;
    /** The transaction was ended before its time, for this reason; it is no fault. */
    readonly canceled: boolean;
    readonly jobsQueued: boolean;
};
/** First argument of a worker process, as JSON. */
export interface WorkerSetup {
    readonly file: string;
    readonly nodeId: string;
    /** Megabytes that the process may occupy. */
    readonly memoryLimit: number;
}
/** Makes bytes cheap to send: a small view on a larger, pooled buffer is copied out, so that the buffer is not kept. */
export declare function postable(bytes: Uint8Array): Uint8Array;
