import { gzipSync } from 'node:zlib'
import { openBed, SCOPE, SCOPE_ID, type InstanceBed, type Sent } from './instance-bed'

const BASE = `/api/${SCOPE}/desk`
const VERSIONED = `/api/${SCOPE}/versioned`
const DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990'
const ANY = expect.anything() as unknown

let bed: InstanceBed
let desk: string

beforeAll(() => {
    bed = openBed()
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
    desk = bed.put('sys_ws_definition', {
        name: 'Desk',
        active: '1',
        base_uri: BASE,
        service_id: 'desk',
        namespace: SCOPE,
        consumes: 'application/json',
        produces: 'application/json',
        sys_scope: SCOPE_ID,
    })
    route('POST', '/', 'response.setStatus(201); response.setBody({ scope: request.scope, body: request.body })', {
        enforce_acl: acl,
    })
    route('GET', '/', '(function () { return { params: request.queryParams } })()', { enforce_acl: acl })
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
})

afterAll(() => bed.close())

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

function route(method: string, path: string, script: string, values: Record<string, string>): void {
    bed.put('sys_ws_operation', {
        ...operation(method, script),
        web_service_definition: desk,
        relative_path: path,
        operation_uri: `${BASE}${path}`,
        default_operation_uri: `${BASE}${path}`,
        ...values,
    })
}

interface Row {
    name: string
    sent: Sent
    status: number
    body?: unknown
}

const user = 'desk.user'
const error = (message: string, detail: unknown = ANY): unknown => ({ error: { message, detail }, status: 'failure' })

describe('finding the resource', () => {
    it.each<Row>([
        { name: 'without a slash at the end', sent: { method: 'POST', url: BASE, user, body: { a: 1 } }, status: 201 },
        {
            name: 'with a slash at the end',
            sent: { method: 'POST', url: `${BASE}/`, user, body: { a: 1 } },
            status: 201,
        },
        {
            name: 'a path parameter, decoded',
            sent: { url: `${BASE}/items/a%20b%2Fc`, user },
            status: 200,
            body: { result: { id: 'a b/c' } },
        },
        {
            name: 'a literal before a parameter',
            sent: { url: `${BASE}/items/all`, user },
            status: 200,
            body: { result: 'all' },
        },
        {
            name: 'two parameters',
            sent: { url: `${BASE}/items/1/x`, user },
            status: 200,
            body: { result: { id: '1', part: 'x' } },
        },
        { name: 'HEAD', sent: { method: 'HEAD', url: `${BASE}/items/all`, user }, status: 200 },
        {
            name: 'a path the API does not have',
            sent: { url: `${BASE}/nothing`, user },
            status: 404,
            body: error('Requested resource was not found'),
        },
        { name: 'an inactive resource', sent: { url: `${BASE}/inactive`, user }, status: 404 },
        {
            name: 'an inactive API',
            sent: { url: `/api/${SCOPE}/off`, user },
            status: 400,
            body: error('Requested URI does not represent any resource'),
        },
        {
            name: 'an API that is not there',
            sent: { url: '/api/x_none/none', user },
            status: 400,
            body: error('Requested URI does not represent any resource'),
        },
        { name: 'an API whose name only begins alike', sent: { url: `${BASE}x`, user }, status: 400 },
        {
            name: 'another method',
            sent: { method: 'PUT', url: BASE, user, body: {} },
            status: 405,
            body: error('Method not allowed'),
        },
        { name: 'no API at all', sent: { url: '/nothing.do', user }, status: 404 },
        {
            name: 'the first version',
            sent: { url: `/api/${SCOPE}/v1/versioned/x`, user },
            status: 200,
            body: { result: 'v1' },
        },
        {
            name: 'the second version',
            sent: { url: `/api/${SCOPE}/v2/versioned/x`, user },
            status: 200,
            body: { result: 'v2' },
        },
        { name: 'the default version', sent: { url: `${VERSIONED}/x`, user }, status: 200, body: { result: 'v1' } },
    ])('$name: $status', ({ sent, status, body }) => {
        const answer = bed.send(sent)
        expect([answer.status, answer.body]).toEqual([status, body ?? answer.body])
    })
})

