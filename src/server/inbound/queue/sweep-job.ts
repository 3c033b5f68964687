import { logFrom } from '../../platform/log.ts'
import { JOBS } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import { openAttempts } from '../messages/message.ts'
import { allWaiting } from '../messages/message-store.ts'
import { settleDoubtful, settleOthers } from './settle-alert.ts'
import { beginRun, endRun } from './sweep-run-store.ts'
import { isLeft } from './turn.ts'

/** Alerts that one run looks at; more are left to the next. */
const MAX_ALERTS = 500

/** Seconds after which a run begins no further alert, so that it ends before the next one is due. */
const TIME_BUDGET_SECONDS = 45

/** Runs that may end before their time, one after the other; below the limit after which an instance stops a job. */
const MAX_DEATHS = 2

/**
 * Settles what requests left: messages of a process that died, and those that were answered `queued`. Ends after one
 * query on the index of the state when there is nothing to do.
 *
 * A message whose attempt began and never ended may have ended its processor. It waits until the other alerts are done
 * and is then tried, after a run that came to its end only; behind two runs that did not, one settles nothing at all. So
 * no more than two runs in succession ever end before their time, whatever was posted.
 */
export function sweep(): void {
    const begun = Date.now()
    const hasTime = (): boolean => Date.now() - begun <= TIME_BUDGET_SECONDS * 1000
    const due = allWaiting().filter((message) => isLeft(message, begun / 1000))
    if (due.length === 0) {
        return
    }
    const deaths = beginRun()
    try {
        if (deaths >= MAX_DEATHS) {
            logFrom('').write('warning', errorText('sweepRests', { count: deaths, job: JOBS.sweep }))
            return
        }
        const doubtful = new Set(due.filter((message) => openAttempts(message) > 0).map(({ alertKey }) => alertKey))
        const keys = [...new Set(due.map(({ alertKey }) => alertKey))]
        // Alerts without a doubtful message first: one of the others may have nothing that can be done.
        const sound = [...keys.filter((key) => !doubtful.has(key)), ...keys.filter((key) => doubtful.has(key))]
        for (const alertKey of sound.slice(0, MAX_ALERTS)) {
            if (!hasTime()) {
                return
            }
            settleOthers(alertKey)
        }
        if (deaths > 0) {
            return
        }
        for (const alertKey of doubtful) {
            if (!hasTime()) {
                return
            }
            settleDoubtful(alertKey)
        }
    } finally {
        endRun()
    }
}
