import { alertsOn, type StoredAlert } from '../alert/alert-store.ts'
import type { Course } from './course.ts'
import { reopened } from '../target/incident/incident-plan.ts'
import { readIncident, readStanding } from '../target/incident/incident.ts'
import { writePlan } from '../target/incident/incident-writer.ts'
import { goesOnNote } from '../target/incident/work-notes.ts'
import { isNewOccurrence } from '../decision/decide.ts'
import type { Work } from './pending-message.ts'

/**
 * Keeps an incident that alerts share open while one of them is on. One alert may come on at the very moment at which
 * another one's end resolves the incident. Both have written their rows before; both look once more after their write to
 * the incident, so that whoever writes last sees the other and opens it again.
 *
 * @param isEnd whether the incident was resolved or made inactive for this message
 * @returns what was done, for the trace
 */
export function keepOpen(work: Work, row: StoredAlert, course: Course, isEnd: boolean): readonly string[] {
    const { incidentId } = course
    const isNeeded = isEnd ? isShared(work, row) && alertsOn(incidentId, row.id) > 0 : hasComeOn(work, row, course)
    const incident = isNeeded ? readIncident(incidentId) : null
    if (!incident) return []
    const { is } = readStanding(incident, true)
    if (is === 'open' || is === 'closed') return []
    const columns = { ...reopened(incident), work_notes: goesOnNote(work.source.display) }
    const written = writePlan({ columns, remarks: [], error: '' }, 'reopen', incidentId, incident)
    return [
        `Incident ${incident.number} was resolved at the same moment and goes on.`,
        ...written.remarks,
        written.error,
    ]
}

/** Whether the alert is on since this message, with an incident that others may end. */
function hasComeOn(work: Work, row: StoredAlert, { decision, facts, standing }: Course): boolean {
    if (decision.action === 'relate') return true
    if (standing !== 'open' || (decision.action !== 'update' && decision.action !== 'note')) return false
    return facts !== null && isShared(work, row) && isNewOccurrence(work.alert, facts, work.source)
}

/** Without a storm limit no two rows have the same incident. */
function isShared({ source }: Work, row: StoredAlert): boolean {
    return source.lifeCycle.stormIncidents > 0 || row.known.isRelated
}
