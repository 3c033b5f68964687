import { alertsOn, type StoredAlert } from '../alert/alert-store.ts'
import { findStanding, reopenFields } from '../target/incident/incident.ts'
import type { Plan } from '../target/incident/incident-plan.ts'
import { readIncident } from '../target/incident/incident-reader.ts'
import { writePlan } from '../target/incident/incident-writer.ts'
import { goesOnNote } from '../target/incident/work-notes.ts'
import type { Change } from './change.ts'
import type { PendingMessage } from './pending-message.ts'

/**
 * Keeps an incident that alerts share open while one of them is on. One alert may come on at the very moment at which
 * another one's end resolves the incident. Both have written their rows before; both look once more after their write to
 * the incident, so that whoever writes last sees the other and opens it again.
 *
 * @param plan what was written to the incident
 * @returns what was done, for the trace
 */
export function keepOpen(
    { source }: PendingMessage,
    row: StoredAlert,
    { incidentId, isWritten, lookAgain }: Change,
    plan: Plan,
): readonly string[] {
    if (!lookAgain) {
        return []
    }
    const isEnd = lookAgain === 'after an end'
    const hasEnded = isWritten || 'state' in plan.columns || 'active' in plan.columns
    if (isEnd && !(hasEnded && alertsOn(incidentId, row.id) > 0)) {
        return []
    }
    const incident = readIncident(incidentId)
    if (!incident) {
        return []
    }
    const { is } = findStanding(incident, true)
    if (is === 'open' || is === 'closed') {
        return []
    }
    const columns = { ...reopenFields(incident), work_notes: goesOnNote(source.display) }
    const written = writePlan({ columns, remarks: [], error: '' }, 'reopen', incidentId, incident)
    return [
        `Incident ${incident.number} was resolved at the same moment and was opened again.`,
        ...written.remarks,
        written.error,
    ]
}
