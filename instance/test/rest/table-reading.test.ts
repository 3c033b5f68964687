import type { InstanceBed, Sent } from './instance-bed'
import { nameColumn, openNotes, physicalOf, TABLE } from './note-bed'

let bed: InstanceBed
let owner: string
let first: string

beforeAll(() => {
    ;({ bed, owner, first } = openNotes())
})

afterAll(() => bed.close())

const ANY = expect.anything() as unknown
const error = (message: string, detail: unknown = ANY): unknown => ({ error: { message, detail }, status: 'failure' })
const writer = { user: 'note.owner' }

interface Row {
    name: string
    sent: Sent
    status: number
    body?: unknown
}
describe('who may reach the Table API', () => {
    it.each<Row>([
        {
            name: 'nobody signed in',
            sent: { url: TABLE },
            status: 401,
            body: error('User is not authenticated', 'Required to provide Auth information'),
        },
        {
            name: 'wrong password',
            sent: { url: TABLE, user: 'note.owner', password: 'x' },
            status: 401,
            body: error('User is not authenticated'),
        },
        {
            name: 'unknown user',
            sent: { url: TABLE, user: 'no.body' },
            status: 401,
            body: error('User is not authenticated'),
        },
        {
            name: 'locked-out user',
            sent: { url: TABLE, user: 'locked.user' },
            status: 401,
            body: error('User is not authenticated'),
        },
        {
            name: 'inactive user',
            sent: { url: TABLE, user: 'gone.user' },
            status: 401,
            body: error('User is not authenticated'),
        },
        {
            name: 'unknown scheme',
            sent: { url: TABLE, headers: { authorization: 'Bearer x' } },
            status: 401,
            body: error('User is not authenticated'),
        },
        { name: 'user in other case', sent: { url: TABLE, user: 'Note.Owner', password: 'note.owner' }, status: 200 },
        {
            name: 'user without a role',
            sent: { url: TABLE, user: 'plain.user' },
            status: 403,
            body: error('Insufficient rights to query records'),
        },
        {
            name: 'table closed to web services',
            sent: { url: '/api/now/table/x_acme_app_hidden', user: 'admin' },
            status: 403,
            body: error('Access denied'),
        },
        {
            name: 'unknown table',
            sent: { url: '/api/now/table/x_acme_app_none', user: 'admin' },
            status: 400,
            body: error('Invalid table x_acme_app_none', null),
        },
        { name: 'version 1', sent: { url: '/api/now/v1/table/x_acme_app_note', ...writer }, status: 200 },
        { name: 'version 2', sent: { url: '/api/now/v2/table/x_acme_app_note', ...writer }, status: 200 },
        { name: 'slash at the end', sent: { url: `${TABLE}/`, ...writer }, status: 200 },
        {
            name: 'version 1 without a result',
            sent: { url: '/api/now/v1/table/x_acme_app_note?sysparm_query=name=x', ...writer },
            status: 404,
        },
        {
            name: 'version 2 without a result',
            sent: { url: '/api/now/v2/table/x_acme_app_note?sysparm_query=name=x', ...writer },
            status: 200,
            body: { result: [] },
        },
        { name: 'version 9', sent: { url: '/api/now/v9/table/x_acme_app_note', ...writer }, status: 400 },
        {
            name: 'method that the address does not have',
            sent: { method: 'POST', url: `${TABLE}/${'0'.repeat(32)}`, ...writer },
            status: 405,
        },
        { name: 'method that nothing has', sent: { method: 'TRACE', url: TABLE, ...writer }, status: 405 },
        { name: 'XML asked for', sent: { url: TABLE, ...writer, headers: { accept: 'application/xml' } }, status: 406 },
        {
            name: 'XML or JSON asked for',
            sent: { url: TABLE, ...writer, headers: { accept: 'application/xml, application/json;q=0.5' } },
            status: 200,
        },
        {
            name: 'form sent',
            sent: {
                method: 'POST',
                url: TABLE,
                ...writer,
                body: 'name=a',
                headers: { 'content-type': 'application/x-www-form-urlencoded' },
            },
            status: 415,
        },
        {
            name: 'broken JSON sent',
            sent: { method: 'POST', url: TABLE, ...writer, body: '{"name":' },
            status: 400,
            body: error('Exception while reading request', 'The payload is not valid JSON.'),
        },
        { name: 'address that is not decodable', sent: { url: '/api/now/table/%E0%A4%A', ...writer }, status: 400 },
    ])('$name: $status', ({ sent, status, body }) => {
        const answer = bed.send(sent)
        expect([answer.status, answer.body]).toEqual([status, body ?? answer.body])
    })

    it('asks for Basic credentials with a 401 and forbids caching', () => {
        const { headers } = bed.send({ url: TABLE })
        expect(headers).toMatchObject({
            'www-authenticate': expect.stringContaining('BASIC') as string,
            pragma: expect.stringContaining('no-store') as string,
        })
    })

    it('is the guest again after each request', () => {
        bed.send({ url: TABLE, ...writer })
        expect(bed.context.session.userName).toBe('guest')
    })
})

