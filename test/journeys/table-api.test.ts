import { type ApiRecord, Client, errorOf, resultOf } from './support/client'
import { type Instance, startInstance } from './support/instance'

const TABLE = '/api/now/table/incident'

describe('the Table API', () => {
    let instance: Instance
    let agent: Client
    let admin: Client

    beforeAll(async () => {
        instance = await startInstance()
        agent = new Client(instance, 'desk.agent')
        admin = new Client(instance, 'admin')
    })
    afterAll(() => instance.stop())

    it('creates, reads, changes by PUT and PATCH, and deletes', async () => {
        const created = await agent.send('POST', TABLE, { short_description: 'one', urgency: '2' })
        expect(created.status).toBe(201)
        const made = resultOf(created, 201) as ApiRecord
        expect(created.headers.get('location')).toBe(`${instance.url}${TABLE}/${made['sys_id']}`)
        expect(made).toMatchObject({
            short_description: 'one',
            urgency: '2',
            sys_created_by: 'desk.agent',
            sys_mod_count: '0',
        })

        const path = `${TABLE}/${made['sys_id']}`
        expect(resultOf(await agent.send('GET', path), 200)).toMatchObject({ number: made['number'] })
        expect(resultOf(await agent.send('PUT', path, { short_description: 'two' }), 200)).toMatchObject({
            short_description: 'two',
            urgency: '2',
            sys_mod_count: '1',
        })
        expect(resultOf(await agent.send('PATCH', path, { urgency: '1' }), 200)).toMatchObject({
            short_description: 'two',
            urgency: '1',
        })
        const deleted = await admin.send('DELETE', path)
        expect(deleted.status).toBe(204)
        expect(deleted.text).toBe('')
        const missing = await agent.send('GET', path)
        expect(missing.status).toBe(404)
        expect(errorOf(missing)).toMatchObject({ message: 'No Record found', status: 'failure' })
    })

    it('numbers incidents from INC0010001', async () => {
        const { number } = await agent.create('incident', { short_description: 'numbered' })
        expect(number).toMatch(/^INC001\d{4}$/)
        const next = await agent.create('incident', { short_description: 'numbered' })
        expect(Number(next['number']?.slice(3))).toBe(Number(number?.slice(3)) + 1)
    })

    describe('reading', () => {
        beforeAll(async () => {
            for (const urgency of ['1', '2', '3']) {
                await agent.create('incident', { short_description: `reading ${urgency}`, urgency })
            }
        })

        it.each<readonly [string, string, string[]]>([
            ['an equality', 'urgency=2', ['reading 2']],
            ['and, descending order', 'urgency!=2^ORDERBYDESCurgency', ['reading 3', 'reading 1']],
            ['or', 'urgency=1^ORurgency=3^ORDERBYurgency', ['reading 1', 'reading 3']],
            ['a list', 'urgencyIN1,2^ORDERBYurgency', ['reading 1', 'reading 2']],
            ['a part of text without case', 'short_descriptionLIKEING 1', ['reading 1']],
            ['a comparison', 'urgency>=2^ORDERBYurgency', ['reading 2', 'reading 3']],
            ['a dot-walk', 'opened_by.user_name=desk.agent^urgency=1', ['reading 1']],
            ['an equality without case', 'short_description=READING 3', ['reading 3']],
            ['an unknown field, which is dropped', 'u_no_such_field=1^urgency=1', ['reading 1']],
        ])('finds by %s', async (_, query, found) => {
            const records = await agent.read('incident', `short_descriptionSTARTSWITHreading^${query}`)
            expect(records.map((record) => record['short_description'])).toEqual(found)
        })

        it('finds nothing by an unknown field when the property says so', async () => {
            const query = 'short_descriptionSTARTSWITHreading^u_no_such_field=1'
            expect(await agent.read('incident', query)).toHaveLength(3)
            const name = 'glide.invalid_query.returns_no_rows'
            const [existing] = await admin.read('sys_properties', `name=${name}`)
            const row = existing
                ? await admin.update('sys_properties', String(existing['sys_id']), { value: 'true' })
                : await admin.create('sys_properties', { name, value: 'true', type: 'boolean' })
            expect(await agent.read('incident', query)).toEqual([])
            await admin.update('sys_properties', String(row['sys_id']), { value: 'false' })
            expect(await agent.read('incident', query)).toHaveLength(3)
        })

        it('returns the named fields, dot-walked too', async () => {
            const [record] = await agent.read('incident', 'short_description=reading 1', {
                sysparm_fields: 'urgency,opened_by.user_name,u_unknown',
            })
            expect(record).toEqual({ urgency: '1', 'opened_by.user_name': 'desk.agent' })
        })

        it('pages by limit and offset, with the total and links to the other pages', async () => {
            const page = (offset: number) =>
                agent.send(
                    'GET',
                    `${TABLE}?sysparm_query=short_descriptionSTARTSWITHreading^ORDERBYurgency&sysparm_fields=urgency&sysparm_limit=2&sysparm_offset=${offset}`,
                )
            const first = await page(0)
            expect(resultOf(first, 200)).toEqual([{ urgency: '1' }, { urgency: '2' }])
            expect(first.headers.get('x-total-count')).toBe('3')
            expect(first.headers.get('link')).toMatch(/sysparm_offset=2[^>]*>;\s*rel="next"/)
            const last = await page(2)
            expect(resultOf(last, 200)).toEqual([{ urgency: '3' }])
            expect(last.headers.get('link') ?? '').not.toContain('rel="next"')
        })

        it('answers a query of 6,000 characters with headers that clients take', async () => {
            const query = `short_descriptionSTARTSWITHreading${'^short_description!=nothing like it'.repeat(171)}`
            expect(query.length).toBeGreaterThan(6000)
            const path = `${TABLE}?sysparm_limit=1&sysparm_offset=1&sysparm_query=${encodeURIComponent(query)}`
            const answer = await agent.send('GET', path)
            expect([answer.status, answer.headers.get('x-total-count')]).toEqual([200, '3'])
        })

        it.each([
            [
                'false',
                '1',
                {
                    link: expect.stringContaining('/api/now/table/sys_user/') as string,
                    value: expect.any(String) as string,
                },
            ],
            ['true', '1 - High', { display_value: 'Desk Agent', link: expect.any(String) as string }],
            [
                'all',
                { display_value: '1 - High', value: '1' },
                {
                    display_value: 'Desk Agent',
                    value: expect.any(String) as string,
                    link: expect.any(String) as string,
                },
            ],
        ])('display_value=%s', async (mode, urgency, openedBy) => {
            const answer = await agent.send(
                'GET',
                `${TABLE}?sysparm_query=short_description=reading 1&sysparm_fields=urgency,opened_by&sysparm_display_value=${mode}`,
            )
            expect(resultOf(answer, 200)).toEqual([{ urgency, opened_by: openedBy }])
        })

        it('leaves the links of references out on request', async () => {
            const { opened_by: openedBy } = await agent.readOne('incident', 'short_description=reading 1')
            expect(openedBy).toMatch(/^[0-9a-f]{32}$/)
        })
    })

    describe('doors', () => {
        it.each([
            ['nobody', null],
            ['a wrong password', 'desk.agent '],
        ])('%s gets 401', async (_, user) => {
            const answer = await new Client(instance, user).send('GET', `${TABLE}?sysparm_limit=1`)
            expect(answer.status).toBe(401)
            expect(errorOf(answer)).toMatchObject({ message: 'User is not authenticated', status: 'failure' })
        })

        it('a user without a role may not create an incident by REST without its ACL, and sees none of others', async () => {
            const plain = new Client(instance, 'plain.user')
            const others = await plain.send('GET', `${TABLE}?sysparm_query=opened_by.user_name=desk.agent`)
            expect([200, 403]).toContain(others.status)
            expect(others.status === 200 ? resultOf(others, 200) : []).toEqual([])
        })

        it.each(['sys_user', 'sys_properties', 'sys_script'])('an agent may not write %s', async (table) => {
            const answer = await agent.send('POST', `/api/now/table/${table}`, { name: 'x' })
            expect(answer.status).toBe(403)
        })

        it('an unknown table is 400', async () => {
            const answer = await admin.send('GET', '/api/now/table/no_such_table')
            expect(answer.status).toBe(400)
            expect(errorOf(answer).message).toBe('Invalid table no_such_table')
        })

        it('a body that is not JSON is 400', async () => {
            expect((await agent.send('POST', TABLE, '{"short_description":')).status).toBe(400)
        })

        it('an unknown method is 405', async () => {
            expect((await agent.send('DELETE', TABLE)).status).toBe(405)
        })
    })
})
