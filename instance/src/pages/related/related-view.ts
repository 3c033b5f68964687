import { html } from 'hono/html'
import { readClientQuery } from '../../access/client-query'
import { ReadableDisplay } from '../../reading/readable-display'
import { listReadable } from '../../reading/readable-list'
import { walkReadable } from '../../reading/walk-readable'
import type { Row } from '../../store/row'
import type { FormSubject } from '../form-subject'
import type { Html } from '../layout'
import { listColumns } from '../list/list-layout'
import { FILTER_PARAMETER } from '../list/list-view'
import { equals, labelOf, type PageServices, rowsOf } from '../page-services'
import { joinedColumn, type RelatedList, relatedQuery, relatedTitle } from './related-lists'

/** Records of a related list that the form shows; the link above it leads to all. */
const ROWS = 20

/** Columns of a related list at the form of a table: its own layout there, else the list's without the reference itself. */
function relatedColumns(services: PageServices, parent: string, { table, column }: RelatedList): readonly string[] {
    const { context } = services
    const own = rowsOf(context, 'sys_ui_list', [equals('name', table), equals('parent', parent)], 'sys_created_on')[0]
    const elements = own
        ? rowsOf(context, 'sys_ui_list_element', [equals('list_id', own['sys_id'] ?? '')], 'position')
        : []
    const joined = joinedColumn(services, { table, column, filter: '', orderBy: '' })
    const columns =
        elements.length > 0
            ? elements.map((row) => row['element'] ?? '').filter(Boolean)
            : joined
              ? [joined.element, 'inherited']
              : listColumns(services, table)
    return columns.filter((element) => element !== column.element && labelOf(context, table, element) !== element)
}

/** A related list of a stored record, as far as the user may read it; nothing if the user may not read its table. */
export function relatedView(services: PageServices, subject: FormSubject, related: RelatedList): Html | '' {
    const { context, access } = services
    const sysId = subject.row['sys_id'] ?? ''
    const { table, column } = related
    const encoded = relatedQuery(related, sysId)
    const read = readClientQuery(context, services.log, table, encoded)
    const list =
        'refused' in read ? null : listReadable(services, { ...read.ok, table, limit: ROWS, offset: 0, counted: true })
    if (!list || list.refused !== null) {
        return ''
    }
    const title = relatedTitle(services, related)
    const columns = relatedColumns(services, subject.table, related)
    const joined = joinedColumn(services, related)
    const mayCreate = access.allows('create', table, { sys_class_name: table })
    const count = list.total === null ? (list.hasMore ? `${list.rows.length}, more` : list.rows.length) : list.total
    const all = `/${table}_list.do?${new URLSearchParams({ sysparm_query: encoded }).toString()}`
    const newOne = `/${table}.do?${new URLSearchParams({ sys_id: '-1', [FILTER_PARAMETER]: `${column.element}=${sysId}` }).toString()}`
    const edit = `/sys_m2m_template.do?${new URLSearchParams({ table: subject.table, sys_id: sysId, related_list: `${table}.${column.element}` }).toString()}`
    return html`<section aria-label="${title}">
        <div class="bar">
            <h2>${title} (${count})</h2>
            <span class="grow"></span>
            <a class="link" href="${all}">Show as list</a>
            ${mayCreate && !joined ? html`<a class="button unstyled" href="${newOne}">New</a>` : ''}
            ${mayCreate && joined ? html`<a class="button unstyled" href="${edit}">Edit</a>` : ''}
        </div>
        ${list.rows.length === 0 ? html`<p>No records</p>` : rowsTable(services, related, columns, list.rows)}
    </section>`
}

function rowsTable(
    services: PageServices,
    { table }: RelatedList,
    columns: readonly string[],
    rows: readonly Row[],
): Html {
    const display = new ReadableDisplay(services)
    const text = (row: Row, path: string): string => {
        const field = walkReadable(services, table, row, path)
        return field ? display.text(field.table, field.element, field.value) : ''
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Records">
        <table>
            <thead>
                <tr>
                    ${columns.map((path) => html`<th scope="col">${labelOf(services.context, table, path)}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${rows.map(
                    (row) =>
                        html`<tr>
                            ${columns.map((path, index) =>
                                index === 0
                                    ? html`<td>
                                          <a href="/${row['sys_class_name'] ?? table}.do?sys_id=${row['sys_id']}"
                                              >${text(row, path) || '(empty)'}</a
                                          >
                                      </td>`
                                    : html`<td>${text(row, path)}</td>`,
                            )}
                        </tr>`,
                )}
            </tbody>
        </table>
    </div>`
}
