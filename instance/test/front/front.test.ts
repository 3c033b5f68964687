import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openFront, QUEUE_LIMITS, type Front } from '../../src/front/front'
import { WorkerPool } from '../../src/workers/pool'

const TOKEN = 'token-of-the-test'

let front: Front
let pool: WorkerPool
const lines: string[] = []

beforeAll(async () => {
    pool = new WorkerPool({
        name: 'test',
        workers: 1,
        entry: join(__dirname, '../workers/fake-worker.js'),
        setup: { file: '', nodeId: 'node', memoryLimit: 500 },
        log: (line) => lines.push(line),
    })
    front = await openFront({
        port: 0,
        token: TOKEN,
        log: (line) => lines.push(line),
        backend: {
            handle: (request, queueLimit, signal) => pool.run('http', request, { queueLimit, signal }),
            admit: (request, queueLimit) => pool.run('admit', request, { queueLimit }),
            runScript: (script) => pool.run('script', script),
        },
    })
})

afterAll(async () => {
    await front.close()
    await pool.close(100)
})

interface Answer {
    readonly status: number
    readonly headers: IncomingHttpHeaders
    readonly body: Buffer
}

function send(
    method: string,
    path: string,
    headers: Record<string, string | string[]> = {},
    body?: Buffer | string,
): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const request = httpRequest({ host: '127.0.0.1', port: front.port, method, path, headers }, (response) => {
            const chunks: Buffer[] = []
            response.on('data', (chunk: Buffer) => chunks.push(chunk))
            response.on('end', () =>
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
            )
        })
        request.on('error', reject)
        request.end(body)
    })
}

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

    /** What comes back for bytes that no client library would send. */
    function sendRaw(bytes: string): Promise<string> {
        return new Promise((resolve, reject) => {
            const socket = connect(front.port, '127.0.0.1', () => socket.write(bytes))
            let received = ''
            socket.on('data', (chunk) => (received += chunk.toString()))
            socket.on('end', () => resolve(received))
            socket.on('error', reject)
        })
    }

    it.each([
        ['no HTTP', 'nonsense\r\n\r\n', 400, 'LOCAL-107'],
        [
            'two lengths',
            'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
            400,
            'LOCAL-107',
        ],
        [
            'headers that are too long',
            `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
            431,
            'LOCAL-122',
        ],
        ['an address that is too long', `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, 'LOCAL-122'],
        ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'LOCAL-124'],
        [
            'an address that cannot be decoded',
            'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
            400,
            'LOCAL-107',
        ],
        ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: x\r\nConnection: close\r\n\r\n', 417, 'LOCAL-125'],
    ])(
        'answers %s in the one shape of errors, with the headers of every answer',
        async (_name, bytes, status, code) => {
            const text = await sendRaw(bytes)
            expect(text.toLowerCase()).toContain('x-content-type-options: nosniff')
            expect(text.toLowerCase()).toContain('x-frame-options: sameorigin')
            expect(text).not.toContain('FST_ERR')
            expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
            expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual({
                error: { message: expect.any(String) as string, detail: expect.stringContaining(code) as string },
                status: 'failure',
            })
        },
    )

    it('answers an error as a page to a browser, and as JSON to a program', async () => {
        const accept = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8'
        const page = await send('GET', '/fail', { accept })
        expect([page.status, page.headers['content-type']]).toEqual([500, 'text/html;charset=UTF-8'])
        expect(page.headers['content-security-policy']).toContain("default-src 'none'")
        expect(page.body.toString()).toContain('LOCAL-105')
        const json = await send('GET', '/fail', { accept: 'application/json' })
        expect(JSON.parse(json.body.toString())).toMatchObject({ status: 'failure' })
    })

    it('tells neither the reason nor a stack of what failed inside, but says it in the log', async () => {
        const answer = await send('GET', '/fail')
        expect(answer.body.toString()).not.toContain('failed on purpose')
        expect(lines.join()).toContain('failed on purpose')
        expect(answer.headers['cache-control']).toBe('no-store')
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
