"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableRoute = tableRoute;
exports.answerTable = answerTable;
const select_rows_1 = require("../store/select-rows");
const answers_1 = require("./answers");
const input_values_1 = require("./input-values");
const json_body_1 = require("./json-body");
const media_types_1 = require("./media-types");
const record_answer_1 = require("./record-answer");
const request_body_1 = require("./request-body");
const table_call_1 = require("./table-call");
const table_list_1 = require("./table-list");
const table_parameters_1 = require("./table-parameters");
const JSON_TYPE = 'application/json';
/** Does the address belong to the Table API: /api/now/table/… or /api/now/v1|v2/table/…? */
function tableRoute(segments) {
    const [api, now, first, ...others] = segments;
    const version = first === 'v1' ? 1 : 2;
    const rest = first === 'v1' || first === 'v2' ? others : [first, ...others];
    const [resource, table, sysId, ...beyond] = rest;
    if (api !== 'api' || now !== 'now' || resource !== 'table' || !table || beyond.length > 0) {
        return null;
    }
    return { table, sysId, version };
}
/**
 * Answers a request to the Table API (markdown/api-reference/rest-apis/c_TableAPI.md) in the session of the context.
 * Only JSON is built; a request or answer in XML is refused with words that say so.
 */
function answerTable(services, request, target, route) {
    const hasBody = request.method === 'POST' || request.method === 'PUT' || request.method === 'PATCH';
    const allowed = route.sysId === undefined ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'];
    if (!allowed.includes(request.method)) {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${request.method} is not allowed for ${target.path}`);
    }
    if (!(0, media_types_1.acceptedRanges)(request.headers['accept']).some((range) => (0, media_types_1.includesType)(range, JSON_TYPE))) {
        return (0, answers_1.errorAnswer)(406, 'Not acceptable', `The local instance answers the Table API in ${JSON_TYPE} only`);
    }
    const sent = (0, media_types_1.mediaType)(request.headers['content-type']);
    if (hasBody && sent !== '' && sent !== JSON_TYPE) {
        return (0, answers_1.errorAnswer)(415, 'Unsupported media type', `The local instance reads the Table API in ${JSON_TYPE} only, not ${sent}`);
    }
    const table = services.context.dictionary.get().table(route.table);
    if (!table) {
        return (0, answers_1.errorAnswer)(400, `Invalid table ${route.table}`, null);
    }
    if (!table.wsAccess) {
        return (0, answers_1.errorAnswer)(403, 'Access denied', `The table ${table.name} does not allow access via web services`);
    }
    const call = {
        services,
        request,
        target,
        table,
        sysId: route.sysId,
        version: route.version,
        parameters: (0, table_parameters_1.tableParameters)(target.query),
    };
    try {
        return dispatch(call);
    }
    catch (error) {
        if (error instanceof request_body_1.UnsupportedEncoding) {
            return (0, answers_1.errorAnswer)(415, 'Unsupported media type', error.message);
        }
        if (error instanceof json_body_1.MalformedBody) {
            return (0, answers_1.errorAnswer)(400, 'Exception while reading request', error.message);
        }
        throw error;
    }
}
function dispatch(call) {
    switch (call.request.method) {
        case 'POST':
            return insertRecord(call);
        case 'PUT':
        case 'PATCH':
            return updateRecord(call);
        case 'DELETE':
            return deleteRecord(call);
        default:
            return call.sysId === undefined ? (0, table_list_1.listRecords)(call) : oneRecord(call);
    }
}
function oneRecord(call) {
    const row = readable(call);
    return row ? (0, answers_1.jsonAnswer)(200, { result: rendered(call, row) }) : (0, table_call_1.notFound)();
}
function insertRecord(call) {
    const { access, records } = call.services;
    (0, request_body_1.requirePlainUtf8)(call.request);
    const body = (0, json_body_1.recordBody)(call.request.body);
    // Fields of a new record count as empty until it is saved (exploring-access-control-list.md, "create").
    if (!access.allows('create', call.table.name, { sys_class_name: call.table.name })) {
        return refused('Insert');
    }
    const values = permitted(call, 'create', { sys_class_name: call.table.name }, body, true);
    const { row, error } = records.insert(call.table.name, values);
    if (!row) {
        return (0, answers_1.errorAnswer)(403, 'Operation Failed', error);
    }
    return written(call, 201, row, {
        location: `${call.target.origin}/api/now/table/${call.table.name}/${row['sys_id'] ?? ''}`,
    });
}
function updateRecord(call) {
    const { access, records } = call.services;
    (0, request_body_1.requirePlainUtf8)(call.request);
    const body = (0, json_body_1.recordBody)(call.request.body);
    const row = readable(call);
    if (!row) {
        return (0, table_call_1.notFound)();
    }
    if (!access.allows('write', call.table.name, row)) {
        return refused('Update');
    }
    const result = records.update(call.table.name, call.sysId ?? '', permitted(call, 'write', row, body, false));
    return result.row ? written(call, 200, result.row, {}) : (0, answers_1.errorAnswer)(403, 'Operation Failed', result.error);
}
function deleteRecord(call) {
    const { access, records } = call.services;
    const row = readable(call);
    if (!row) {
        return (0, table_call_1.notFound)();
    }
    if (!access.allows('delete', call.table.name, row)) {
        return refused('Delete');
    }
    const { row: deleted, error } = records.delete(call.table.name, call.sysId ?? '');
    return deleted ? (0, answers_1.emptyAnswer)(204) : (0, answers_1.errorAnswer)(403, 'Operation Failed', error);
}
/** The record of the address, if there is one that the session may read. */
function readable(call) {
    const { context, access } = call.services;
    const row = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), call.table.name, call.sysId ?? '');
    return row && access.allows('read', call.table.name, row) ? row : null;
}
/** The values of a body, without those of fields that the session may not set. */
function permitted(call, operation, row, body, isInsert) {
    const { inputDisplayValue } = call.parameters;
    const values = (0, input_values_1.inputValues)(call.services, call.table, body, { inputDisplayValue, isInsert });
    return Object.fromEntries(Object.entries(values).filter(([element]) => call.services.access.allowsField(operation, call.table.name, row, element)));
}
function written(call, status, row, headers) {
    if (call.request.headers['x-no-response-body'] === 'true') {
        return (0, answers_1.emptyAnswer)(status, headers);
    }
    const isReadable = call.services.access.allows('read', call.table.name, row);
    return (0, answers_1.jsonAnswer)(status, { result: isReadable ? rendered(call, row) : {} }, headers);
}
function rendered(call, row) {
    return new record_answer_1.RecordAnswer(call.services, call.target.origin, call.parameters).render(call.table, row);
}
function refused(operation) {
    return (0, answers_1.errorAnswer)(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`);
}
//# sourceMappingURL=table-api.js.map