import type { Trace } from '../../shared/trace.ts'

/** What of a message that is stored and not yet settled says whose turn it is. */
export interface WaitingMessage {
    /** sys_id of the row, the `message_id` of the answer. */
    readonly id: string
    /** `received` while the request that brought it works on it, `queued` when that has given it up to others. */
    readonly state: 'received' | 'queued'
    readonly alertKey: string
    /** Its place among the messages of its alert, from 1; the number of the transition that it makes. */
    readonly number: number
    /** When it was stored, epoch seconds. */
    readonly storedAt: number
    /** Attempts that have begun; each is counted before its work. */
    readonly attempts: number
    /** Attempts that came to an end, with an error: one without an error settles the message. */
    readonly endedAttempts: number
}

/** A message that is stored and not yet settled, whole. */
export interface StoredMessage extends WaitingMessage {
    /** sys_id of its source. */
    readonly sourceId: string
    /** sys_id of the user who posted it. */
    readonly postedBy: string
    readonly body: string
    /** Whether an admin has an earlier message processed once more by it. */
    readonly isReplay: boolean
    /** sys_id of the incident that it came with, made by somebody else; empty where it came alone. */
    readonly incidentId: string
}

/** What becomes of a message in the end. */
export interface Settlement {
    readonly state: 'processed' | 'failed'
    readonly outcome: string
    readonly alertId: string
    readonly incidentId: string
    /** Text of an error that began with its code; empty where all went well. */
    readonly error: string
    readonly trace: Trace
}
