import type { KnownAlert } from '../alert/known-alert.ts'
import { alertContent } from '../alert/alert.ts'
import { incidentIdFor, type StoredAlert } from '../alert/alert-store.ts'
import { readFacts } from './alert-changes.ts'
import { type IncidentContent, incidentContent } from '../target/incident/incident-content.ts'
import { type Incident, readIncident, readStanding } from '../target/incident/incident.ts'
import { type Decision, decide, isNewOccurrence, type Told } from '../decision/decide.ts'
import { decideOnIncident, type Standing } from '../decision/decide-on-incident.ts'
import type { Work } from './pending-message.ts'
import { hashKey } from '../../platform/hash-key.ts'

/** A message's decision from what is known without its incident. */
export interface FirstLook {
    readonly told: Told
    /** What is known of the alert; null where nothing is. */
    readonly facts: KnownAlert | null
    readonly decision: Decision
}

/** What is done with a message, found without a write. */
export interface Course {
    readonly decision: Decision
    readonly fingerprint: string
    readonly facts: KnownAlert | null
    /** The incident that the decision touches, as it was read; null where it is none or a new one. */
    readonly incident: Incident | null
    readonly standing: Standing['is']
    /** The incident that the alert had before, where the new one is linked to it. */
    readonly previous: Incident | null
    readonly content: IncidentContent
    /** sys_id of the incident that the alert has from then on; empty for none. */
    readonly incidentId: string
}

/** What an action needs that neither makes nor changes an incident. */
export const NO_CONTENT: IncidentContent = { following: {}, once: {}, remarks: [], error: '' }

/** Decides from the alert's row alone. */
export function firstLook(work: Work, row: StoredAlert | null): FirstLook {
    const fingerprint = hashKey('content', alertContent(work.alert))
    const told = { alert: work.alert, fingerprint, isReplay: work.message.isReplay }
    const facts = row && readFacts(work, row, fingerprint)
    return { told, facts, decision: decide(told, facts, work.source) }
}

/** Whether a message changes an incident, or which one the alert has. */
export function touchesIncident({ decision, facts, told }: FirstLook, work: Work): boolean {
    return decision.action !== 'none' || (facts !== null && isNewOccurrence(told.alert, facts, work.source))
}

/** Reads the incident where the decision touches it, decides in sight of it, and finds what it gets. */
export function findCourse(work: Work, row: StoredAlert | null, look: FirstLook): Course {
    const seen = inSight(work, row, look)
    const { decision, facts } = seen
    const content = readContent(work, row, decision)
    const base = { ...seen, content, fingerprint: look.told.fingerprint }
    if (decision.action === 'create') {
        const id = work.message.incidentId || incidentIdFor(work.message.alertKey, (row?.generation ?? 0) + 1)
        return { ...base, incident: null, previous: decision.isLinked === true ? seen.incident : null, incidentId: id }
    }
    const isBelowAgain =
        decision.outcome === 'below threshold' && facts !== null && isNewOccurrence(work.alert, facts, work.source)
    const kept = facts?.hasIncident === true && !isBelowAgain ? (row?.incidentId ?? '') : ''
    return { ...base, previous: null, incidentId: kept || work.message.incidentId }
}

type Sight = Pick<Course, 'decision' | 'facts' | 'incident' | 'standing'>

/** An incident that was deleted counts as none. */
function inSight(work: Work, row: StoredAlert | null, { decision, facts, told }: FirstLook): Sight {
    const isPlain = decision.action === 'none' || (decision.action === 'create' && decision.isRefire !== true)
    if (!row || !facts || isPlain) return { decision, facts, incident: null, standing: 'open' }
    const incident = readIncident(row.incidentId)
    if (!incident) {
        const without = { ...facts, hasIncident: false }
        return { decision: decide(told, without, work.source), facts: without, incident: null, standing: 'open' }
    }
    const standing = readStanding(incident, facts.phase === 'ended' && !work.source.autoResolve)
    const seen = decideOnIncident(decision, work.alert, facts, standing, work.source)
    return { decision: seen, facts, incident, standing: standing.is }
}

/** What the alert puts into its incident; only looked for where the incident is made or changed, or a change is noted. */
export function readContent(work: Work, row: StoredAlert | null, { action, outcome }: Decision): IncidentContent {
    const { alert, json, source } = work
    if (action === 'create') return incidentContent(alert, json, source, 'create', true)
    if (action !== 'update' && outcome !== 'noted') return NO_CONTENT
    const hasNewType = row !== null && row.alertType !== alert.type.slice(0, 100)
    // A replay is asked for by an admin, who wants today's Mapping.
    const mapsCategory = action === 'update' && (hasNewType || work.message.isReplay)
    return incidentContent(alert, json, source, 'update', mapsCategory)
}
