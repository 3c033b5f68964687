import type { Attempts } from '../../shared/attempts.ts'

/** What of something that waits in a line says whose turn it is; read without its body. */
export interface LineItem extends Attempts {
    /** sys_id of its record. */
    readonly id: string
    /** Items with the same key are applied one after the other. */
    readonly key: string
    /** Its place among the items of its key, from 1. */
    readonly number: number
    /** When it was stored, epoch seconds. */
    readonly storedAt: number
    /** Whether the request that stored it has given it up to others. */
    readonly isLeft: boolean
    /** When it may be applied, epoch seconds; 0 for at once. */
    readonly dueAt: number
    /** The second key, of which only so many items are applied at a time: a host, say. Empty if nothing limits it. */
    readonly group: string
}

/** How far the items of a key were applied. Only an owner whose work takes more than one write has it. */
export interface LinePlace {
    /** Items up to this number were applied. */
    readonly applied: number
    /** The last item whose work was begun; it is to be carried to its end if it still waits. Empty if there is none. */
    readonly begunId: string
    /** When that was written, epoch seconds. */
    readonly begunAt: number
    /** Seconds after which whoever began must be dead. */
    readonly patience: number
}
