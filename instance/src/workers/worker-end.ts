import { type InstanceError, localError } from '../local-errors'
import type { EndMessage } from './guard-messages'

/** How a worker process ended. */
export interface WorkerEnd {
    readonly cause: EndMessage['ended'] | 'other'
    /** In words, for `other`. */
    readonly reason: string
}

/** What the call that it ran is answered; `memoryLimit` in megabytes. */
export function errorOfEnd({ cause, reason }: WorkerEnd, memoryLimit: number): InstanceError {
    switch (cause) {
        case 'memory':
            return localError('memoryExceeded', { limit: memoryLimit })
        case 'time':
            return localError('transactionCanceled', { reason: 'maximum execution time exceeded' })
        case 'client':
            return localError('transactionCanceled', { reason: 'the client has closed the connection' })
        default:
            return localError('workerLost', { reason })
    }
}

/** The same for the log. */
export function wordsOfEnd({ cause, reason }: WorkerEnd, memoryLimit: number): string {
    const words = {
        memory: `more than ${memoryLimit} MB of memory`,
        time: 'maximum execution time exceeded',
        client: 'the client has closed the connection and its script did not end',
        other: reason,
    }
    return words[cause]
}
