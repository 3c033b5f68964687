import type { Alert } from '../../alert/alert.ts'
import { changedFields, isUntouched, rememberedFields } from './written-fields.ts'
import { checkedOnce } from './category-changes.ts'
import type { IncidentContent } from './incident-content.ts'
import { type IncidentFields, originFields } from './alert-description.ts'
import { type Incident, INCIDENT_STATES, isResolved } from './incident.ts'
import { changeNote, endNote, lateNote, linkNote, relatedNote, reopenNote, repeatNote } from './work-notes.ts'
import type { Decision } from '../../decision/decide.ts'
import type { Standing } from '../../decision/decide-on-incident.ts'
import { readIncidentChoices } from '../../../platform/record/choices.ts'
import { readDisplay, readValue } from '../../../platform/record/record.ts'
import { findUser } from '../../../platform/record/users.ts'
import { errorText } from '../../../shared/errors.ts'
import { toUtcText } from '../../../shared/utc.ts'
import { closeCodeOnInstance } from '../../../settings/source/close-code.ts'
import type { Source } from '../../../settings/source/source.ts'

/** Everything that a plan follows from. */
export interface PlanInput {
    readonly alert: Alert
    readonly alertKey: string
    /** What the incident's correlation_id says: the alert's id, or the key that it shares with others. */
    readonly externalId: string
    readonly source: Source
    /** sys_id of the user who posted the message. */
    readonly postedBy: string
    readonly decision: Decision
    /** The incident as it was read; null where there is none. */
    readonly incident: Incident | null
    readonly standing: Standing['is']
    /** The incident that the alert had before, where the new one is linked to it. */
    readonly previous: Incident | null
    /** What the alert says, where the incident is made or changed. */
    readonly content: IncidentContent
    /** See applied-fields.ts: what was written last, before this message. */
    readonly appliedBefore: string
    /** Whether the incident was written for this message before: then no note is added once more. */
    readonly isWritten: boolean
    /** How many other alerts that are noted on the same incident are on. */
    readonly relatedOn: number
}

/** What is written to an incident, and why; made without a write. */
export interface Plan {
    /** Columns and their new values, a journal entry among them; empty writes nothing. */
    readonly columns: IncidentFields
    readonly remarks: readonly string[]
    /** Why nothing is written, as text of an error; else empty. */
    readonly error: string
}

const NOTHING: Plan = { columns: {}, remarks: [], error: '' }

/** What a decision does to the incident. Doing it twice makes one incident, and resolves once. */
export function planIncident(input: PlanInput): Plan {
    const { alert, content, decision, incident } = input
    const { display } = input.source
    if (decision.action === 'none') return NOTHING
    const writesContent = decision.action === 'create' || decision.action === 'update'
    if (writesContent && content.error !== '') return { columns: {}, remarks: content.remarks, error: content.error }
    if (decision.action === 'create') return incident ? untouched(incident, 'was made already') : create(input)
    if (!incident) return { ...NOTHING, remarks: ['The incident does not exist any more.'] }
    if (input.standing === 'closed') return untouched(incident, 'is closed or canceled and was not touched')
    switch (decision.action) {
        case 'update':
            return update(input, incident)
        case 'note':
            return input.isWritten ? untouched(incident, 'has the note already') : noted(writeNote(input))
        case 'relate':
            return input.isWritten ? untouched(incident, 'has the note already') : relate(input, incident)
        case 'reopen':
            return isResolved(incident) || !incident.active
                ? { ...NOTHING, columns: { ...reopened(incident), work_notes: reopenNote(alert, display) } }
                : untouched(incident, 'is open already')
        case 'resolve':
            if (input.relatedOn > 0) return notLast(input, incident)
            return isResolved(incident) ? untouched(incident, 'was resolved already') : resolve(input)
        case 'deactivate': {
            if (input.relatedOn > 0) return notLast(input, incident)
            const note: IncidentFields = input.isWritten ? {} : { work_notes: endNote(alert, display) }
            return { ...NOTHING, columns: { active: 'false', ...note } }
        }
    }
}

function untouched(incident: Incident, why: string): Plan {
    return { ...NOTHING, remarks: [`Incident ${incident.number} ${why}.`] }
}

function noted(note: string): Plan {
    return { ...NOTHING, columns: { work_notes: note } }
}

function writeNote({ alert, appliedBefore, content, decision, source }: PlanInput): string {
    switch (decision.outcome) {
        case 'late':
            return lateNote(alert, source.display)
        case 'ended':
            return endNote(alert, source.display)
        case 'related':
            return relatedNote(alert, source.display)
        case 'noted': {
            const before = rememberedFields(appliedBefore)
            return changeNote(
                alert,
                before,
                changedFields(before, content.following),
                source.display,
                shownOnIncident,
            )
        }
        default:
            return repeatNote(alert, source.display)
    }
}

