import { closeCodeOnInstance } from '../../../settings/source/close-code.ts'
import type { Source } from '../../../settings/source/source.ts'
import { errorText } from '../../../shared/errors.ts'
import { momentText } from '../../../shared/utc.ts'
import { type Alert } from '../../alert/alert.ts'
import type { Decision } from '../../decision/decision.ts'
import type { Standing } from '../../decision/standing.ts'
import { originFields } from './alert-description.ts'
import { checkedOnce } from './category-changes.ts'
import { INCIDENT, type Incident, type IncidentFields, isResolved, reopenFields } from './incident.ts'
import type { IncidentContent } from './incident-content.ts'
import {
    changeNote,
    endNote,
    lateNote,
    linkNote,
    movedNote,
    relatedNote,
    reopenNote,
    repeatNote,
    replayNote,
} from './work-notes.ts'
import { changedFields, isUntouched, rememberedFields } from './written-fields.ts'

/** A user whom Settings name: the sys_id, empty for none; and what is said if the instance does not have that user. */
export interface NamedUser {
    readonly id: string
    readonly remarks: readonly string[]
}

/** Everything that the plan for an incident follows from. */
export interface PlanInput {
    readonly alert: Alert
    readonly alertKey: string
    /** What the incident's correlation_id says: the alert's id, or the key that it shares with others. */
    readonly externalId: string
    /** Whether that key has another text now than the alert's row, so that the alert stays where it is. */
    readonly isMoved: boolean
    readonly source: Source
    /** sys_id of the user who posted the message. */
    readonly postedBy: string
    readonly decision: Decision
    /** Whether the message is processed once more by a person's wish. */
    readonly isReplay: boolean
    /** The incident as it was read; null if there is none. */
    readonly incident: Incident | null
    readonly standing: Standing['is']
    /** The incident that the alert had before, if the new one is linked to it. */
    readonly previous: Incident | null
    /** What the alert says, if the incident is made or changed. */
    readonly content: IncidentContent
    /** What was written last, before this message; see written-fields.ts. */
    readonly writtenBefore: string
    /** Whether the incident was written for this message before: then no note is added once more. */
    readonly isWritten: boolean
    /** What the incident has now in the columns that may be written. */
    readonly current: IncidentFields
    /** What a form shows for a value of a column. */
    readonly shown: (column: string, value: string) => string
    readonly caller: NamedUser
    readonly resolver: NamedUser
    /** The resolution codes of the instance. */
    readonly closeCodes: readonly string[]
}

/** What is written to an incident, and why; made without a write. */
export interface Plan {
    /** Columns and their new values, a journal entry among them; empty writes nothing. */
    readonly columns: IncidentFields
    readonly remarks: readonly string[]
    /** Why nothing is written, as text of an error; else empty. */
    readonly error: string
}

/** A plan that writes nothing. */
export const NO_PLAN: Plan = { columns: {}, remarks: [], error: '' }

/** What a decision does to the incident. Doing it twice makes one incident, and resolves once. */
export function planIncident(input: PlanInput): Plan {
    const { alert, content, decision, incident } = input
    const { display } = input.source
    if (decision.action === 'none') {
        return NO_PLAN
    }
    const writesContent = decision.action === 'create' || decision.action === 'update'
    if (writesContent && content.error !== '') {
        return { columns: {}, remarks: content.remarks, error: content.error }
    }
    if (decision.action === 'create') {
        return incident ? untouched(incident, 'was made already') : create(input)
    }
    if (!incident) {
        return { ...NO_PLAN, remarks: ['The incident does not exist any more.'] }
    }
    if (input.standing === 'closed') {
        return untouched(incident, 'is closed or canceled and was not touched')
    }
    switch (decision.action) {
        case 'update':
            return update(input, incident)
        case 'note':
            return input.isWritten ? untouched(incident, 'has the note already') : noted(writeNote(input))
        case 'relate':
            return input.isWritten ? untouched(incident, 'has the note already') : relate(input, incident)
        case 'reopen':
            return isResolved(incident) || !incident.active
                ? { ...NO_PLAN, columns: { ...reopenFields(incident), work_notes: reopenNote(alert, display) } }
                : untouched(incident, 'is open already')
        case 'resolve':
            return isResolved(incident) ? untouched(incident, 'was resolved already') : resolve(input)
        case 'deactivate': {
            const note: IncidentFields = input.isWritten ? {} : { work_notes: endNote(alert, display) }
            return { ...NO_PLAN, columns: { active: 'false', ...note } }
        }
    }
}

/** What an end does to an incident on which other alerts are still on: it is noted, and the incident goes on. */
export function planEndAmongOthers({ alert, incident, isWritten, source, standing }: PlanInput, others: number): Plan {
    if (!incident) {
        return { ...NO_PLAN, remarks: ['The incident does not exist any more.'] }
    }
    if (standing === 'closed') {
        return untouched(incident, 'is closed or canceled and was not touched')
    }
    const remarks = [`${others} more alerts of the incident are on; it is not resolved yet.`]
    const note = endNote(alert, source.display)
    return isWritten ? untouched(incident, 'has the note already') : { ...noted(note), remarks }
}

