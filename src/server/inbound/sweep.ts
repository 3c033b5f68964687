import { oldestWaiting } from './message-store.ts'
import { settleOthers } from './settle-alert.ts'
import { LEFT_SECONDS } from './turn.ts'

/** Messages that one run looks at; more are left to the next. */
const MOST_MESSAGES = 500

/** Seconds after which a run begins no further alert, so that it ends before the next one is due. */
const TIME_BUDGET_SECONDS = 45

/**
 * Settles what requests left: messages of a process that died, and those that were answered `queued`. Ends after one
 * query on the index of the state when there is nothing to do.
 */
export function sweep(): void {
    const begun = Date.now()
    const due = oldestWaiting(MOST_MESSAGES).filter(
        ({ state, storedAt }) => state === 'queued' || begun / 1000 - storedAt > LEFT_SECONDS,
    )
    for (const alertKey of new Set(due.map((message) => message.alertKey))) {
        if (Date.now() - begun > TIME_BUDGET_SECONDS * 1000) return
        settleOthers(alertKey)
    }
}
