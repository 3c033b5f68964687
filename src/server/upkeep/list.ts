import { ALERT_RETENTION } from '../inbound/alert/retention.ts'
import { ERASABLE_MESSAGES } from '../inbound/messages/erasable.ts'
import { findWaitingMessages, MESSAGE_RETENTION } from '../inbound/messages/retention.ts'
import { claimRetention } from '../platform/line/retention.ts'
import type { ErasableRows, RetentionRule } from '../platform/record/upkeep-rules.ts'

/** What the daily job deletes, in this order: an alert is needed as long as a message of it is stored. */
export function listRetention(): readonly RetentionRule[] {
    return [MESSAGE_RETENTION, ALERT_RETENTION, claimRetention([findWaitingMessages])]
}

/** Where a person's text may stand. */
export const ERASABLE: readonly ErasableRows[] = [ERASABLE_MESSAGES]
