import type { Alert } from '../alert/alert.ts'
import { readAlert } from '../alert/alert-store.ts'
import { findCorrelation } from '../alert/correlation.ts'
import { type Course, findCourse, firstLook } from '../transition/course.ts'
import { incidentContent } from '../target/incident/incident-content.ts'
import type { IncidentFields } from '../target/incident/alert-description.ts'
import type { Plan } from '../target/incident/incident-plan.ts'
import { type Incident, readIncident } from '../target/incident/incident.ts'
import { type PostedAlert, readPost } from '../profiles/read-post.ts'
import { withinLimit } from '../transition/storm.ts'
import { surplusNow } from '../transition/storm-slots.ts'
import { makePlan } from '../transition/apply-message.ts'
import { summarize, type Work } from '../transition/pending-message.ts'
import { mayRead, mayReadColumn } from '../../platform/record/readable.ts'
import { openTable } from '../../platform/record/record.ts'
import { errorText } from '../../shared/errors.ts'
import type { Source } from '../../settings/source/source.ts'

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
    readonly trace: readonly string[]
    /** Text of an error; empty where all goes well. */
    readonly error: string
}

/** Who asks, and whether the body is that of a message that was applied before. */
export interface Asked {
    readonly postedBy: string
    readonly isReplay: boolean
}

/** Columns that tell how an incident stands (see standingOf): a decision in sight of it tells what they hold. */
const STANDING: readonly string[] = ['state', 'active', 'resolved_at', 'closed_at']

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
    const { key, externalId, isGrouped, remarks } = findCorrelation(source, read, json)
    const row = readAlert(key)
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
    const work: Work = { message, alert: read, json, source, externalId, isGrouped, record: null }
    const found = findCourse(work, row, firstLook(work, row))
    const limited = withinLimit(work, found, 'look') ?? found
    if (!decidesInSight(found, limited, source)) return hiddenPreview(read, work)
    const course = limitToReadable(limited)
    const plan = makePlan(work, row, course, { appliedBefore: row?.writtenFields ?? '', isWritten: false })
    const there = course.incident ?? (row ? readIncident(row.incidentId) : null)
    const incident = there && mayRead(there.record) ? there : null
    const fields = listFields(plan, mappedNow(read, work, limited), incident)
    const hidden = fields
        .filter(({ isHidden }) => isHidden)
        .map(({ name }) => `You may not read ${name} of the incident.`)
    return {
        outcome: plan.error === '' ? course.decision.outcome : 'refused by mapping',
        alertId: read.id,
        incident: incident && shown(incident),
        isIncidentHidden: there !== null && incident === null,
        fields,
        trace: [summarize(read), ...read.remarks, ...remarks, course.decision.why, ...plan.remarks, ...hidden],
        error: plan.error,
    }
}

/** Whether the caller may read all that a decision follows from: the incidents that it touches or chooses among. */
function decidesInSight(found: Course, limited: Course, source: Source): boolean {
    const candidates = found.decision.action === 'create' ? (surplusNow(source) ?? []) : []
    const incidents = [found.incident, found.previous, limited.incident, ...candidates.map(readIncident)]
    return incidents.every((incident) => incident === null || tellsItsStanding(incident))
}

function tellsItsStanding({ record }: Incident): boolean {
    return mayRead(record) && STANDING.every((column) => mayReadColumn(record, column))
}

/** What can be said without an incident that the caller may not read: what the alert says, and what Mapping gives. */
function hiddenPreview(alert: Alert, { json, source }: Work): Preview {
    const content = incidentContent(alert, json, source, 'create', true)
    const plan: Plan = { columns: {}, remarks: [], error: '' }
    return {
        outcome: 'depends on the incident',
        alertId: alert.id,
        incident: null,
        isIncidentHidden: true,
        fields: listFields(plan, { ...content.following, ...content.once }, null),
        trace: [summarize(alert), ...alert.remarks, ...content.remarks, HIDDEN],
        error: '',
    }
}

/** A course whose plan follows from readable columns only: the others are not compared, and a number is not named. */
function limitToReadable(course: Course): Course {
    const { content, decision, incident, previous } = course
    const readable = (fields: IncidentFields): IncidentFields =>
        Object.fromEntries(
            Object.entries(fields).filter(([column]) => incident === null || mayReadColumn(incident.record, column)),
        )
    return {
        ...course,
        decision: { ...decision, why: without(decision.why, [incident, previous]) },
        incident: incident && unnamed(incident),
        previous: previous && unnamed(previous),
        content: { ...content, following: readable(content.following), once: readable(content.once) },
    }
}

const NO_NUMBER = '(a number that you may not read)'

function unnamed(incident: Incident): Incident {
    return mayReadColumn(incident.record, 'number') ? incident : { ...incident, number: NO_NUMBER }
}

function without(text: string, incidents: readonly (Incident | null)[]): string {
    return incidents.reduce(
        (cleaned, incident) => (incident ? cleaned.split(incident.number).join(unnamed(incident).number) : cleaned),
        text,
    )
}

function shown({ id, number, state, record }: Incident): PreviewIncident {
    const named = mayReadColumn(record, 'number') ? number : ''
    if (!mayReadColumn(record, 'state')) return { id, number: named, state: '', stateDisplay: '' }
    return { id, number: named, state, stateDisplay: record.getDisplayValue('state') }
}

/** What the mapping gives today, also where this message would write nothing. */
function mappedNow(alert: Alert, { json, source }: Work, { content, decision }: Course): IncidentFields {
    const isKnown = decision.action === 'create' || decision.action === 'update'
    const { following, once } = isKnown ? content : incidentContent(alert, json, source, 'create', true)
    return { ...following, ...once }
}

function listFields(plan: Plan, mapped: IncidentFields, incident: Incident | null): readonly PreviewField[] {
    const draft = openTable('incident')
    draft.initialize()
    const values: IncidentFields = { ...mapped, ...plan.columns }
    return Object.entries(values).flatMap(([name, value]) => {
        if (!draft.isValidField(name)) return []
        const isJournal = name === 'work_notes' || name === 'comments'
        if (!isJournal) draft.setValue(name, value)
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
