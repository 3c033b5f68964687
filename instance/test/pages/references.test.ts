import { openPageBed, type PageBed, text, tokenOf } from './page-bed'

interface Suggestion {
    readonly id: string
    readonly text: string
    readonly detail: string
}

/** The two people of one name, somebody without a name, and a record that only few may read. */
describe('a reference field', () => {
    let bed: PageBed
    const ids = new Map<string, string>()

    const ask = (user: string, field: string, typed: string): readonly Suggestion[] => {
        const query = new URLSearchParams({ table: 'incident', field, text: typed }).toString()
        const answer = bed.browser(user)(`/_local/references?${query}`)
        expect(answer.status).toBe(200)
        return (JSON.parse(text(answer)) as { suggestions: Suggestion[] }).suggestions
    }
    const submit = (fields: Readonly<Record<string, string>>, address = '/incident.do?sys_id=-1') => {
        const agent = bed.browser('agent')
        return agent(address, { sysparm_ck: tokenOf(agent(address)), ...fields })
    }
    const callerOf = (answer: ReturnType<typeof submit>): unknown => {
        expect(answer.status).toBe(302)
        const sysId = /sys_id=(\w+)/.exec(String(answer.headers['location']))?.[1] ?? ''
        return bed.table('GET', `incident/${sysId}?sysparm_fields=caller_id.user_name`)
    }

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
        bed.addUser('plain', [])
        for (const [user, name, email] of [
            ['bea.one', 'Bea Brown', 'bea@one.example'],
            ['bea.two', 'Bea Brown', 'bea@two.example'],
            ['nameless', '', ''],
        ] as const) {
            const [first_name = '', last_name = ''] = name.split(' ')
            const made = bed.table('POST', 'sys_user', { user_name: user, first_name, last_name, email })
            ids.set(user, (made as { sys_id: string }).sys_id)
        }
        bed.table('POST', 'problem', { short_description: 'A problem' })
    })
    afterAll(() => bed.close())

    it('suggests two users of one name as two, with what tells them apart', () => {
        const found = ask('agent', 'caller_id', 'bea b')
        expect(found.map(({ text: name, detail }) => `${name} | ${detail}`).sort()).toEqual([
            'Bea Brown | bea.one, bea@one.example',
            'Bea Brown | bea.two, bea@two.example',
        ])
        expect(found.map(({ id }) => id).sort()).toEqual([ids.get('bea.one'), ids.get('bea.two')].sort())
    })

    it('finds a user by the user ID, and one without a name under it', () => {
        expect(ask('agent', 'caller_id', 'bea.t').map(({ id }) => id)).toEqual([ids.get('bea.two')])
        expect(ask('agent', 'caller_id', 'nameless')).toEqual([
            { id: ids.get('nameless'), text: 'nameless', detail: '' },
        ])
    })

    it('suggests what the user may read, and answers nobody who is not signed in', () => {
        expect(ask('agent', 'problem_id', 'PRB')).toHaveLength(1)
        expect(ask('plain', 'problem_id', 'PRB')).toEqual([])
        const address = '/_local/references?table=incident&field=caller_id&text=b'
        expect(bed.send('GET', address, {}).status).toBe(401)
    })

    it.each([
        ['no reference', 'table=incident&field=short_description'],
        ['no field', 'table=incident&field=nothing'],
        ['no table', 'table=nothing&field=caller_id'],
    ])('suggests nothing for %s', (_what, query) => {
        expect(bed.browser('admin')(`/_local/references?${query}&text=a`).status).toBe(400)
    })

    it('does not guess: a name of several is refused at its field, with what may be typed instead', () => {
        const answer = submit({ caller_id: 'Bea Brown', short_description: 'kept' })
        expect(answer.status).toBe(422)
        const page = text(answer)
        expect(page).toMatch(/id="caller_id\.problem" role="alert">[^<]*User ID: bea\.one, bea\.two</)
        expect(page.match(/role="alert"/g)).toHaveLength(1)
        expect(page).toMatch(/aria-invalid="true"[^>]*aria-describedby="caller_id.problem"/)
        expect(page).toMatch(/name="caller_id"\s+value="Bea Brown"/)
        expect(page).toMatch(/name="short_description"\s+value="kept"/)
    })

    it('takes the record that was picked among suggestions, as long as its name stands in the field', () => {
        const picked = { caller_id: 'Bea Brown', 'sys_picked.caller_id': ids.get('bea.two') ?? '' }
        expect(callerOf(submit(picked))).toEqual({ 'caller_id.user_name': 'bea.two' })
        expect(callerOf(submit({ ...picked, caller_id: 'agent' }))).toEqual({ 'caller_id.user_name': 'agent' })
        expect(submit({ ...picked, 'sys_picked.caller_id': '0'.repeat(32) }).status).toBe(422)
    })

    it('changes from one user to another of the same name', () => {
        const first = submit({ caller_id: 'bea.one' })
        const address = String(first.headers['location'])
        const changed = submit(
            {
                'sys_original.caller_id': 'Bea Brown',
                caller_id: 'Bea Brown',
                'sys_picked.caller_id': ids.get('bea.two') ?? '',
            },
            address,
        )
        expect(callerOf(changed)).toEqual({ 'caller_id.user_name': 'bea.two' })
    })

    it('links to its record, and shows a user without a name by the user ID', () => {
        const made = submit({ caller_id: 'nameless' })
        const page = text(bed.browser('agent')(String(made.headers['location'])))
        expect(page).toMatch(/name="caller_id"\s+value="nameless"/)
        expect(page).toContain(`href="/sys_user.do?sys_id=${ids.get('nameless')}"`)
        expect(text(bed.browser('agent')('/incident_list.do'))).toContain('nameless')
    })
})

describe('a form', () => {
    let bed: PageBed
    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
    })
    afterAll(() => bed.close())

    it('offers nothing that the instance would drop: number and priority of an incident are shown', () => {
        const agent = bed.browser('agent')
        const page = text(agent('/incident.do?sys_id=-1'))
        expect(page).not.toMatch(/name="(number|priority)"/)
        expect(page).toMatch(/class="label\s*">Number</)
        expect(text(agent('/problem.do?sys_id=-1'))).toContain('name="priority"')
        const preset = agent('/incident.do?sys_id=-1&sysparm_query=priority=1^impact=1')
        expect([preset.status, text(preset).includes('Priority is decided by the instance')]).toEqual([200, true])
    })

    it('says once, after the record is stored, that it is', () => {
        const agent = bed.browser('agent')
        const fields = { sysparm_ck: tokenOf(agent('/incident.do?sys_id=-1')), short_description: 'x' }
        const address = String(agent('/incident.do?sys_id=-1', fields).headers['location'])
        const form = agent(address)
        expect(text(form)).toMatch(/role="status">Incident INC\d+ was created</)
        expect(text(agent(address))).not.toContain('was created')
        agent(address, { ...fields, short_description: 'y' })
        expect(text(agent(address))).toMatch(/role="status">Incident INC\d+ was saved</)
    })
})
