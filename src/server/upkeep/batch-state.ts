/** Where a batch ended: the time and the sys_id of its last row. Rows are taken in the order of both. */
export interface Place {
    readonly time: string
    readonly id: string
}

/** What one batch did. */
export interface Batch {
    readonly done: number
    /** Rows that the instance did not let go. */
    readonly refused: number
    /** The last row that was looked at; null where there was none. */
    readonly last: Place | null
    /** Whether more rows may follow. */
    readonly isFull: boolean
}

/** What all batches of a run did. */
export interface BatchTotal {
    readonly done: number
    readonly refused: number
    /** False where the time was up before the last row. */
    readonly isComplete: boolean
}

/**
 * Runs batches, each behind the last row of the one before, until no rows are left or the deadline has passed. A row
 * that stays, because it is needed or because the instance refuses, is so looked at once in a run. The first batch
 * always runs: every run comes forward.
 *
 * @param deadline epoch ms
 */
export function runBatches(batch: (after: Place | null) => Batch, deadline: number, now: () => number): BatchTotal {
    let done = 0
    let refused = 0
    let after: Place | null = null
    for (;;) {
        const result: Batch = batch(after)
        done += result.done
        refused += result.refused
        if (!result.isFull || !result.last) {
            return { done, refused, isComplete: true }
        }
        if (now() >= deadline) {
            return { done, refused, isComplete: false }
        }
        after = result.last
    }
}

/** What several runs did together. */
export function addTotals(totals: readonly BatchTotal[]): BatchTotal {
    return {
        done: totals.reduce((sum, { done }) => sum + done, 0),
        refused: totals.reduce((sum, { refused }) => sum + refused, 0),
        isComplete: totals.every(({ isComplete }) => isComplete),
    }
}
