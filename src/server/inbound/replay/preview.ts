import { mayRead, mayReadColumn } from '../../platform/record/readable.ts'
import { openTable } from '../../platform/record/record.ts'
import type { Source } from '../../settings/source/source.ts'
import { errorText } from '../../shared/errors.ts'
import { buildTrace, type Trace } from '../../shared/trace.ts'
import { type Alert, listRemarks } from '../alert/alert.ts'
import { alertsOn } from '../alert/alert-store.ts'
import { findCorrelation } from '../alert/correlation.ts'
import { readCurrentRow } from '../alert/current-row-reader.ts'
import { decide } from '../decision/decide.ts'
import { readLastAlertKey } from '../messages/message-store.ts'
import { type PostedAlert, readPost } from '../profiles/read-post.ts'
import type { Incident, IncidentFields } from '../target/incident/incident.ts'
import { readIncidentContent } from '../target/incident/incident-content-reader.ts'
import { NO_PLAN, type Plan } from '../target/incident/incident-plan.ts'
import { type IncidentRecord, readIncident } from '../target/incident/incident-reader.ts'
import type { Change, Needs } from '../transition/change.ts'
import { type PendingMessage, summarize } from '../transition/pending-message.ts'
import { planChange } from '../transition/plan-change.ts'
import { readFacts } from '../transition/read-facts.ts'
import { readNeeds } from '../transition/read-needs.ts'
import { limitToReadable, tellsAllThatDecides } from './preview-rights.ts'

/** A column of the incident as a message would leave it, beside what stands there. */
export interface PreviewField {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly display: string
    /** What the incident has now; empty where there is no incident. */
    readonly current: string
    readonly currentDisplay: string
    /** Whether this message would write it; else it is only what the mapping gives today. */
    readonly isWritten: boolean
    /** Whether the incident has the column and the caller may not read it: then it is neither shown nor compared. */
    readonly isHidden: boolean
}

/** An incident as it is, with its state in the words of its form; what the caller may not read is empty. */
export type PreviewIncident = Pick<Incident, 'id' | 'number' | 'state'> & { readonly stateDisplay: string }

/** What one alert of a body would do. */
export interface Preview {
    readonly outcome: string
    readonly alertId: string
    /** The incident as it is; null where there is none, and where the caller may not read it. */
    readonly incident: PreviewIncident | null
    /** Whether there is an incident that the caller may not read. */
    readonly isIncidentHidden: boolean
    readonly fields: readonly PreviewField[]
    readonly trace: Trace
    /** Text of an error; empty where all goes well. */
    readonly error: string
}

/** Who asks, and whether the body is that of a message that was applied before. */
export interface Asked {
    readonly postedBy: string
    readonly isReplay: boolean
}

const HIDDEN = 'What would become of the incident depends on the incident, which you may not read.'

/**
 * What a body would do now, by today's settings and mapping, found without a write. The caller sees of an incident what
 * access rules let him read; what they do not is neither shown nor compared, and no outcome or step of the trace follows
 * from it.
 */
export function previewPost(source: Source, body: string, asked: Asked): readonly Preview[] {
    const parts = readPost(source, body)
    if ('refused' in parts) {
        const error = errorText(parts.refused, parts.values)
        return [{ ...NO_INCIDENT, outcome: 'refused', trace: [error], error }]
    }
    return parts.map((part) => previewAlert(source, part, asked))
}

const NO_INCIDENT = { alertId: '', incident: null, isIncidentHidden: false, fields: [] } as const

