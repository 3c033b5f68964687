import { connect } from 'node:net'
import { type FrontBed, openFrontBed } from './front-bed'

let bed: FrontBed

beforeAll(async () => {
    bed = await openFrontBed()
})

afterAll(() => bed.close())

describe('what the HTTP front refuses', () => {
    /** What comes back for bytes that no client library would send. */
    function sendRaw(bytes: string): Promise<string> {
        return new Promise((resolve, reject) => {
            const socket = connect(bed.front.port, '127.0.0.1', () => socket.write(bytes))
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
        const page = await bed.send('GET', '/fail', { accept })
        expect([page.status, page.headers['content-type']]).toEqual([500, 'text/html;charset=UTF-8'])
        expect(page.headers['content-security-policy']).toContain("default-src 'none'")
        expect(page.body.toString()).toContain('LOCAL-105')
        const json = await bed.send('GET', '/fail', { accept: 'application/json' })
        expect(JSON.parse(json.body.toString())).toMatchObject({ status: 'failure' })
    })

    it('tells neither the reason nor a stack of what failed inside, but says it in the log', async () => {
        const answer = await bed.send('GET', '/fail')
        expect(answer.body.toString()).not.toContain('failed on purpose')
        expect(bed.lines.join()).toContain('failed on purpose')
        expect(answer.headers['cache-control']).toBe('no-store')
    })
})
