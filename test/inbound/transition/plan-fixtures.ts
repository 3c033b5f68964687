import type { StoredAlert } from '../../../src/server/inbound/alert/alert-store'
import type { IncidentRecord } from '../../../src/server/inbound/target/incident/incident-reader'
import type { Needs } from '../../../src/server/inbound/transition/change'

/** sys_id of the alert's own incident. */
export const OWN = 'a'.repeat(32)

/** sys_id of the incident of another alert. */
export const OTHER = 'b'.repeat(32)

/** An incident in a state. */
export function incident(state: string, changes: Partial<IncidentRecord> = {}): IncidentRecord {
    const base = { id: OWN, number: 'INC0000001', active: state !== '7', resolvedAt: null, closedAt: null, modCount: 3 }
    return { ...base, state, record: {} as IncidentRecord['record'], ...changes }
}

/** The row of an alert that has had one incident. */
export const ROW = {
    id: 'row',
    incidentId: OWN,
    externalId: 'key',
    generation: 1,
    alertType: '',
    writtenFields: JSON.stringify({ short_description: 'before' }),
    members: '',
} as StoredAlert

/** What was read for a plan, if a scenario says nothing else. */
export const NEEDS: Needs = {
    content: { following: { short_description: 'now' }, once: { category: 'network' }, remarks: [], error: '' },
    writtenBefore: ROW.writtenFields,
    isWritten: false,
    current: { short_description: 'before' },
    shown: new Map(),
    caller: { id: 'caller', remarks: [] },
    resolver: { id: '', remarks: [] },
    closeCodes: ['Resolved by caller'],
    storm: { kind: 'none' },
    previous: null,
    tableApiIncident: null,
    tableApiValues: {},
    original: null,
}
