import { type ApiRecord, Client } from './support/client'
import { type Instance, startInstance } from './support/instance'

describe('the base system', () => {
    let instance: Instance
    let agent: Client
    let admin: Client
    const incident = (values: Record<string, string> = {}) =>
        agent.create('incident', { short_description: 'base', ...values })

    beforeAll(async () => {
        instance = await startInstance()
        agent = new Client(instance, 'desk.agent')
        admin = new Client(instance, 'admin')
    })
    afterAll(() => instance.stop())

    it.each([
        ['1', '1', '1'],
        ['1', '2', '2'],
        ['1', '3', '3'],
        ['2', '1', '2'],
        ['2', '2', '3'],
        ['2', '3', '4'],
        ['3', '1', '3'],
        ['3', '2', '4'],
        ['3', '3', '5'],
    ])('impact %s and urgency %s give priority %s', async (impact, urgency, priority) => {
        const made = await incident({ impact, urgency })
        expect(made['priority']).toBe(priority)
    })

    it('looks the priority up again when impact changes, whatever was sent as priority', async () => {
        const made = await incident({ impact: '3', urgency: '3', priority: '1' })
        expect(made['priority']).toBe('5')
        const changed = await agent.update('incident', String(made['sys_id']), { impact: '1', urgency: '1' })
        expect(changed['priority']).toBe('1')
    })

    it('gives a new incident its defaults', async () => {
        expect(await incident()).toMatchObject({ state: '1', active: 'true', impact: '3', urgency: '3', priority: '5' })
    })

    it('resolves only with close code and close notes', async () => {
        const { sys_id: sysId = '' } = await incident()
        for (const values of [
            { state: '6' },
            { state: '6', close_code: 'Solution provided' },
            { state: '6', close_notes: 'done' },
        ]) {
            const refused = await agent.send('PATCH', `/api/now/table/incident/${sysId}`, values)
            expect(refused.status).toBe(403)
        }
        const resolved = await agent.update('incident', sysId, {
            state: '6',
            close_code: 'Solution provided',
            close_notes: 'done',
        })
        expect(resolved).toMatchObject({ state: '6', active: 'true', incident_state: '6' })
        expect(resolved['resolved_at']).not.toBe('')
    })

    it.each(['7', '8'])('is no longer active in state %s', async (state) => {
        const { sys_id: sysId = '' } = await incident()
        const closed = await agent.update('incident', sysId, {
            state,
            close_code: 'Solution provided',
            close_notes: 'done',
        })
        expect(closed['active']).toBe('false')
    })

    it('offers the close codes of the newest release', async () => {
        const choices = await admin.read('sys_choice', 'name=incident^element=close_code^inactive=false^language=en', {
            sysparm_fields: 'value',
        })
        const values = choices.map((choice) => choice['value'])
        expect(values).toContain('Resolved by caller')
        expect(values).toContain('Solution provided')
    })

    it('keeps journal entries apart from the record', async () => {
        const { sys_id: sysId = '' } = await incident({ work_notes: 'first' })
        await agent.update('incident', sysId, { work_notes: 'second', comments: 'to the caller' })
        const entries = await admin.read('sys_journal_field', `element_id=${sysId}^ORDERBYsys_created_on`)
        expect(entries.map(({ element, value, sys_created_by: by }) => [element, value, by]).sort()).toEqual([
            ['comments', 'to the caller', 'desk.agent'],
            ['work_notes', 'first', 'desk.agent'],
            ['work_notes', 'second', 'desk.agent'],
        ])
        const read = await agent.readOne('incident', `sys_id=${sysId}`, { sysparm_display_value: 'true' })
        expect(read['work_notes']).toMatch(/second[\s\S]*first/)
    })

    it('counts changes, and not writes that change nothing', async () => {
        const { sys_id: sysId = '' } = await incident()
        const once = await agent.update('incident', sysId, { short_description: 'changed' })
        expect(once['sys_mod_count']).toBe('1')
        const same = await agent.update('incident', sysId, { short_description: 'changed' })
        expect(same['sys_mod_count']).toBe('1')
        expect(same['sys_updated_by']).toBe('desk.agent')
    })

    it.each(['task', 'incident'])('finds an incident through %s', async (table) => {
        const made = await incident()
        const found: ApiRecord = await agent.readOne(table, `sys_id=${made['sys_id']}`)
        expect(found).toMatchObject({ sys_class_name: 'incident', number: made['number'] })
    })

    it.each(['problem', 'change_request'])('numbers a %s by its own prefix', async (table) => {
        const prefix = { problem: 'PRB', change_request: 'CHG' }[table]
        const made = await admin.create(table, { short_description: 'x' })
        expect(made['number']).toMatch(new RegExp(`^${prefix}\\d{7}$`))
    })

    it('stores the empty text as nothing', async () => {
        const { sys_id: sysId = '' } = await incident({ correlation_id: 'x' })
        await agent.update('incident', sysId, { correlation_id: '' })
        expect(await agent.read('incident', `sys_id=${sysId}^correlation_idISEMPTY`)).toHaveLength(1)
    })

    it('has the roles that the documentation of the application names', async () => {
        const roles = await admin.read('sys_user_role', 'nameINadmin,itil,evt_mgmt_user,evt_mgmt_integration')
        expect(roles.map((role) => role['name']).sort()).toEqual([
            'admin',
            'evt_mgmt_integration',
            'evt_mgmt_user',
            'itil',
        ])
    })

    it('refuses a second user of the same name, whatever its case', async () => {
        const again = await admin.send('POST', '/api/now/table/sys_user', { user_name: 'DESK.AGENT ' })
        expect(again.status).toBeGreaterThanOrEqual(400)
        expect(await admin.read('sys_user', 'user_name=desk.agent')).toHaveLength(1)
    })
})
