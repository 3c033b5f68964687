import type { KnownAlert } from '../alert/known-alert.ts'
import { type Alert, alertTime } from '../alert/alert.ts'
import type { StoredAlert } from '../alert/alert-store.ts'
import { stateValues } from '../alert/alert-columns.ts'
import { rememberContent } from '../target/incident/category-changes.ts'
import { knownMember, type Member, readMembers, membersText, othersOn, withMember } from '../alert/correlated-alerts.ts'
import type { IncidentContent } from '../target/incident/incident-content.ts'
import type { Incident } from '../target/incident/incident.ts'
import { type Decision, isNewOccurrence } from '../decision/decide.ts'
import type { Work } from './pending-message.ts'

/** What a decision was made from, and what it means for the alert's row. */
export interface RowChange {
    readonly decision: Decision
    /** What was known; null for a new row, and for nothing else. */
    readonly facts: KnownAlert | null
    readonly fingerprint: string
    /** The incident as it was read, where the decision touches it. */
    readonly incident: Incident | null
    /** What the incident gets, where it is made or changed. */
    readonly content: IncidentContent | null
    /** sys_id of the incident that the alert has from now on; empty for none. */
    readonly incidentId: string
}

/** What is known of the alert of a message; of one that shares its row with others, what is known of it alone. */
export function readFacts({ alert, isGrouped }: Work, row: StoredAlert, fingerprint: string): KnownAlert {
    return isGrouped ? knownMember(row.known, readMembers(row.members), alert.id, fingerprint) : row.known
}

/** What a decision writes to the alert's row: values of its columns. */
export function rowValues(work: Work, row: StoredAlert | null, change: RowChange): Readonly<Record<string, string>> {
    const { message, alert, source } = work
    const { content, decision, facts, fingerprint, incident, incidentId } = change
    const isLate = decision.outcome === 'late'
    const isSame = facts?.fingerprint === fingerprint
    const startsAgain = facts !== null && !isLate && isNewOccurrence(alert, facts, source)
    const counts = {
        revision: String(message.number),
        ...(startsAgain ? { repeats: '0', late: '0' } : {}),
        ...(isSame && !startsAgain ? { repeats: String(facts.repeats + 1) } : {}),
        ...(isLate ? { late: String((facts?.late ?? 0) + 1) } : {}),
        ...(isLate || isSame ? {} : stateValues(alert, source, fingerprint)),
        ...(work.isGrouped ? groupValues(work, row, change) : {}),
        ...(incidentId === (row?.incidentId ?? '') ? {} : { incident: incidentId, incident_number: '' }),
    }
    // What only counts leaves the traces of the last change in place: it may not have come to its end yet.
    if (decision.action === 'none' && row) return counts
    const creates = decision.action === 'create'
    return {
        ...counts,
        ...(creates || decision.action === 'relate' ? { related: creates ? 'false' : 'true' } : {}),
        ...(content && (creates || decision.action === 'update')
            ? { applied: rememberContent(content, creates ? '' : (row?.writtenFields ?? '')) }
            : {}),
        ...(creates || incident ? { incident_number: creates ? '' : (incident?.number ?? '') } : {}),
        generation: String((row?.generation ?? 0) + (creates ? 1 : 0)),
        last_message: message.id,
        last_outcome: decision.outcome,
        last_action: decision.action,
        incident_mod_count: String(incident?.modCount ?? 0),
    }
}

/** The columns of a row that several alerts share: it is on while one of them is. */
function groupValues(
    { alert }: Work,
    row: StoredAlert | null,
    { decision, facts, fingerprint }: RowChange,
): Readonly<Record<string, string>> {
    const members = readMembers(row?.members ?? '')
    const before = members.get(alert.id)
    const changed = withMember(members, alert.id, memberAfter(alert, before, decision, facts, fingerprint))
    const now = changed ?? members
    const isOn = othersOn(now, '') > 0
    return { members: membersText(now), phase: isOn ? 'started' : 'ended' }
}

function memberAfter(
    alert: Alert,
    before: Member | undefined,
    { action, outcome }: Decision,
    facts: KnownAlert | null,
    fingerprint: string,
): Member {
    const isOwner = action === 'create' || (before?.isOwner ?? false)
    if (before && outcome === 'late') return { ...before, late: before.late + 1 }
    const isSame = before !== undefined && facts?.fingerprint === fingerprint
    if (isSame) return { ...before, repeats: before.repeats + 1 }
    return { phase: alert.phase, fingerprint, time: alertTime(alert), repeats: 0, late: 0, isOwner }
}