describe('what is refused before the script runs', () => {
    it.each<Row>([
        {
            name: 'nobody signed in',
            sent: { method: 'POST', url: BASE, body: {} },
            status: 401,
            body: error('User Not Authenticated'),
        },
        { name: 'wrong password', sent: { method: 'POST', url: BASE, user, password: 'x', body: {} }, status: 401 },
        {
            name: 'wrong password on a public resource',
            sent: { url: `${BASE}/public`, user, password: 'x' },
            status: 401,
        },
        { name: 'a public resource', sent: { url: `${BASE}/public` }, status: 200, body: { result: 'hello' } },
        {
            name: 'no role',
            sent: { method: 'POST', url: BASE, user: 'plain.user', body: {} },
            status: 403,
            body: error('User Not Authorized'),
        },
        { name: 'admin', sent: { method: 'POST', url: BASE, user: 'admin', body: {} }, status: 201 },
        { name: 'one of two rules', sent: { url: `${BASE}/either`, user: 'plain.user' }, status: 200 },
        { name: 'a deny rule that fails', sent: { url: `${BASE}/denied`, user }, status: 403 },
        { name: 'the default rule', sent: { url: `${BASE}/items/all`, user: 'plain.user' }, status: 200 },
        { name: 'no rule named', sent: { url: `${BASE}/unlisted`, user: 'plain.user' }, status: 200 },
        { name: 'authorization off', sent: { url: `${BASE}/no-check`, user: 'plain.user' }, status: 200 },
        { name: 'an external user', sent: { method: 'POST', url: BASE, user: 'outside.user', body: {} }, status: 403 },
        {
            name: 'an external user where the internal role is not asked for',
            sent: { url: `${BASE}/open-to-outside`, user: 'outside.user' },
            status: 200,
        },
        {
            name: 'no role goes before the wrong content type',
            sent: {
                method: 'POST',
                url: BASE,
                user: 'plain.user',
                body: 'x',
                headers: { 'content-type': 'text/plain' },
            },
            status: 403,
        },
        {
            name: 'wrong content type',
            sent: { method: 'POST', url: BASE, user, body: 'x', headers: { 'content-type': 'text/plain' } },
            status: 415,
            body: error('Unsupported media type'),
        },
        {
            name: 'content type with charset',
            sent: {
                method: 'POST',
                url: BASE,
                user,
                body: '{}',
                headers: { 'content-type': 'application/json; charset=utf-8' },
            },
            status: 201,
        },
        {
            name: 'no content type',
            sent: { method: 'POST', url: BASE, user, body: '{}', headers: { 'content-type': '' } },
            status: 400,
        },
        { name: 'no body and no content type', sent: { method: 'POST', url: BASE, user }, status: 201 },
        {
            name: "the resource's own content type",
            sent: { method: 'POST', url: `${BASE}/text`, user, body: 'x', headers: { 'content-type': 'text/plain' } },
            status: 200,
            body: { result: 'x' },
        },
        {
            name: "not the API's content type then",
            sent: { method: 'POST', url: `${BASE}/text`, user, body: {} },
            status: 415,
        },
        {
            name: 'an answer in a format not offered',
            sent: { url: BASE, user, headers: { accept: 'image/jpeg' } },
            status: 406,
            body: error('Not acceptable'),
        },
        { name: 'an answer in any format', sent: { url: BASE, user, headers: { accept: '*/*' } }, status: 200 },
        { name: 'an answer in XML', sent: { url: `${BASE}/xml`, user, headers: { accept: '*/*' } }, status: 406 },
        {
            name: 'an unknown charset',
            sent: {
                method: 'POST',
                url: BASE,
                user,
                body: '{}',
                headers: { 'content-type': 'application/json; charset=klingon' },
            },
            status: 400,
        },
        {
            name: 'broken gzip',
            sent: { method: 'POST', url: BASE, user, body: '{}', headers: { 'content-encoding': 'gzip' } },
            status: 400,
        },
    ])('$name: $status', ({ sent, status, body }) => {
        const answer = bed.send(sent)
        expect([answer.status, answer.body]).toEqual([status, body ?? answer.body])
    })

    it('unpacks gzip', () => {
        const body = gzipSync('{"a":"ä"}')
        expect(
            bed.send({ method: 'POST', url: BASE, user, body, headers: { 'content-encoding': 'gzip' } }).body,
        ).toMatchObject({
            result: { body: '{"a":"ä"}' },
        })
    })

    it('refuses bodies over the limits, packed, unpacked and overall', () => {
        const megabyte = 1024 * 1024
        const post = (body: Uint8Array, headers = {}): number =>
            bed.send({ method: 'POST', url: BASE, user, body, headers }).status
        expect(post(Buffer.alloc(10 * megabyte, 32))).toBe(201)
        expect(post(Buffer.alloc(10 * megabyte + 1, 32))).toBe(400)
        expect(post(gzipSync(Buffer.alloc(11 * megabyte, 32)), { 'content-encoding': 'gzip' })).toBe(400)
        const noise = Buffer.alloc(megabyte + 1, 7)
        expect(post(gzipSync(noise, { level: 0 }), { 'content-encoding': 'gzip' })).toBe(400)
    })
})

