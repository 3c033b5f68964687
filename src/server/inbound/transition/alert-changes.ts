import { type Alert, alertTime } from '../alert/alert.ts'
import { stateValues } from '../alert/alert-columns.ts'
import { type Member, membersText, othersOn, readMembers, withMember } from '../alert/correlated-alerts.ts'
import type { Decision } from '../decision/decision.ts'
import { isNewOccurrence } from '../decision/occurrence.ts'
import { rememberContent } from '../target/incident/category-changes.ts'
import type { Incident } from '../target/incident/incident.ts'
import type { IncidentContent } from '../target/incident/incident-content.ts'
import type { MessageFacts } from './change.ts'
import type { PendingMessage } from './pending-message.ts'

/** What a decision means for the alert's row. */
export interface RowChange {
    readonly decision: Decision
    /** The incident as it was read, if the decision touches it. */
    readonly incident: Incident | null
    /** What the incident gets, if it is made or changed. */
    readonly content: IncidentContent
    /** sys_id of the incident that the alert has from now on; empty for none. */
    readonly incidentId: string
}

/** What a decision writes to the alert's row: values of its columns. */
export function planRow(
    pending: PendingMessage,
    facts: MessageFacts,
    { content, decision, incident, incidentId }: RowChange,
): Readonly<Record<string, string>> {
    const { message, alert, source } = pending
    const { fingerprint, known, row } = facts
    const isLate = decision.outcome === 'late'
    const isSame = known?.fingerprint === fingerprint
    const startsAgain = known !== null && !isLate && isNewOccurrence(alert, known, source)
    const counts = {
        revision: String(message.number),
        ...(startsAgain ? { repeats: '0', late: '0' } : {}),
        ...(isSame && !startsAgain ? { repeats: String(known.repeats + 1) } : {}),
        ...(isLate ? { late: String((known?.late ?? 0) + 1) } : {}),
        ...(isLate || isSame ? {} : stateValues(alert, source, fingerprint)),
        ...(pending.isGrouped ? groupValues(facts, decision) : {}),
        ...(incidentId === (row?.incidentId ?? '') ? {} : { incident: incidentId, incident_number: '' }),
    }
    // What only counts leaves the traces of the last change in place: it may not have come to its end yet.
    if (decision.action === 'none' && row) {
        return counts
    }
    const creates = decision.action === 'create'
    return {
        ...counts,
        ...(creates || decision.action === 'relate' ? { related: creates ? 'false' : 'true' } : {}),
        ...(creates || decision.action === 'update'
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
function groupValues(facts: MessageFacts, decision: Decision): Readonly<Record<string, string>> {
    const { alert, row } = facts
    const members = readMembers(row?.members ?? '')
    const changed = withMember(members, alert.id, memberAfter(alert, members.get(alert.id), decision, facts))
    const now = changed ?? members
    const isOn = othersOn(now, '') > 0
    return { members: membersText(now), phase: isOn ? 'started' : 'ended' }
}

function memberAfter(
    alert: Alert,
    before: Member | undefined,
    { action, outcome }: Decision,
    { fingerprint, known }: MessageFacts,
): Member {
    const isOwner = action === 'create' || (before?.isOwner ?? false)
    if (before && outcome === 'late') {
        return { ...before, late: before.late + 1 }
    }
    const isSame = before !== undefined && known?.fingerprint === fingerprint
    if (isSame) {
        return { ...before, repeats: before.repeats + 1 }
    }
    return { phase: alert.phase, fingerprint, time: alertTime(alert), repeats: 0, late: 0, isOwner }
}
