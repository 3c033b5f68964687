import { type Moment, NO_MOMENT, pickLater } from '../../shared/time.ts'
import { momentText, toUtcText } from '../../shared/utc.ts'
import { alertTime } from '../alert/alert.ts'
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
    const isFresh = beginsAnew(facts, decision, isSame)
    const counts = {
        revision: String(message.number),
        ...(isFresh ? { repeats: '0', late: '0', late_order: '' } : {}),
        ...(isSame && !isFresh ? { repeats: String(known.repeats + 1) } : {}),
        ...(isLate ? { late: String((known?.late ?? 0) + 1), late_order: findLateTime(facts) } : {}),
        ...(isLate || isSame ? {} : { ...stateValues(alert, source, fingerprint), ...timeValues(facts) }),
        ...(pending.isGrouped ? groupValues(facts, decision, isFresh) : {}),
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
function groupValues(facts: MessageFacts, decision: Decision, isFresh: boolean): Readonly<Record<string, string>> {
    const { alert, row } = facts
    const members = readMembers(row?.members ?? '')
    const changed = withMember(members, alert.id, memberAfter(members.get(alert.id), decision, facts, isFresh))
    const now = changed ?? members
    const isOn = othersOn(now, '') > 0
    return { members: membersText(now), phase: isOn ? 'started' : 'ended' }
}

function memberAfter(
    before: Member | undefined,
    { action, outcome }: Decision,
    facts: MessageFacts,
    isFresh: boolean,
): Member {
    const { alert, fingerprint, known } = facts
    const isOwner = action === 'create' || (before?.isOwner ?? false)
    if (before && outcome === 'late') {
        return { ...before, late: before.late + 1, lateTime: findLateTime(facts) }
    }
    if (before && known?.fingerprint === fingerprint) {
        return isFresh
            ? { ...before, repeats: 0, late: 0, lateTime: NO_MOMENT, isOwner }
            : { ...before, repeats: before.repeats + 1 }
    }
    const counts = { repeats: 0, late: 0, lateTime: NO_MOMENT }
    return { phase: alert.phase, fingerprint, ...findTimes(facts), ...counts, isOwner }
}

/**
 * Whether what the message says begins anew, so that repeats and late messages are counted from 0: a start after an end,
 * and the same message without a time after a person has resolved the incident.
 */
function beginsAnew(facts: MessageFacts, { action, outcome }: Decision, isSame: boolean): boolean {
    const hasIncidentAgain = action === 'create' || action === 'reopen'
    return outcome !== 'late' && (isNewOccurrence(facts) || (isSame && hasIncidentAgain))
}

/** What the row remembers of times once a message was applied. */
function findTimes(facts: MessageFacts): Pick<Member, 'time' | 'start' | 'takenAt'> {
    const { alert, arrivedAt, known } = facts
    const own = alertTime(alert)
    const before = known?.isSeen === true ? known : null
    const goesOn = before !== null && !isNewOccurrence(facts)
    // What gives no time is compared by what gave one, and an end is never older than what it ends.
    const isKept = own === NO_MOMENT || (alert.phase === 'ended' && goesOn)
    const time = isKept ? pickLater(own, before?.time ?? NO_MOMENT) : own
    const start = alert.startedAt ?? (goesOn ? before.start : NO_MOMENT)
    const isSamePhase = before?.phase === alert.phase && alert.phase === 'started'
    return { time, start, takenAt: isSamePhase ? before.takenAt : Math.floor(arrivedAt) }
}

function timeValues(facts: MessageFacts): Readonly<Record<string, string>> {
    const { start, takenAt, time } = findTimes(facts)
    return {
        alert_time: momentText(time),
        alert_order: time,
        start_order: start,
        late_order: '',
        phase_at: toUtcText(takenAt),
    }
}

/** The time of the last late start after an end; a late message of another kind changes nothing of it. */
function findLateTime({ alert, known }: MessageFacts): Moment {
    const isLateStart = alert.phase === 'started' && known?.phase === 'ended'
    return isLateStart ? alertTime(alert) : (known?.lateTime ?? NO_MOMENT)
}