function previewAlert(source: Source, { read, body, json }: PostedAlert, { postedBy, isReplay }: Asked): Preview {
    if ('test' in read) {
        const trace = ['A test message: no incident is made.']
        return { ...NO_INCIDENT, outcome: 'test', trace, error: '' }
    }
    const correlation = findCorrelation(source, read, json)
    const { externalId, isGrouped, key, row } = readCurrentRow(source, read, correlation, readLastAlertKey)
    const { remarks } = correlation
    const message = {
        id: '',
        state: 'received',
        sourceId: source.id,
        alertKey: key,
        number: (row?.applied.revision ?? 0) + 1,
        storedAt: Date.now() / 1000,
        postedBy,
        body,
        isReplay,
        attempts: 0,
        endedAttempts: 0,
        incidentId: '',
    } as const
    const pending: PendingMessage = { message, alert: read, json, source, externalId, isGrouped, record: null }
    const facts = readFacts(pending, row, 'look')
    const decision = decide(facts)
    const needs = readNeeds(pending, facts, decision)
    if (!tellsAllThatDecides(facts, needs)) {
        return hiddenPreview(read, pending)
    }
    const readable = limitToReadable(facts, needs)
    const change = planChange(pending, readable.facts, decision, readable.needs)
    const othersOn = change.ifOthersOn ? alertsOn(change.incidentId, row?.id ?? '') : 0
    const plan = change.ifOthersOn && othersOn > 0 ? change.ifOthersOn(othersOn) : change.incident.plan
    const there = change.incident.incident ?? facts.incident ?? (row ? readIncident(row.incidentId) : null)
    const incident = there && mayRead(there.record) ? there : null
    const fields = listFields(plan, mappedNow(read, pending, change, needs), incident)
    const hidden = fields
        .filter(({ isHidden }) => isHidden)
        .map(({ name }) => `You may not read ${name} of the incident.`)
    return {
        outcome: plan.error === '' ? change.decision.outcome : 'refused by mapping',
        alertId: read.id,
        incident: incident && shown(incident),
        isIncidentHidden: there !== null && incident === null,
        fields,
        trace: buildTrace(summarize(read), listRemarks(read), remarks, change.decision.why, plan.remarks, hidden),
        error: plan.error,
    }
}

/** What can be said without an incident that the caller may not read: what the alert says, and what Mapping gives. */
function hiddenPreview(alert: Alert, { json, source }: PendingMessage): Preview {
    const content = readIncidentContent(alert, json, source, 'create', true)
    return {
        outcome: 'depends on the incident',
        alertId: alert.id,
        incident: null,
        isIncidentHidden: true,
        fields: listFields(NO_PLAN, { ...content.following, ...content.once }, null),
        trace: buildTrace(summarize(alert), listRemarks(alert), content.remarks, HIDDEN),
        error: '',
    }
}

function shown({ id, number, state, record }: IncidentRecord): PreviewIncident {
    const named = mayReadColumn(record, 'number') ? number : ''
    if (!mayReadColumn(record, 'state')) {
        return { id, number: named, state: '', stateDisplay: '' }
    }
    return { id, number: named, state, stateDisplay: record.getDisplayValue('state') }
}

/** What the mapping gives today, also if this message would write nothing. */
function mappedNow(
    alert: Alert,
    { json, source }: PendingMessage,
    { decision }: Change,
    { content }: Needs,
): IncidentFields {
    const isKnown = decision.action === 'create' || decision.action === 'update'
    const { following, once } = isKnown ? content : readIncidentContent(alert, json, source, 'create', true)
    return { ...following, ...once }
}

function listFields(plan: Plan, mapped: IncidentFields, incident: IncidentRecord | null): readonly PreviewField[] {
    const draft = openTable('incident')
    draft.initialize()
    const values: IncidentFields = { ...mapped, ...plan.columns }
    return Object.entries(values).flatMap(([name, value]) => {
        if (!draft.isValidField(name)) {
            return []
        }
        const isJournal = name === 'work_notes' || name === 'comments'
        if (!isJournal) {
            draft.setValue(name, value)
        }
        const isHidden = incident !== null && !isJournal && !mayReadColumn(incident.record, name)
        const hasCurrent = incident !== null && !isJournal && !isHidden
        return [
            {
                name,
                label: draft.getElement(name).getLabel(),
                value,
                display: isJournal ? value : draft.getDisplayValue(name),
                current: hasCurrent ? incident.record.getValue(name) || '' : '',
                currentDisplay: hasCurrent ? incident.record.getDisplayValue(name) : '',
                isWritten: name in plan.columns,
                isHidden,
            },
        ]
    })
}
