import { gs } from '@servicenow/glide'
import { JOBS } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import { readWaiting } from '../messages/message-store.ts'

/** Minutes after which a message that waits is told to whoever opens a form: several runs of the sweep. */
const MAX_MINUTES = 5

/**
 * Entry of the display rules: says on the form that messages wait for too long. It looks at the application's own rows:
 * whether a scoped application may read the scheduler's table no page of the documentation says.
 */
export function sayWaiting(): void {
    const text = waitingText(Date.now() / 1000)
    if (text !== null) {
        gs.addErrorMessage(text)
    }
}

/** What to say about messages that wait for too long; null if none does. `now` is epoch seconds. */
export function waitingText(now: number): string | null {
    const long = readWaiting(now - MAX_MINUTES * 60)
    if (!long) {
        return null
    }
    const minutes = Math.floor((now - long.oldest) / 60)
    return errorText('waitingLong', { count: long.count, minutes, job: JOBS.sweep })
}
