import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type Front, openFront, QUEUE_LIMITS } from '../../src/front/front'
import type { WorkerPool } from '../../src/workers/pool'
import { type FrontBed, openFrontBed, TOKEN } from './front-bed'

let bed: FrontBed
let front: Front
let pool: WorkerPool

beforeAll(async () => {
    bed = await openFrontBed()
    ;({ front, pool } = bed)
})

afterAll(() => bed.close())

const send: FrontBed['send'] = (...request) => bed.send(...request)

async function told(
    method: string,
    path: string,
    headers: Record<string, string | string[]> = {},
    body?: Buffer | string,
) {
    return JSON.parse((await send(method, path, headers, body)).body.toString()) as {
        method: string
        url: string
        headers: Record<string, string>
        body: string
        parts: { name: string; fileName: string | null; contentType: string | null; data: string }[]
        remoteAddress: string
    }
}

describe('the HTTP front', () => {
    it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
        'passes %s on with path, query, headers and body',
        async (method) => {
            const body = method === 'GET' ? '' : 'some text'
            const seen = await told(
                method,
                '/any/path;x?a=b%20c&a=%5E',
                { 'X-Header': 'Value', 'content-type': 'text/plain', 'content-length': String(body.length) },
                body,
            )
            expect(seen).toMatchObject({ method, url: '/any/path;x?a=b%20c&a=%5E', body, remoteAddress: '127.0.0.1' })
            expect(seen.headers['x-header']).toBe('Value')
        },
    )

    it('answers HEAD without a body', async () => {
        const answer = await send('HEAD', '/any')
        expect(answer.status).toBe(200)
        expect(answer.body).toHaveLength(0)
    })

    it.each([
        ['application/json', '{"not": json'],
        ['application/json', ''],
        ['application/xml; charset=utf-8', '<a/>'],
        ['application/x-www-form-urlencoded', 'a=1&b=2'],
        ['no media type at all', 'x'],
        ['', 'x'],
    ])('leaves the judgement of a %j body %j to the platform', async (type, body) => {
        const seen = await told('POST', '/any', type === '' ? {} : { 'content-type': type }, body)
        expect(seen.body).toBe(body)
        expect(seen.headers['content-type']).toBe(type === '' ? undefined : type)
    })

    it('passes a chunked body and bytes that are no text unchanged, both ways', async () => {
        const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, i) => i % 256))
        const answer = await send(
            'POST',
            '/echo',
            { 'transfer-encoding': 'chunked', 'content-type': 'application/octet-stream' },
            bytes,
        )
        expect(answer.status).toBe(201)
        expect(answer.body.equals(bytes)).toBe(true)
        expect(answer.headers['content-type']).toBe('application/octet-stream')
        expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    })

    it('takes a multipart form apart, fields and files alike as bytes', async () => {
        const form = new FormData()
        form.append('upload_type', 'file')
        form.append('text', 'ä')
        form.append('attachFile', new Blob(['PK\u0000zip'], { type: 'application/octet-stream' }), 'blob')
        const response = await fetch(`http://127.0.0.1:${front.port}/upload.do?x=1`, { method: 'POST', body: form })
        const seen = (await response.json()) as Awaited<ReturnType<typeof told>>
        expect(seen.body).toBe('')
        expect(seen.parts).toEqual([
            { name: 'upload_type', fileName: null, contentType: expect.any(String) as string, data: 'file' },
            { name: 'text', fileName: null, contentType: expect.any(String) as string, data: 'ä' },
            { name: 'attachFile', fileName: 'blob', contentType: 'application/octet-stream', data: 'PK\u0000zip' },
        ])
    })

    it('takes a JSON field of a form as the bytes that were sent', async () => {
        const text = [
            '--b',
            'Content-Disposition: form-data; name="j"',
            'Content-Type: application/json',
            '',
            '{"a":  1',
            '--b--',
            '',
        ].join('\r\n')
        const seen = await told('POST', '/any', { 'content-type': 'multipart/form-data; boundary=b' }, text)
        expect(seen.parts).toEqual([{ name: 'j', fileName: null, contentType: 'application/json', data: '{"a":  1' }])
    })

    it.each([
        ['multipart/form-data', 'x'],
        ['multipart/form-data; boundary=b', 'no part in it'],
        ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut of'],
    ])('answers a broken form (%j, %j) with 400', async (type, body) => {
        const answer = await send('POST', '/any', { 'content-type': type }, body)
        expect(answer.status).toBe(400)
        expect(JSON.parse(answer.body.toString())).toMatchObject({
            status: 'failure',
            error: { detail: expect.stringContaining('LOCAL-107') as string },
        })
    })

    it('answers a body above its limit with 413 in the shape of the platform', async () => {
        const answer = await send(
            'POST',
            '/any',
            { 'content-type': 'text/plain', 'content-length': String(40 * 1024 * 1024) },
            'x',
        )
        expect(answer.status).toBe(413)
        expect(JSON.parse(answer.body.toString())).toMatchObject({
            error: { message: 'Payload Too Large' },
            status: 'failure',
        })
    })

    it('keeps a connection open for the next request', async () => {
        const answer = await send('GET', '/any')
        expect(answer.headers.connection).not.toBe('close')
    })

    it('answers what is no HTTP with 400', async () => {
        const text = await new Promise<string>((resolve, reject) => {
            const socket = connect(front.port, '127.0.0.1', () => socket.end('nonsense\r\n\r\n'))
            let received = ''
            socket.on('data', (chunk) => (received += chunk.toString()))
            socket.on('end', () => resolve(received))
            socket.on('error', reject)
        })
        expect(text).toMatch(/^HTTP\/1.1 400/)
    })

    it('answers 500 where a transaction fails or its thread dies, and goes on', async () => {
        for (const [path, code] of [
            ['/fail', 'LOCAL-105'],
            ['/die', 'LOCAL-102'],
        ] as const) {
            const answer = await send('GET', path)
            expect(answer.status).toBe(500)
            expect(answer.body.toString()).toContain(code)
        }
        expect((await send('GET', '/any')).status).toBe(200)
    })

    it('answers 429 where more requests of an integration wait than the platform lets', async () => {
        // Long enough for all the others to arrive while it runs, on a busy machine too.
        const slow = send('GET', '/slow?ms=2500')
        await new Promise((resolve) => setTimeout(resolve, 50))
        const answers = await Promise.all(
            Array.from({ length: QUEUE_LIMITS.integration + 5 }, () => send('GET', '/api/any')),
        )
        expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
        await slow
    })

    it('runs a script for who has the token, and for nobody else', async () => {
        const body = JSON.stringify({ source: 'gs.info(1)', name: 'a.js', scope: 'global', user: 'admin' })
        const withToken = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
        expect(JSON.parse((await send('POST', '/_local/run', withToken, body)).body.toString())).toEqual({
            output: ['gs.info(1)'],
            error: null,
        })
        expect((await send('POST', '/_local/run', {}, body)).status).toBe(403)
        expect((await send('POST', '/_local/run', { authorization: 'Bearer other' }, body)).status).toBe(403)
        expect((await send('POST', '/_local/run', withToken, '{"source":1}')).status).toBe(400)
        expect((await send('POST', '/_local/run', withToken, 'no json')).status).toBe(400)
    })

    /** What a connection is answered on which the head of a request stands and no body follows. */
    function answerWithoutBody(to: number, head: string): Promise<string> {
        return new Promise((resolve, reject) => {
            let text = ''
            const socket = connect(to, '127.0.0.1', () => socket.write(head))
            socket.on('data', (chunk) => (text += chunk.toString()))
            socket.on('close', () => resolve(text))
            socket.on('error', reject)
        })
    }

    it.each([
        ['of nobody', 'content-length: 100'],
        ['of nobody, in chunks', 'transfer-encoding: chunked'],
        ['that is huge, whoever sends it', 'authorization: Basic eDp4\r\ncontent-length: 30000000'],
    ])('answers 401 before it reads a body %s', async (_what, headers) => {
        const text = await answerWithoutBody(front.port, `POST /refused HTTP/1.1\r\nhost: a\r\n${headers}\r\n\r\n`)
        expect(text).toMatch(/^HTTP\/1.1 401/)
        expect(text).toMatch(/^x-bytes: 0$/im)
    })

    it('answers 408 in its own shape to a body that does not arrive in time', async () => {
        const own = await openFront({
            port: 0,
            token: TOKEN,
            log: () => undefined,
            requestTimeout: 1,
            backend: {
                handle: (request) => pool.run('http', request),
                admit: (request) => pool.run('admit', request),
                runScript: (script) => pool.run('script', script),
            },
        })
        const head = 'POST /any HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nslow'
        const text = await answerWithoutBody(own.port, head)
        expect(text).toMatch(/^HTTP\/1.1 408 Request Timeout/)
        expect(text).toContain('{"error":{"message":"Request Timeout","detail":"LOCAL-123')
        await own.close()
    })

    it('is heard on this machine only', () => {
        expect(front.port).toBeGreaterThan(0)
        return expect(
            new Promise((resolve, reject) => {
                const socket = connect(front.port, '127.0.0.2', () => resolve('heard'))
                socket.on('error', reject)
            }),
        ).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    })

    it('says which port is in use', async () => {
        const other = createServer()
        await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
        const { port } = other.address() as AddressInfo
        const backend = {
            handle: () => Promise.reject(new Error()),
            admit: () => Promise.reject(new Error()),
            runScript: () => Promise.reject(new Error()),
        }
        await expect(openFront({ port, token: '', log: () => undefined, backend })).rejects.toMatchObject({
            code: 'LOCAL-002',
            message: expect.stringContaining(`Port ${port} is in use`) as string,
        })
        await new Promise((resolve) => other.close(resolve))
    })

    it('answers running requests before it closes', async () => {
        const own = await openFront({
            port: 0,
            token: TOKEN,
            log: () => undefined,
            backend: {
                handle: (request) => pool.run('http', request),
                admit: (request) => pool.run('admit', request),
                runScript: (script) => pool.run('script', script),
            },
        })
        const running = fetch(`http://127.0.0.1:${own.port}/slow?ms=200`)
        await new Promise((resolve) => setTimeout(resolve, 80))
        const closed = own.close()
        expect(await (await running).text()).toBe('slow')
        await closed
        await expect(fetch(`http://127.0.0.1:${own.port}/any`)).rejects.toThrow()
    })
})
