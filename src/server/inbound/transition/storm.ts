import { type Course, NO_CONTENT } from './course.ts'
import { type Incident, readIncident, readStanding } from '../target/incident/incident.ts'
import { surplusNow, takeSlot } from './storm-slots.ts'
import type { Work } from './pending-message.ts'

/**
 * A course with the storm limit of its source: above it a new alert gets no incident of its own but is noted on the
 * newest of those that took the slots, an open one before a resolved one. `take` takes a slot, `look` only looks. Null
 * where those incidents are not there yet: another processor is about to make them.
 */
export function withinLimit(work: Work, course: Course, how: 'take' | 'look'): Course | null {
    // An incident that is there already is no new one.
    if (course.decision.action !== 'create' || work.message.incidentId !== '') return course
    const { source, message } = work
    const surplus = how === 'take' ? takeSlot(source, message.id, course.incidentId) : surplusNow(source)
    if (!surplus) return course
    const there = surplus.flatMap((id) => readIncident(id) ?? [])
    if (there.length === 0) return null
    const parent = parentAmong(there)
    // All closed: there is nothing left to note on, and an alert without an incident would be seen by nobody.
    if (!parent) return course
    const { stormIncidents, stormMinutes } = source.lifeCycle
    const limit = `${stormIncidents} new incidents in ${stormMinutes} minutes are the limit of Settings`
    const why = `${limit}; the alert is noted on ${parent.number}.`
    return {
        ...course,
        decision: { outcome: 'related', action: 'relate', why },
        incident: parent,
        standing: readStanding(parent, true).is,
        previous: null,
        content: NO_CONTENT,
        incidentId: parent.id,
    }
}

function parentAmong(incidents: readonly Incident[]): Incident | undefined {
    const standing = (incident: Incident): string => readStanding(incident, true).is
    return (
        incidents.find((incident) => standing(incident) === 'open') ??
        incidents.find((incident) => standing(incident) !== 'closed')
    )
}
