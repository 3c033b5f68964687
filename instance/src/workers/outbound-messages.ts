/** Main thread to the thread that calls out. Workers are numbered by the main thread. */
export type OutboundMessage =
    | { readonly kind: 'bytes'; readonly worker: number; readonly bytes: Uint8Array }
    | { readonly kind: 'gone'; readonly worker: number }
    /** Tell when nothing is under way and the log is written. */
    | { readonly kind: 'quiet'; readonly id: number }
    | { readonly kind: 'close' }

/** The thread that calls out to the main thread. */
export type OutboundReply =
    | { readonly kind: 'ready' }
    | { readonly kind: 'bytes'; readonly worker: number; readonly bytes: Uint8Array }
    /** A worker has begun, or ended, to wait for an answer. */
    | { readonly kind: 'waits'; readonly worker: number; readonly waits: boolean }
    | { readonly kind: 'quiet'; readonly id: number }

/** workerData of the thread that calls out. */
export interface OutboundSetup {
    readonly file: string
    readonly nodeId: string
}
