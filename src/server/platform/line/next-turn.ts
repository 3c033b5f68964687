import { openAttempts } from '../../shared/attempts.ts'
import type { LineItem, LinePlace } from './line-item.ts'

/** What decides whose turn it is, as the owner of a line says it. */
export interface TurnRules<Item> {
    /** Whether the request that stored an item owns it for a while without a claim; null if it does not. */
    readonly owner: OwnerRules | null
    /** Whether an item may be applied before one that stands before it; null if the head blocks all others. */
    readonly mayPass: ((item: Item, before: Item, now: number) => boolean) | null
}

/** For how long the request that stored an item has it to itself. */
export interface OwnerRules {
    /** So long after it has stored its item, in seconds of its own clock, it may apply it without a claim. */
    readonly seconds: number
    /** Age in seconds from which others take an item for left: longer than `seconds`, as clocks of nodes differ. */
    readonly leftAfter: number
    /** How long it waits for those before it, in ms, until it leaves its item to others. */
    readonly patienceMs: number
    /** Having taken longer than this, in ms, it may have tried the patience of others, and looks for what they left to it. */
    readonly slowMs: number
}

/** What a processor does next with the waiting items of a key. */
export type Turn<Item> =
    /** Carry work to its end that somebody began and left. */
    | { readonly kind: 'resume'; readonly item: Item }
    /** Settle an item whose work was done by somebody who died before settling it. */
    | { readonly kind: 'settle'; readonly item: Item }
    /** Apply an item; `overtaken` are those that it passes. */
    | { readonly kind: 'apply'; readonly item: Item; readonly overtaken: readonly Item[] }
    /** Somebody else is at it, or nothing is due. */
    | { readonly kind: 'wait' }
    | { readonly kind: 'done' }

/** A turn that has an item. */
export type ItemTurn<Item> = Exclude<Turn<Item>, { readonly kind: 'wait' | 'done' }>

/**
 * Whose turn it is among the waiting items of a key, for the request that stored `ownId` or for the sweep (null). Items
 * are applied by number, and none before the work that was begun has come to its end, so that each is applied once,
 * however often a process dies. An item whose attempt began and did not end may end its next processor, too: it waits
 * for who takes doubtful ones, which the sweep does last.
 */
export function nextTurn<Item extends LineItem>(
    waiting: readonly Item[],
    place: LinePlace | null,
    rules: TurnRules<Item>,
    ownId: string | null,
    now: number,
    takesDoubtful = false,
): Turn<Item> {
    const mayTake = (item: Item): boolean => item.id === ownId || takesDoubtful || openAttempts(item) === 0
    const begun = place && waiting.find(({ id }) => id === place.begunId)
    if (begun) {
        const isOver = now - place.begunAt > place.patience
        return isOver && mayTake(begun) ? { kind: 'resume', item: begun } : { kind: 'wait' }
    }
    const applied = place?.applied ?? 0
    const done = waiting.find((item) => item.number <= applied && isLeft(item, rules, now))
    if (done) {
        return mayTake(done) ? { kind: 'settle', item: done } : { kind: 'wait' }
    }
    const next = waiting.filter(({ number }) => number > applied).sort((one, other) => one.number - other.number)
    if (next.length === 0) {
        return { kind: 'done' }
    }
    const isTaken = (item: Item): boolean =>
        item.dueAt <= now && mayTake(item) && (item.id === ownId || isLeft(item, rules, now))
    return lastThatMayPass(next, rules, now, isTaken) ?? { kind: 'wait' }
}

/** The last item that can be taken and may pass all before it; without overtaking that is the head. */
function lastThatMayPass<Item extends LineItem>(
    items: readonly Item[],
    { mayPass }: TurnRules<Item>,
    now: number,
    isTaken: (item: Item) => boolean,
): Turn<Item> | null {
    for (let at = mayPass ? items.length - 1 : 0; at >= 0; at--) {
        const item = items[at]
        const before = items.slice(0, at)
        if (item && isTaken(item) && before.every((one) => mayPass?.(item, one, now) === true)) {
            return { kind: 'apply', item, overtaken: before }
        }
    }
    return null
}

/** Whether the request that stored an item has given it up, or has had so much time that it must be dead. */
export function isLeft(
    { isLeft: isGivenUp, storedAt }: LineItem,
    { owner }: Pick<TurnRules<never>, 'owner'>,
    now: number,
): boolean {
    return owner === null || isGivenUp || now - storedAt > owner.leftAfter
}
