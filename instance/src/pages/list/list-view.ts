import { html } from 'hono/html'
import { ReadableDisplay } from '../../reading/readable-display'
import type { ReadableList } from '../../reading/readable-list'
import { walkReadable } from '../../reading/walk-readable'
import type { Order } from '../../store/query'
import type { Row } from '../../store/row'
import { conditionBuilder, isBuildable } from '../conditions/condition-builder'
import { conditionInWords } from '../conditions/condition-words'
import { joinQuery, type QueryPieces, splitQuery } from '../conditions/encoded-pieces'
import type { Html } from '../layout'
import { labelOf, type PageServices } from '../page-services'
import { recordName } from '../references/record-name'
import { FOR_TEXT, LIST_FIELDS, listAddress, type ListRequest, PAGE_SIZES } from './list-request'

/** A list that was found. */
export type FoundList = Extract<ReadableList, { refused: null }>

/** Name of the field that says which records of a list are chosen. */
export const CHOSEN_FIELD = 'sysparm_chosen'

/** Parameter of a new form's address: conditions of the list that it was opened from. */
export const FILTER_PARAMETER = 'sysparm_filter'

/** All that a list shows. */
export interface ListParts {
    readonly table: string
    readonly label: string
    readonly columns: readonly string[]
    readonly request: ListRequest
    /** The order in which the rows are, asked for or not. */
    readonly order: readonly Order[]
    readonly found: FoundList
    readonly token: string
    readonly mayDelete: boolean
    readonly mayCreate: boolean
}

/**
 * Title, search, filter and breadcrumbs of a list (c_UseLists.md, c_UsingFiltersAndBreadcrumbs.md): what shows the question
 * again. The answer is `listTable`.
 */
export function listHead(services: PageServices, parts: ListParts): Html {
    const { table, label, columns, request, mayCreate } = parts
    const pieces = splitQuery(request.encoded)
    const at = (conditions: readonly string[]): string =>
        listAddress(table, { ...request, first: 1, encoded: joinQuery({ ...pieces, conditions }) })
    return html`<div class="bar">
            <h1>${label}</h1>
            <form class="bar" role="search" method="get" action="/${table}_list.do">
                ${hidden(request)}
                <select name="${LIST_FIELDS.searchField}" aria-label="Search in">
                    <option value="${FOR_TEXT}">${FOR_TEXT}</option>
                    ${columns.map(
                        (column) =>
                            html`<option value="${column}">${labelOf(services.context, table, column)}</option>`,
                    )}
                </select>
                <input type="search" name="${LIST_FIELDS.searchText}" aria-label="Search text" placeholder="Search" />
                <button class="unstyled" type="submit">Search</button>
            </form>
            <span class="grow"></span>
            <a class="link" href="${listAddress(table, request)}&amp;CSV">Export CSV</a>
            ${mayCreate ? html`<a class="button" href="${newAddress(table, pieces)}">New</a>` : ''}
        </div>
        <section aria-label="Filter">
            <nav class="crumbs" aria-label="Filter">
                <a href="${at([])}">All</a>
                ${pieces.conditions.map((condition, index) => {
                    const words = conditionInWords(services, table, condition)
                    return html`<a
                            href="${at(pieces.conditions.filter((_each, other) => other !== index))}"
                            title="Remove this condition"
                            aria-label="Remove: ${words}"
                            >&gt;</a
                        >
                        <a href="${at(pieces.conditions.slice(0, index + 1))}">${words}</a> `
                })}
            </nav>
            <details class="builder">
                <summary>Filter</summary>
                ${builder(services, parts, pieces)}
            </details>
        </section>`
}

/** The rows of a list with their columns' headings, and what can be done with chosen ones. */
export function listTable(services: PageServices, parts: ListParts): Html {
    const { table, columns, request, found, mayDelete, token } = parts
    const display = new ReadableDisplay(services)
    const [group] = splitQuery(request.encoded).groups.map((piece) => piece.slice('GROUPBY'.length))
    let lastGroup: string | null = null
    return html`<form id="column-search" method="get" action="/${table}_list.do">${hidden(request)}</form>
        <form method="post" action="${listAddress(table, request)}">
            <input type="hidden" name="sysparm_ck" value="${token}" />
            <div class="scroll" tabindex="0" role="region" aria-label="Records">
                <table>
                    <thead>
                        <tr>
                            <th class="pick"><span class="unseen">Choose</span></th>
                            ${columns.map((column) => heading(services, parts, column))}
                        </tr>
                        <tr>
                            <td></td>
                            ${columns.map(
                                (column) =>
                                    html`<td>
                                        <input
                                            type="text"
                                            form="column-search"
                                            name="${LIST_FIELDS.column}${column}"
                                            aria-label="Search ${labelOf(services.context, table, column)}"
                                        />
                                    </td>`,
                            )}
                        </tr>
                    </thead>
                    <tbody>
                        ${found.rows.map((row) => {
                            const value = group === undefined ? null : groupText(services, display, table, row, group)
                            const isNew = value !== lastGroup
                            lastGroup = value
                            return html`${isNew && group !== undefined
                                ? html`<tr>
                                      <th scope="rowgroup" colspan="${columns.length + 1}">
                                          ${labelOf(services.context, table, group)}: ${value || '(empty)'}
                                      </th>
                                  </tr>`
                                : ''}${listRow(services, display, table, columns, row)}`
                        })}
                    </tbody>
                </table>
            </div>
            <div class="bar">
                ${mayDelete && found.rows.length > 0
                    ? html`<button class="unstyled" type="submit" name="sysparm_action" value="delete">
                          Delete chosen records
                      </button>`
                    : ''}
                <span class="grow"></span>
            </div>
        </form>
        ${paging(parts)}`
}

