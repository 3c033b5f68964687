import type { Order, QueryNode } from '../store/query'
import type { Row } from '../store/row'
import { countRows, selectRows } from '../store/select-rows'
import type { AskedQuery } from './field-uses'
import { judgeQuery } from './query-judge'
import { readableCondition } from './readable-classes'
import type { Reader } from './reader'
import { rowsInOrder } from './rows-in-order'

/** Records that are judged one by one so that they can be counted; of more there is no total. */
export const MAX_JUDGED_FOR_TOTAL = 1000

/** One page of the records that a query finds. */
export interface AskedPage extends AskedQuery {
    readonly table: string
    readonly limit: number
    readonly offset: number
    readonly counted: boolean
}

/** The page, or why there is none. `total` is null where nothing was counted. */
export type ReadableList =
    | { readonly refused: 'table' | 'query' }
    | {
          readonly refused: null
          readonly rows: readonly Row[]
          readonly total: number | null
          /** Another page follows. */
          readonly hasMore: boolean
      }

/**
 * The one way from a client's query to records: judged, then read. Limit, offset and total count records that the session
 * may read, so that pages and counts tell nothing of others; that is stricter than
 * markdown/api-reference/rest-apis/c_TableAPI.md (sysparm_limit), which applies the limit before access control rules.
 * If the rules need no record, the database pages and counts. If they do, and they could let through at most
 * `MAX_JUDGED_FOR_TOTAL` records, all of these are judged first, whatever the query finds. Of more records those that the
 * query finds are judged in their order until the page is full, without a total.
 */
export function listReadable(reader: Reader, asked: AskedPage): ReadableList {
    const { context, access } = reader
    const table = context.dictionary.get().table(asked.table)
    if (!table || !access.allows('read', table.name, null)) {
        return { refused: 'table' }
    }
    const verdict = judgeQuery(reader, table.name, asked)
    if (verdict.refused !== null) {
        return { refused: 'query' }
    }
    const readable = readableCondition(reader, table, verdict.classes)
    const where = allOf(asked.where, readable)
    if (!verdict.dependsOnPath && ![...verdict.classes.values()].includes('row')) {
        return plainList(reader, asked, where)
    }
    const candidates = fewCandidates(reader, table.name, readable)
    if (!candidates) {
        return judgedList(reader, asked, where, verdict.mayFind)
    }
    const readableIds = new Set(candidates.filter(verdict.mayFind).map((row) => row['sys_id']))
    return smallList(reader, asked, where, readableIds)
}

/** Whether the session may order records of a table so. */
export function mayOrderBy(reader: Reader, table: string, order: readonly Order[]): boolean {
    return judgeQuery(reader, table, { where: { kind: 'and', nodes: [] }, order, groupBy: [] }).refused === null
}

function plainList({ context }: Reader, asked: AskedPage, where: QueryNode): ReadableList {
    const { table, order, limit, offset, counted } = asked
    const dictionary = context.dictionary.get()
    const environment = context.queryEnvironment()
    // One row more than asked for tells whether there is a next page where nothing is counted.
    const page = { table, where, order, limit: limit + 1, offset }
    const found = selectRows(context.database, dictionary, page, environment)
    const total = counted ? countRows(context.database, dictionary, { table, where }, environment) : null
    return { refused: null, rows: found.slice(0, limit), total, hasMore: found.length > limit }
}

/** Of few candidates: all that the query finds among the readable ones, in one statement whatever it compares. */
function smallList(
    { context }: Reader,
    { table, order, limit, offset, counted }: AskedPage,
    where: QueryNode,
    readableIds: ReadonlySet<string | null | undefined>,
): ReadableList {
    const selection = { table, where, order }
    const found = selectRows(context.database, context.dictionary.get(), selection, context.queryEnvironment()).filter(
        (row) => readableIds.has(row['sys_id']),
    )
    const rows = found.slice(offset, offset + limit)
    return { refused: null, rows, total: counted ? found.length : null, hasMore: found.length > offset + limit }
}

function judgedList(
    reader: Reader,
    { table, order, limit, offset }: AskedPage,
    where: QueryNode,
    mayFind: (row: Row) => boolean,
): ReadableList {
    const rows: Row[] = []
    let found = 0
    for (const row of rowsInOrder(reader.context, { table, where, order })) {
        if (mayFind(row) && found++ >= offset) {
            rows.push(row)
        }
        if (rows.length > limit) {
            break
        }
    }
    return { refused: null, rows: rows.slice(0, limit), total: null, hasMore: rows.length > limit }
}

/** All records that the rules could let through, whatever is asked; null where there are too many to judge. */
function fewCandidates({ context }: Reader, table: string, readable: QueryNode | null): readonly Row[] | null {
    const limit = MAX_JUDGED_FOR_TOTAL + 1
    const selection = readable === null ? { table, limit } : { table, where: readable, limit }
    const rows = selectRows(context.database, context.dictionary.get(), selection, context.queryEnvironment())
    return rows.length <= MAX_JUDGED_FOR_TOTAL ? rows : null
}

function allOf(one: QueryNode, other: QueryNode | null): QueryNode {
    return other === null ? one : { kind: 'and', nodes: [one, other] }
}
