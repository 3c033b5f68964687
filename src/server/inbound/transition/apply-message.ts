import type { Outcome } from '../messages/outcomes.ts'
import { adoptedIncident, adoptionPlan, linkDuplicate } from './adopted-incident-store.ts'
import { alertsOn, incidentIdFor, insertAlert, type StoredAlert, updateAlert } from '../alert/alert-store.ts'
import { rowValues } from './alert-changes.ts'
import { rememberFields } from '../target/incident/written-fields.ts'
import { readContent, type Course, findCourse, firstLook, NO_CONTENT, touchesIncident } from './course.ts'
import type { IncidentFields } from '../target/incident/alert-description.ts'
import { type Plan, planIncident } from '../target/incident/incident-plan.ts'
import { type Incident, readIncident, readStanding } from '../target/incident/incident.ts'
import { type IncidentWrite, writePlan } from '../target/incident/incident-writer.ts'
import { isWaiting, settleMessage } from '../messages/message-store.ts'
import { withinLimit } from './storm.ts'
import { keepOpen } from './keep-open.ts'
import { type Settled, summarize, type Work } from './pending-message.ts'
import { logFrom } from '../../platform/log.ts'
import { readValue } from '../../platform/record/record.ts'

/**
 * Applies a message to its alert: decide, write the decision to the alert's row, do it to the incident, settle the
 * message. Each write commits alone. Dying before the alert's row is written changes nothing; dying after it leaves the
 * message unsettled with a number that was applied, and the row says what is to be carried on.
 *
 * `mayWrite` is asked right before the row is written. Null where nothing was done: another processor was faster, is
 * still at the incident, or the right to write has run out.
 */
export function applyMessage(work: Work, known: StoredAlert | null, mayWrite: () => boolean): Settled | null {
    const look = firstLook(work, known)
    // An incident is changed by one message at a time, in order.
    if (known && touchesIncident(look, work) && isWaiting(known.applied.lastMessageId)) return null
    const course = withinLimit(work, findCourse(work, known, look), 'take')
    if (!course) return null
    const values = rowValues(work, known, course)
    if (!mayWrite()) return null
    if (known) updateAlert(known, values)
    const { message, source } = work
    const row = known ?? insertAlert(message.alertKey, { source: source.id, external_id: work.externalId, ...values })
    if (!row) return null
    return carryOut(work, row, course, { appliedBefore: known?.writtenFields ?? '', isWritten: false })
}

/** Settles a message that was only counted, by a processor that died before it settled it. */
export function closeCounted(work: Work, known: StoredAlert): Settled {
    const { decision, facts, told } = firstLook(work, known)
    const why = 'Counted by a request that did not end.'
    const course: Course = {
        decision: { outcome: decision.outcome, action: 'none', why },
        fingerprint: told.fingerprint,
        facts,
        incident: null,
        standing: 'open',
        previous: null,
        content: NO_CONTENT,
        incidentId: known.incidentId,
    }
    return carryOut(work, known, course, { appliedBefore: '', isWritten: true })
}

/**
 * Carries a transition to its end that another processor wrote to the alert's row and then left. The incident's
 * `sys_mod_count` tells whether the incident was written before that processor died, so that no note comes twice.
 */
export function finishTransition(work: Work, known: StoredAlert): Settled {
    const { lastAction: action, incidentId, generation } = known
    const incident = action === 'none' ? null : readIncident(incidentId)
    const outcome = known.applied.lastOutcome as Outcome
    const decision = { outcome, action, why: 'Begun by a request that did not end; carried on.' }
    const { facts, told } = firstLook(work, known)
    const content = readContent(work, null, decision)
    const isLinked = action === 'create' && generation > 1
    const course: Course = {
        decision,
        fingerprint: told.fingerprint,
        facts,
        incident,
        standing: incident ? readStanding(incident, true).is : 'open',
        previous: isLinked ? readIncident(incidentIdFor(work.message.alertKey, generation - 1)) : null,
        content,
        incidentId,
    }
    return carryOut(work, known, course, {
        appliedBefore: incident ? currentFields(incident, content.following) : '',
        isWritten: incident !== null && incident.modCount > known.incidentModCount,
    })
}

function currentFields(incident: Incident, fields: IncidentFields): string {
    const current = Object.keys(fields).map((column) => [column, readValue(incident.record, column)])
    return rememberFields(Object.fromEntries(current) as IncidentFields)
}

interface Before {
    /** See applied-fields.ts: what was written last, before this message. */
    readonly appliedBefore: string
    /** Whether the incident was written for this message before. */
    readonly isWritten: boolean
}

/** What a course does to the incident, after the alert's row says so: no other end of an alert is overlooked then. */
export function makePlan(work: Work, row: Pick<StoredAlert, 'id'> | null, course: Course, before: Before): Plan {
    const { alert, externalId, message, source } = work
    const ends = course.decision.action === 'resolve' || course.decision.action === 'deactivate'
    const relatedOn = ends ? alertsOn(course.incidentId, row?.id ?? '') : 0
    const { alertKey, postedBy } = message
    return planIncident({ ...course, ...before, alert, alertKey, externalId, source, postedBy, relatedOn })
}

function carryOut(work: Work, alertRow: StoredAlert, course: Course, before: Before): Settled {
    const { message, alert, source } = work
    const { content, decision } = course
    const adopted = adoptedIncident(work, course)
    const plan = adopted ? adoptionPlan(work, adopted, course) : makePlan(work, alertRow, course, before)
    const incident = adopted ?? course.incident
    const write: IncidentWrite = writePlan(plan, decision.action, course.incidentId, incident)
    const failed = write.error !== ''
    const isEnd = decision.action === 'resolve' || decision.action === 'deactivate'
    const hasEnded = isEnd && (before.isWritten || 'state' in plan.columns || 'active' in plan.columns)
    const kept = failed || (isEnd && !hasEnded) ? [] : keepOpen(work, alertRow, course, isEnd)
    const outcome = !failed ? decision.outcome : content.error === '' ? 'refused by instance' : 'refused by mapping'
    const incidentId = failed && decision.action === 'create' ? '' : course.incidentId
    if (failed) updateAlert(alertRow, { incident: incidentId, last_outcome: outcome })
    const number = write.number || alertRow.incidentNumber || readNumber(incidentId)
    const linked = linkDuplicate(work, incidentId)
    const done = incidentId === '' ? 'No incident.' : `Incident ${number}: ${outcome}.`
    settleMessage(
        message.id,
        {
            state: failed ? 'failed' : 'processed',
            outcome,
            alertId: alertRow.id,
            incidentId,
            error: write.error,
            trace: [
                summarize(alert),
                ...alert.remarks,
                decision.why,
                ...write.remarks,
                ...linked,
                ...kept,
                write.error || done,
            ],
        },
        work.record,
    )
    const quiet = decision.action === 'none' || decision.outcome === 'repeated'
    const level = failed ? 'error' : quiet ? 'debug' : 'information'
    logFrom(source.logLevel).write(level, `${summarize(alert)} ${write.error || done}`)
    return { outcome, incident: incidentId === '' ? null : { id: incidentId, number } }
}

function readNumber(incidentId: string): string {
    return readIncident(incidentId)?.number ?? ''
}
