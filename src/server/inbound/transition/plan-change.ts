import type { StoredAlert } from '../alert/alert-store.ts'
import type { Decision } from '../decision/decision.ts'
import { isNewOccurrence } from '../decision/occurrence.ts'
import { findStanding } from '../target/incident/incident.ts'
import { planEndAmongOthers, planIncident, type PlanInput } from '../target/incident/incident-plan.ts'
import type { IncidentRecord } from '../target/incident/incident-reader.ts'
import { planAdoption, planLinks } from '../target/incident/table-api-incident.ts'
import { planRow } from './alert-changes.ts'
import type { Change, IncidentChange, MessageFacts, Needs } from './change.ts'
import { findIncidentId } from './incident-id.ts'
import type { PendingMessage } from './pending-message.ts'

/** What a decision was made for: the incident that it touches, and which one the alert has from then on. */
interface Course {
    readonly decision: Decision
    readonly incident: IncidentRecord | null
    readonly incidentId: string
}

/** Every write that a decision means, found from facts and needs alone: nothing is read and nothing is written here. */
export function planChange(pending: PendingMessage, facts: MessageFacts, decided: Decision, needs: Needs): Change {
    const course = limitByStorm(pending, facts, decided, needs)
    const { decision, incident, incidentId } = course
    const { content, storm } = needs
    const isEnd = decision.action === 'resolve' || decision.action === 'deactivate'
    const input = toPlanInput(pending, facts, course, needs)
    const { tableApiIncident } = needs
    const isAdopted = decision.action === 'create' && tableApiIncident?.id === incidentId
    const own: IncidentChange =
        isAdopted && tableApiIncident
            ? { id: incidentId, incident: tableApiIncident, plan: planAdoption(pending, tableApiIncident, needs) }
            : { id: incidentId, incident, plan: planIncident(input) }
    return {
        decision,
        incidentId,
        slot: storm.kind === 'free' ? storm.slot : null,
        row: facts.begun ? null : planRow(pending, facts, { ...course, content }),
        incident: own,
        ifOthersOn: isEnd ? (othersOn) => planEndAmongOthers(input, othersOn) : null,
        isWritten: needs.isWritten,
        lookAgain: whyLookAgain(pending, facts, course),
        ...planLinks(pending, needs),
        outcomeIfRefused: content.error === '' ? 'refused by instance' : 'refused by mapping',
        rowIfRefused: decision.action === 'update' ? { applied: needs.writtenBefore } : {},
    }
}

/** Above the storm limit of its source a new alert is noted on an incident of others. */
function limitByStorm(pending: PendingMessage, facts: MessageFacts, decision: Decision, { storm }: Needs): Course {
    // All closed: there is nothing left to note on, and an alert without an incident would be seen by nobody.
    if (storm.kind !== 'surplus' || !storm.parent) {
        // A new incident is made beside the one that it is linked to; one that was begun may be there already.
        const incident = decision.action === 'create' && !facts.begun ? null : facts.incident
        return { decision, incident, incidentId: findIncidentId(pending, facts, decision) }
    }
    const { stormIncidents, stormMinutes } = pending.source.lifeCycle
    const limit = `${stormIncidents} new incidents in ${stormMinutes} minutes are the limit of Settings`
    const why = `${limit}; the alert is noted on ${storm.parent.number}.`
    const related: Decision = { outcome: 'related', action: 'relate', why }
    return { decision: related, incident: storm.parent, incidentId: storm.parent.id }
}

function toPlanInput(pending: PendingMessage, facts: MessageFacts, course: Course, needs: Needs): PlanInput {
    const { alert, externalId, message, source } = pending
    const { alertKey, isReplay, postedBy } = message
    const { content, current, writtenBefore, isWritten, caller, resolver, closeCodes, previous } = needs
    const { decision, incident } = course
    const isParent = incident !== null && incident !== facts.incident
    const standing = isParent ? findStanding(incident, true).is : (facts.standing?.is ?? 'open')
    const shown = (column: string, value: string): string => needs.shown.get(`${column} ${value}`) ?? value
    const posted = { alert, alertKey, externalId, isMoved: facts.isMoved, isReplay, source, postedBy }
    const found = { content, current, writtenBefore, isWritten, caller, resolver, closeCodes, previous, shown }
    return { ...posted, ...found, decision, incident, standing }
}

/** Whether the incident may be that of several alerts: without a storm limit no two rows have the same incident. */
function isShared({ source }: PendingMessage, row: StoredAlert | null): boolean {
    return source.lifeCycle.stormIncidents > 0 || row?.known.isRelated === true
}

/** Whether an alert that comes on and one that ends may meet at the incident, so that it is looked at once more. */
function whyLookAgain(pending: PendingMessage, facts: MessageFacts, { decision }: Course): Change['lookAgain'] {
    const { action } = decision
    const { row, standing } = facts
    if (action === 'relate') {
        return 'after a start'
    }
    if (!isShared(pending, row)) {
        return null
    }
    if (action === 'resolve' || action === 'deactivate') {
        return 'after an end'
    }
    const isOpen = (standing?.is ?? 'open') === 'open'
    const goesOn = isOpen && (action === 'update' || action === 'note')
    return goesOn && isNewOccurrence(facts) ? 'after a start' : null
}