describe('reading', () => {
    const names = (url: string, user = 'note.owner'): unknown =>
        (bed.send({ url, user }).body as { result: { name: string }[] }).result.map(({ name }) => name)

    it.each([
        ['sysparm_query=rank=2', ['open two']],
        ['sysparm_query=ORDERBYrank', ['closed', 'open two', 'open one']],
        ['sysparm_query=ORDERBYDESCrank&sysparm_limit=1&sysparm_offset=1', ['open two']],
        ['sysparm_query=nameSTARTSWITHopen^rank=3', ['open one']],
        ['sysparm_query=no_such_field=1^rank=2', ['open two']],
        ['sysparm_query=owner.name=Nora Owner', ['open one']],
        ['rank=2', ['open two']],
        ['color=Green', ['open two']],
        ['owner=Nora Owner', ['open one']],
        ["sysparm_query=name=' OR 1=1 --", []],
        ["sysparm_query=rank=2^ORDERBYname' DESC; DROP TABLE sys_user --", ['open two']],
        ["sysparm_query=name' OR '1'='1=x^rank=2", ['open two']],
    ])('%s gives %j', (query, expected) => {
        expect(names(`${TABLE}?${query.replaceAll(' ', '%20')}`)).toEqual(expected)
    })

    it('returns no rows for an invalid query where the property says so', () => {
        bed.put('sys_properties', { name: 'glide.invalid_query.returns_no_rows', value: 'true' })
        expect(names(`${TABLE}?sysparm_query=no_such_field=1^rank=2`)).toEqual([])
        bed.context.database.run(
            `DELETE FROM ${physicalOf(bed, 'sys_properties')} WHERE ${nameColumn(bed, 'sys_properties')} = 'glide.invalid_query.returns_no_rows'`,
        )
        bed.context.versions.raise('sys_properties')
    })

    it('leaves out rows and fields that the user may not read', () => {
        const { body } = bed.send({ url: `${TABLE}?sysparm_fields=name,rank`, user: 'note.reader' })
        expect(body).toEqual({ result: [{ name: 'open one' }, { name: 'open two' }] })
    })

    it.each(['sysparm_query=rank>1', 'sysparm_query=ORDERBYrank', 'rank=1', 'sysparm_query=name=x^ORrank=1'])(
        'does not filter or sort by what the user may not read: %s',
        (query) => {
            expect(bed.send({ url: `${TABLE}?${query}`, user: 'note.reader' })).toMatchObject({
                status: 403,
                body: error('Insufficient rights to query records'),
            })
        },
    )

    it('does not filter by a secret, admin or not', () => {
        expect(bed.send({ url: `${TABLE}?sysparm_query=secretSTARTSWITHa`, user: 'admin' }).status).toBe(403)
        expect(
            bed.send({ url: '/api/now/table/sys_user?sysparm_query=user_passwordISNOTEMPTY', user: 'admin' }).status,
        ).toBe(403)
    })

    it('says 404 for a record that is not there and for one that may not be read, in the same words', () => {
        const closed = bed.send({ url: `${TABLE}?sysparm_query=name=closed`, user: 'note.owner' }).body as {
            result: { sys_id: string }[]
        }
        const hidden = bed.send({ url: `${TABLE}/${closed.result[0]?.sys_id ?? ''}`, user: 'note.reader' })
        const missing = bed.send({ url: `${TABLE}/${'0'.repeat(32)}`, user: 'note.reader' })
        expect(hidden).toMatchObject({ status: 404, body: error('No Record found') })
        expect(missing.body).toEqual(hidden.body)
    })

    const fields = 'name,owner,done,due,color,secret,owner.name,owner.time_zone,no_such_field,owner.no_such_field'
    it.each([
        [
            '',
            {
                name: 'open one',
                owner: { link: 'http://local.test/api/now/table/sys_user/OWNER', value: 'OWNER' },
                done: 'true',
                due: '2024-07-01 10:00:00',
                color: 'r',
                secret: '',
                'owner.name': 'Nora Owner',
                'owner.time_zone': 'Europe/Berlin',
            },
        ],
        [
            'sysparm_display_value=true',
            {
                owner: { display_value: 'Nora Owner', link: 'http://local.test/api/now/table/sys_user/OWNER' },
                done: 'true',
                due: '2024-07-01 12:00:00',
                color: 'Red',
            },
        ],
        [
            'sysparm_display_value=all',
            {
                owner: {
                    display_value: 'Nora Owner',
                    value: 'OWNER',
                    link: 'http://local.test/api/now/table/sys_user/OWNER',
                },
                due: { display_value: '2024-07-01 12:00:00', value: '2024-07-01 10:00:00' },
                color: { display_value: 'Red', value: 'r' },
            },
        ],
        ['sysparm_exclude_reference_link=true', { owner: 'OWNER' }],
        ['sysparm_exclude_reference_link=true&sysparm_display_value=true', { owner: 'Nora Owner' }],
        [
            'sysparm_exclude_reference_link=true&sysparm_display_value=all',
            { owner: { display_value: 'Nora Owner', value: 'OWNER' } },
        ],
    ])('writes the fields with %s', (parameters, expected) => {
        const { body } = bed.send({ url: `${TABLE}/${first}?sysparm_fields=${fields}&${parameters}`, ...writer })
        const wanted = JSON.parse(JSON.stringify(expected).replaceAll('OWNER', owner)) as object
        expect((body as { result: object }).result).toMatchObject(wanted)
        expect(Object.keys((body as { result: object }).result)).toEqual(fields.split(',').slice(0, 8))
    })

    it('answers HEAD like GET without the body', () => {
        const head = bed.send({ method: 'HEAD', url: TABLE, ...writer })
        expect([head.status, head.text, head.headers['x-total-count']]).toEqual([200, '', '3'])
    })
})
