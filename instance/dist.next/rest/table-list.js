"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listRecords = listRecords;
const client_query_1 = require("../access/client-query");
const readable_list_1 = require("../reading/readable-list");
const answers_1 = require("./answers");
const input_values_1 = require("./input-values");
const page_links_1 = require("./page-links");
const record_answer_1 = require("./record-answer");
const table_call_1 = require("./table-call");
/**
 * GET of many records, of which pages, total and links count those that the session may read (reading/readable-list.ts;
 * stricter than markdown/api-reference/rest-apis/c_TableAPI.md, sysparm_limit).
 */
function listRecords(call) {
    const { access } = call.services;
    const { parameters, table, target } = call;
    if (!access.allows('read', table.name, null)) {
        return tableRefused(table.name);
    }
    const read = (0, client_query_1.readClientQuery)(call.services.context, call.services.log, table.name, parameters.hasQuery ? parameters.query : '');
    if ('refused' in read) {
        return (0, answers_1.errorAnswer)(403, 'Insufficient rights to query records', read.refused);
    }
    const parsed = read.ok;
    const where = parameters.hasQuery ? parsed.where : filterNode(call);
    const { limit, offset } = parameters;
    const asked = { ...parsed, where, table: table.name, limit, offset, counted: !parameters.noCount };
    const list = (0, readable_list_1.listReadable)(call.services, asked);
    if (list.refused !== null) {
        return list.refused === 'table'
            ? tableRefused(table.name)
            : (0, answers_1.errorAnswer)(403, 'Insufficient rights to query records', 'Field(s) present in the query do not have permission to be read');
    }
    const answer = new record_answer_1.RecordAnswer(call.services, target.origin, parameters);
    const result = list.rows.map((row) => answer.render(table, row));
    if (result.length === 0 && call.version === 1) {
        return (0, table_call_1.notFound)();
    }
    const { total, hasMore } = list;
    const headers = total === null ? {} : { 'x-total-count': String(total) };
    const links = (0, page_links_1.pageLinks)(target, { offset, limit, total, hasMore });
    if (links && !parameters.suppressPagination) {
        headers['link'] = links;
    }
    return (0, answers_1.jsonAnswer)(200, { result }, headers);
}
function tableRefused(table) {
    return (0, answers_1.errorAnswer)(403, 'Insufficient rights to query records', `No read access to the table ${table}`);
}
/**
 * Name-value pairs of the address as a query: each equal to the value, or to what it is the display value of. Their values
 * are text; expressions are for sysparm_query.
 */
function filterNode(call) {
    const nodes = call.parameters.filters.map(([element, value]) => {
        const column = call.table.columns.get(element);
        const named = column && column.type !== 'glide_date_time' ? (0, input_values_1.fromDisplay)(call.services, call.table, column, value) : null;
        const plain = { kind: 'term', element, operator: '=', value };
        return named === null || named === value
            ? plain
            : { kind: 'or', nodes: [plain, { kind: 'term', element, operator: '=', value: named }] };
    });
    return { kind: 'and', nodes };
}
//# sourceMappingURL=table-list.js.map