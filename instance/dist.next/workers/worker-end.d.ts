import { type InstanceError } from '../local-errors';
import type { EndMessage } from './guard-messages';
/** How a worker process ended. */
export interface WorkerEnd {
    readonly cause: EndMessage['ended'] | 'other';
    /** In words, for `other`. */
    readonly reason: string;
}
/** What the call that it ran is answered; `memoryLimit` in megabytes. */
export declare function errorOfEnd({ cause, reason }: WorkerEnd, memoryLimit: number): InstanceError;
/** The same for the log. */
export declare function wordsOfEnd({ cause, reason }: WorkerEnd, memoryLimit: number): string;
