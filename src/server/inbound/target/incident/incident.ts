import type { Standing } from '../../decision/decide-on-incident.ts'
import { type AnyRecord, readRecord, readValue } from '../../../platform/record/record.ts'
import { fromUtcText } from '../../../shared/utc.ts'

/** States of an incident in a base system (markdown/it-service-management/incident-management/c_IncidentManagementStateModel.md). */
export const INCIDENT_STATES = { inProgress: '2', resolved: '6', closed: '7', canceled: '8' } as const

/** An incident as it is. */
export interface Incident {
    readonly id: string
    readonly record: AnyRecord
    readonly number: string
    readonly state: string
    readonly active: boolean
    /** When it was resolved, epoch seconds; null where it was not. */
    readonly resolvedAt: number | null
    /** How often it was changed. */
    readonly modCount: number
}

/** The incident with a sys_id, or null where it was deleted or never made. */
export function readIncident(id: string): Incident | null {
    const record = readRecord('incident', id)
    if (!record) return null
    return {
        id,
        record,
        number: readValue(record, 'number'),
        state: readValue(record, 'state'),
        active: readValue(record, 'active') === '1',
        resolvedAt: fromUtcText(readValue(record, 'resolved_at')),
        modCount: Number(readValue(record, 'sys_mod_count') || '0'),
    }
}

/** Whether an incident is closed or canceled: such a one is never touched. */
function isClosed(incident: Incident): boolean {
    return incident.state === INCIDENT_STATES.closed || incident.state === INCIDENT_STATES.canceled
}

/**
 * How an incident stands. One that is not active in a state that is not final counts as closed, since an instance may
 * have final states of its own; unless the documented "No" may have left it so (`mayBeInactive`).
 */
export function readStanding(incident: Incident, mayBeInactive: boolean): Standing {
    const { active, resolvedAt } = incident
    if (incident.state === INCIDENT_STATES.resolved) return { is: 'resolved', resolvedAt }
    if (active && !isClosed(incident)) return { is: 'open', resolvedAt: null }
    if (mayBeInactive && !isClosed(incident)) return { is: 'inactive', resolvedAt: null }
    return { is: 'closed', resolvedAt: resolvedAt ?? fromUtcText(readValue(incident.record, 'closed_at')) }
}

/** Whether an incident is resolved, closed or canceled. */
export function isResolved(incident: Incident): boolean {
    return incident.state === INCIDENT_STATES.resolved || isClosed(incident)
}