function heading(services: PageServices, { table, request, order }: ListParts, column: string): Html {
    const pieces = splitQuery(request.encoded)
    const first = order[0]?.element === column ? order[0] : null
    const next = first && !first.descending ? 'ORDERBYDESC' : 'ORDERBY'
    const encoded = joinQuery({ ...pieces, orders: [`${next}${column}`] })
    const sorted = first ? html`aria-sort="${first.descending ? 'descending' : 'ascending'}"` : ''
    return html`<th scope="col" ${sorted}>
        <a href="${listAddress(table, { ...request, first: 1, encoded })}"
            >${labelOf(services.context, table, column)}${first ? (first.descending ? ' ▼' : ' ▲') : ''}</a
        >
    </th>`
}

function listRow(
    services: PageServices,
    display: ReadableDisplay,
    table: string,
    columns: readonly string[],
    row: Row,
): Html {
    const actual = row['sys_class_name'] ?? table
    const sysId = row['sys_id'] ?? ''
    const name = recordName(services, table, row) || sysId
    return html`<tr>
        <td class="pick">
            <input type="checkbox" name="${CHOSEN_FIELD}" value="${sysId}" aria-label="Choose ${name}" />
        </td>
        ${columns.map((column, index) => {
            const field = walkReadable(services, table, row, column)
            const text = field ? display.text(field.table, field.element, field.value) : ''
            return index === 0
                ? html`<td><a href="/${actual}.do?sys_id=${sysId}">${text || '(empty)'}</a></td>`
                : html`<td class="${/^\d{4}-\d\d-\d\d( |$)/.test(text) ? 'time' : ''}">${text}</td>`
        })}
    </tr>`
}

function groupText(services: PageServices, display: ReadableDisplay, table: string, row: Row, group: string): string {
    const field = walkReadable(services, table, row, group)
    return field ? display.text(field.table, field.element, field.value) : ''
}

function builder(services: PageServices, { table, request }: ListParts, pieces: QueryPieces): Html {
    if (!isBuildable(services, table, pieces.conditions)) {
        return html`<p>This filter has conditions that the builder cannot show. Choose All to begin anew.</p>`
    }
    return html`<form method="get" action="/${table}_list.do">
        ${hidden(request)}<input type="hidden" name="${LIST_FIELDS.buildFilter}" value="true" />
        ${conditionBuilder(services, { table, conditions: pieces.conditions, ofChange: false })}
        <button type="submit">Run</button>
    </form>`
}

/** The rest of an address, for forms that add to it. */
function hidden({ encoded, size }: ListRequest): Html {
    return html`<input type="hidden" name="sysparm_query" value="${encoded}" /><input
            type="hidden"
            name="${LIST_FIELDS.rows}"
            value="${size}"
        />`
}

function paging({ table, request, found }: ListParts): Html {
    const { first, size } = request
    const at = (from: number): string => listAddress(table, { ...request, first: from })
    return html`<div class="bar">
        <span>${position(found, first)}</span>
        ${first > 1 ? html`<a class="link" href="${at(Math.max(1, first - size))}">Previous</a>` : ''}
        ${found.hasMore ? html`<a class="link" href="${at(first + size)}">Next</a>` : ''}
        <span class="grow"></span>
        <span
            >Rows per page:
            ${[...PAGE_SIZES]
                .sort((a, b) => a - b)
                .map((each) =>
                    each === size
                        ? html`<strong>${each}</strong> `
                        : html`<a class="link" href="${listAddress(table, { ...request, first: 1, size: each })}"
                              >${each}</a
                          > `,
                )}</span
        >
    </div>`
}

/** Which rows stand on the page and of how many, as far as they were counted. */
function position({ rows, total, hasMore }: FoundList, first: number): string {
    if (rows.length === 0) {
        return first > 1 ? 'No more records' : 'No records'
    }
    const range = `${first} to ${first + rows.length - 1}`
    return total === null ? `${range}${hasMore ? ', more' : ''}` : `${range} of ${total}`
}

/** "Clicking the New button in a filtered list automatically applies the same filter to the new record". */
function newAddress(table: string, { conditions }: QueryPieces): string {
    const plain = conditions.filter((condition) => /^[a-z0-9_]+=[^^]+$/.test(condition))
    const parameters = new URLSearchParams({ sys_id: '-1' })
    if (plain.length > 0) {
        parameters.set(FILTER_PARAMETER, plain.join('^'))
    }
    return `/${table}.do?${parameters.toString()}`
}
