import type { IncidentFields } from './incident-fields.ts'
import { type AnyRecord, openTable, readRecord, refusalOf, setValues, valueOf } from '../platform/record.ts'
import { errorText } from '../shared/errors.ts'

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
    /** How often it was changed. */
    readonly modCount: number
}

/** The incident with a sys_id, or null where it was deleted or never made. */
export function readIncident(id: string): Incident | null {
    const record = readRecord('incident', id)
    if (!record) return null
    const modCount = Number(valueOf(record, 'sys_mod_count') || '0')
    return { id, record, number: valueOf(record, 'number'), state: valueOf(record, 'state'), modCount }
}

/** Whether an incident is closed or canceled: such a one is never touched. */
export function isClosed(incident: Incident): boolean {
    return CLOSED_OR_CANCELED.includes(incident.state)
}

/** Whether an incident is resolved, closed or canceled. */
export function isResolved(incident: Incident): boolean {
    return incident.state === RESOLVED || isClosed(incident)
}

/**
 * Makes the incident with this sys_id, or finds it made by another processor. What the instance refuses is tried once
 * more with the essential columns only. Always in this order: insert, and on null look whether the row exists.
 */
export function createIncident(id: string, fields: IncidentFields): IncidentWrite {
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
export function updateIncident(incident: Incident, fields: IncidentFields): IncidentWrite {
    const remarks = setExisting(incident.record, fields)
    const done: string | null = incident.record.update()
    const error = done ? '' : refused(`incident ${incident.number}`, refusalOf(incident.record))
    return { number: incident.number, error, remarks }
}

/**
 * Clears `active` and leaves the state, the documented "No" of "Automatically resolve". A rule of the instance may set
 * it back, so it is read again (markdown/…/c_BusinessRules.md, Task Active State Management).
 */
export function deactivateIncident(incident: Incident, note: string): IncidentWrite {
    const noted: IncidentFields = note === '' ? {} : { work_notes: note }
    const written = updateIncident(incident, { active: 'false', ...noted })
    if (written.error !== '') return written
    const after = readIncident(incident.id)
    if (!after || valueOf(after.record, 'active') !== '1') return written
    return { ...written, remarks: [...written.remarks, errorText('reverted', { what: incident.number })] }
}

/** Resolves an incident. A code that is empty is left to the instance, which then may refuse. */
export function resolveIncident(
    incident: Incident,
    closeCode: string,
    closeNotes: string,
    resolvedBy: string,
): IncidentWrite {
    return updateIncident(incident, {
        state: RESOLVED,
        close_notes: closeNotes,
        ...(closeCode === '' ? {} : { close_code: closeCode }),
        ...(resolvedBy === '' ? {} : { resolved_by: resolvedBy }),
    })
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
