import { nextAttemptAt, openAttempts } from '../../shared/attempts.ts'
import { type Claim, claimNext, type ClaimRequest } from './claims.ts'
import type { Line, Own } from './line.ts'
import type { LineItem, LinePlace } from './line-item.ts'
import { type ItemTurn, nextTurn } from './next-turn.ts'

/** One processor at the items of one key. */
export interface Work<Item, Pending> {
    /** The item that the request has stored itself; null for the sweep. */
    readonly own: Own<Item, Pending> | null
    /** Whether items whose attempt began and never ended are taken. */
    readonly takesDoubtful: boolean
    /** Who claims. */
    readonly owner: string
    /** Groups of which as many items are applied as may be; those of one that is found so are added. */
    readonly fullGroups: Set<string>
}

/** What became of a turn: the end of the item, an error that is recorded, or nothing. */
export type Taken<Done> = { readonly done: Done } | 'failed' | null

/** Takes a turn at an item of others, or at one that was left, under a claim. */
export function takeTurnByClaim<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    turn: ItemTurn<Item>,
    place: Place | null,
    work: Work<Item, Pending>,
): Taken<Done> {
    const claims: Claim[] = []
    let { item } = turn
    try {
        const until = claimTurn(line, turn, work, claims)
        if (until === null) {
            return null
        }
        const current = line.rules.claims === 'each key' ? lookAgain(line, turn, work) : turn
        item = current?.item ?? item
        const done = current && attempt(line, current, place, work, until)
        return done && { done }
    } catch (error) {
        recordFailure(line, item, error)
        return 'failed'
    } finally {
        claims.forEach(({ id }) => line.services.claims.end(id, line.services.now()))
    }
}

/** Counts an attempt that an error ended. The item stays in its place until the next one is due, or is given up. */
export function recordFailure<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    { rules, services, store }: Line<Item, Place, Pending, Done>,
    item: Item,
    error: unknown,
): void {
    const ended = item.endedAttempts + 1
    store.fail(item, ended, error, nextAttemptAt(rules.attempts, ended, services.now(), services.chance()))
}

/**
 * The place read once more, before an item is applied that does not follow it directly or that others may have applied.
 * Numbers that are missing in between were given up, or their items deleted, only if the place is still as it was seen
 * before the waiting items were.
 */
export function placeIfNext<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    item: Item,
    seen: Place | null,
): { readonly place: Place | null } | null {
    const place = line.readPlace(item.key)
    const applied = place?.applied ?? 0
    const isNext = applied === item.number - 1 || applied === (seen?.applied ?? 0)
    return isNext ? { place } : null
}

/** Claims what the line says; the end of the claim, or null. Claims that end with the turn are added to `held`. */
function claimTurn<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    { name, rules, services }: Line<Item, Place, Pending, Done>,
    { kind, item }: ItemTurn<Item>,
    { fullGroups, owner }: Work<Item, Pending>,
    held: Claim[],
): number | null {
    const claim = (limit: number, isHeld: boolean, purpose: string, ...parts: readonly string[]): Claim | null => {
        const claimed = services.hashKey('line', name, ...parts)
        const request: ClaimRequest = { line: claimed, purpose, item: item.id, owner, seconds: rules.claimSeconds }
        const got = claimNext(services.claims, request, limit, services.now())
        if (got && isHeld) {
            held.push(got)
        }
        return got
    }
    if (rules.maxPerGroup > 0 && item.group !== '') {
        if (fullGroups.has(item.group) || !claim(rules.maxPerGroup, true, 'group', 'group', item.group)) {
            fullGroups.add(item.group)
            return null
        }
    }
    if (rules.claims === 'each key') {
        return claim(1, true, kind, 'key', item.key) && Math.min(...held.map(({ until }) => until))
    }
    // Whoever settles what was done already writes the same as everybody else.
    return kind === 'settle' ? Infinity : (claim(1, false, kind, 'step', item.id, kind)?.until ?? null)
}

/** The turn as it is after the key was claimed: what was seen before may have been done meanwhile. */
function lookAgain<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    { kind, item }: ItemTurn<Item>,
    { own, takesDoubtful }: Work<Item, Pending>,
): ItemTurn<Item> | null {
    const { rules, services, store } = line
    const waiting = store.waiting(item.key)
    const turn = nextTurn(waiting, line.readPlace(item.key), rules, own?.item.id ?? null, services.now(), takesDoubtful)
    return 'item' in turn && turn.kind === kind && turn.item.id === item.id ? turn : null
}

function attempt<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    turn: ItemTurn<Item>,
    seen: Place | null,
    { own }: Work<Item, Pending>,
    until: number,
): Done | null {
    const { rules, services, store } = line
    const { item, kind } = turn
    const isOwn = own?.item.id === item.id
    if (!isOwn && openAttempts(item) >= rules.attempts.maxOpen) {
        return store.giveUp(item)
    }
    const pending = store.begin(item, isOwn ? own.pending : null)
    if (!pending) {
        return null
    }
    if (kind === 'settle') {
        return seen && line.settle(pending, seen)
    }
    if (kind === 'resume') {
        const place = line.readPlace(item.key)
        return place?.begunId === item.id ? line.resume(pending, place) : null
    }
    const next = placeIfNext(line, item, seen)
    return (
        next && line.apply(pending, next.place, { mayWrite: () => services.now() < until, overtaken: turn.overtaken })
    )
}
