import type { StoredAlert } from '../alert/alert-store.ts'
import { decide } from '../decision/decide.ts'
import type { MessageFacts } from './change.ts'
import { type PendingMessage, type Settled } from './pending-message.ts'
import { planChange } from './plan-change.ts'
import { readBegunFacts, readCountedFacts } from './read-facts.ts'
import { readNeeds } from './read-needs.ts'
import { writeChange } from './write-change.ts'

/** Settles a message that was only counted, by a processor that ended before it settled the message. */
export function settleCounted(pending: PendingMessage, row: StoredAlert): Settled | null {
    return resume(pending, row, readCountedFacts(pending, row))
}

/**
 * Carries a transition to its end that another processor wrote to the alert's row and then left. The incident's
 * `sys_mod_count` tells whether the incident was written before that processor ended, so that no note comes twice.
 */
export function resumeMessage(pending: PendingMessage, row: StoredAlert): Settled | null {
    return resume(pending, row, readBegunFacts(pending, row))
}

function resume(pending: PendingMessage, row: StoredAlert, facts: MessageFacts): Settled | null {
    const decision = decide(facts)
    const change = planChange(pending, facts, decision, readNeeds(pending, facts, decision))
    const written = writeChange(pending, row, change, () => true)
    return written.kind === 'settled' ? written.settled : null
}
