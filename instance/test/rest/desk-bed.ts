import { type InstanceBed, openBed, SCOPE, SCOPE_ID } from './instance-bed'

/** Address of the API "Desk". */
export const BASE = `/api/${SCOPE}/desk`
/** Unversioned address of an API with two versions, of which the first is the default. */
export const VERSIONED = `/api/${SCOPE}/versioned`
const DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990'

/** Scripted REST APIs with resources of every kind, a user who may use them, one without a role and one from outside. */
export function openDesk(): InstanceBed {
    const bed = openBed()
    bed.addUser('desk.user', ['x_acme_app.desk'])
    bed.addUser('plain.user', [])
    bed.addUser('outside.user', ['snc_external', 'x_acme_app.desk'])
    const acl = bed.addAcl({ name: 'desk', type: 'REST_Endpoint', operation: 'execute' }, ['x_acme_app.desk'])
    const second = bed.addAcl({
        name: 'desk2',
        type: 'REST_Endpoint',
        operation: 'execute',
        security_attribute: '239bdf0c47d23110ba46ff58936d4330',
    })
    const deny = bed.addAcl({ name: 'desk3', type: 'REST_Endpoint', operation: 'execute', decision_type: 'deny' }, [
        'x_acme_app.nobody_has',
    ])
    const desk = bed.put('sys_ws_definition', {
        name: 'Desk',
        active: '1',
        base_uri: BASE,
        service_id: 'desk',
        namespace: SCOPE,
        consumes: 'application/json',
        produces: 'application/json',
        sys_scope: SCOPE_ID,
    })
    const route = (method: string, path: string, script: string, values: Record<string, string> = {}): void =>
        addRoute(bed, desk, method, path, script, values)
    route('POST', '/', 'response.setStatus(201); response.setBody({ scope: request.scope, body: request.body })', {
        enforce_acl: acl,
    })
    route('GET', '/', '(function () { return { params: request.queryParams } })()', { enforce_acl: acl })
    route('GET', '/slash/', '0', {})
    route('GET', '/items/{id}', 'response.setBody(request.pathParams)', { enforce_acl: DEFAULT_ACL })
    route('GET', '/items/all', "response.setBody('all')", { enforce_acl: DEFAULT_ACL })
    route('GET', '/items/{id}/{part}', 'response.setBody(request.pathParams)', { enforce_acl: DEFAULT_ACL })
    route('GET', '/either', '0', { enforce_acl: `${acl},${second}` })
    route('GET', '/denied', '0', { enforce_acl: `${acl},${deny}` })
    route('GET', '/unlisted', '0', { enforce_acl: '' })
    route('GET', '/no-check', '0', { enforce_acl: acl, requires_acl_authorization: '0' })
    route('GET', '/public', "response.setBody('hello')", {
        requires_authentication: '0',
        requires_snc_internal_role: '1',
    })
    route('GET', '/open-to-outside', '0', { requires_snc_internal_role: '0', enforce_acl: acl })
    route('POST', '/text', 'response.setBody(request.body)', {
        consumes: 'text/plain,application/x-www-form-urlencoded',
        consumes_customized: '1',
    })
    route('POST', '/form', 'response.setBody(request.queryParams)', {
        consumes: 'application/x-www-form-urlencoded',
        consumes_customized: '1',
    })
    route(
        'GET',
        '/csv',
        "response.setContentType('text/csv'); response.setStatus(202); response.getStreamWriter().writeString('a,b')",
        { produces: 'text/csv', produces_customized: '1' },
    )
    route('GET', '/xml', '0', { produces: 'application/xml', produces_customized: '1' })
    route(
        'GET',
        '/error',
        "response.setError({ status: 418, message: 'I am a teapot', detail: 'short and stout' })",
        {},
    )
    route('GET', '/throws', "throw new TypeError('broken')", {})
    route(
        'GET',
        '/headers',
        "response.setHeader('X-One', '1'); response.setHeader('X-Split', 'a\\r\\nSet-Cookie: b'); response.setLocation('/x'); response.setBody({})",
        {},
    )
    route('GET', '/zero', 'response.setStatus(0); response.setBody({})', {})
    route('DELETE', '/gone', 'response.setStatus(204)', {})
    route('GET', '/inactive', '0', { active: '0' })
    bed.put('sys_ws_definition', { name: 'Off', active: '0', base_uri: `/api/${SCOPE}/off`, sys_scope: SCOPE_ID })
    const versioned = bed.put('sys_ws_definition', {
        name: 'Versioned',
        active: '1',
        base_uri: VERSIONED,
        default_version: 'v1',
        is_versioned: '1',
        sys_scope: SCOPE_ID,
    })
    for (const [version, isDefault] of [
        ['1', '1'],
        ['2', '0'],
    ] as const) {
        const id = bed.put('sys_ws_version', {
            version,
            version_id: `v${version}`,
            is_default: isDefault,
            active: '1',
            web_service_definition: versioned,
        })
        bed.put('sys_ws_operation', {
            ...operation('GET', `response.setBody('v${version}')`),
            web_service_definition: versioned,
            web_service_version: id,
            operation_uri: `/api/${SCOPE}/v${version}/versioned/x`,
            default_operation_uri: `${VERSIONED}/x`,
        })
    }
    return bed
}

function operation(method: string, script: string): Record<string, string> {
    return {
        name: method,
        active: '1',
        http_method: method,
        operation_script: script,
        requires_authentication: '1',
        requires_acl_authorization: '1',
        requires_snc_internal_role: '1',
        consumes: 'application/json',
        produces: 'application/json',
        sys_scope: SCOPE_ID,
    }
}

function addRoute(
    bed: InstanceBed,
    desk: string,
    method: string,
    path: string,
    script: string,
    values: Record<string, string>,
): void {
    bed.put('sys_ws_operation', {
        ...operation(method, script),
        web_service_definition: desk,
        relative_path: path,
        // The root of an API has no slash on an instance.
        operation_uri: path === '/' ? BASE : `${BASE}${path}`,
        default_operation_uri: path === '/' ? BASE : `${BASE}${path}`,
        ...values,
    })
}
