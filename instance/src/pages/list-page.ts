import { html } from 'hono/html'
import { readClientQuery } from '../access/client-query'
import { listReadable, mayOrderBy } from '../reading/readable-list'
import type { InstanceResponse } from '../rest/http'
import { redirect } from '../rest/redirect'
import type { Order } from '../store/query'
import { messageBars, page, problem } from './layout'
import { csvAnswer, csvLimit } from './list/csv'
import { listColumns } from './list/list-layout'
import { askedQuery, listAddress, listRequest } from './list/list-request'
import { listHead, type ListParts, listTable } from './list/list-view'
import { notBuiltIn } from './not-built'
import type { PageServices, PageVisit, UserMessage } from './page-services'

/** The order of a list whose address names none, if the user may order so. */
const NEWEST_FIRST: readonly Order[] = [{ element: 'sys_created_on', descending: true }]

/**
 * `/{table}_list.do`: the rows that the user may read, by the query, order and row count of the address. What a search or
 * the condition builder asks for leads to the address that says so; `CSV` in the address exports
 * (markdown/platform-user-interface/navigate-using-url.md).
 */
export function listPage(services: PageServices, table: string, visit: PageVisit): InstanceResponse {
    const { context } = services
    const { query } = visit
    const definition = context.dictionary.get().table(table)
    if (!definition) {
        return problem(context, 404, `There is no table ${table} on this instance`)
    }
    const missing = notBuiltIn(query)
    if (missing !== null) {
        return problem(context, 501, missing)
    }
    const request = listRequest(query)
    const columns = listColumns(services, table)
    const asked = askedQuery(services, table, columns, query)
    if (asked !== null && 'ok' in asked) {
        return redirect(listAddress(table, { ...request, first: 1, encoded: asked.ok }))
    }
    const remarks: UserMessage[] = asked === null ? [] : [{ type: 'error', text: asked.refused }]
    const isCsv = query.has('CSV')
    const limit = isCsv ? csvLimit(services, query) : request.size
    const found = findRows(services, table, { ...request, limit, offset: isCsv ? 0 : request.first - 1 })
    if ('refused' in found) {
        return problem(context, 403, found.refused)
    }
    if (isCsv) {
        return csvAnswer(services, table, columns, found.list.rows, query)
    }
    const parts: ListParts = {
        table,
        label: definition.label,
        columns,
        request,
        order: found.order,
        found: found.list,
        token: visit.token,
        mayDelete: services.access.allows('delete', table, null),
        mayCreate: services.access.allows('create', table, null),
    }
    const content = html`${messageBars([...visit.remarks, ...remarks])} ${listHead(services, parts)}
    ${listTable(services, parts)}`
    return page(context, definition.label, content, remarks.length > 0 ? 422 : 200)
}

function findRows(
    services: PageServices,
    table: string,
    asked: { readonly encoded: string; readonly most: number | null; readonly limit: number; readonly offset: number },
): { readonly list: ListParts['found']; readonly order: readonly Order[] } | { readonly refused: string } {
    const { context } = services
    const label = context.dictionary.get().table(table)?.label ?? table
    const read = readClientQuery(context, services.log, table, asked.encoded)
    if ('refused' in read) {
        return read
    }
    const grouped = read.ok.groupBy.map((element): Order => ({ element, descending: false }))
    const named = [...grouped, ...read.ok.order]
    const order = named.length > 0 || !mayOrderBy(services, table, NEWEST_FIRST) ? named : NEWEST_FIRST
    const { most, offset } = asked
    const limit = most === null ? asked.limit : Math.max(0, Math.min(asked.limit, most - offset))
    const list = listReadable(services, { ...read.ok, order, table, limit, offset, counted: true })
    if (list.refused !== null) {
        return {
            refused:
                list.refused === 'table'
                    ? `You may not read ${label} records`
                    : `You may not query ${label} records by a field of this address`,
        }
    }
    if (most === null) {
        return { list, order }
    }
    const total = list.total === null ? null : Math.min(list.total, most)
    return { list: { ...list, total, hasMore: list.hasMore && offset + limit < most }, order }
}
