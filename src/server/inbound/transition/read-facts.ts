import { hashKey } from '../../platform/hash-key.ts'
import { alertContent } from '../alert/alert.ts'
import type { StoredAlert } from '../alert/alert-store.ts'
import { alertTexts } from '../alert/alert-text.ts'
import { knownMember, readMembers } from '../alert/correlated-alerts.ts'
import type { KnownAlert } from '../alert/known-alert.ts'
import { decide, needsIncident } from '../decision/decide.ts'
import type { BegunTransition, Facts } from '../decision/facts.ts'
import { isNewOccurrence } from '../decision/occurrence.ts'
import { isWaiting } from '../messages/message-store.ts'
import type { DecidedOutcome } from '../messages/outcomes.ts'
import { findStanding } from '../target/incident/incident.ts'
import { readIncident } from '../target/incident/incident-reader.ts'
import type { MessageFacts } from './change.ts'
import type { PendingMessage } from './pending-message.ts'

/**
 * What decides about a message. The alert's row is given as it was read; its incident is read only if the row alone
 * cannot decide. An incident is changed by one message at a time, in order: while the last message that changes it is
 * not settled, a message that touches it is blocked. To `look` only, nothing is waited for.
 */
export function readFacts(pending: PendingMessage, row: StoredAlert | null, purpose: 'apply' | 'look'): MessageFacts {
    const facts = { ...readRowFacts(pending, row), row, incident: null, isBlocked: false }
    const { known, policy } = facts
    if (!row || !known) {
        return facts
    }
    const decision = decide(facts)
    const isNeeded = needsIncident(decision, facts)
    if (decision.action === 'none' && !isNeeded && !isNewOccurrence(facts)) {
        return facts
    }
    // Before the incident is read: it is then as the last change has left it.
    if (purpose === 'apply' && isWaiting(row.applied.lastMessageId)) {
        return { ...facts, isBlocked: true }
    }
    if (!isNeeded) {
        return facts
    }
    const incident = readIncident(row.incidentId)
    if (!incident) {
        return { ...facts, known: { ...known, hasIncident: false } }
    }
    const standing = findStanding(incident, known.phase === 'ended' && !policy.autoResolve)
    return { ...facts, incident, standing }
}

/** What decides about a message whose transition another processor wrote to the alert's row and then left. */
export function readBegunFacts(pending: PendingMessage, row: StoredAlert): MessageFacts {
    const { lastAction: action, incidentId } = row
    const why = 'Begun by a request that did not end; resumed.'
    const begun: BegunTransition = { outcome: row.applied.lastOutcome as DecidedOutcome, action, why }
    const incident = action === 'none' ? null : readIncident(incidentId)
    const standing = incident && findStanding(incident, true)
    return { ...readRowFacts(pending, row), begun, row, incident, standing, isBlocked: false }
}

/** What decides about a message that was only counted, by a processor that ended before it settled the message. */
export function readCountedFacts(pending: PendingMessage, row: StoredAlert): MessageFacts {
    const facts = readRowFacts(pending, row)
    const { outcome } = decide(facts)
    const begun: BegunTransition = { outcome, action: 'none', why: 'Counted by a request that did not end.' }
    return { ...facts, begun, row, incident: null, isBlocked: false }
}

function readRowFacts(pending: PendingMessage, row: StoredAlert | null): Facts {
    const { alert, externalId, isGrouped, message, source } = pending
    const content = alertContent(alert) + comparedTexts(pending)
    const isMoved = isGrouped && row !== null && row.externalId !== externalId
    const unmovedFingerprint = hashKey('content', content)
    const fingerprint = isMoved ? hashKey('content', content, externalId) : unmovedFingerprint
    const known: KnownAlert | null =
        row && isGrouped
            ? knownMember(row.known, readMembers(row.members), alert.id, [fingerprint, unmovedFingerprint])
            : (row?.known ?? null)
    const posted = { alert, fingerprint, unmovedFingerprint, isMoved, arrivedAt: message.storedAt }
    return { ...posted, isReplay: message.isReplay, policy: source, known, standing: null, begun: null }
}

/** What the body has where rows of Field mapping follow it; empty for a source without such rows. */
function comparedTexts({ alert, json, source }: PendingMessage): string {
    if (source.comparedPaths.length === 0) {
        return ''
    }
    return JSON.stringify(source.comparedPaths.map(alertTexts(alert, json)))
}
