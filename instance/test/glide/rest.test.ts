import type { RestRequestSource, RestResponseResult } from '../../src/engine/script-engine'
import type { RESTAPIRequest } from '../../src/glide/rest/rest-api-request'
import type { RESTAPIResponse } from '../../src/glide/rest/rest-api-response'
import { openPureContext } from './open-context'

const entry = openPureContext()
type ErrorClass = new (
    message?: string,
) => Error & { setStatus(status: number): void; setMessage(text: string): void; setDetail(text: string): void }
const errors = entry.globals['sn_ws_err'] as Record<string, ErrorClass>
const GlideTextReader = entry.globals['GlideTextReader'] as new (stream: unknown) => { readLine(): string | null }

function request(source: Partial<RestRequestSource> = {}): RESTAPIRequest {
    const complete: RestRequestSource = {
        method: 'POST',
        uri: '/api/x_acme_app/service',
        url: 'http://127.0.0.1/api/x_acme_app/service?active=false&name=now',
        queryString: 'active=false&name=now',
        queryParams: { active: ['false'], name: ['now'] },
        pathParams: { id: '1234' },
        headers: { accept: 'application/json, text/xml;q=0.5', 'content-type': 'application/json', 'x-own': 'mine' },
        body: '{"name":"user1","roles":[{"name":"admin"}]}',
        ...source,
    }
    return entry.makeBinding(JSON.stringify({ kind: 'restRequest', request: complete })) as RESTAPIRequest
}

function answered(script: (response: RESTAPIResponse) => void): RestResponseResult {
    const response = entry.makeBinding('{"kind":"restResponse"}') as RESTAPIResponse
    script(response)
    return JSON.parse(entry.readBinding('restResponse', response)) as RestResponseResult
}

function thrown(run: () => unknown): unknown {
    try {
        run()
    } catch (error) {
        return (error as { __serviceError?: unknown }).__serviceError ?? error
    }
    return undefined
}

describe('RESTAPIRequest', () => {
    it('gives parameters, headers in any case, and the URL', () => {
        const given = request()
        expect([given.queryParams['active'], given.pathParams['id'], given.queryString]).toEqual([
            ['false'],
            '1234',
            'active=false&name=now',
        ])
        expect([
            given.getHeader('ACCEPT'),
            given.headers['Accept'],
            given.headers['X-Own'],
            given.getHeader('none'),
        ]).toEqual(['application/json, text/xml;q=0.5', 'application/json, text/xml;q=0.5', 'mine', null])
        expect(given.getSupportedResponseContentTypes()).toEqual(['application/json', 'text/xml'])
    })

    it('counts the values of a form among the query parameters', () => {
        const given = request({
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: 'name1=value+1&name=b%3D',
            queryParams: { name: ['a'] },
        })
        expect(given.queryParams).toEqual({ name: ['a', 'b='], name1: ['value 1'] })
    })

    it('the body is read in one way only', () => {
        const { body } = request()
        expect((body.data as { name: string }).name).toBe('user1')
        expect(body.data).toBe(body.data)
        expect(body.dataString).toBe('')
        const other = request().body
        expect(other.dataString).toBe('{"name":"user1","roles":[{"name":"admin"}]}')
        expect(other.data).toBe('')
    })

    it('iterates over entries', () => {
        const single = request().body
        expect([
            single.hasNext(),
            (single.nextEntry() as { name: string }).name,
            single.hasNext(),
            single.nextEntry(),
        ]).toEqual([true, 'user1', false, undefined])
        const several = request({ body: '[{"id":1},{"id":2}]' }).body
        const ids: unknown[] = []
        while (several.hasNext()) {
            ids.push((several.nextEntry() as { id: number }).id)
        }
        expect(ids).toEqual([1, 2])
    })

    it('answers 400 to a body that is not JSON, each time it is read', () => {
        const { body } = request({ body: '{"name":' })
        const expected = {
            status: 400,
            message: 'Exception while reading request',
            detail: expect.any(String) as string,
        }
        expect(thrown(() => body.data)).toEqual(expected)
        expect(thrown(() => body.data)).toEqual(expected)
    })

    it('lets other formats be read by dataStream only', () => {
        const text = () => request({ headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'one\ntwo' }).body
        expect(() => text().dataString).toThrow('dataStream')
        expect(() => text().data).toThrow('dataStream')
        const reader = new GlideTextReader(text().dataStream)
        expect([reader.readLine(), reader.readLine(), reader.readLine()]).toEqual(['one', 'two', null])
        expect(
            (
                request({ headers: { 'content-type': 'application/vnd.collection+json' }, body: '[1]' }).body
                    .data as number[]
            )[0],
        ).toBe(1)
    })
})

describe('RESTAPIResponse', () => {
    it('keeps what a script sets', () => {
        const result = answered((response) => {
            response.setStatus(201)
            response.setContentType('application/json')
            response.setHeader('X-One', 1)
            response.setHeaders({ 'X-Total-Count': 100 })
            response.setLocation('http://127.0.0.1/')
            response.setBody([{ name: 'incident', caller: { id: 'user1' } }])
        })
        expect(result).toEqual({
            status: 201,
            contentType: 'application/json',
            headers: { 'X-One': '1', 'X-Total-Count': '100' },
            location: 'http://127.0.0.1/',
            body: [{ name: 'incident', caller: { id: 'user1' } }],
            stream: null,
            error: null,
        })
    })

    it('makes 0 of a status that is no number', () => {
        expect(answered((response) => response.setStatus('created')).status).toBe(0)
    })

    it('writes to the stream', () => {
        expect(
            answered((response) => {
                const writer = response.getStreamWriter()
                writer.writeString('{"a":')
                writer.writeString('1}')
            }).stream,
        ).toBe('{"a":1}')
    })

    it('refuses to serialize itself', () => {
        expect(() => answered((response) => response.setBody({ response }))).toThrow('serialized')
    })

    it.each([
        ['BadRequestError', 400],
        ['NotFoundError', 404],
        ['NotAcceptableError', 406],
        ['ConflictError', 409],
        ['UnsupportedMediaTypeError', 415],
    ])('%s answers %i', (name, status) => {
        const make = () => new (errors[name] as ErrorClass)('sample error message')
        expect(answered((response) => response.setError(make())).error).toEqual({
            status,
            message: 'sample error message',
            detail: '',
        })
        const error = make()
        expect([String(error), Object.keys(error)]).toEqual([`${name}: sample error message`, []])
    })

    it('a ServiceError says its own status, message and detail, set or thrown', () => {
        const error = new (errors['ServiceError'] as ErrorClass)()
        error.setStatus(418)
        error.setMessage('I am a Teapot')
        error.setDetail('Here are the details')
        const expected = { status: 418, message: 'I am a Teapot', detail: 'Here are the details' }
        expect(answered((response) => response.setError(error)).error).toEqual(expected)
        expect(
            thrown(() => {
                throw error
            }),
        ).toEqual(expected)
    })
})
