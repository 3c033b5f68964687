import type { AttemptRules } from '../../shared/attempts.ts'
import type { ClaimTable } from './claims.ts'
import type { LineItem, LinePlace } from './line-item.ts'
import type { TurnRules } from './next-turn.ts'

/** What differs from line to line, in numbers and words. */
export interface LineRules<Item> extends TurnRules<Item> {
    /**
     * What a processor claims before it works on an item that it has not stored itself: each step of each item, where a
     * place among the items of a key keeps the order; or the key, for the time of one turn.
     */
    readonly claims: 'each step' | 'each key'
    /** How long a claim is valid: longer than any single step takes. */
    readonly claimSeconds: number
    /** How many items of one group may be applied at a time, on all nodes together; 0 for any number. */
    readonly maxPerGroup: number
    readonly attempts: AttemptRules
    /** How many items of one key a processor settles at most, so that none works for others without end. */
    readonly maxPerCall: number
}

/** The right under which an item is applied. */
export interface Right<Item> {
    /** Asked right before the first write that others see: whether the right is still valid. */
    readonly mayWrite: () => boolean
    /** Items that this one passes. The owner of the line says what becomes of them. */
    readonly overtaken: readonly Item[]
}

/** Where the items of a line are stored. To look at a line no body is read; a body is read when its attempt begins. */
export interface LineStore<Item, Pending, Done> {
    /** The items of a key that are not settled. */
    readonly waiting: (key: string) => readonly Item[]
    /** All items that are not settled, the oldest first. */
    readonly allWaiting: () => readonly Item[]
    /**
     * Counts an attempt, before its work, and reads the item whole; null if somebody has settled it.
     *
     * @param own the item as the request that stored it has it; null for others
     */
    readonly begin: (item: Item, own: Pending | null) => Pending | null
    /**
     * Records that an attempt ended with an error, as the `ended`-th.
     *
     * @param retryAt when the next one is due, epoch seconds; null if it was the last one and the item is given up
     */
    readonly fail: (item: Item, ended: number, error: unknown, retryAt: number | null) => void
    /** Gives an item up whose attempts began and never ended. */
    readonly giveUp: (item: Item) => Done
    /** Leaves an item to others. */
    readonly leave: (own: Pending) => void
    /** What became of an item that another processor has settled; null if that cannot be said. */
    readonly settledByOthers: (id: string) => Done | null
}

/** What a line uses of the platform. */
export interface LineServices {
    readonly claims: ClaimTable
    /** A key of 64 hex digits of some parts. */
    readonly hashKey: (...parts: readonly string[]) => string
    /** A new sys_id. */
    readonly newId: () => string
    /** Epoch seconds, with fractions. */
    readonly now: () => number
    /** A number from 0 to 1 by chance. */
    readonly chance: () => number
}

/** Ordered work under a key, as its owner describes it. */
export interface Line<Item extends LineItem, Place extends LinePlace, Pending, Done> {
    /** Part of what is claimed, so that no two lines claim the same. */
    readonly name: string
    readonly rules: LineRules<Item>
    readonly store: LineStore<Item, Pending, Done>
    readonly services: LineServices
    /** How far the items of a key were applied; null if nothing was, or if the line keeps no place. */
    readonly readPlace: (key: string) => Place | null
    /** Applies an item; null if nothing was done, since another processor was faster or the right has run out. */
    readonly apply: (pending: Pending, place: Place | null, right: Right<Item>) => Done | null
    /** Carries work to its end that another processor began and left. */
    readonly resume: (pending: Pending, place: Place) => Done | null
    /** Settles an item whose work was done by a processor that ended before it settled the item. */
    readonly settle: (pending: Pending, place: Place) => Done | null
    /** Tells of an error that no attempt had. */
    readonly report: (key: string, error: unknown) => void
}

/** An item that a request has stored and applies itself, if it can. */
export interface Own<Item, Pending> {
    readonly item: Item
    readonly pending: Pending
}
