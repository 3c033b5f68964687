"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listPage = listPage;
exports.isDefaultView = isDefaultView;
const html_1 = require("hono/html");
const client_query_1 = require("../access/client-query");
const readable_display_1 = require("../reading/readable-display");
const readable_list_1 = require("../reading/readable-list");
const walk_readable_1 = require("../reading/walk-readable");
const layout_1 = require("./layout");
const page_services_1 = require("./page-services");
/** Rows on one page of a list. */
const PAGE_SIZE = 20;
/** The order of a list whose address names none, if the user may order so. */
const NEWEST_FIRST = [{ element: 'sys_created_on', descending: true }];
/** Columns of a list that has no layout of its own. */
const FALLBACK_COLUMNS = 6;
/** `/{table}_list.do?sysparm_query=…&sysparm_first_row=…`: the rows that the user may read. */
function listPage(services, table, { query, remarks }) {
    const { context, access } = services;
    const definition = context.dictionary.get().table(table);
    if (!definition) {
        return (0, layout_1.problem)(context, 404, `There is no table ${table} on this instance`);
    }
    const encoded = query.get('sysparm_query') ?? '';
    const first = Math.max(1, Math.trunc(Number(query.get('sysparm_first_row'))) || 1);
    const read = (0, client_query_1.readClientQuery)(context, services.log, table, encoded);
    if ('refused' in read) {
        return (0, layout_1.problem)(context, 403, read.refused);
    }
    const parsed = read.ok;
    const order = parsed.order.length > 0 || !(0, readable_list_1.mayOrderBy)(services, table, NEWEST_FIRST) ? parsed.order : NEWEST_FIRST;
    const asked = { ...parsed, order, table, limit: PAGE_SIZE, offset: first - 1, counted: true };
    const list = (0, readable_list_1.listReadable)(services, asked);
    if (list.refused !== null) {
        return list.refused === 'table'
            ? (0, layout_1.problem)(context, 403, `You may not read ${definition.label} records`)
            : (0, layout_1.problem)(context, 403, `You may not query ${definition.label} records by a field of this address`);
    }
    const display = new readable_display_1.ReadableDisplay(services);
    const columns = listColumns(services, table);
    const link = (from) => `/${table}_list.do?sysparm_query=${encodeURIComponent(encoded)}&sysparm_first_row=${from}`;
    const content = (0, html_1.html) `${(0, layout_1.messageBars)(remarks)}
        <div class="bar">
            <h1>${definition.label}</h1>
            <span class="grow">${encoded}</span>
            <span>${position(list, first)}</span>
            ${first > 1 ? (0, html_1.html) `<a class="link" href="${link(Math.max(1, first - PAGE_SIZE))}">Previous</a>` : ''}
            ${list.hasMore ? (0, html_1.html) `<a class="link" href="${link(first + PAGE_SIZE)}">Next</a>` : ''}
            ${access.allows('create', table, null) ? (0, html_1.html) `<a class="button" href="/${table}.do?sys_id=-1">New</a>` : ''}
        </div>
        <table>
            <thead>
                <tr>
                    ${columns.map((column) => (0, html_1.html) `<th>${(0, page_services_1.labelOf)(context, table, column)}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${list.rows.map((row) => (0, html_1.html) `<tr>
                            ${columns.map((column, index) => (0, html_1.html) `<td>${cell(services, display, table, row, column, index === 0)}</td>`)}
                        </tr>`)}
            </tbody>
        </table>`;
    return (0, layout_1.page)(context, definition.label, content);
}
/** Which rows stand on the page and of how many, as far as they were counted. */
function position({ rows, total, hasMore }, first) {
    if (rows.length === 0) {
        return first > 1 ? 'No more records' : 'No records';
    }
    const range = `${first} to ${first + rows.length - 1}`;
    return total === null ? `${range}${hasMore ? ', more' : ''}` : `${range} of ${total}`;
}
function cell(services, display, table, row, path, links) {
    const field = (0, walk_readable_1.walkReadable)(services, table, row, path);
    if (!field) {
        return '';
    }
    const text = display.text(field.table, field.element, field.value);
    const actual = row['sys_class_name'] ?? table;
    return links ? (0, html_1.html) `<a href="/${actual}.do?sys_id=${row['sys_id']}">${text || '(empty)'}</a>` : text;
}
/** The columns of the table's default list layout, of an ancestor's, or the first columns of the table. */
function listColumns(services, table) {
    const { context } = services;
    const definition = context.dictionary.get().table(table);
    for (const ancestor of definition?.lineage ?? []) {
        const list = (0, page_services_1.rowsOf)(context, 'sys_ui_list', [(0, page_services_1.equals)('name', ancestor)], 'sys_created_on').find((row) => !row['parent'] && !row['element'] && !row['sys_user'] && isDefaultView(services, row['view']));
        if (list) {
            const elements = (0, page_services_1.rowsOf)(context, 'sys_ui_list_element', [(0, page_services_1.equals)('list_id', list['sys_id'] ?? '')], 'position');
            return elements.map((element) => element['element'] ?? '').filter(Boolean);
        }
    }
    const display = definition?.displayElement;
    const own = [...(definition?.columns.values() ?? [])]
        .filter((column) => column.storage !== 'none' && !column.element.startsWith('sys_') && column.element !== display)
        .map((column) => column.element);
    return [...(display ? [display] : []), ...own].slice(0, FALLBACK_COLUMNS);
}
/** Whether a layout belongs to the default view, which packages name by words and the base system by its record. */
function isDefaultView(services, view) {
    if (!view || view === 'Default view') {
        return true;
    }
    const row = (0, page_services_1.rowsOf)(services.context, 'sys_ui_view', [(0, page_services_1.equals)('sys_id', view)], 'sys_id')[0];
    return row !== undefined && (row['title'] === 'Default view' || !row['name']);
}
//# sourceMappingURL=list-page.js.map