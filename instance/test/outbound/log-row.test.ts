import { bytes, CallsBed, origin } from './calls-bed'
import { openReceiver } from './receiver'

const bed = new CallsBed()

afterEach(() => bed.reset())
afterAll(() => bed.close())

describe('the log', () => {
    it('has host and path of every request, and nothing else of what may be secret', async () => {
        const receiver = await bed.open((_request, response) => response.writeHead(201).end('{"token":"three"}'))
        await bed.send(`${receiver.url.replace('//', '//user:zero@')}/hook/one?key=two`, {
            method: 'POST',
            headers: [['X-Secret', 'four']],
            body: bytes('five'),
        })
        expect(bed.rows).toEqual([
            expect.objectContaining({
                method: 'POST',
                scheme: 'http',
                hostname: '127.0.0.1',
                path: '/hook/one',
                response_status: '201',
                request_length: '4',
                response_length: '17',
                log_level: 'basic',
            }),
        ])
        expect(JSON.stringify(bed.rows)).not.toMatch(/zero|two|three|four|five/)
    })

    it('has more at higher levels, with values masked that may be secret', async () => {
        const receiver = await bed.open((_request, response) =>
            response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'sid=six' }).end('{"a":1}'),
        )
        const request = {
            method: 'POST',
            headers: [
                ['X-Secret', 'four'],
                ['Content-Type', 'text/plain'],
            ] as const,
            body: bytes('b'.repeat(150)),
        }
        await bed.send(`${receiver.url}/?key=two`, { ...request, origin: { ...origin, level: 'elevated' } })
        expect(bed.rows[0]).toMatchObject({ url_query: 'key=*****' })
        expect(bed.rows[0]?.['request_headers']).toContain('X-Secret: *****\nContent-Type: text/plain')
        expect(bed.rows[0]).not.toHaveProperty('request_body')
        await bed.send(`${receiver.url}/?key=two`, { ...request, origin: { ...origin, level: 'all' } })
        expect(bed.rows[1]).toMatchObject({ request_body: 'b'.repeat(100), response_body: '{"a":1}' })
        expect(JSON.stringify(bed.rows)).not.toMatch(/two|four|six/)
    })

    it('follows its properties', async () => {
        const receiver = await bed.open()
        bed.properties.set('glide.outbound_http.content.max_limit', '5000')
        bed.properties.set('glide.outbound_http_log.override', 'true')
        bed.properties.set('glide.outbound_http_log.override.level', 'all')
        bed.properties.set('glide.outbound_http.text.content_types', 'application/yaml, x/y')
        const body = bytes('a'.repeat(2000))
        await bed.send(receiver.url, { method: 'PUT', headers: [['Content-Type', 'application/yaml']], body })
        expect(bed.rows[0]?.['request_body']).toHaveLength(1000)
        await bed.send(receiver.url, { method: 'PUT', headers: [['Content-Type', 'image/png']], body })
        expect(bed.rows[1]?.['request_body']).toBe('')
        bed.properties.set('glide.outbound_http_log.override.level', 'basic')
        await bed.send(receiver.url, { origin: { ...origin, level: 'all' } })
        expect(bed.rows[2]).not.toHaveProperty('request_headers')
        bed.properties.set('glide.outbound_http.db.log', 'false')
        await bed.send(receiver.url)
        expect(bed.rows).toHaveLength(3)
    })

    it('has a row for what was never answered, with the reason', async () => {
        const gone = await openReceiver()
        await gone.close()
        await bed.send(`${gone.url}/x`)
        expect(bed.rows).toMatchObject([
            { path: '/x', response_status: '0', error_message: '127.0.0.1: Connection refused' },
        ])
    })
})
