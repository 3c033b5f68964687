import { type AddressInfo, createServer, type Socket } from 'node:net'
import { BODY_LIMIT } from '../../src/outbound/http-exchange'
import { bytes, CallsBed, failureOf } from './calls-bed'
import { openReceiver, type Receiver } from './receiver'

const bed = new CallsBed()

afterEach(() => bed.reset())
afterAll(() => bed.close())

describe('a request', () => {
    it('is sent as it is, with the user agent of the platform', async () => {
        const receiver = await bed.open()
        const answer = await bed.send(`${receiver.url}/a/b?c=d`, {
            method: 'POST',
            headers: [['X-Key', 'one']],
            body: bytes('{"ü":1}'),
        })
        expect(answer).toMatchObject({ ok: true, status: 200 })
        expect(receiver.received[0]).toMatchObject({ method: 'POST', url: '/a/b?c=d', body: '{"ü":1}' })
        expect(receiver.received[0]?.headers).toMatchObject({
            'x-key': 'one',
            'user-agent': 'ServiceNow/1.0',
            'content-length': '8',
        })
    })

    it('has the user agent of the property, and that of the script before it', async () => {
        const receiver = await bed.open()
        bed.properties.set('glide.http.user.agent', 'Mine/2')
        await bed.send(receiver.url)
        await bed.send(receiver.url, { headers: [['user-agent', 'Own/3']] })
        expect(receiver.received.map(({ headers }) => headers['user-agent'])).toEqual(['Mine/2', 'Own/3'])
    })

    it('gets every header of the answer, those that repeat, too', async () => {
        const receiver = await bed.open((_request, response) =>
            response.writeHead(204, ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']).end(),
        )
        const answer = await bed.send(receiver.url)
        expect(answer.ok && answer.headers.filter(([name]) => name === 'Set-Cookie')).toEqual([
            ['Set-Cookie', 'a=1'],
            ['Set-Cookie', 'b=2'],
        ])
    })

    it('is not answered with more than the limit', async () => {
        const receiver = await bed.open((_request, response) => response.end(Buffer.alloc(BODY_LIMIT + 1)))
        expect(failureOf(await bed.send(receiver.url))).toMatchObject({ failure: 'tooLarge' })
    })
})

describe('a redirect', () => {
    async function openPair(status: number): Promise<{ from: Receiver; to: Receiver }> {
        const to = await bed.open()
        const from = await bed.open((_request, response) =>
            response.writeHead(status, { location: `${to.url}/there` }).end('moved'),
        )
        return { from, to }
    }

    it('is followed, with the method that it leaves', async () => {
        const posts = async (status: number) => {
            const { from, to } = await openPair(status)
            const headers = [['Content-Type', 'text/plain']] as const
            expect(await bed.send(from.url, { method: 'POST', headers, body: bytes('x') })).toMatchObject({
                status: 200,
            })
            const [{ method, body, headers: sent } = { method: '', body: '', headers: {} }] = to.received
            return [method, body, sent['content-type']]
        }
        expect(await posts(302)).toEqual(['GET', '', undefined])
        expect(await posts(303)).toEqual(['GET', '', undefined])
        expect(await posts(307)).toEqual(['POST', 'x', 'text/plain'])
    })

    it('takes credentials to no other host', async () => {
        const { from, to } = await openPair(307)
        await bed.send(from.url, {
            headers: [
                ['Authorization', 'Basic x'],
                ['Cookie', 'a=1'],
                ['X-Key', 'kept'],
            ],
        })
        expect(to.received[0]?.headers).not.toHaveProperty('authorization')
        expect(to.received[0]?.headers).not.toHaveProperty('cookie')
        expect(to.received[0]?.headers).toMatchObject({ 'x-key': 'kept' })
    })

    it('is followed to allowed addresses only; otherwise it is the answer', async () => {
        const { from, to } = await openPair(302)
        const refused = await bed.send(from.url, { allowedRedirects: ['https://other.example'] })
        expect(refused).toMatchObject({ ok: true, status: 302 })
        expect(refused.ok && refused.stopped).toContain('not allowed by setAllowedRedirectURIs')
        expect(to.received).toHaveLength(0)
        expect(await bed.send(from.url, { allowedRedirects: [`${to.url}/there`] })).toMatchObject({ status: 200 })
    })

    it('is not followed for ever, nor to anything but http', async () => {
        const circle = await bed.open((_request, response) => response.writeHead(302, { location: '/' }).end())
        expect(failureOf(await bed.send(circle.url))).toMatchObject({ failure: 'tooManyRedirects' })
        expect(circle.received).toHaveLength(11)
        const file = await bed.open((_request, response) => response.writeHead(302, { location: 'file:///etc' }).end())
        expect(failureOf(await bed.send(file.url))).toMatchObject({ failure: 'badRedirect' })
    })
})

describe('time', () => {
    it('counts from one piece of data to the next, not for the whole answer', async () => {
        const slow = await bed.open((_request, response) => {
            let pieces = 0
            const timer = setInterval(() => {
                response.write('x')
                if (++pieces === 5) {
                    clearInterval(timer)
                    response.end()
                }
            }, 120)
        })
        expect(await bed.send(slow.url, { readTimeout: 400 })).toMatchObject({ ok: true })
        const silent = await bed.open((_request, response) => void response.write('x'))
        expect(failureOf(await bed.send(silent.url, { readTimeout: 150 }))).toEqual({
            ok: false,
            failure: 'readTimeout',
            reason: 'Read timed out',
        })
    })

    it('is that of the instance where the message has none', async () => {
        bed.properties.set('glide.http.timeout', '100')
        const silent = await bed.open(() => undefined)
        expect(failureOf(await bed.send(silent.url))).toMatchObject({ failure: 'readTimeout' })
    })

    it('counts for the handshake, too', async () => {
        const sockets: Socket[] = []
        const mute = createServer((socket) => sockets.push(socket))
        await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
        bed.closeLater(() => (sockets.forEach((socket) => socket.destroy()), mute.close()))
        const url = `https://127.0.0.1:${(mute.address() as AddressInfo).port}`
        expect(failureOf(await bed.send(url, { readTimeout: 150 }))).toMatchObject({ failure: 'readTimeout' })
    })
})

describe('what keeps an answer away', () => {
    it('is said in words: refused, reset, unknown', async () => {
        const gone = await openReceiver()
        await gone.close()
        expect(failureOf(await bed.send(gone.url))).toEqual({
            ok: false,
            failure: 'refused',
            reason: '127.0.0.1: Connection refused',
        })
        const resets = await bed.open((_request, response) => response.socket?.destroy())
        expect(failureOf(await bed.send(resets.url, { method: 'POST' }))).toMatchObject({ failure: 'reset' })
        const half = await bed.open((_request, response) => {
            response.writeHead(200, { 'content-length': '10' })
            response.write('half')
            setTimeout(() => response.socket?.destroy(), 20)
        })
        expect(failureOf(await bed.send(half.url))).toMatchObject({ failure: 'reset' })
        expect(failureOf(await bed.send('http://nobody.invalid/'))).toEqual({
            ok: false,
            failure: 'unknownHost',
            reason: 'Unknown host: nobody.invalid',
        })
    })
})
