import { type AnyRecord, openTable, readRefusal, readValue, setValues } from '../../../platform/record/record.ts'
import { updateForeignRecord } from '../../../platform/record/update-record.ts'
import { errorText } from '../../../shared/errors.ts'
import type { IncidentAction } from '../../alert/known-alert.ts'
import { INCIDENT, type IncidentFields } from './incident.ts'
import type { Plan } from './incident-plan.ts'
import { type IncidentRecord, readIncident } from './incident-reader.ts'

/** What became of a write to an incident. */
export interface IncidentWrite {
    readonly number: string
    /** Why the instance refused it, as text of an error; empty if it did not. */
    readonly error: string
    /** What was left out or taken back, for the trace. */
    readonly remarks: readonly string[]
}

/**
 * Makes the incident with this sys_id, or finds it made by another processor. What the instance refuses is tried once
 * more with the essential columns only. Always in this order: insert, and on null look whether the row exists.
 */
function createIncident(id: string, fields: IncidentFields): IncidentWrite {
    const whole = insertIncident(id, fields)
    if (whole.error === '') {
        return whole
    }
    const essential = Object.fromEntries(
        Object.entries(fields).filter(([column]) => INCIDENT.essential.includes(column)),
    )
    const reduced = insertIncident(id, essential)
    if (reduced.error !== '') {
        return whole
    }
    const left = Object.keys(fields).filter((column) => !INCIDENT.essential.includes(column))
    return { ...reduced, remarks: [whole.error, `The incident was made without ${left.join(', ')}.`] }
}

function insertIncident(id: string, fields: IncidentFields): IncidentWrite {
    const record = openTable(INCIDENT.table)
    record.initialize()
    record.setNewGuidValue(id)
    const remarks = setExisting(record, fields)
    if (record.insert()) {
        return { number: readValue(record, 'number'), error: '', remarks }
    }
    const reason = readRefusal(record)
    const other = readIncident(id)
    if (other) {
        return { number: other.number, error: '', remarks: ['The incident was there already.'] }
    }
    return { number: '', error: refused('a new incident', reason), remarks }
}

/** Updates an incident; the columns, a journal entry among them, are written in one update. */
function updateIncident(incident: IncidentRecord, fields: IncidentFields): IncidentWrite {
    const remarks = setExisting(incident.record, fields)
    const written = updateForeignRecord(INCIDENT.table, incident.record)
    const { number } = incident
    if ('refused' in written) {
        return { number, error: refused(`incident ${number}`, written.refused), remarks }
    }
    return 'gone' in written
        ? { number, error: errorText('incidentDeleted', { what: number }), remarks }
        : { number, error: '', remarks }
}

/**
 * Clears `active` and leaves the state, the documented "No" of "Automatically resolve". A rule of the instance may set
 * it back, so it is read again (markdown/…/c_BusinessRules.md, Task Active State Management).
 */
function deactivateIncident(incident: IncidentRecord, columns: IncidentFields): IncidentWrite {
    const written = updateIncident(incident, columns)
    if (written.error !== '') {
        return written
    }
    const after = readIncident(incident.id)
    if (!after || readValue(after.record, 'active') !== '1') {
        return written
    }
    return { ...written, remarks: [...written.remarks, errorText('reverted', { what: incident.number })] }
}

/** Does what was planned. The incident with `id` is made if the decision makes one. */
export function writePlan(
    plan: Plan,
    action: IncidentAction,
    id: string,
    incident: IncidentRecord | null,
): IncidentWrite {
    const isEmpty = Object.keys(plan.columns).length === 0
    if (plan.error !== '' || isEmpty) {
        return { number: incident?.number ?? '', error: plan.error, remarks: plan.remarks }
    }
    const written = write(plan.columns, action, id, incident)
    return { ...written, remarks: [...plan.remarks, ...written.remarks] }
}

function write(
    columns: IncidentFields,
    action: IncidentAction,
    id: string,
    incident: IncidentRecord | null,
): IncidentWrite {
    if (!incident) {
        return createIncident(id, columns)
    }
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
