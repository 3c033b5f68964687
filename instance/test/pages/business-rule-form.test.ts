import { type Browser, openPageBed, type PageBed, text, tokenOf } from './page-bed'

const NEW = '/sys_script.do?sys_id=-1'

describe('the form of a business rule (c_BusinessRules.md)', () => {
    let bed: PageBed
    let admin: Browser
    const submit = (fields: readonly (readonly [string, string])[], address = NEW) => {
        const { cookie, token } = bed.session('admin')
        const body = new URLSearchParams([['sysparm_ck', token], ...fields] as [string, string][]).toString()
        return bed.send('POST', address, { cookie, 'content-type': 'application/x-www-form-urlencoded' }, body)
    }
    const condition = (field: string, operator: string, value: string) =>
        [
            ['sysparm_condition_join', 'and'],
            ['sysparm_condition_field', field],
            ['sysparm_condition_operator', operator],
            ['sysparm_condition_value', value],
        ] as const
    const stored = (name: string) =>
        bed.table(
            'GET',
            `sys_script?sysparm_query=name=${name}&sysparm_fields=collection,filter_condition,sys_mod_count`,
        )

    beforeAll(() => {
        bed = openPageBed()
        admin = bed.browser('admin')
        bed.table('POST', 'sys_user_group', { name: 'Automation' })
    })
    afterAll(() => bed.close())

    it('has the table as a choice of tables', () => {
        const page = text(admin(NEW))
        expect(page).toMatch(
            /<select[^>]*name="collection">[\s\S]*<option value="incident"\s*>\s*Incident \[incident\]/,
        )
        expect(page).toContain('Choose conditions')
    })

    it('builds its filter conditions by the fields of the table', () => {
        const start = [
            ['name', 'Built'],
            ['collection', 'incident'],
            ['action_insert', 'true'],
        ] as const
        const asked = text(submit([...start, ['sysparm_refresh', 'true']]))
        expect(asked).toContain('name="sysparm_condition_of" value="filter_condition"')
        expect(asked).toMatch(/<option value="assignment_group"[^>]*>\s*Assignment group/)
        expect(stored('Built')).toEqual([])
        const made = submit([
            ...start,
            ['sysparm_condition_of', 'filter_condition'],
            ...condition('assignment_group', '=', 'Automation'),
            ...condition('active', '=', 'true'),
            ...condition('state', 'CHANGESTO', 'Resolved'),
        ])
        expect(made.status).toBe(302)
        const [rule] = stored('Built') as { filter_condition: string }[]
        expect(rule?.filter_condition).toMatch(/^assignment_group=[0-9a-f]{32}\^active=true\^stateCHANGESTO6$/)
        const form = text(admin(String(made.headers['location'])))
        expect(form).toMatch(/aria-label="Value of condition 1"\s+value="Automation"/)
    })

    it('writes nothing if nobody touches a filter', () => {
        const values = { name: 'Untouched', collection: 'incident', filter_condition: 'active=true^EQ' }
        const { sys_id: sysId } = bed.table('POST', 'sys_script', values) as { sys_id: string }
        submit(
            [
                ['sys_original.filter_condition', 'active=true^EQ'],
                ['sysparm_condition_of', 'filter_condition'],
                ...condition('active', '=', 'true'),
                ...condition('', '=', ''),
            ],
            `/sys_script.do?sys_id=${sysId}`,
        )
        expect(stored('Untouched')).toEqual([
            { collection: 'incident', filter_condition: 'active=true^EQ', sys_mod_count: '0' },
        ])
    })

    it.each([
        ['a script that does not parse', { script: '(function () {\n var x = ;\n})()' }, 'Script: line 2'],
        ['a condition that does not parse', { condition: 'current.active ==' }, 'Condition: line 1'],
        ['an unknown table', { collection: 'nowhere' }, 'there is no table'],
        ['an unknown field', { filter_condition: 'nothing=1' }, 'not a condition on a field of incident'],
    ])('refuses %s, and so does REST', (_what, wrong, message) => {
        const values = { name: 'Refused', collection: 'incident', advanced: 'true', ...wrong }
        const answer = submit(Object.entries(values))
        expect([answer.status, text(answer).includes(message)]).toEqual([422, true])
        const basic = { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }
        const headers = { ...basic, 'content-type': 'application/json', accept: 'application/json' }
        const rest = bed.send('POST', '/api/now/table/sys_script', headers, JSON.stringify(values))
        expect([rest.status, text(rest).includes(message)]).toEqual([403, true])
        expect(stored('Refused')).toEqual([])
        expect(tokenOf(answer)).not.toBe('')
    })
})
