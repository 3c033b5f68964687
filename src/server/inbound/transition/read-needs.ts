import { readColumnChoices } from '../../platform/record/choices.ts'
import { findUser } from '../../platform/record/users.ts'
import { errorText } from '../../shared/errors.ts'
import { incidentIdFor } from '../alert/alert-store.ts'
import type { Decision } from '../decision/decision.ts'
import { originFields } from '../target/incident/alert-description.ts'
import { type IncidentFields, isResolved } from '../target/incident/incident.ts'
import { type IncidentContent, NO_CONTENT } from '../target/incident/incident-content.ts'
import { readIncidentContent } from '../target/incident/incident-content-reader.ts'
import type { NamedUser } from '../target/incident/incident-plan.ts'
import {
    type IncidentRecord,
    readColumnValues,
    readIncident,
    readShownValue,
} from '../target/incident/incident-reader.ts'
import { changedFields, rememberedFields, rememberFields } from '../target/incident/written-fields.ts'
import type { MessageFacts, Needs, StormLimit } from './change.ts'
import { findIncidentId } from './incident-id.ts'
import type { PendingMessage } from './pending-message.ts'
import { readStormLimit } from './storm-store.ts'

const NO_USER: NamedUser = { id: '', remarks: [] }

/** Reads what the plan for a decision needs, and nothing else. */
export function readNeeds(pending: PendingMessage, facts: MessageFacts, decision: Decision): Needs {
    const { source } = pending
    const { action } = decision
    const { begun, incident, row } = facts
    const storm = readStorm(pending, facts, decision)
    const isOverLimit = storm.kind === 'wait' || (storm.kind === 'surplus' && storm.parent !== null)
    const content = isOverLimit ? NO_CONTENT : readContent(pending, facts, decision)
    const writtenBefore = begun ? readWritten(incident, content) : (row?.writtenFields ?? '')
    const resolves = action === 'resolve' && incident !== null && !isResolved(incident)
    const tableApi = readTableApiIncidents(pending, facts, decision)
    return {
        content,
        writtenBefore,
        isWritten: begun !== null && (action === 'none' || (incident?.modCount ?? 0) > (row?.incidentModCount ?? 0)),
        current: action === 'update' && incident ? readCurrent(incident, content) : {},
        shown: action === 'update' || decision.outcome === 'noted' ? readShown(writtenBefore, content) : new Map(),
        caller: action === 'create' ? readUser(source.caller, source.callerUser, 'unknownCaller') : NO_USER,
        resolver: resolves ? readUser(source.resolver, source.resolverUser, 'unknownResolver') : NO_USER,
        closeCodes: resolves ? readColumnChoices('incident', 'close_code').map(({ value }) => value) : [],
        storm,
        previous: readPrevious(pending, facts, decision),
        ...tableApi,
    }
}

/** What the alert puts into its incident; only looked for if the incident is made or changed, or a change is noted. */
function readContent(
    { alert, json, message, source }: PendingMessage,
    facts: MessageFacts,
    decision: Decision,
): IncidentContent {
    const { action, outcome } = decision
    if (action === 'create') {
        return readIncidentContent(alert, json, source, 'create', true)
    }
    if (action !== 'update' && outcome !== 'noted') {
        return NO_CONTENT
    }
    const hasNewType = !facts.begun && facts.row !== null && facts.row.alertType !== alert.type.slice(0, 100)
    // A replay is asked for by an admin, who wants today's Mapping.
    const mapsCategory = action === 'update' && (hasNewType || message.isReplay)
    return readIncidentContent(alert, json, source, 'update', mapsCategory)
}

function readStorm({ message, source }: PendingMessage, { begun }: MessageFacts, { action }: Decision): StormLimit {
    // An incident that is there already is no new one.
    const isNew = action === 'create' && begun === null && message.incidentId === ''
    return isNew ? readStormLimit(source) : { kind: 'none' }
}

function readPrevious({ message }: PendingMessage, facts: MessageFacts, decision: Decision): IncidentRecord | null {
    if (decision.action !== 'create') {
        return null
    }
    if (!facts.begun) {
        return decision.isLinked === true ? facts.incident : null
    }
    const generation = facts.row?.generation ?? 0
    return generation > 1 ? readIncident(incidentIdFor(message.alertKey, generation - 1)) : null
}

/** The incident that the message came with; and that of its alert, if it is another one. */
function readTableApiIncidents(
    pending: PendingMessage,
    facts: MessageFacts,
    decision: Decision,
): Pick<Needs, 'tableApiIncident' | 'tableApiValues' | 'original'> {
    const { externalId, message, source } = pending
    const tableApiIncident = message.incidentId === '' ? null : readIncident(message.incidentId)
    if (!tableApiIncident) {
        return { tableApiIncident: null, tableApiValues: {}, original: null }
    }
    const columns = [...Object.keys(originFields(externalId, message.alertKey, source.display)), 'parent']
    const tableApiValues = readColumnValues(tableApiIncident, columns)
    const id = findIncidentId(pending, facts, decision)
    if (id === '' || id === message.incidentId) {
        return { tableApiIncident, tableApiValues, original: null }
    }
    const original = facts.incident?.id === id ? facts.incident : readIncident(id)
    return { tableApiIncident, tableApiValues, original }
}

function readCurrent(incident: IncidentRecord, { following, once }: IncidentContent): IncidentFields {
    return readColumnValues(incident, [...Object.keys({ ...following, ...once }), 'category', 'subcategory'])
}

/** What is there of what an alert puts into its incident, as if it had been written last. */
function readWritten(incident: IncidentRecord | null, { following }: IncidentContent): string {
    return incident ? rememberFields(readColumnValues(incident, Object.keys(following))) : ''
}

/** What a form shows for the values that a note names. */
function readShown(writtenBefore: string, { following }: IncidentContent): ReadonlyMap<string, string> {
    const before = rememberedFields(writtenBefore)
    const values = Object.entries(changedFields(before, following)).flatMap(([column, value]) =>
        [before[column] ?? '', value].map((each) => [column, each] as const),
    )
    return new Map(values.map(([column, value]) => [`${column} ${value}`, readShownValue(column, value)]))
}

/** The user whom a setting names; found when the setting was saved, looked up only if that is missing. */
function readUser(name: string, savedId: string, unknown: 'unknownCaller' | 'unknownResolver'): NamedUser {
    if (name === '' || savedId !== '') {
        return { id: savedId, remarks: [] }
    }
    const id = findUser(name)
    return id === null ? { id: '', remarks: [errorText(unknown, { value: name })] } : { id, remarks: [] }
}
