import type { KnownAlert } from '../alert/known-alert.ts'
import { type Alert, alertTime } from '../alert/alert.ts'
import { type Decision, type Policy, refirePolicy } from './decide.ts'

/** How an incident stands when a message comes for it. */
export interface Standing {
    /** `inactive` is what the documented "No" leaves: the state as it was, active cleared. */
    readonly is: 'open' | 'inactive' | 'resolved' | 'closed'
    /** When it was resolved, epoch seconds; null where the instance has no such time. */
    readonly resolvedAt: number | null
}

const SECONDS_PER_HOUR = 3600

/**
 * What a decision becomes in sight of the incident: an alert that starts again continues an incident that is still open,
 * reopens one inside the window, or gets a new one; an alert that goes on after a person has resolved its incident counts
 * as started again, where the alert's own time is after that.
 */
export function decideOnIncident(
    decision: Decision,
    alert: Alert,
    known: KnownAlert,
    standing: Standing,
    policy: Policy,
): Decision {
    if (decision.isRefire === true) return again(decision, alert, known, standing, policy)
    const goesOn = alert.phase === 'started' && (decision.action === 'update' || decision.outcome === 'related')
    const isOver = standing.is === 'resolved' || standing.is === 'closed'
    if (!goesOn || !isOver || known.isRelated || standing.resolvedAt === null) return decision
    if (alertTime(alert) <= standing.resolvedAt) return decision
    const why = `The alert goes on although its incident is ${standing.is}`
    switch (refirePolicy(alert, known, policy)) {
        case 'ignore':
            return { outcome: 'ignored', action: 'none', why: `${why}; Settings only count that.` }
        case 'reopen':
        case 'new':
            return again({ ...decision, why: `${why}.` }, alert, known, standing, policy)
        default:
            return decision
    }
}

function again({ why }: Decision, alert: Alert, known: KnownAlert, standing: Standing, policy: Policy): Decision {
    if (standing.is === 'open') {
        const goesOn = `${why} Its incident is still open and goes on.`
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
    const since = standing.resolvedAt ?? known.time
    if (alertTime(alert) - since > hours * SECONDS_PER_HOUR) {
        return { ...fresh, why: `${why} The window of ${hours} hours to reopen is over; a new one is linked to it.` }
    }
    return { outcome: 'reopened', action: 'reopen', why: `${why} Settings reopen the incident.` }
}
