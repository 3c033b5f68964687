import { gzipSync } from 'node:zlib'
import { BASE, openDesk } from './desk-bed'
import type { InstanceBed, Sent } from './instance-bed'

let bed: InstanceBed

beforeAll(() => {
    bed = openDesk()
})

afterAll(() => bed.close())

const ANY = expect.anything() as unknown
interface Row {
    name: string
    sent: Sent
    status: number
    body?: unknown
}

const user = 'desk.user'
const error = (message: string, detail: unknown = ANY): unknown => ({ error: { message, detail }, status: 'failure' })

describe('what is refused before the script runs', () => {
    it.each<Row>([
        {
            name: 'nobody signed in',
            sent: { method: 'POST', url: BASE, body: {} },
            status: 401,
            body: error('User is not authenticated'),
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
            status: 415,
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