describe('what the script answers', () => {
    it('hands in scope and body, wraps the result', () => {
        const answer = bed.send({ method: 'POST', url: BASE, user, body: { a: 'ü' } })
        expect(answer).toMatchObject({ status: 201, body: { result: { scope: SCOPE, body: '{"a":"ü"}' } } })
        expect(answer.headers['content-type']).toBe('application/json;charset=UTF-8')
    })

    it('hands in parameters as lists and answers what the script returned', () => {
        expect(bed.send({ url: `${BASE}?a=1&a=2&b=x%20y`, user }).body).toEqual({
            result: { params: { a: ['1', '2'], b: ['x y'] } },
        })
    })

    it('joins the fields of a form with the parameters of the address, as documented', () => {
        const sent = {
            method: 'POST',
            url: `${BASE}/form?name3=value3&name4=value4`,
            user,
            body: 'name1=value1&name2=value2',
        }
        const answer = bed.send({ ...sent, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
        expect(answer.body).toEqual({
            result: { name4: ['value4'], name3: ['value3'], name2: ['value2'], name1: ['value1'] },
        })
    })

    it('writes the stream as it is', () => {
        const answer = bed.send({ url: `${BASE}/csv`, user, headers: { accept: 'text/csv' } })
        expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([202, 'a,b', 'text/csv'])
    })

    it('writes an error object in the documented shape', () => {
        expect(bed.send({ url: `${BASE}/error`, user })).toMatchObject({
            status: 418,
            body: error('I am a teapot', 'short and stout'),
        })
    })

    it('answers an uncaught error with 500', () => {
        expect(bed.send({ url: `${BASE}/throws`, user })).toMatchObject({
            status: 500,
            body: error('TypeError: broken'),
        })
    })

    it('sets headers, but none that would split the answer', () => {
        const { headers } = bed.send({ url: `${BASE}/headers`, user })
        expect(headers).toMatchObject({ 'x-one': '1', location: '/x' })
        expect(headers['x-split']).toBeUndefined()
    })

    it.each([
        ['GET', '/zero', 500],
        ['DELETE', '/gone', 204],
    ])('%s %s: %i', (method, path, status) => {
        expect(bed.send({ method, url: `${BASE}${path}`, user }).status).toBe(status)
    })
})
