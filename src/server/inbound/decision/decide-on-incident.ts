import { NO_MOMENT, toSeconds } from '../../shared/time.ts'
import type { KnownAlert } from '../alert/known-alert.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import { isOrderedByArrival, refirePolicy, toOrderSeconds } from './occurrence.ts'
import type { Standing } from './standing.ts'

const SECONDS_PER_HOUR = 3600

/**
 * What a decision becomes in sight of the incident: an alert that starts again continues an incident that is still open,
 * reopens one inside the window, or gets a new one; an alert that goes on after a person has resolved its incident counts
 * as started again, if the alert's own time, or without one the arrival of its message, is after that.
 */
export function decideOnIncident(decision: Decision, facts: Facts, known: KnownAlert, standing: Standing): Decision {
    const { alert, policy } = facts
    if (decision.isRefire === true) {
        return continueOrReopen(decision, facts, known, standing)
    }
    const byArrival = isOrderedByArrival(facts) && known.isSeen
    const goesOn =
        alert.phase === 'started' &&
        known.phase === 'started' &&
        (byArrival || decision.action === 'update' || decision.outcome === 'related')
    const isOver = standing.is === 'resolved' || standing.is === 'closed'
    if (!goesOn || !isOver || known.isRelated || standing.resolvedAt === null) {
        return decision
    }
    const at = toOrderSeconds(facts, known)
    // Both are whole seconds. What arrives in the second of the resolution comes after it: an alert too many is seen.
    if (byArrival ? at < standing.resolvedAt : at <= standing.resolvedAt) {
        return decision
    }
    const why = `The alert is still on although its incident is ${standing.is}`
    switch (refirePolicy(alert, known, policy)) {
        case 'ignore':
            return { outcome: 'ignored', action: 'none', why: `${why}; Settings only count that.` }
        case 'reopen':
        case 'new':
            return continueOrReopen({ ...decision, why: `${why}.` }, facts, known, standing)
        case 'note':
            return byArrival ? { outcome: 'noted', action: 'note', why: `${why}; Settings only note that.` } : decision
        default:
            return decision
    }
}

function continueOrReopen({ why }: Decision, facts: Facts, known: KnownAlert, standing: Standing): Decision {
    const { alert, policy } = facts
    if (standing.is === 'open') {
        const goesOn = `${why} Its incident is still open and stays open.`
        return known.isRelated
            ? { outcome: 'noted', action: 'note', why: goesOn }
            : { outcome: 'updated', action: 'update', why: goesOn }
    }
    const fresh = { outcome: 'created', action: 'create', isLinked: true } as const
    if (refirePolicy(alert, known, policy) !== 'reopen') {
        return { ...fresh, why: `${why} Settings make a new incident, linked to the old one.` }
    }
    const hours = policy.lifeCycle.reopenHours
    if (standing.is === 'closed') {
        return { ...fresh, why: `${why} A closed incident is never touched; a new one is linked to it.` }
    }
    const since = standing.resolvedAt ?? (known.time === NO_MOMENT ? known.takenAt : toSeconds(known.time))
    if (toOrderSeconds(facts, known) - since > hours * SECONDS_PER_HOUR) {
        return { ...fresh, why: `${why} The window of ${hours} hours to reopen is over; a new one is linked to it.` }
    }
    return { outcome: 'reopened', action: 'reopen', why: `${why} Settings reopen the incident.` }
}
