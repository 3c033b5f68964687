import { countAttempt, oldestWaiting } from './message-store.ts'
import { GRACE_SECONDS } from './queue-order.ts'
import { reasonOf } from './receive.ts'
import { settleAlert } from './settle-alert.ts'
import { logFrom } from '../platform/log.ts'
import { errorText } from '../shared/errors.ts'

/** Messages that one run looks at; more are left to the next. */
const MOST_MESSAGES = 500

/** Seconds after which a run begins no further alert, so that it ends before the next one is due. */
const TIME_BUDGET_SECONDS = 45

/** Attempts after which a message that fails with an error is failed for good and no longer in the way of others. */
const MOST_ATTEMPTS = 5

/**
 * Settles what requests left: messages of a process that died, and those that were answered `queued`. Ends after one
 * query on the index of the state when there is nothing to do.
 */
export function sweep(): void {
    const begun = Date.now()
    const waiting = oldestWaiting(MOST_MESSAGES)
    const due = waiting.filter(({ state, storedAt }) => state === 'queued' || begun / 1000 - storedAt > GRACE_SECONDS)
    for (const key of new Set(due.map(({ alertKey }) => alertKey))) {
        if (Date.now() - begun > TIME_BUDGET_SECONDS * 1000) return
        try {
            settleAlert(key, null)
        } catch (error) {
            const first = due.find(({ alertKey }) => alertKey === key)
            if (first) report(first, reasonOf(error))
        }
    }
}

function report(message: Parameters<typeof countAttempt>[0], reason: string): void {
    const attempts = message.attempts + 1
    const text =
        attempts >= MOST_ATTEMPTS
            ? errorText('gaveUp', { attempts, reason })
            : errorText('unfinished', { what: message.id, reason })
    logFrom('').write('error', text)
    countAttempt(message, MOST_ATTEMPTS, text)
}
