import { countBy } from '../platform/record/count.ts'
import { type Condition, sortBy, where, whereAny } from '../platform/record/query.ts'
import { type AnyRecord, openTable, readRecord, readValue } from '../platform/record/record.ts'
import { listTextProblem } from '../shared/query-text.ts'
import type { Batch, Place } from './batch-state.ts'

/**
 * Rows of one batch. The platform reads rows whole, so those that may be large (a message's body has up to 4,000,000
 * characters) are read few at a time.
 */
export const BATCH_SIZE = { small: 200, large: 10 } as const

/** Rows that are older than a moment, by one of their times. */
export interface OldRows {
    readonly table: string
    readonly timeColumn: string
    /** UTC, `yyyy-MM-dd HH:mm:ss`. */
    readonly before: string
    readonly conditions: readonly Condition[]
    /** Columns that decide whether a row is needed. */
    readonly columns: readonly string[]
    readonly rowSize: keyof typeof BATCH_SIZE
}

/** One old row: its sys_id and the columns that were asked for. */
export interface OldRow {
    readonly id: string
    readonly values: Readonly<Record<string, string>>
}

/**
 * Deletes the rows of one batch, in the order of their time, that `isKept` does not hold back. It is asked once per
 * batch, so that it needs few queries. Each row is deleted by itself: deleteMultiple() does not mind setLimit()
 * (markdown/…/c_GlideRecordScopedAPI.md) and does not tell what was refused.
 */
export function deleteBatch(
    rows: OldRows,
    after: Place | null,
    isKept: (batch: readonly OldRow[]) => (row: OldRow) => boolean,
): Batch {
    const record = openTable(rows.table)
    where(record, [rows.timeColumn, '<', rows.before], ...rows.conditions)
    if (after) {
        startBehind(record, rows.timeColumn, after)
    }
    sortBy(record, rows.timeColumn)
    sortBy(record, 'sys_id')
    const size = BATCH_SIZE[rows.rowSize]
    record.setLimit(size)
    record.query()
    const batch: OldRow[] = []
    let last: Place | null = null
    while (record.next()) {
        const id = record.getUniqueValue()
        batch.push({ id, values: Object.fromEntries(rows.columns.map((name) => [name, readValue(record, name)])) })
        last = { time: readValue(record, rows.timeColumn), id }
    }
    const keeps = isKept(batch)
    let done = 0
    let refused = 0
    for (const row of batch) {
        if (keeps(row)) {
            continue
        }
        const target = readRecord(rows.table, row.id)
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
    return { done, refused, last, isFull: batch.length === size }
}

/** Later than a place, or as late with a greater sys_id: both as conditions that an index on the time can serve. */
function startBehind(record: AnyRecord, timeColumn: string, after: Place): void {
    where(record, [timeColumn, '>=', after.time])
    whereAny(record, [
        [timeColumn, '>', after.time],
        ['sys_id', '>', after.id],
    ])
}

/** Which of these values a column of a table has, under further conditions. What a query cannot hold is in no row. */
export function present(
    table: string,
    column: string,
    values: readonly string[],
    conditions: readonly Condition[],
): ReadonlySet<string> {
    const wanted = [...new Set(values)].filter((value) => listTextProblem(value) === null)
    if (wanted.length === 0) {
        return new Set()
    }
    return new Set(countBy(table, column, [[column, 'IN', wanted], ...conditions]).keys())
}
