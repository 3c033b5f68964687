import type { Line, Own } from './line.ts'
import type { LineItem, LinePlace } from './line-item.ts'
import { type ItemTurn, nextTurn } from './next-turn.ts'
import { placeIfNext, recordFailure, type Taken, takeTurnByClaim, type Work } from './take-turn.ts'

/** How the items of a key are applied for nobody in particular. */
export interface WorkOptions {
    /** Whether items whose attempt began and never ended are tried, too: once more, then they are given up. */
    readonly takesDoubtful?: boolean
    /** Groups of which as many items are applied as may be; those that are found so are added. */
    readonly fullGroups?: Set<string>
}

/**
 * Applies the item that a request has just stored. `place` is how far its key was applied, as read before. Mostly the
 * item is next by its number, and nothing needs to be looked up. Null if it is left to others: to whoever is at the key,
 * or to the sweep.
 */
export function workOwn<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    own: Own<Item, Pending>,
    place: Place | null,
): Done | null {
    const { item, pending } = own
    const { owner } = line.rules
    if (!owner || item.number !== (place?.applied ?? 0) + 1) {
        return workKey(line, item.key, own, {})
    }
    let done: Done | null
    try {
        done = line.apply(pending, place, { mayWrite: () => isOwner(line, item), overtaken: [] })
    } catch (error) {
        recordFailure(line, item, error)
        return null
    }
    if (!done) {
        return workKey(line, item.key, own, {})
    }
    if ((line.services.now() - item.storedAt) * 1000 > owner.slowMs) {
        workOthers(line, item.key)
    }
    return done
}

/**
 * Applies what others left of a key; an error of theirs is reported and changes nothing for who calls. Items whose
 * attempt began and never ended, and those behind them, are left unless the options say otherwise.
 */
export function workOthers<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    key: string,
    options: WorkOptions = {},
): void {
    try {
        workKey(line, key, null, options)
    } catch (error) {
        line.report(key, error)
    }
}

/**
 * Applies the waiting items of a key, each when it is its turn: the one code path for a request that has to wait, and for
 * the sweep (`own` null). Gives the end of `own`; null if there is none, or if it is left to others.
 */
export function workKey<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    key: string,
    own: Own<Item, Pending> | null,
    { takesDoubtful = false, fullGroups = new Set() }: WorkOptions,
): Done | null {
    const { rules, services, store } = line
    const work: Work<Item, Pending> = { own, takesDoubtful, owner: services.newId(), fullGroups }
    const begun = services.now()
    let isLeft = false
    for (let settled = 0; settled < rules.maxPerCall; ) {
        // In this order: an item that is still waiting after the place was read has not been applied after that.
        const place = line.readPlace(key)
        const waiting = store.waiting(key)
        if (own && !waiting.some(({ id }) => id === own.item.id)) {
            return store.settledByOthers(own.item.id)
        }
        const turn = nextTurn(waiting, place, rules, own?.item.id ?? null, services.now(), takesDoubtful)
        if (turn.kind === 'done') {
            return null
        }
        const taken = turn.kind === 'wait' ? null : takeTurn(line, turn, place, work, isLeft)
        if (taken === 'failed') {
            return null
        }
        if (taken && own && turn.kind !== 'wait' && turn.item.id === own.item.id) {
            return taken.done
        }
        if (taken) {
            settled++
            continue
        }
        // The last look comes after the item was left: whoever is at the key is then past, or sees it at its end.
        if (!own || isLeft) {
            return null
        }
        if ((services.now() - begun) * 1000 > (rules.owner?.patienceMs ?? 0)) {
            isLeft = true
            store.leave(own.pending)
        }
    }
    if (own && !isLeft) {
        store.leave(own.pending)
    }
    return null
}

/** Takes a turn: at the own item by its number alone, as long as the request owns it; else under a claim. */
function takeTurn<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    turn: ItemTurn<Item>,
    seen: Place | null,
    work: Work<Item, Pending>,
    isLeft: boolean,
): Taken<Done> {
    const { own } = work
    const { item, kind } = turn
    if (own?.item.id !== item.id || isLeft || kind !== 'apply' || !line.rules.owner) {
        return takeTurnByClaim(line, turn, seen, work)
    }
    try {
        const isNext = item.number === (seen?.applied ?? 0) + 1
        const next = isNext ? { place: seen } : placeIfNext(line, item, seen)
        const right = { mayWrite: () => isOwner(line, item), overtaken: turn.overtaken }
        const done = next && line.apply(own.pending, next.place, right)
        return done && { done }
    } catch (error) {
        recordFailure(line, item, error)
        return 'failed'
    }
}

function isOwner<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    { rules, services }: Line<Item, Place, Pending, Done>,
    { storedAt }: Item,
): boolean {
    return services.now() - storedAt < (rules.owner?.seconds ?? 0)
}
