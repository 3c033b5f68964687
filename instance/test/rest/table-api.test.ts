import { decryptSecret } from '../../src/access/passwords'
import { openBed, type InstanceBed, type Sent } from './instance-bed'

const TABLE = '/api/now/table/x_acme_app_note'
const ANY = expect.anything() as unknown

let bed: InstanceBed
let owner: string
let first: string

beforeAll(() => {
    bed = openBed()
    owner = bed.addUser('note.owner', ['x_acme_app.writer'], { name: 'Nora Owner', time_zone: 'Europe/Berlin' })
    bed.addUser('note.reader', ['x_acme_app.reader'])
    bed.addUser('plain.user', [])
    bed.addUser('locked.user', ['x_acme_app.writer'], { locked_out: '1' })
    bed.addUser('gone.user', ['x_acme_app.writer'], { active: '0' })
    for (const operation of ['read', 'write', 'create', 'delete']) {
        bed.addAcl({ name: 'x_acme_app_note', operation }, ['x_acme_app.writer'])
        bed.addAcl({ name: 'x_acme_app_hidden', operation }, ['x_acme_app.writer'])
    }
    bed.addAcl({ name: 'x_acme_app_note', operation: 'read', condition: 'nameSTARTSWITHopen' }, ['x_acme_app.reader'])
    bed.addAcl({ name: 'x_acme_app_note.rank', operation: 'read' }, ['x_acme_app.writer'])
    bed.addAcl({ name: 'x_acme_app_note.key', operation: 'write' }, ['x_acme_app.keeper'])
    first = bed.put('x_acme_app_note', {
        name: 'open one',
        owner,
        done: '1',
        due: '2024-07-01 10:00:00',
        rank: '3',
        color: 'r',
        key: 'k1',
    })
    bed.put('x_acme_app_note', { name: 'open two', rank: '2', color: 'g', key: 'k2' })
    bed.put('x_acme_app_note', { name: 'closed', rank: '1', key: 'k3' })
})

afterAll(() => bed.close())

interface Row {
    name: string
    sent: Sent
    status: number
    body?: unknown
}

const error = (message: string, detail: unknown = ANY): unknown => ({ error: { message, detail }, status: 'failure' })
const writer = { user: 'note.owner' }

