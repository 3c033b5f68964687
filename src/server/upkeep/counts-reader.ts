import { countAlertsByPhase } from '../inbound/alert/alert-counts-reader.ts'
import { countMessagesByOutcome } from '../inbound/messages/message-counts-reader.ts'
import { readWaiting } from '../inbound/messages/message-store.ts'
import { cutOff } from './retention.ts'

/** What came in and what became of it. */
export interface Counts {
    /** Beginning of the time that is counted, ISO 8601 in UTC. */
    readonly since: string
    /** Messages stored since then, by outcome; one that has none yet counts as `unsettled`. */
    readonly messages: Readonly<Record<string, number>>
    /** Alerts changed since then, by phase. */
    readonly alerts: Readonly<Record<string, number>>
    /** Messages that are not settled, whenever they came. */
    readonly waiting: number
    /** Age of the oldest of them in seconds; 0 where there is none. */
    readonly oldestWaitingSeconds: number
}

/** Counts the last days, each count one query on an index. */
export function countSince(days: number): Counts {
    const now = Date.now()
    const since = cutOff(days, now)
    const messages = countMessagesByOutcome(since)
    const waiting = readWaiting(null)
    return {
        since: `${since.replace(' ', 'T')}Z`,
        messages: Object.fromEntries([...messages].map(([outcome, count]) => [outcome || 'unsettled', count])),
        alerts: Object.fromEntries(countAlertsByPhase(since)),
        waiting: waiting?.count ?? 0,
        oldestWaitingSeconds: waiting ? Math.max(0, Math.floor(now / 1000 - waiting.oldest)) : 0,
    }
}
