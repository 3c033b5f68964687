import type { InstanceRequest, InstanceResponse } from '../rest/http'
import type { ClaimedJob, ScriptRun } from './instance-node'

/** A script to run as Scripts - Background does. */
export interface ScriptSource {
    readonly source: string
    /** For error messages, usually the file's name. */
    readonly name: string
    /** `global` or a scope's name. */
    readonly scope: string
    /** user_name of sys_user. */
    readonly user: string
}

/** What a worker thread can be asked for, by kind. */
export interface WorkerCalls {
    readonly http: InstanceRequest
    readonly job: ClaimedJob
    readonly script: ScriptSource
    readonly close: null
}

/** What it answers, by kind. */
export interface WorkerAnswers {
    readonly http: InstanceResponse
    readonly job: null
    readonly script: ScriptRun
    readonly close: null
}

export type CallKind = keyof WorkerCalls

/** Main thread to worker. */
export type WorkerMessage = {
    readonly [K in CallKind]: { readonly id: number; readonly kind: K; readonly payload: WorkerCalls[K] }
}[CallKind]

/** Worker to main thread. */
export type WorkerReply =
    /** The node is open, calls are answered. */
    | { readonly kind: 'ready' }
    /** The node could not be opened; the thread ends. */
    | { readonly kind: 'unusable'; readonly reason: string }
    /** `jobsQueued`: the transaction left work for the background. */
    | {
          readonly kind: 'answer'
          readonly id: number
          readonly value: WorkerAnswers[CallKind]
          readonly jobsQueued: boolean
      }
    | { readonly kind: 'failure'; readonly id: number; readonly reason: string; readonly jobsQueued: boolean }

/** workerData of a worker thread. */
export interface WorkerSetup {
    readonly file: string
    readonly nodeId: string
}

/** Bodies from this size (bytes) change threads by moving their memory instead of copying it. */
const MOVE_FROM = 16 * 1024

/**
 * Makes bytes cheap to post: a small view on a larger, pooled buffer is copied out, because cloning a view clones the
 * whole buffer behind it.
 */
export function postable(bytes: Uint8Array): Uint8Array {
    const whole = bytes.byteLength === bytes.buffer.byteLength
    return whole && bytes.byteLength >= MOVE_FROM ? bytes : new Uint8Array(bytes)
}

/** The memory behind `postable` bytes that is worth moving; the sender must not use it afterwards. */
export function movable(bytes: readonly Uint8Array[]): ArrayBuffer[] {
    return bytes.filter(({ byteLength }) => byteLength >= MOVE_FROM).map(({ buffer }) => buffer as ArrayBuffer)
}
