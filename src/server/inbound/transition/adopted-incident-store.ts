import type { Course } from './course.ts'
import type { IncidentFields } from '../target/incident/alert-description.ts'
import { originFields } from '../target/incident/alert-description.ts'
import type { Plan } from '../target/incident/incident-plan.ts'
import { type Incident, readIncident, readStanding } from '../target/incident/incident.ts'
import { writePlan } from '../target/incident/incident-writer.ts'
import { duplicateNote, originalNote } from '../target/incident/work-notes.ts'
import type { Work } from './pending-message.ts'
import { readValue } from '../../platform/record/record.ts'

/** The incident that a message came with and that its alert gets; null where it came with none or the alert has one. */
export function adoptedIncident({ message }: Work, { decision, incidentId }: Course): Incident | null {
    if (decision.action !== 'create' || message.incidentId === '' || message.incidentId !== incidentId) return null
    return readIncident(incidentId)
}

/**
 * What an incident gets that somebody else has made for the alert: where it comes from, in columns that are empty.
 * Nothing that its maker wrote is changed. Doing it twice writes nothing more.
 */
export function adoptionPlan({ externalId, message, source }: Work, incident: Incident, course: Course): Plan {
    const columns: IncidentFields = {
        ...originFields(externalId, message.alertKey, source.display),
        ...(course.previous ? { parent: course.previous.id } : {}),
    }
    const empty = Object.entries(columns).filter(([column]) => readValue(incident.record, column) === '')
    const remark = `Incident ${incident.number} came by the Table API and was recognised; no other is made.`
    return { columns: Object.fromEntries(empty), remarks: [remark], error: '' }
}

/**
 * Links the incident that a message came with to the one that its alert has, where that is another: the older becomes
 * the parent, and each gets a work note that names the other. Neither is closed. Doing it twice links once.
 *
 * @returns what was done, for the trace
 */
export function linkDuplicate({ alert, message, source }: Work, incidentId: string): readonly string[] {
    if (message.incidentId === '' || incidentId === '' || message.incidentId === incidentId) return []
    const duplicate = readIncident(message.incidentId)
    const original = readIncident(incidentId)
    if (!duplicate || !original) return []
    const parent = readValue(duplicate.record, 'parent')
    if (parent === original.id) return []
    const { display } = source
    const notes: IncidentFields = { work_notes: duplicateNote(alert, original.number, display) }
    const columns = parent === '' ? { parent: original.id, ...notes } : notes
    // The link comes last: as long as it is missing, the next try does both again.
    const first =
        readStanding(original, true).is === 'closed'
            ? { error: '', remarks: [`Incident ${original.number} is closed or canceled and was not touched.`] }
            : writePlan(toPlan({ work_notes: originalNote(alert, duplicate.number, display) }), 'note', '', original)
    const second = writePlan(toPlan(columns), 'note', '', duplicate)
    const errors = [first.error, second.error].filter((error) => error !== '')
    const remark = `Incident ${duplicate.number} came by the Table API for the same request.`
    return [remark, ...first.remarks, ...second.remarks, ...errors]
}

function toPlan(columns: IncidentFields): Plan {
    return { columns, remarks: [], error: '' }
}
