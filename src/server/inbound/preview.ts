import type { Alert } from './alert.ts'
import { readAlert } from './alert-store.ts'
import { correlationOf } from './correlation.ts'
import { type Course, courseOf, firstLook } from './course.ts'
import { incidentContent } from './incident-content.ts'
import type { IncidentFields } from './incident-fields.ts'
import type { Plan } from './incident-plan.ts'
import { type Incident, readIncident } from './incident.ts'
import { type Part, readPost } from './profiles.ts'
import { withinLimit } from './storm.ts'
import { planOf } from './transition.ts'
import { summaryOf, type Work } from './work.ts'
import { openTable } from '../platform/record.ts'
import { errorText } from '../shared/errors.ts'
import type { Settings } from '../settings/settings.ts'

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
}

/** An incident as it is, with its state in the words of its form. */
export type PreviewIncident = Pick<Incident, 'id' | 'number' | 'state'> & { readonly stateDisplay: string }

/** What one alert of a body would do. */
export interface Preview {
    readonly outcome: string
    readonly alertId: string
    /** The incident as it is; null where there is none. */
    readonly incident: PreviewIncident | null
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

/** What a body would do now, by today's settings and mapping, found without a write. */
export function previewPost(settings: Settings, body: string, asked: Asked): readonly Preview[] {
    const parts = readPost(settings, body)
    if ('refused' in parts) {
        const error = errorText(parts.refused, parts.values)
        return [{ outcome: 'refused', alertId: '', incident: null, fields: [], trace: [error], error }]
    }
    return parts.map((part) => previewPart(settings, part, asked))
}

function previewPart(settings: Settings, { read, body, json }: Part, { postedBy, isReplay }: Asked): Preview {
    if ('test' in read) {
        const trace = ['A test message: no incident is made.']
        return { outcome: 'test', alertId: '', incident: null, fields: [], trace, error: '' }
    }
    const { key, externalId, isGrouped, remarks } = correlationOf(settings, read, json)
    const row = readAlert(key)
    const message = {
        id: '',
        state: 'received',
        sourceId: settings.id,
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
    const work: Work = { message, alert: read, json, settings, externalId, isGrouped, record: null }
    const found = courseOf(work, row, firstLook(work, row))
    const course = withinLimit(work, found, 'look') ?? found
    const plan = planOf(work, row, course, { appliedBefore: row?.writtenFields ?? '', isWritten: false })
    const incident = course.incident ?? (row ? readIncident(row.incidentId) : null)
    return {
        outcome: plan.error === '' ? course.decision.outcome : 'refused by mapping',
        alertId: read.id,
        incident: incident && shown(incident),
        fields: fieldsOf(plan, mappedNow(read, work, course), incident),
        trace: [summaryOf(read), ...read.remarks, ...remarks, course.decision.why, ...plan.remarks],
        error: plan.error,
    }
}

function shown({ id, number, state, record }: Incident): PreviewIncident {
    return { id, number, state, stateDisplay: record.getDisplayValue('state') }
}

/** What the mapping gives today, also where this message would write nothing. */
function mappedNow(alert: Alert, { json, settings }: Work, { content, decision }: Course): IncidentFields {
    const isKnown = decision.action === 'create' || decision.action === 'update'
    const { following, once } = isKnown ? content : incidentContent(alert, json, settings, 'create', true)
    return { ...following, ...once }
}

function fieldsOf(plan: Plan, mapped: IncidentFields, incident: Incident | null): readonly PreviewField[] {
    const draft = openTable('incident')
    draft.initialize()
    const values: IncidentFields = { ...mapped, ...plan.columns }
    return Object.entries(values).flatMap(([name, value]) => {
        if (!draft.isValidField(name)) return []
        const isJournal = name === 'work_notes' || name === 'comments'
        if (!isJournal) draft.setValue(name, value)
        return [
            {
                name,
                label: draft.getElement(name).getLabel(),
                value,
                display: isJournal ? value : draft.getDisplayValue(name),
                current: incident && !isJournal ? incident.record.getValue(name) || '' : '',
                currentDisplay: incident && !isJournal ? incident.record.getDisplayValue(name) : '',
                isWritten: name in plan.columns,
            },
        ]
    })
}
