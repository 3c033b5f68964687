import type { Alert } from './alert.ts'
import { changedFields, isUntouched, rememberedFields } from './applied-fields.ts'
import { checkedCategory } from './checked-category.ts'
import { alertFields, alertLink, type IncidentFields, originFields } from './incident-fields.ts'
import {
    createIncident,
    deactivateIncident,
    type Incident,
    type IncidentWrite,
    isClosed,
    isResolved,
    resolveIncident,
    updateIncident,
} from './incident-writer.ts'
import { changeNote, endNote, lateNote, repeatNote } from './notes.ts'
import type { IncidentAction, Outcome } from './policy.ts'
import { incidentChoices } from '../platform/choices.ts'
import { valueOf } from '../platform/record.ts'
import { findUser } from '../platform/users.ts'
import { errorText } from '../shared/errors.ts'
import { toUtcText } from '../shared/utc.ts'
import { closeCodeOnInstance } from '../settings/close-code.ts'
import type { Settings } from '../settings/settings.ts'

/** Everything that an effect on an incident needs to know. */
export interface EffectInput {
    readonly alert: Alert
    readonly alertKey: string
    readonly settings: Settings
    /** sys_id of the user who posted the message. */
    readonly postedBy: string
    readonly action: IncidentAction
    readonly outcome: Outcome
    /** sys_id that the incident has or gets. */
    readonly incidentId: string
    /** The incident as it was read; null where there is none. */
    readonly incident: Incident | null
    /** See applied-fields.ts: what was written last, before this message. */
    readonly appliedBefore: string
    /** Whether the alert's type has changed, so that the category is mapped anew. */
    readonly typeChanged: boolean
    /** Whether the incident was written for this message before: then no note is added once more. */
    readonly isWritten: boolean
}

/** The columns of an incident that follow its alert. */
export function followingFields(alert: Alert, settings: Settings): IncidentFields {
    return alertFields(alert, alertLink(alert, settings.portalHost), settings.display)
}

/** Does to the incident what was decided. Written so that doing it twice makes one incident and resolves once. */
export function applyEffect(input: EffectInput): IncidentWrite {
    const { incident } = input
    const { display } = input.settings
    if (input.action === 'create') return incident ? untouched(incident, 'was made already') : create(input)
    if (!incident) return { number: '', error: '', remarks: ['The incident does not exist any more.'] }
    if (isClosed(incident)) return untouched(incident, 'is closed or canceled and was not touched')
    switch (input.action) {
        case 'update':
            return update(input, incident)
        case 'note': {
            if (input.isWritten) return untouched(incident, 'has the note already')
            const note = input.outcome === 'late' ? lateNote(input.alert, display) : repeatNote(input.alert, display)
            return updateIncident(incident, { work_notes: note })
        }
        case 'resolve':
            return isResolved(incident) ? untouched(incident, 'was resolved already') : resolve(input, incident)
        case 'deactivate':
            return deactivateIncident(incident, input.isWritten ? '' : endNote(input.alert, display))
        case 'none':
            return { number: incident.number, error: '', remarks: [] }
    }
}

function untouched(incident: Incident, why: string): IncidentWrite {
    return { number: incident.number, error: '', remarks: [`Incident ${incident.number} ${why}.`] }
}

function create({ alert, alertKey, settings, postedBy, incidentId }: EffectInput): IncidentWrite {
    const category = checkedCategory(settings.id, alert)
    const caller = userOf(settings.caller, settings.callerUser, 'unknownCaller')
    const origin = originFields(alert, alertKey, settings.display)
    const fields: IncidentFields = {
        ...followingFields(alert, settings),
        ...origin,
        ...category.fields,
        ...(alert.startedAt === null ? {} : { work_start: toUtcText(alert.startedAt) }),
        ...(caller.id === '' ? {} : { caller_id: caller.id }),
        // The same on every path: the sweep runs as another user than the request.
        ...(postedBy === '' ? {} : { opened_by: postedBy }),
    }
    const written = createIncident(incidentId, fields)
    const hashed =
        origin['correlation_id'] === alert.id ? [] : ['The id is too long for correlation_id; its key stands there.']
    return { ...written, remarks: [...category.remarks, ...caller.remarks, ...hashed, ...written.remarks] }
}

function update(input: EffectInput, incident: Incident): IncidentWrite {
    const { alert, settings } = input
    const before = rememberedFields(input.appliedBefore)
    const changed = changedFields(before, followingFields(alert, settings))
    const kept = Object.keys(changed).filter((column) => !isUntouched(before, column, valueOf(incident.record, column)))
    const fields = Object.fromEntries(Object.entries(changed).filter(([column]) => !kept.includes(column)))
    const category = input.typeChanged ? checkedCategory(settings.id, alert) : { fields: {}, remarks: [] }
    const note: IncidentFields = input.isWritten
        ? {}
        : { work_notes: changeNote(alert, before, changed, settings.display) }
    const columns = isResolved(incident) ? {} : { ...fields, ...category.fields }
    const written = updateIncident(incident, { ...columns, ...note })
    const remarks = [
        ...category.remarks,
        ...kept.map((column) => `${column} was changed on the incident by somebody else and was left as it is.`),
        ...(isResolved(incident) ? ['The incident is resolved; only a work note was added.'] : []),
    ]
    return { ...written, remarks: [...remarks, ...written.remarks] }
}

function resolve({ alert, settings, postedBy }: EffectInput, incident: Incident): IncidentWrite {
    const choices = incidentChoices('close_code').map(({ value }) => value)
    const closeCode = closeCodeOnInstance(settings.closeCode, choices)
    const remarks: string[] = []
    if (closeCode === null) {
        const values = { value: `"${settings.closeCode}"`, choices: [...new Set(choices)].join(', ') }
        remarks.push(errorText('unknownCloseCode', values))
    } else if (closeCode !== settings.closeCode) {
        remarks.push(`Resolution code ${closeCode}, as this instance calls ${settings.closeCode || 'the default'}.`)
    }
    const resolver = userOf(settings.resolver, settings.resolverUser, 'unknownResolver')
    const resolvedBy = resolver.id === '' ? postedBy : resolver.id
    const written = resolveIncident(incident, closeCode ?? '', endNote(alert, settings.display), resolvedBy)
    return { ...written, remarks: [...remarks, ...resolver.remarks, ...written.remarks] }
}

/** The user a setting names; found when the setting was saved, looked up only where that is missing. */
function userOf(
    name: string,
    savedId: string,
    unknown: 'unknownCaller' | 'unknownResolver',
): { readonly id: string; readonly remarks: readonly string[] } {
    if (name === '' || savedId !== '') return { id: savedId, remarks: [] }
    const id = findUser(name)
    return id === null ? { id: '', remarks: [errorText(unknown, { value: name })] } : { id, remarks: [] }
}
