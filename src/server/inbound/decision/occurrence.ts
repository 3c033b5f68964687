import type { LifeCycle } from '../../settings/source/source.ts'
import { type Alert, alertTime } from '../alert/alert.ts'
import type { KnownAlert } from '../alert/known-alert.ts'
import type { Policy } from './facts.ts'

/** What is done when an alert starts again; null if its sender never uses an id again, so that it is late. */
export function refirePolicy(alert: Alert, known: KnownAlert, { lifeCycle }: Policy): LifeCycle['onRefire'] {
    return lifeCycle.onRefire ?? (alert.mayRecur === true || !known.isSeen ? 'new' : null)
}

/** Whether a start after an end is a new one: by the alert's own times, and only if a policy says what then. */
export function isNewOccurrence(alert: Alert, known: KnownAlert, policy: Policy): boolean {
    if (alert.phase !== 'started' || known.phase !== 'ended' || refirePolicy(alert, known, policy) === null) {
        return false
    }
    return !known.isSeen || (known.time > 0 && alertTime(alert) > known.time)
}
