import type { ClaimedJob } from './instance-node'

/** Main thread to scheduler thread. */
export type SchedulerMessage =
    /** Something was queued: look now. */
    | { readonly kind: 'wake' }
    /** A job handed over earlier is done; `lost` where its worker failed it. */
    | { readonly kind: 'finished'; readonly sysId: string; readonly lost: string | null }
    /** So many jobs wait for an answer from outside: they keep no other from being claimed. */
    | { readonly kind: 'waiting'; readonly jobs: number }
    /** Look now and report how much is due or running. */
    | { readonly kind: 'count'; readonly id: number }
    /** Claim nothing more; give back what was not started. */
    | { readonly kind: 'stop' }
    | { readonly kind: 'close' }

/** Scheduler thread to main thread. */
export type SchedulerReply =
    | { readonly kind: 'ready' }
    | { readonly kind: 'claimed'; readonly jobs: readonly ClaimedJob[] }
    | { readonly kind: 'counted'; readonly id: number; readonly pending: number }
    | { readonly kind: 'log'; readonly line: string }

/** workerData of the scheduler thread. */
export interface SchedulerSetup {
    readonly file: string
    readonly nodeId: string
    /** Jobs that may be claimed and not finished at one time. */
    readonly capacity: number
}
