import type { IncidentFields } from './incident-fields.ts'
import type { Plan } from './incident-plan.ts'
import type { IncidentAction } from './policy.ts'
import type { Standing } from './refire-policy.ts'
import { type AnyRecord, openTable, readRecord, refusalOf, setValues, valueOf } from '../platform/record.ts'
import { errorText } from '../shared/errors.ts'
import { fromUtcText } from '../shared/utc.ts'

/** incident.state of a base system (markdown/…/incident-management). */
const RESOLVED = '6'
const CLOSED_OR_CANCELED: readonly string[] = ['7', '8']

/** Columns without which an incident of an alert would say nothing; the last try writes only these. */
const ESSENTIAL: readonly string[] = ['short_description', 'description', 'correlation_id', 'correlation_display']

/** What became of a write to an incident. */
export interface IncidentWrite {
    readonly number: string
    /** Why the instance refused it, as text of an error; empty where it did not. */
    readonly error: string
    /** What was left out or taken back, for the trace. */
    readonly remarks: readonly string[]
}

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
        number: valueOf(record, 'number'),
        state: valueOf(record, 'state'),
        active: valueOf(record, 'active') === '1',
        resolvedAt: fromUtcText(valueOf(record, 'resolved_at')),
        modCount: Number(valueOf(record, 'sys_mod_count') || '0'),
    }
}

/** Whether an incident is closed or canceled: such a one is never touched. */
function isClosed(incident: Incident): boolean {
    return CLOSED_OR_CANCELED.includes(incident.state)
}

/**
 * How an incident stands. One that is not active in a state that is not final counts as closed, since an instance may
 * have final states of its own; unless the documented "No" may have left it so (`mayBeInactive`).
 */
export function standingOf(incident: Incident, mayBeInactive: boolean): Standing {
    const { active, resolvedAt } = incident
    if (incident.state === RESOLVED) return { is: 'resolved', resolvedAt }
    if (active && !isClosed(incident)) return { is: 'open', resolvedAt: null }
    if (mayBeInactive && !isClosed(incident)) return { is: 'inactive', resolvedAt: null }
    return { is: 'closed', resolvedAt: resolvedAt ?? fromUtcText(valueOf(incident.record, 'closed_at')) }
}

/** Whether an incident is resolved, closed or canceled. */
export function isResolved(incident: Incident): boolean {
    return incident.state === RESOLVED || isClosed(incident)
}

/**
 * Makes the incident with this sys_id, or finds it made by another processor. What the instance refuses is tried once
 * more with the essential columns only. Always in this order: insert, and on null look whether the row exists.
 */
function createIncident(id: string, fields: IncidentFields): IncidentWrite {
    const whole = insertIncident(id, fields)
    if (whole.error === '') return whole
    const essential = Object.fromEntries(Object.entries(fields).filter(([column]) => ESSENTIAL.includes(column)))
    const reduced = insertIncident(id, essential)
    if (reduced.error !== '') return whole
    const left = Object.keys(fields).filter((column) => !ESSENTIAL.includes(column))
    return { ...reduced, remarks: [whole.error, `The incident was made without ${left.join(', ')}.`] }
}

function insertIncident(id: string, fields: IncidentFields): IncidentWrite {
    const record = openTable('incident')
    record.initialize()
    record.setNewGuidValue(id)
    const remarks = setExisting(record, fields)
    if (record.insert()) return { number: valueOf(record, 'number'), error: '', remarks }
    const reason = refusalOf(record)
    const other = readIncident(id)
    if (other) return { number: other.number, error: '', remarks: ['The incident was there already.'] }
    return { number: '', error: refused('a new incident', reason), remarks }
}

/** Updates an incident; the columns, a journal entry among them, are written in one update. */
function updateIncident(incident: Incident, fields: IncidentFields): IncidentWrite {
    const remarks = setExisting(incident.record, fields)
    const done: string | null = incident.record.update()
    const error = done ? '' : refused(`incident ${incident.number}`, refusalOf(incident.record))
    return { number: incident.number, error, remarks }
}

/**
 * Clears `active` and leaves the state, the documented "No" of "Automatically resolve". A rule of the instance may set
 * it back, so it is read again (markdown/…/c_BusinessRules.md, Task Active State Management).
 */
function deactivateIncident(incident: Incident, columns: IncidentFields): IncidentWrite {
    const written = updateIncident(incident, columns)
    if (written.error !== '') return written
    const after = readIncident(incident.id)
    if (!after || valueOf(after.record, 'active') !== '1') return written
    return { ...written, remarks: [...written.remarks, errorText('reverted', { what: incident.number })] }
}

/** Does what was planned. The incident with `id` is made where the decision makes one. */
export function writePlan(plan: Plan, action: IncidentAction, id: string, incident: Incident | null): IncidentWrite {
    const isEmpty = Object.keys(plan.columns).length === 0
    if (plan.error !== '' || isEmpty) {
        return { number: incident?.number ?? '', error: plan.error, remarks: plan.remarks }
    }
    const written = write(plan.columns, action, id, incident)
    return { ...written, remarks: [...plan.remarks, ...written.remarks] }
}

function write(columns: IncidentFields, action: IncidentAction, id: string, incident: Incident | null): IncidentWrite {
    if (!incident) return createIncident(id, columns)
    return action === 'deactivate' && 'active' in columns
        ? deactivateIncident(incident, columns)
        : updateIncident(incident, columns)
}

/** A column that this instance's incident table lacks is left out and said, never set in vain. */
function setExisting(record: AnyRecord, fields: IncidentFields): readonly string[] {
    const missing = Object.keys(fields).filter((column) => !record.isValidField(column))
    setValues(record, Object.fromEntries(Object.entries(fields).filter(([column]) => !missing.includes(column))))
    return missing.map((column) => `The incident table has no column ${column}; it was left out.`)
}

function refused(what: string, reason: string): string {
    return errorText('refusedByInstance', { what, reason })
}
