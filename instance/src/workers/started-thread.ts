import { Worker } from 'node:worker_threads'
import { localError, reasonOf } from '../local-errors'

export interface ThreadOptions<Setup, Reply> {
    /** File of the thread's entry. */
    readonly entry: string
    readonly setup: Setup
    /** Node options of the thread; this one's own if left out. */
    readonly execArgv: readonly string[] | undefined
    /** Called with each reply but `ready`. */
    readonly onReply: (reply: Exclude<Reply, { kind: 'ready' }>) => void
    /** Called when the thread is gone, with the reason; more than once if it fails. */
    readonly onEnd: (reason: string) => void
}

/** A thread of the main process that says `ready` once, as its owner sees it. */
export interface StartedThread {
    readonly worker: Worker
    /** Resolves when it is ready; rejects if it fails before. */
    readonly ready: Promise<void>
}

/** Starts a thread; whoever needs it waits for `ready`. */
export function startThread<Setup, Reply extends { readonly kind: string }>(
    options: ThreadOptions<Setup, Reply>,
): StartedThread {
    const { entry, setup, execArgv, onReply, onEnd } = options
    const worker = new Worker(entry, { workerData: setup, ...(execArgv ? { execArgv: [...execArgv] } : {}) })
    const ready = new Promise<void>((resolve, reject) => {
        worker.on('message', (reply: Reply) => {
            if (reply.kind === 'ready') {
                resolve()
            } else {
                onReply(reply as Exclude<Reply, { kind: 'ready' }>)
            }
        })
        worker.on('error', (error) => {
            reject(localError('workerFailed', { reason: reasonOf(error) }))
            onEnd(reasonOf(error))
        })
        worker.on('exit', () => onEnd('it ended'))
    })
    // Whoever waits is told; nobody has to.
    ready.catch(() => undefined)
    return { worker, ready }
}
