import type { FindPresent, RetentionRule } from '../../platform/record/upkeep-rules.ts'
import { PROPERTIES, TABLES } from '../../shared/app.ts'
import { WAITING } from './message-states.ts'

/** Settled messages are deleted some days after they came. */
export const MESSAGE_RETENTION: RetentionRule = {
    what: 'messages',
    table: TABLES.message,
    timeColumn: 'sys_created_on',
    days: { property: PROPERTIES.messageDays, standard: 30 },
    // State by state: so the index of state and time gives the rows in order.
    parts: [[['state', '=', 'processed']], [['state', '=', 'refused']], [['state', '=', 'failed']]],
    columns: [],
    // A body may have megabytes.
    batchSize: 10,
    findNeeded: null,
}

/** Which of these messages are not settled. */
export function findWaitingMessages(ids: readonly string[], findPresent: FindPresent): ReadonlySet<string> {
    return findPresent(TABLES.message, 'sys_id', ids, [['state', 'IN', WAITING]])
}
