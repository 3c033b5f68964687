import { incidentIdFor } from '../alert/alert-store.ts'
import type { Decision } from '../decision/decision.ts'
import { isNewOccurrence } from '../decision/occurrence.ts'
import type { MessageFacts } from './change.ts'
import type { PendingMessage } from './pending-message.ts'

/** sys_id of the incident that an alert has after a decision; empty for none. */
export function findIncidentId({ message }: PendingMessage, facts: MessageFacts, decision: Decision): string {
    const { begun, known, row } = facts
    if (begun) {
        return row?.incidentId ?? ''
    }
    if (decision.action === 'create') {
        return message.incidentId || incidentIdFor(message.alertKey, (row?.generation ?? 0) + 1)
    }
    const isBelowAgain = decision.outcome === 'below threshold' && known !== null && isNewOccurrence(facts)
    const kept = known?.hasIncident === true && !isBelowAgain ? (row?.incidentId ?? '') : ''
    return kept || message.incidentId
}
