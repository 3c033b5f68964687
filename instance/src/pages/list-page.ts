import { html } from 'hono/html'
import { readClientQuery } from '../access/client-query'
import { ReadableDisplay } from '../reading/readable-display'
import { listReadable, mayOrderBy, type ReadableList } from '../reading/readable-list'
import { walkReadable } from '../reading/walk-readable'
import type { InstanceResponse } from '../rest/http'
import type { Order } from '../store/query'
import type { Row } from '../store/row'
import { type Html, messageBars, page, problem } from './layout'
import { equals, labelOf, type PageServices, type PageVisit, rowsOf } from './page-services'

/** Rows on one page of a list. */
const PAGE_SIZE = 20

/** The order of a list whose address names none, if the user may order so. */
const NEWEST_FIRST: readonly Order[] = [{ element: 'sys_created_on', descending: true }]

/** Columns of a list that has no layout of its own. */
const FALLBACK_COLUMNS = 6

/** `/{table}_list.do?sysparm_query=…&sysparm_first_row=…`: the rows that the user may read. */
export function listPage(services: PageServices, table: string, { query, remarks }: PageVisit): InstanceResponse {
    const { context, access } = services
    const definition = context.dictionary.get().table(table)
    if (!definition) {
        return problem(context, 404, `There is no table ${table} on this instance`)
    }
    const encoded = query.get('sysparm_query') ?? ''
    const first = Math.max(1, Math.trunc(Number(query.get('sysparm_first_row'))) || 1)
    const read = readClientQuery(context, services.log, table, encoded)
    if ('refused' in read) {
        return problem(context, 403, read.refused)
    }
    const parsed = read.ok
    const order = parsed.order.length > 0 || !mayOrderBy(services, table, NEWEST_FIRST) ? parsed.order : NEWEST_FIRST
    const asked = { ...parsed, order, table, limit: PAGE_SIZE, offset: first - 1, counted: true }
    const list = listReadable(services, asked)
    if (list.refused !== null) {
        return list.refused === 'table'
            ? problem(context, 403, `You may not read ${definition.label} records`)
            : problem(context, 403, `You may not query ${definition.label} records by a field of this address`)
    }
    const display = new ReadableDisplay(services)
    const columns = listColumns(services, table)
    const link = (from: number) =>
        `/${table}_list.do?sysparm_query=${encodeURIComponent(encoded)}&sysparm_first_row=${from}`
    const content = html`${messageBars(remarks)}
        <div class="bar">
            <h1>${definition.label}</h1>
            <span class="grow">${encoded}</span>
            <span>${position(list, first)}</span>
            ${first > 1 ? html`<a class="link" href="${link(Math.max(1, first - PAGE_SIZE))}">Previous</a>` : ''}
            ${list.hasMore ? html`<a class="link" href="${link(first + PAGE_SIZE)}">Next</a>` : ''}
            ${access.allows('create', table, null) ? html`<a class="button" href="/${table}.do?sys_id=-1">New</a>` : ''}
        </div>
        <table>
            <thead>
                <tr>
                    ${columns.map((column) => html`<th>${labelOf(context, table, column)}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${list.rows.map(
                    (row) =>
                        html`<tr>
                            ${columns.map(
                                (column, index) =>
                                    html`<td>${cell(services, display, table, row, column, index === 0)}</td>`,
                            )}
                        </tr>`,
                )}
            </tbody>
        </table>`
    return page(context, definition.label, content)
}

/** Which rows stand on the page and of how many, as far as they were counted. */
function position({ rows, total, hasMore }: Extract<ReadableList, { refused: null }>, first: number): string {
    if (rows.length === 0) {
        return first > 1 ? 'No more records' : 'No records'
    }
    const range = `${first} to ${first + rows.length - 1}`
    return total === null ? `${range}${hasMore ? ', more' : ''}` : `${range} of ${total}`
}

function cell(
    services: PageServices,
    display: ReadableDisplay,
    table: string,
    row: Row,
    path: string,
    links: boolean,
): Html | string {
    const field = walkReadable(services, table, row, path)
    if (!field) {
        return ''
    }
    const text = display.text(field.table, field.element, field.value)
    const actual = row['sys_class_name'] ?? table
    return links ? html`<a href="/${actual}.do?sys_id=${row['sys_id']}">${text || '(empty)'}</a>` : text
}

/** The columns of the table's default list layout, of an ancestor's, or the first columns of the table. */
function listColumns(services: PageServices, table: string): readonly string[] {
    const { context } = services
    const definition = context.dictionary.get().table(table)
    for (const ancestor of definition?.lineage ?? []) {
        const list = rowsOf(context, 'sys_ui_list', [equals('name', ancestor)], 'sys_created_on').find(
            (row) => !row['parent'] && !row['element'] && !row['sys_user'] && isDefaultView(services, row['view']),
        )
        if (list) {
            const elements = rowsOf(
                context,
                'sys_ui_list_element',
                [equals('list_id', list['sys_id'] ?? '')],
                'position',
            )
            return elements.map((element) => element['element'] ?? '').filter(Boolean)
        }
    }
    const display = definition?.displayElement
    const own = [...(definition?.columns.values() ?? [])]
        .filter(
            (column) => column.storage !== 'none' && !column.element.startsWith('sys_') && column.element !== display,
        )
        .map((column) => column.element)
    return [...(display ? [display] : []), ...own].slice(0, FALLBACK_COLUMNS)
}

/** Whether a layout belongs to the default view, which packages name by words and the base system by its record. */
export function isDefaultView(services: PageServices, view: string | null | undefined): boolean {
    if (!view || view === 'Default view') {
        return true
    }
    const row = rowsOf(services.context, 'sys_ui_view', [equals('sys_id', view)], 'sys_id')[0]
    return row !== undefined && (row['title'] === 'Default view' || !row['name'])
}
