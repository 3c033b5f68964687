import { TABLES } from '../../shared/app.ts'
import type { FindPresent, RetentionRule } from '../record/upkeep-rules.ts'

/** Days that a claim is kept after it has run out, for clocks that differ and for who looks into a failure. */
const CLAIM_DAYS = 1

/** Which of some items, by sys_id, still wait in a line. */
export type FindWaiting = (ids: readonly string[], findPresent: FindPresent) => ReadonlySet<string>

/** Claims are deleted some time after they have run out, if the item that they are for does not wait in any of the lines. */
export function claimRetention(lines: readonly FindWaiting[]): RetentionRule {
    return {
        what: 'claims',
        table: TABLES.claim,
        timeColumn: 'lease',
        days: CLAIM_DAYS,
        parts: [[]],
        columns: ['item'],
        batchSize: 200,
        findNeeded: (batch, findPresent) => {
            const items = batch.map(({ values }) => values['item'] ?? '')
            const waiting = lines.map((findWaiting) => findWaiting(items, findPresent))
            return ({ values }) => waiting.some((ids) => ids.has(values['item'] ?? ''))
        },
    }
}
