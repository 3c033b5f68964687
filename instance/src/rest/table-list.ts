import { readClientQuery } from '../access/client-query'
import type { QueryNode } from '../store/query'
import { countRows, selectRows } from '../store/select-rows'
import { errorAnswer, jsonAnswer } from './answers'
import type { InstanceResponse } from './http'
import { fromDisplay } from './input-values'
import { pageLinks } from './page-links'
import { mayQueryBy } from './query-access'
import { RecordAnswer } from './record-answer'
import { notFound, type TableCall } from './table-call'

/**
 * GET of many records. The limit comes before the access control rules: records that the session may not read are missing
 * from the page and are not replaced (markdown/api-reference/rest-apis/c_TableAPI.md, sysparm_limit).
 */
export function listRecords(call: TableCall): InstanceResponse {
    const { context, access } = call.services
    const { parameters, table, target } = call
    if (!access.allows('read', table.name, null)) {
        return errorAnswer(403, 'Insufficient rights to query records', `No read access to the table ${table.name}`)
    }
    const dictionary = context.dictionary.get()
    const read = readClientQuery(context, call.services.log, table.name, parameters.hasQuery ? parameters.query : '')
    if ('refused' in read) {
        return errorAnswer(403, 'Insufficient rights to query records', read.refused)
    }
    const parsed = read.ok
    const where = parameters.hasQuery ? parsed.where : filterNode(call)
    if (!mayQueryBy(access, dictionary, table.name, where, parsed.order)) {
        return errorAnswer(
            403,
            'Insufficient rights to query records',
            'Field(s) present in the query do not have permission to be read',
        )
    }
    const environment = context.queryEnvironment()
    const { limit, offset } = parameters
    // One row more than asked for tells whether there is a next page where nothing is counted.
    const found = selectRows(
        context.database,
        dictionary,
        { table: table.name, where, order: parsed.order, limit: limit + 1, offset },
        environment,
    )
    const total = parameters.noCount
        ? null
        : countRows(context.database, dictionary, { table: table.name, where }, environment)
    const answer = new RecordAnswer(context, access, target.origin, parameters)
    const result = found
        .slice(0, limit)
        .filter((row) => access.allows('read', table.name, row))
        .map((row) => answer.render(table, row))
    if (result.length === 0 && call.version === 1) {
        return notFound()
    }
    const headers: Record<string, string> = total === null ? {} : { 'x-total-count': String(total) }
    const links = pageLinks(target, { offset, limit, total, hasMore: found.length > limit })
    if (links && !parameters.suppressPagination) {
        headers['link'] = links
    }
    return jsonAnswer(200, { result }, headers)
}

/**
 * Name-value pairs of the address as a query: each equal to the value, or to what it is the display value of. Their values
 * are text; expressions are for sysparm_query.
 */
function filterNode(call: TableCall): QueryNode {
    const { context } = call.services
    const nodes = call.parameters.filters.map(([element, value]): QueryNode => {
        const column = call.table.columns.get(element)
        const named =
            column && column.type !== 'glide_date_time' ? fromDisplay(context, call.table, column, value) : null
        const plain: QueryNode = { kind: 'term', element, operator: '=', value }
        return named === null || named === value
            ? plain
            : { kind: 'or', nodes: [plain, { kind: 'term', element, operator: '=', value: named }] }
    })
    return { kind: 'and', nodes }
}
