import type { LifeCycle } from '../../settings/source/source.ts'
import { type Moment, NO_MOMENT, toSeconds } from '../../shared/time.ts'
import { type Alert, alertTime } from '../alert/alert.ts'
import type { KnownAlert } from '../alert/known-alert.ts'
import type { Facts, Policy } from './facts.ts'

/** What is done when an alert starts again; null if its sender never uses an id again, so that it is late. */
export function refirePolicy(alert: Alert, known: KnownAlert, { lifeCycle }: Policy): LifeCycle['onRefire'] {
    return lifeCycle.onRefire ?? (alert.mayRecur === true || !known.isSeen ? 'new' : null)
}

/**
 * Whether a start after an end is a new one: by the alert's own times if both messages gave one, else by the order of
 * arrival; and only if a policy says what then. A replay is no news: without times it is as old as what it repeats.
 */
export function isNewOccurrence(facts: Facts): boolean {
    const { alert, isReplay, known, policy } = facts
    if (alert.phase !== 'started' || known?.phase !== 'ended' || refirePolicy(alert, known, policy) === null) {
        return false
    }
    if (!known.isSeen) {
        return true
    }
    const time = alertTime(alert)
    if (time === NO_MOMENT || known.time === NO_MOMENT) {
        return !isReplay
    }
    return time > known.time || isOnAgain(facts, known)
}

/**
 * Whether an alert is on although its end was taken: senders such as Alertmanager take an end for granted and go on with
 * the old start. Its first message may be late; the same one again, or one that comes later than the grace time after
 * the end, is not.
 */
export function isOnAgain({ alert, arrivedAt, isReplay, policy }: Facts, known: KnownAlert): boolean {
    const time = alertTime(alert)
    if (isReplay || alert.phase !== 'started' || known.phase !== 'ended' || !isOlderOrSame(time, known)) {
        return false
    }
    const grace = policy.lifeCycle.graceMinutes * 60
    return time === known.lateTime || (known.takenAt > 0 && arrivedAt - known.takenAt > grace)
}

/** Whether a message is older than what is known, by the alert's own times. */
export function isOlder(alert: Alert, known: KnownAlert): boolean {
    const time = alertTime(alert)
    return time !== NO_MOMENT && time < known.time
}

/** Whether an end is that of what is on, by the time at which it began: then it is, whatever its clock says of the end. */
export function endsKnownStart(alert: Alert, known: KnownAlert): boolean {
    return known.phase === 'started' && known.start !== NO_MOMENT && alert.startedAt === known.start
}

/** Whether the order of arrival decides about a message: it gives no time, and it is no replay. */
export function isOrderedByArrival({ alert, isReplay }: Facts): boolean {
    return alertTime(alert) === NO_MOMENT && !isReplay
}

/** When a message counts as said, epoch seconds: its own time, or that of its arrival. */
export function toOrderSeconds(facts: Facts, known: KnownAlert): number {
    if (isOrderedByArrival(facts) || isOnAgain(facts, known)) {
        return Math.floor(facts.arrivedAt)
    }
    return toSeconds(alertTime(facts.alert))
}

function isOlderOrSame(time: Moment, known: KnownAlert): boolean {
    return time !== NO_MOMENT && known.time !== NO_MOMENT && time <= known.time
}