function untouched(incident: Incident, why: string): Plan {
    return { ...NO_PLAN, remarks: [`Incident ${incident.number} ${why}.`] }
}

function noted(note: string): Plan {
    return { ...NO_PLAN, columns: { [INCIDENT.journal]: note } }
}

function writeNote(input: PlanInput): string {
    const { alert, content, decision, externalId, isMoved, source, writtenBefore } = input
    switch (decision.outcome) {
        case 'late':
            return lateNote(alert, source.display)
        case 'ended':
            return endNote(alert, source.display)
        case 'related':
            return relatedNote(alert, source.display)
        case 'noted': {
            const before = rememberedFields(writtenBefore)
            const changed = changedFields(before, content.following)
            return isMoved && Object.keys(changed).length === 0
                ? movedNote(alert, externalId, source.display)
                : writeChangeNote(input, before, changed)
        }
        default:
            return repeatNote(alert, source.display)
    }
}

function writeChangeNote(input: PlanInput, before: IncidentFields, changed: IncidentFields): string {
    const { alert, isReplay, shown, source } = input
    return (isReplay ? replayNote : changeNote)(alert, before, changed, source.display, shown)
}

function relate({ alert, source }: PlanInput, incident: Incident): Plan {
    const back = isResolved(incident) || !incident.active ? reopenFields(incident) : {}
    return { ...NO_PLAN, columns: { ...back, work_notes: relatedNote(alert, source.display) } }
}

function create({ alert, alertKey, caller, content, externalId, postedBy, previous, source }: PlanInput): Plan {
    const origin = originFields(externalId, alertKey, source.display)
    const linked: IncidentFields = previous
        ? { parent: previous.id, work_notes: linkNote(alert, previous.number, source.display) }
        : {}
    // What starts an alert says when it began, if its sender has no field of its own for that.
    const began = alert.startedAt ?? alert.createdAt
    const columns: IncidentFields = {
        ...origin,
        ...(began === null ? {} : { work_start: momentText(began) }),
        ...(caller.id === '' ? {} : { caller_id: caller.id }),
        // The same on every path: the sweep runs as another user than the request.
        ...(postedBy === '' ? {} : { opened_by: postedBy }),
        ...linked,
        ...content.following,
        ...content.once,
    }
    const hashed =
        origin['correlation_id'] === externalId
            ? []
            : ['The id is too long for correlation_id, which has its key instead.']
    return { columns, remarks: [...content.remarks, ...caller.remarks, ...hashed], error: '' }
}

function update(input: PlanInput, incident: Incident): Plan {
    const { content, isWritten, writtenBefore } = input
    const before = rememberedFields(writtenBefore)
    const changed = changedFields(before, content.following)
    const current = (column: string): string => input.current[column] ?? ''
    const once = checkedOnce(content.once, before, current)
    const touched = Object.keys(changed).filter((column) => !isUntouched(before, column, current(column)))
    const fields = Object.fromEntries(Object.entries(changed).filter(([column]) => !touched.includes(column)))
    const kept = [...touched, ...once.kept]
    const note: IncidentFields = isWritten ? {} : { work_notes: writeChangeNote(input, before, changed) }
    const columns = isResolved(incident) ? note : { ...fields, ...once.columns, ...note }
    const remarks = [
        ...content.remarks,
        ...kept.map((column) => `${column} was changed on the incident by somebody else and was left as it is.`),
        ...(isResolved(incident) ? ['The incident is resolved; only a work note was added.'] : []),
    ]
    return { columns, remarks, error: '' }
}

function resolve({ alert, closeCodes, postedBy, resolver, source }: PlanInput): Plan {
    const closeCode = closeCodeOnInstance(source.closeCode, closeCodes)
    const remarks: string[] = []
    if (closeCode === null) {
        const values = { value: `"${source.closeCode}"`, choices: [...new Set(closeCodes)].join(', ') }
        remarks.push(errorText('unknownCloseCode', values))
    } else if (closeCode !== source.closeCode) {
        remarks.push(`Resolution code ${closeCode}, as this instance calls ${source.closeCode || 'the default'}.`)
    }
    const resolvedBy = resolver.id === '' ? postedBy : resolver.id
    const columns: IncidentFields = {
        state: INCIDENT.states.resolved,
        close_notes: endNote(alert, source.display),
        // A code that is empty is left to the instance, which then may refuse.
        ...(closeCode === null || closeCode === '' ? {} : { close_code: closeCode }),
        ...(resolvedBy === '' ? {} : { resolved_by: resolvedBy }),
    }
    return { columns, remarks: [...remarks, ...resolver.remarks], error: '' }
}
