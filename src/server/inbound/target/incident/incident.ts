import type { Standing } from '../../decision/standing.ts'
import type { Target } from '../target.ts'

/** Values of incident columns by name. */
export type IncidentFields = Readonly<Record<string, string>>

/**
 * Incidents as a base system has them (markdown/it-service-management/incident-management/c_IncidentManagementStateModel.md).
 */
export const INCIDENT: Target = {
    table: 'incident',
    states: { inProgress: '2', resolved: '6', closed: '7', canceled: '8' },
    journal: 'work_notes',
    essential: ['short_description', 'description', 'correlation_id', 'correlation_display'],
}

/** An incident as it is. */
export interface Incident {
    readonly id: string
    readonly number: string
    readonly state: string
    readonly active: boolean
    /** When it was resolved, epoch seconds; null if it was not. */
    readonly resolvedAt: number | null
    /** When it was closed, epoch seconds; null if it was not. */
    readonly closedAt: number | null
    /** How often it was changed. */
    readonly modCount: number
}

/**
 * How an incident stands. One that is not active in a state that is not final counts as closed, since an instance may
 * have final states of its own; unless the documented "No" may have left it so (`mayBeInactive`).
 */
export function findStanding(incident: Incident, mayBeInactive: boolean): Standing {
    const { active, closedAt, resolvedAt } = incident
    if (incident.state === INCIDENT.states.resolved) {
        return { is: 'resolved', resolvedAt }
    }
    if (active && !isClosed(incident)) {
        return { is: 'open', resolvedAt: null }
    }
    if (mayBeInactive && !isClosed(incident)) {
        return { is: 'inactive', resolvedAt: null }
    }
    return { is: 'closed', resolvedAt: resolvedAt ?? closedAt }
}

/** Whether an incident is resolved, closed or canceled. */
export function isResolved(incident: Incident): boolean {
    return incident.state === INCIDENT.states.resolved || isClosed(incident)
}

/** What opens an incident again: a resolved one is in progress; one that only was inactive keeps its state. */
export function reopenFields(incident: Incident): IncidentFields {
    return isResolved(incident) ? { state: INCIDENT.states.inProgress } : { active: 'true' }
}

/** Whether an incident is closed or canceled: such a one is never touched. */
function isClosed({ state }: Incident): boolean {
    return state === INCIDENT.states.closed || state === INCIDENT.states.canceled
}
