import type { LineRules } from '../../platform/line/line.ts'
import type { LineItem, LinePlace } from '../../platform/line/line-item.ts'
import type { AppliedSoFar } from '../alert/known-alert.ts'

/** Age in seconds from which a message, or the making of an incident, counts as left by who began it. */
const LEFT_SECONDS = 10

/**
 * How long, in seconds, a claim is valid, and how long an incident's update is left to who began it. Longer than any
 * single record write with its rules takes; nothing is written under a claim that has run out.
 */
const CLAIM_SECONDS = 60

/** How the messages of an alert are worked on; see alert-line.ts. */
export const ALERT_LINE_RULES: LineRules<LineItem> = {
    owner: { seconds: 5, leftAfter: LEFT_SECONDS, patienceMs: 250, slowMs: 150 },
    mayPass: null,
    claims: 'each step',
    claimSeconds: CLAIM_SECONDS,
    maxPerGroup: 0,
    attempts: { maxEnded: 5, maxOpen: 2, delays: [], spread: 0 },
    maxPerCall: 25,
}

/** How far the messages of an alert were applied, as its row shows it. */
export function toPlace({ revision, lastMessageId, lastOutcome, writtenAt }: AppliedSoFar): LinePlace {
    // Making an incident twice makes one; an update's note would come twice.
    const patience = lastOutcome === 'created' ? LEFT_SECONDS : CLAIM_SECONDS
    return { applied: revision, begunId: lastMessageId, begunAt: writtenAt, patience }
}
