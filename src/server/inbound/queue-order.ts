import type { WaitingMessage } from './message.ts'

/**
 * For so long, in seconds, a message is left to the request that brought it. Short, because a second processor does no
 * harm (claims and the incident's fixed sys_id decide); it only avoids double work.
 */
export const GRACE_SECONDS = 5

/**
 * How long, in seconds, a claim is valid, and how long a transition that was written to the alert is left to its owner.
 * Longer than any single record write with its rules takes; nothing is written under a claim that has run out.
 */
export const LEASE_SECONDS = 60

/** The transition that an alert's row shows as its last. */
export interface LastTransition {
    /** sys_id of the message that made it. */
    readonly messageId: string
    readonly outcome: string
    /** When it was written, epoch seconds. */
    readonly writtenAt: number
}

/** What a processor does next with an alert's waiting messages. */
export type NextStep =
    /** Carry a transition to its end that somebody began and left. */
    | { readonly kind: 'finish'; readonly message: WaitingMessage }
    /** Apply a message to the alert. */
    | { readonly kind: 'apply'; readonly message: WaitingMessage }
    /** Somebody else is at it. */
    | { readonly kind: 'wait' }
    | { readonly kind: 'done' }

/**
 * The waiting messages of one alert in the order in which they are applied: by the alert's own times, a start before an
 * end of the same time, then by arrival. The order is total, so that two processors never wait for one another.
 */
export function inOrder(messages: readonly WaitingMessage[]): readonly WaitingMessage[] {
    return [...messages].sort(
        (one, other) =>
            one.alertTime - other.alertTime ||
            phaseRank(one) - phaseRank(other) ||
            one.storedAt - other.storedAt ||
            (one.id < other.id ? -1 : 1),
    )
}

/**
 * What to do with the waiting messages of an alert (in order), for the request that brought `ownId`, or for the sweep
 * (null). No transition begins before the message of the last one is settled: so each message is applied once, however
 * often a process dies.
 */
export function nextStep(
    waiting: readonly WaitingMessage[],
    last: LastTransition | null,
    ownId: string | null,
    now: number,
): NextStep {
    const unfinished = last && waiting.find((message) => message.id === last.messageId)
    if (unfinished) {
        const left = now - last.writtenAt > (last.outcome === 'created' ? GRACE_SECONDS : LEASE_SECONDS)
        return left ? { kind: 'finish', message: unfinished } : { kind: 'wait' }
    }
    const next = waiting[0]
    if (!next) return { kind: 'done' }
    const free = next.id === ownId || next.state === 'queued' || now - next.storedAt > GRACE_SECONDS
    return free ? { kind: 'apply', message: next } : { kind: 'wait' }
}

function phaseRank(message: WaitingMessage): number {
    return message.phase === 'started' ? 0 : 1
}
