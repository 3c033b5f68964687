import type { Source } from '../../../settings/source/source.ts'
import type { Alert } from '../../alert/alert.ts'
import { originFields } from './alert-description.ts'
import { findStanding, INCIDENT, type IncidentFields } from './incident.ts'
import { NO_PLAN, type Plan } from './incident-plan.ts'
import type { IncidentRecord } from './incident-reader.ts'
import { duplicateNote, originalNote } from './work-notes.ts'

/** The message that an incident of the Table API came with. */
interface Origin {
    readonly alert: Alert
    readonly externalId: string
    readonly message: { readonly alertKey: string; readonly incidentId: string }
    readonly source: Source
}

/** The incidents that are linked or adopted, as they were read. */
interface Found {
    readonly tableApiIncident: IncidentRecord | null
    readonly tableApiValues: IncidentFields
    readonly original: IncidentRecord | null
    readonly previous: IncidentRecord | null
}

/** A write to an incident that is there. */
interface Link {
    readonly id: string
    readonly incident: IncidentRecord
    readonly plan: Plan
}

/**
 * What an incident gets that somebody else has made for the alert: where it comes from, in columns that are empty.
 * Nothing that its maker wrote is changed. Doing it twice writes nothing more.
 */
export function planAdoption({ externalId, message, source }: Origin, incident: IncidentRecord, found: Found): Plan {
    const columns: IncidentFields = {
        ...originFields(externalId, message.alertKey, source.display),
        ...(found.previous ? { parent: found.previous.id } : {}),
    }
    const empty = Object.entries(columns).filter(([column]) => (found.tableApiValues[column] ?? '') === '')
    const remark = `Incident ${incident.number} came by the Table API and was recognised; no other is made.`
    return { columns: Object.fromEntries(empty), remarks: [remark], error: '' }
}

/**
 * Links the incident that a message came with to the one that its alert has, if that is another: the older becomes the
 * parent, and each gets a work note that names the other. Neither is closed. Doing it twice links once.
 */
export function planLinks(
    { alert, source }: Origin,
    { original, tableApiIncident: duplicate, tableApiValues }: Found,
): { readonly others: readonly Link[]; readonly otherRemarks: readonly string[] } {
    const parent = tableApiValues['parent'] ?? ''
    if (!duplicate || !original || parent === original.id) {
        return { others: [], otherRemarks: [] }
    }
    const { display } = source
    const note: IncidentFields = { [INCIDENT.journal]: duplicateNote(alert, original.number, display) }
    const isClosed = findStanding(original, true).is === 'closed'
    const closed = `Incident ${original.number} is closed or canceled and was not touched.`
    const first: Plan = isClosed
        ? { ...NO_PLAN, remarks: [closed] }
        : { ...NO_PLAN, columns: { [INCIDENT.journal]: originalNote(alert, duplicate.number, display) } }
    const second: Plan = { ...NO_PLAN, columns: parent === '' ? { parent: original.id, ...note } : note }
    return {
        // The link comes last: as long as it is missing, the next try does both again.
        others: [
            { id: original.id, incident: original, plan: first },
            { id: duplicate.id, incident: duplicate, plan: second },
        ],
        otherRemarks: [`Incident ${duplicate.number} came by the Table API for the same request.`],
    }
}
