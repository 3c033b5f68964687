import { readClientQuery } from '../access/client-query'
import { listReadable } from '../reading/readable-list'
import type { QueryNode } from '../store/query'
import { errorAnswer, jsonAnswer } from './answers'
import type { InstanceResponse } from './http'
import { fromDisplay } from './input-values'
import { pageLinks } from './page-links'
import { RecordAnswer } from './record-answer'
import { notFound, type TableCall } from './table-call'

/**
 * GET of many records, of which pages, total and links count those that the session may read (reading/readable-list.ts;
 * stricter than markdown/api-reference/rest-apis/c_TableAPI.md, sysparm_limit).
 */
export function listRecords(call: TableCall): InstanceResponse {
    const { access } = call.services
    const { parameters, table, target } = call
    if (!access.allows('read', table.name, null)) {
        return tableRefused(table.name)
    }
    const read = readClientQuery(
        call.services.context,
        call.services.log,
        table.name,
        parameters.hasQuery ? parameters.query : '',
    )
    if ('refused' in read) {
        return errorAnswer(403, 'Insufficient rights to query records', read.refused)
    }
    const parsed = read.ok
    const where = parameters.hasQuery ? parsed.where : filterNode(call)
    const { limit, offset } = parameters
    const asked = { ...parsed, where, table: table.name, limit, offset, counted: !parameters.noCount }
    const list = listReadable(call.services, asked)
    if (list.refused !== null) {
        return list.refused === 'table'
            ? tableRefused(table.name)
            : errorAnswer(
                  403,
                  'Insufficient rights to query records',
                  'Field(s) present in the query do not have permission to be read',
              )
    }
    const answer = new RecordAnswer(call.services, target.origin, parameters)
    const result = list.rows.map((row) => answer.render(table, row))
    if (result.length === 0 && call.version === 1) {
        return notFound()
    }
    const { total, hasMore } = list
    const headers: Record<string, string> = total === null ? {} : { 'x-total-count': String(total) }
    const links = pageLinks(target, { offset, limit, total, hasMore })
    if (links && !parameters.suppressPagination) {
        headers['link'] = links
    }
    return jsonAnswer(200, { result }, headers)
}

function tableRefused(table: string): InstanceResponse {
    return errorAnswer(403, 'Insufficient rights to query records', `No read access to the table ${table}`)
}

/**
 * Name-value pairs of the address as a query: each equal to the value, or to what it is the display value of. Their values
 * are text; expressions are for sysparm_query.
 */
function filterNode(call: TableCall): QueryNode {
    const nodes = call.parameters.filters.map(([element, value]): QueryNode => {
        const column = call.table.columns.get(element)
        const named =
            column && column.type !== 'glide_date_time' ? fromDisplay(call.services, call.table, column, value) : null
        const plain: QueryNode = { kind: 'term', element, operator: '=', value }
        return named === null || named === value
            ? plain
            : { kind: 'or', nodes: [plain, { kind: 'term', element, operator: '=', value: named }] }
    })
    return { kind: 'and', nodes }
}
