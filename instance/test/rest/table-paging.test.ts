import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MAX_LINKS_LENGTH } from '../../src/rest/page-links'
import type { InstanceBed, Sent } from './instance-bed'
import { openNotes, TABLE } from './note-bed'

let bed: InstanceBed

beforeAll(() => {
    ;({ bed } = openNotes())
})
afterAll(() => bed.close())

const ask = (url: string): ReturnType<InstanceBed['send']> => bed.send({ url, user: 'note.owner' } satisfies Sent)

function offsetsIn(link: unknown): Record<string, string> {
    const links = [...String(link ?? '').matchAll(/<[^>]*sysparm_offset=(\d+)[^>]*>;rel="(\w+)"/g)]
    return Object.fromEntries(links.map(([, offset, relation]) => [relation, offset])) as Record<string, string>
}

describe('paging', () => {
    it.each([
        ['sysparm_limit=1', { first: '0', next: '1', last: '2', total: '3' }],
        ['sysparm_limit=1&sysparm_offset=1', { first: '0', next: '2', prev: '0', last: '2', total: '3' }],
        ['sysparm_limit=1&sysparm_offset=2', { first: '0', prev: '1', last: '2', total: '3' }],
        ['sysparm_limit=2', { first: '0', next: '2', last: '2', total: '3' }],
        ['sysparm_limit=3', { first: '0', last: '0', total: '3' }],
        ['sysparm_limit=1&sysparm_no_count=true', { first: '0', next: '1', total: undefined }],
        ['sysparm_limit=1&sysparm_suppress_pagination_header=true', { total: '3' }],
        ['sysparm_limit=-1&sysparm_offset=-1', { first: '0', last: '0', total: '3' }],
    ])('%s', (parameters, expected) => {
        const { headers } = ask(`${TABLE}?sysparm_query=ORDERBYname&${parameters}`)
        expect({ ...offsetsIn(headers['link']), total: headers['x-total-count'] }).toEqual(expected)
    })
})

describe('paging by a long query', () => {
    /** A query that finds every record, of so many characters. */
    const ofLength = (length: number): string => {
        const filler = 'name!=nobody^'
        const query = filler.repeat(Math.floor((length - 6) / filler.length))
        return `${query}name!=${'x'.repeat(length - query.length - 6)}`
    }
    const page = (length: number) =>
        ask(`${TABLE}?sysparm_limit=1&sysparm_offset=1&sysparm_query=${encodeURIComponent(ofLength(length))}`)

    it.each([
        { length: 900, relations: ['next', 'prev', 'first', 'last'] },
        { length: 2000, relations: ['next', 'prev', 'first'] },
        { length: 6000, relations: ['next'] },
        { length: 10_000, relations: [] },
    ])('of $length characters leaves out the links that it has no room for', ({ length, relations }) => {
        const { status, headers } = page(length)
        expect([status, headers['x-total-count']]).toEqual([200, '3'])
        expect(Object.keys(offsetsIn(headers['link']))).toEqual(relations)
        expect(String(headers['link'] ?? '').length).toBeLessThanOrEqual(MAX_LINKS_LENGTH)
    })

    it('is read by a client of Node, whose limit is 16 KB of headers', async () => {
        const { headers } = page(6000)
        const server = createServer((_request, response) => {
            response.writeHead(200, headers as Record<string, string>).end()
        })
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        const read = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
            get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }, (response) => {
                response.resume()
                resolve(response.headers)
            }).on('error', reject)
        })
        server.close()
        expect(offsetsIn(read['link'])).toEqual({ next: '2' })
    })
})