function relate({ alert, source }: PlanInput, incident: Incident): Plan {
    const back = isResolved(incident) || !incident.active ? reopened(incident) : {}
    return { ...NOTHING, columns: { ...back, work_notes: relatedNote(alert, source.display) } }
}

/** A resolved incident goes on in progress; one that only was inactive keeps its state. */
export function reopened(incident: Incident): IncidentFields {
    return isResolved(incident) ? { state: INCIDENT_STATES.inProgress } : { active: 'true' }
}

function notLast({ alert, isWritten, relatedOn, source }: PlanInput, incident: Incident): Plan {
    const remarks = [`${relatedOn} more alerts of the incident are on; it is not resolved yet.`]
    const note = endNote(alert, source.display)
    return isWritten ? untouched(incident, 'has the note already') : { ...noted(note), remarks }
}

function create({ alert, alertKey, content, externalId, postedBy, previous, source }: PlanInput): Plan {
    const caller = findNamedUser(source.caller, source.callerUser, 'unknownCaller')
    const origin = originFields(externalId, alertKey, source.display)
    const linked: IncidentFields = previous
        ? { parent: previous.id, work_notes: linkNote(alert, previous.number, source.display) }
        : {}
    const columns: IncidentFields = {
        ...origin,
        ...(alert.startedAt === null ? {} : { work_start: toUtcText(alert.startedAt) }),
        ...(caller.id === '' ? {} : { caller_id: caller.id }),
        // The same on every path: the sweep runs as another user than the request.
        ...(postedBy === '' ? {} : { opened_by: postedBy }),
        ...linked,
        ...content.following,
        ...content.once,
    }
    const hashed =
        origin['correlation_id'] === externalId ? [] : ['The id is too long for correlation_id; its key stands there.']
    return { columns, remarks: [...content.remarks, ...caller.remarks, ...hashed], error: '' }
}

function update({ alert, appliedBefore, content, isWritten, source }: PlanInput, incident: Incident): Plan {
    const before = rememberedFields(appliedBefore)
    const changed = changedFields(before, content.following)
    const current = (column: string): string => readValue(incident.record, column)
    const once = checkedOnce(content.once, before, current)
    const touched = Object.keys(changed).filter((column) => !isUntouched(before, column, current(column)))
    const fields = Object.fromEntries(Object.entries(changed).filter(([column]) => !touched.includes(column)))
    const kept = [...touched, ...once.kept]
    const note: IncidentFields = isWritten
        ? {}
        : { work_notes: changeNote(alert, before, changed, source.display, shownOnIncident) }
    const columns = isResolved(incident) ? note : { ...fields, ...once.columns, ...note }
    const remarks = [
        ...content.remarks,
        ...kept.map((column) => `${column} was changed on the incident by somebody else and was left as it is.`),
        ...(isResolved(incident) ? ['The incident is resolved; only a work note was added.'] : []),
    ]
    return { columns, remarks, error: '' }
}

function resolve({ alert, source, postedBy }: PlanInput): Plan {
    const choices = readIncidentChoices('close_code').map(({ value }) => value)
    const closeCode = closeCodeOnInstance(source.closeCode, choices)
    const remarks: string[] = []
    if (closeCode === null) {
        const values = { value: `"${source.closeCode}"`, choices: [...new Set(choices)].join(', ') }
        remarks.push(errorText('unknownCloseCode', values))
    } else if (closeCode !== source.closeCode) {
        remarks.push(`Resolution code ${closeCode}, as this instance calls ${source.closeCode || 'the default'}.`)
    }
    const resolver = findNamedUser(source.resolver, source.resolverUser, 'unknownResolver')
    const resolvedBy = resolver.id === '' ? postedBy : resolver.id
    const columns: IncidentFields = {
        state: INCIDENT_STATES.resolved,
        close_notes: endNote(alert, source.display),
        // A code that is empty is left to the instance, which then may refuse.
        ...(closeCode === null || closeCode === '' ? {} : { close_code: closeCode }),
        ...(resolvedBy === '' ? {} : { resolved_by: resolvedBy }),
    }
    return { columns, remarks: [...remarks, ...resolver.remarks], error: '' }
}

/** The user a setting names; found when the setting was saved, looked up only where that is missing. */
function findNamedUser(
    name: string,
    savedId: string,
    unknown: 'unknownCaller' | 'unknownResolver',
): { readonly id: string; readonly remarks: readonly string[] } {
    if (name === '' || savedId !== '') return { id: savedId, remarks: [] }
    const id = findUser(name)
    return id === null ? { id: '', remarks: [errorText(unknown, { value: name })] } : { id, remarks: [] }
}

/** Only a reference is looked up: other values say what they are. */
function shownOnIncident(column: string, value: string): string {
    return /^[0-9a-f]{32}$/.test(value) ? readDisplay('incident', column, value) : value
}