describe('who may reach the Table API', () => {
    it.each<Row>([
        {
            name: 'nobody signed in',
            sent: { url: TABLE },
            status: 401,
            body: error('User Not Authenticated', 'Required to provide Auth information'),
        },
        {
            name: 'wrong password',
            sent: { url: TABLE, user: 'note.owner', password: 'x' },
            status: 401,
            body: error('User Not Authenticated'),
        },
        {
            name: 'unknown user',
            sent: { url: TABLE, user: 'no.body' },
            status: 401,
            body: error('User Not Authenticated'),
        },
        {
            name: 'locked-out user',
            sent: { url: TABLE, user: 'locked.user' },
            status: 401,
            body: error('User Not Authenticated'),
        },
        {
            name: 'inactive user',
            sent: { url: TABLE, user: 'gone.user' },
            status: 401,
            body: error('User Not Authenticated'),
        },
        {
            name: 'unknown scheme',
            sent: { url: TABLE, headers: { authorization: 'Bearer x' } },
            status: 401,
            body: error('User Not Authenticated'),
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
            `DELETE FROM ${physicalOf('sys_properties')} WHERE ${nameColumn('sys_properties')} = 'glide.invalid_query.returns_no_rows'`,
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

describe('paging', () => {
    const page = (parameters: string): Record<string, string> => {
        const { headers } = bed.send({ url: `${TABLE}?sysparm_query=ORDERBYname&${parameters}`, ...writer })
        const links = [...String(headers['link'] ?? '').matchAll(/<[^>]*sysparm_offset=(\d+)[^>]*>;rel="(\w+)"/g)]
        return Object.fromEntries([
            ...links.map(([, offset, relation]) => [relation, offset]),
            ['total', headers['x-total-count']],
        ]) as Record<string, string>
    }

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
        expect(page(parameters)).toEqual(expected)
    })
})

describe('writing', () => {
    const create = (
        body: unknown,
        parameters = '',
    ): { status: number; result: Record<string, unknown>; location: unknown } => {
        const answer = bed.send({
            method: 'POST',
            url: `${TABLE}?sysparm_exclude_reference_link=true&${parameters}`,
            ...writer,
            body,
        })
        return {
            status: answer.status,
            result: (answer.body as { result: Record<string, unknown> }).result,
            location: answer.headers['location'],
        }
    }

    it('creates a record, ignores unknown and generated fields, and says where it is', () => {
        const { status, result, location } = create({
            name: 'new',
            done: true,
            rank: 7,
            sys_created_by: 'mallory',
            nonsense: 'x',
        })
        expect(status).toBe(201)
        expect(result).toMatchObject({
            name: 'new',
            done: 'true',
            rank: '7',
            sys_created_by: 'note.owner',
            sys_mod_count: '0',
        })
        expect(location).toBe(`http://local.test${TABLE}/${String(result['sys_id'])}`)
    })

    it('reads the documented body in single quotes', () => {
        expect(create("{'name':'single','color':'g'}").result).toMatchObject({ name: 'single', color: 'g' })
    })

    it('takes the first of several records', () => {
        expect(create([{ name: 'one of two' }, { name: 'two of two' }]).result).toMatchObject({ name: 'one of two' })
        expect(bed.send({ url: `${TABLE}?name=two%20of%20two`, ...writer }).body).toEqual({ result: [] })
    })

    it('takes display values where asked to', () => {
        const sent = { name: 'shown', owner: 'Nora Owner', color: 'Green', due: '2024-07-01 12:00:00', secret: 'hush' }
        const { result } = create(sent, 'sysparm_input_display_value=true')
        expect(result).toMatchObject({ owner, color: 'g', due: '2024-07-01 10:00:00', secret: '' })
        const stored = storedRow(String(result['sys_id']))
        expect(decryptSecret(String(stored['secret']))).toBe('hush')
    })

    it('stores no secret that is not sent as a display value', () => {
        const { result } = create({ name: 'bare', secret: 'hush' })
        expect(storedRow(String(result['sys_id']))['secret'] ?? null).toBeNull()
    })

    it('lets a user sign in with the password that the REST API was given', () => {
        const made = bed.send({
            method: 'POST',
            url: '/api/now/table/sys_user?sysparm_input_display_value=true',
            user: 'admin',
            body: { user_name: 'made.user', user_password: 'made.password', active: 'true' },
        })
        expect(made.status).toBe(201)
        expect(made.text).not.toContain('scrypt')
        expect(bed.send({ url: TABLE, user: 'made.user', password: 'made.password' }).status).toBe(403)
        expect(bed.send({ url: TABLE, user: 'made.user', password: 'other' }).status).toBe(401)
    })

    it.each(['PUT', 'PATCH'])('updates with %s and leaves alone what the user may not write', (method) => {
        const { result } = create({ name: 'before', key: `key-${method}` })
        const answer = bed.send({
            method,
            url: `${TABLE}/${String(result['sys_id'])}`,
            ...writer,
            body: { name: 'after', key: 'changed', rank: null },
        })
        expect(answer).toMatchObject({ status: 200, body: { result: { name: 'after', rank: '', sys_mod_count: '1' } } })
        expect(storedRow(String(result['sys_id']))['key'] ?? null).not.toBe('changed')
    })

    it('writes journal entries and shows them', () => {
        const { result } = create({ name: 'talk' })
        const url = `${TABLE}/${String(result['sys_id'])}`
        bed.send({ method: 'PATCH', url, ...writer, body: { remarks: 'first remark' } })
        bed.send({ method: 'PATCH', url, ...writer, body: { remarks: 'second remark' } })
        const plain = bed.send({ url: `${url}?sysparm_fields=remarks`, ...writer }).body
        const shown = bed.send({ url: `${url}?sysparm_fields=remarks&sysparm_display_value=true`, ...writer }).text
        expect(plain).toEqual({ result: { remarks: '' } })
        expect(shown).toMatch(/\(Remarks\)\\nsecond remark.*\(Remarks\)\\nfirst remark/)
    })

    it('deletes', () => {
        const { result } = create({ name: 'to delete' })
        const url = `${TABLE}/${String(result['sys_id'])}`
        const deleted = bed.send({ method: 'DELETE', url, ...writer })
        expect([deleted.status, deleted.text]).toEqual([204, ''])
        expect(bed.send({ url, ...writer }).status).toBe(404)
        expect(bed.send({ method: 'DELETE', url, ...writer }).status).toBe(404)
    })

    it.each([
        ['POST', TABLE, 'ACL Exception Insert Failed due to security constraints'],
        ['PATCH', `${TABLE}/FIRST`, 'ACL Exception Update Failed due to security constraints'],
        ['PUT', `${TABLE}/FIRST`, 'ACL Exception Update Failed due to security constraints'],
        ['DELETE', `${TABLE}/FIRST`, 'ACL Exception Delete Failed due to security constraints'],
    ])('refuses %s to a reader', (method, url, detail) => {
        const answer = bed.send({
            method,
            url: url.replace('FIRST', first),
            user: 'note.reader',
            body: { name: 'open mine' },
        })
        expect(answer).toMatchObject({ status: 403, body: error('Operation Failed', detail) })
        expect(storedRow(first)['name']).toBe('open one')
    })

    it('says 403 where a unique key is taken', () => {
        expect(
            bed.send({ method: 'POST', url: TABLE, user: 'admin', body: { name: 'unique', key: 'taken' } }).status,
        ).toBe(201)
        const answer = bed.send({ method: 'POST', url: TABLE, user: 'admin', body: { name: 'again', key: 'TAKEN ' } })
        expect(answer).toMatchObject({ status: 403, body: error('Operation Failed') })
    })

    it('says nothing where X-no-response-body asks for it', () => {
        const answer = bed.send({
            method: 'POST',
            url: TABLE,
            ...writer,
            body: { name: 'quiet' },
            headers: { 'x-no-response-body': 'true' },
        })
        expect([answer.status, answer.text]).toEqual([201, ''])
    })

    it('follows X-HTTP-Method-Override', () => {
        const answer = bed.send({
            method: 'POST',
            url: `${TABLE}/${first}`,
            ...writer,
            body: { rank: 3 },
            headers: { 'x-http-method-override': 'PATCH' },
        })
        expect(answer.status).toBe(200)
    })
})

function storedRow(sysId: string): Record<string, unknown> {
    const columns = bed.context.dictionary.get().table('x_acme_app_note')?.columns
    const elements = [...(columns?.values() ?? [])].filter(({ storage }) => storage !== 'none')
    const values = bed.context.database.first(
        `SELECT ${elements.map(({ physical }) => `"${physical}"`).join(', ')} FROM "x_acme_app_note" WHERE sys_id = ?`,
        [sysId],
    )
    return Object.fromEntries(elements.map(({ element }, index) => [element, values?.[index]]))
}

function physicalOf(table: string): string {
    return `"${bed.context.dictionary.get().table(table)?.root ?? table}"`
}

function nameColumn(table: string): string {
    return `"${bed.context.dictionary.get().table(table)?.columns.get('name')?.physical ?? 'name'}"`
}
