import type { StoredAlert } from '../alert/alert-store.ts'
import { decide } from '../decision/decide.ts'
import { type PendingMessage, type Settled } from './pending-message.ts'
import { planChange } from './plan-change.ts'
import { readFacts } from './read-facts.ts'
import { readNeeds } from './read-needs.ts'
import { writeChange } from './write-change.ts'

/** How often a change is planned, as long as other processors take the slots of the storm limit in between. */
const MAX_PLANS = 5

/**
 * Applies a message to its alert: facts, decision, needs, plan, writes.
 *
 * @param row the alert's row as it was read; null if there is none yet
 * @param mayWrite asked right before the row is written
 * @returns null if nothing was done: another processor was faster, is still at the incident, or the right to write has
 *     run out
 */
export function applyMessage(
    pending: PendingMessage,
    row: StoredAlert | null,
    mayWrite: () => boolean,
): Settled | null {
    for (let plan = 1; plan <= MAX_PLANS; plan++) {
        const facts = readFacts(pending, row, 'apply')
        if (facts.isBlocked) {
            return null
        }
        const decision = decide(facts)
        const needs = readNeeds(pending, facts, decision)
        if (needs.storm.kind === 'wait') {
            return null
        }
        const written = writeChange(pending, row, planChange(pending, facts, decision, needs), mayWrite)
        if (written.kind !== 'stale') {
            return written.kind === 'settled' ? written.settled : null
        }
    }
    return null
}
