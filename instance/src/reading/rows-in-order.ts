import type { InstanceContext } from '../access/context'
import type { Selection } from '../store/query'
import type { Row } from '../store/row'
import { selectIds, selectRows } from '../store/select-rows'

/** Rows that are read at once. */
const BATCH = 250

/** The rows of a query in its order, read in batches as they are asked for; limit and offset do not count. */
export function* rowsInOrder(
    context: InstanceContext,
    { table, where, order }: Selection,
): Generator<Row, void, undefined> {
    const { database } = context
    const dictionary = context.dictionary.get()
    const selection = { table, ...(where ? { where } : {}), ...(order ? { order } : {}) }
    const first = selectRows(database, dictionary, { ...selection, limit: BATCH }, context.queryEnvironment())
    yield* first
    if (first.length < BATCH) {
        return
    }
    const sent = new Set(first.map((row) => row['sys_id']))
    const ids = selectIds(database, dictionary, selection, context.queryEnvironment()).filter((id) => !sent.has(id))
    for (let start = 0; start < ids.length; start += BATCH) {
        const batch = ids.slice(start, start + BATCH)
        const isOne = { kind: 'term', element: 'sys_id', operator: 'IN', value: batch.join(',') } as const
        const rows = selectRows(database, dictionary, { table, where: isOne }, context.queryEnvironment())
        const byId = new Map(rows.map((row) => [row['sys_id'], row]))
        yield* batch.map((id) => byId.get(id)).filter((row) => row !== undefined)
    }
}
