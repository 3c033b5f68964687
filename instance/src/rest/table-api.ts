import type { AclOperation } from '../access/acl'
import type { Row } from '../store/row'
import { getRow } from '../store/select-rows'
import { emptyAnswer, errorAnswer, jsonAnswer } from './answers'
import type { InstanceRequest, InstanceResponse } from './http'
import { inputValues } from './input-values'
import { MalformedBody, recordBody } from './json-body'
import { acceptedRanges, includesType, mediaType } from './media-types'
import { RecordAnswer } from './record-answer'
import { requirePlainUtf8, UnsupportedEncoding } from './request-body'
import type { RequestTarget } from './request-target'
import type { RestServices } from './services'
import { notFound, type TableCall } from './table-call'
import { listRecords } from './table-list'
import { tableParameters } from './table-parameters'

const JSON_TYPE = 'application/json'

/** Does the address belong to the Table API: /api/now/table/… or /api/now/v1|v2/table/…? */
export function tableRoute(
    segments: readonly string[],
): { table: string; sysId: string | undefined; version: 1 | 2 } | null {
    const [api, now, first, ...others] = segments
    const version = first === 'v1' ? 1 : 2
    const rest = first === 'v1' || first === 'v2' ? others : [first, ...others]
    const [resource, table, sysId, ...beyond] = rest
    if (api !== 'api' || now !== 'now' || resource !== 'table' || !table || beyond.length > 0) {
        return null
    }
    return { table, sysId, version }
}

/**
 * Answers a request to the Table API (markdown/api-reference/rest-apis/c_TableAPI.md) in the session of the context.
 * Only JSON is built; a request or answer in XML is refused with words that say so.
 */
export function answerTable(
    services: RestServices,
    request: InstanceRequest,
    target: RequestTarget,
    route: { readonly table: string; readonly sysId: string | undefined; readonly version: 1 | 2 },
): InstanceResponse {
    const hasBody = request.method === 'POST' || request.method === 'PUT' || request.method === 'PATCH'
    if (!acceptedRanges(request.headers['accept']).some((range) => includesType(range, JSON_TYPE))) {
        return errorAnswer(406, 'Not acceptable', `The local instance answers the Table API in ${JSON_TYPE} only`)
    }
    const sent = mediaType(request.headers['content-type'])
    if (hasBody && sent !== '' && sent !== JSON_TYPE) {
        return errorAnswer(
            415,
            'Unsupported media type',
            `The local instance reads the Table API in ${JSON_TYPE} only, not ${sent}`,
        )
    }
    const table = services.context.dictionary.get().table(route.table)
    if (!table) {
        return errorAnswer(400, `Invalid table ${route.table}`, null)
    }
    if (!table.wsAccess) {
        return errorAnswer(403, 'Access denied', `The table ${table.name} does not allow access via web services`)
    }
    const call = {
        services,
        request,
        target,
        table,
        sysId: route.sysId,
        version: route.version,
        parameters: tableParameters(target.query),
    }
    try {
        return dispatch(call)
    } catch (error) {
        if (error instanceof UnsupportedEncoding) {
            return errorAnswer(415, 'Unsupported media type', error.message)
        }
        if (error instanceof MalformedBody) {
            return errorAnswer(400, 'Exception while reading request', error.message)
        }
        throw error
    }
}

function dispatch(call: TableCall): InstanceResponse {
    switch (call.request.method) {
        case 'POST':
            return insertRecord(call)
        case 'PUT':
        case 'PATCH':
            return updateRecord(call)
        case 'DELETE':
            return deleteRecord(call)
        default:
            return call.sysId === undefined ? listRecords(call) : oneRecord(call)
    }
}

function oneRecord(call: TableCall): InstanceResponse {
    const row = readable(call)
    return row ? jsonAnswer(200, { result: rendered(call, row) }) : notFound()
}

function insertRecord(call: TableCall): InstanceResponse {
    const { access, records } = call.services
    requirePlainUtf8(call.request)
    const body = recordBody(call.request.body)
    // Fields of a new record count as empty until it is saved (exploring-access-control-list.md, "create").
    if (!access.allows('create', call.table.name, { sys_class_name: call.table.name })) {
        return refused('Insert')
    }
    const values = permitted(call, 'create', { sys_class_name: call.table.name }, body, true)
    const { row, error } = records.insert(call.table.name, values)
    if (!row) {
        return errorAnswer(403, 'Operation Failed', error)
    }
    return written(call, 201, row, {
        location: `${call.target.origin}/api/now/table/${call.table.name}/${row['sys_id'] ?? ''}`,
    })
}

function updateRecord(call: TableCall): InstanceResponse {
    const { access, records } = call.services
    requirePlainUtf8(call.request)
    const body = recordBody(call.request.body)
    const row = readable(call)
    if (!row) {
        return notFound()
    }
    if (!access.allows('write', call.table.name, row)) {
        return refused('Update')
    }
    const result = records.update(call.table.name, call.sysId ?? '', permitted(call, 'write', row, body, false))
    return result.row ? written(call, 200, result.row, {}) : errorAnswer(403, 'Operation Failed', result.error)
}

function deleteRecord(call: TableCall): InstanceResponse {
    const { access, records } = call.services
    const row = readable(call)
    if (!row) {
        return notFound()
    }
    if (!access.allows('delete', call.table.name, row)) {
        return refused('Delete')
    }
    const { row: deleted, error } = records.delete(call.table.name, call.sysId ?? '')
    return deleted ? emptyAnswer(204) : errorAnswer(403, 'Operation Failed', error)
}

/** The record of the address, if there is one that the session may read. */
function readable(call: TableCall): Row | null {
    const { context, access } = call.services
    const row = getRow(context.database, context.dictionary.get(), call.table.name, call.sysId ?? '')
    return row && access.allows('read', call.table.name, row) ? row : null
}

/** The values of a body, without those of fields that the session may not set. */
function permitted(
    call: TableCall,
    operation: AclOperation,
    row: Row,
    body: Readonly<Record<string, unknown>>,
    isInsert: boolean,
): Row {
    const { inputDisplayValue } = call.parameters
    const values = inputValues(call.services, call.table, body, { inputDisplayValue, isInsert })
    return Object.fromEntries(
        Object.entries(values).filter(([element]) =>
            call.services.access.allowsField(operation, call.table.name, row, element),
        ),
    )
}

function written(
    call: TableCall,
    status: number,
    row: Row,
    headers: Readonly<Record<string, string>>,
): InstanceResponse {
    if (call.request.headers['x-no-response-body'] === 'true') {
        return emptyAnswer(status, headers)
    }
    const isReadable = call.services.access.allows('read', call.table.name, row)
    return jsonAnswer(status, { result: isReadable ? rendered(call, row) : {} }, headers)
}

function rendered(call: TableCall, row: Row): unknown {
    return new RecordAnswer(call.services, call.target.origin, call.parameters).render(call.table, row)
}

function refused(operation: 'Insert' | 'Update' | 'Delete'): InstanceResponse {
    return errorAnswer(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)
}
