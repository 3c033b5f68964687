import { countBy } from '../platform/record/count.ts'
import { type Condition, sortBy, where, whereAny } from '../platform/record/query.ts'
import { type AnyRecord, openTable, readRecord, readValue } from '../platform/record/record.ts'
import type { FindPresent, OldRow, RetentionRule } from '../platform/record/upkeep-rules.ts'
import { listTextProblem } from '../shared/query-text.ts'
import type { Batch, Place } from './batch-state.ts'

/**
 * Deletes the rows of one batch, in the order of their time, that nothing needs. Each row is deleted by itself: deleteMultiple() does not mind setLimit()
 * (markdown/…/c_GlideRecordScopedAPI.md) and does not tell what was refused.
 */
export function deleteBatch(
    rule: RetentionRule,
    part: readonly Condition[],
    before: string,
    after: Place | null,
): Batch {
    const { table, timeColumn, columns, batchSize, findNeeded } = rule
    const record = openTable(table)
    where(record, [timeColumn, '<', before], ...part)
    if (after) {
        startBehind(record, timeColumn, after)
    }
    sortBy(record, timeColumn)
    sortBy(record, 'sys_id')
    record.setLimit(batchSize)
    record.query()
    const batch: OldRow[] = []
    let last: Place | null = null
    while (record.next()) {
        const id = record.getUniqueValue()
        batch.push({ id, values: Object.fromEntries(columns.map((name) => [name, readValue(record, name)])) })
        last = { time: readValue(record, timeColumn), id }
    }
    const isNeeded = findNeeded?.(batch, findPresent)
    let done = 0
    let refused = 0
    for (const row of batch) {
        if (isNeeded?.(row) === true) {
            continue
        }
        const target = readRecord(table, row.id)
        // Somebody else was faster.
        if (!target) {
            continue
        }
        if (target.deleteRecord()) {
            done++
        } else {
            refused++
        }
    }
    return { done, refused, last, isFull: batch.length === batchSize }
}

/** Later than a place, or as late with a greater sys_id: both as conditions that an index on the time can serve. */
function startBehind(record: AnyRecord, timeColumn: string, after: Place): void {
    where(record, [timeColumn, '>=', after.time])
    whereAny(record, [
        [timeColumn, '>', after.time],
        ['sys_id', '>', after.id],
    ])
}

const findPresent: FindPresent = (table, column, values, conditions) => {
    const wanted = [...new Set(values)].filter((value) => listTextProblem(value) === null)
    if (wanted.length === 0) {
        return new Set()
    }
    return new Set(countBy(table, column, [[column, 'IN', wanted], ...conditions]).keys())
}
