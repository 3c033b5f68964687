import type { AppliedSoFar } from '../alert/known-alert.ts'
import { openAttempts, type WaitingMessage } from '../messages/message.ts'

/**
 * For so long after it has stored its message, in seconds of its own clock, a request may write the alert's row without
 * a claim: its message's number is its right to do so.
 */
export const OWNER_SECONDS = 5

/** Age in seconds from which others take a message for left: longer than OWNER_SECONDS, as clocks of nodes differ. */
export const LEFT_SECONDS = 10

/**
 * How long, in seconds, a claim is valid, and how long an incident's update is left to who began it. Longer than any
 * single record write with its rules takes; nothing is written under a claim that has run out.
 */
export const LEASE_SECONDS = 60

/** What a processor does next with the waiting messages of an alert. */
export type Turn =
    /** Carry a change of the incident to its end that somebody began and left. */
    | { readonly kind: 'finish'; readonly message: WaitingMessage }
    /** Settle a message that was counted by somebody who died before settling it. */
    | { readonly kind: 'close'; readonly message: WaitingMessage }
    /** Apply the next message. */
    | { readonly kind: 'apply'; readonly message: WaitingMessage }
    /** Somebody else is at it. */
    | { readonly kind: 'wait' }
    | { readonly kind: 'done' }

/**
 * Whose turn it is among an alert's waiting messages, for the request that brought `ownId` or for the sweep (null).
 * Messages are applied by number; no message is applied before the incident has the last change, so that each is
 * applied once, however often a process dies. A message whose attempt began and did not end may end its next processor,
 * too: it waits for who takes doubtful ones, which the sweep does last.
 */
export function nextTurn(
    waiting: readonly WaitingMessage[],
    applied: AppliedSoFar | null,
    ownId: string | null,
    now: number,
    takesDoubtful = false,
): Turn {
    const turn = findTurn(waiting, applied, ownId, now)
    if (!('message' in turn) || turn.message.id === ownId || takesDoubtful) {
        return turn
    }
    return openAttempts(turn.message) > 0 ? { kind: 'wait' } : turn
}

function findTurn(
    waiting: readonly WaitingMessage[],
    applied: AppliedSoFar | null,
    ownId: string | null,
    now: number,
): Turn {
    const revision = applied?.revision ?? 0
    const begun = applied && waiting.find(({ id }) => id === applied.lastMessageId)
    if (begun) {
        // Making an incident twice makes one; an update's note would come twice.
        const patience = applied.lastOutcome === 'created' ? LEFT_SECONDS : LEASE_SECONDS
        return now - applied.writtenAt > patience ? { kind: 'finish', message: begun } : { kind: 'wait' }
    }
    const counted = waiting.find((message) => message.number <= revision && isLeft(message, now))
    if (counted) {
        return { kind: 'close', message: counted }
    }
    const [next] = waiting.filter(({ number }) => number > revision).sort((one, other) => one.number - other.number)
    if (!next) {
        return { kind: 'done' }
    }
    return next.id === ownId || isLeft(next, now) ? { kind: 'apply', message: next } : { kind: 'wait' }
}

/** Whether the request that brought a message has given it up, or has had so much time that it must be dead. */
export function isLeft({ state, storedAt }: WaitingMessage, now: number): boolean {
    return state === 'queued' || now - storedAt > LEFT_SECONDS
}
