import { BASE, openDesk, VERSIONED } from './desk-bed'
import { type InstanceBed, SCOPE, type Sent } from './instance-bed'

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

describe('finding the resource', () => {
    it.each<Row>([
        { name: 'without a slash at the end', sent: { method: 'POST', url: BASE, user, body: { a: 1 } }, status: 201 },
        {
            name: 'with a slash that the column does not have',
            sent: { method: 'POST', url: `${BASE}/`, user, body: { a: 1 } },
            status: 404,
        },
        { name: 'with the slash that the column has', sent: { url: `${BASE}/slash/`, user }, status: 200 },
        { name: 'without the slash that the column has', sent: { url: `${BASE}/slash`, user }, status: 404 },
        { name: 'an empty path parameter', sent: { url: `${BASE}/items/`, user }, status: 404 },
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
