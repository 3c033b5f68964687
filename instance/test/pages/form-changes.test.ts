import type { InstanceResponse } from '../../src/rest/http'
import { type Browser, openPageBed, type PageBed, text } from './page-bed'

/** What a browser would submit of a form that nobody has touched. */
function untouched(form: InstanceResponse): Record<string, string> {
    const page = text(form)
    const fields: Record<string, string> = {}
    for (const [, name = '', value = ''] of page.matchAll(
        /<input\s+type="(?:hidden|text)"[^>]*?name="([^"]+)"\s+value="([^"]*)"/g,
    )) {
        fields[name] = plain(value)
    }
    for (const [, name = ''] of page.matchAll(
        /<input\s+type="checkbox"\s+id="[^"]*"\s+name="([^"]+)"\s+value="true"\s+checked/g,
    )) {
        fields[name] = 'true'
    }
    for (const [, name = ''] of page.matchAll(/<input\s+type="password"\s+id="[^"]*"\s+name="([^"]+)"/g)) {
        fields[name] = ''
    }
    for (const [, name = '', value = ''] of page.matchAll(/<textarea[^>]*name="([^"]+)">\n?([^<]*)/g)) {
        fields[name] = plain(value).replaceAll('\n', '\r\n')
    }
    for (const [, name = '', options = ''] of page.matchAll(/<select[^>]*name="([^"]+)">([\s\S]*?)<\/select>/g)) {
        const first = /<option value="([^"]*)"/.exec(options)?.[1] ?? ''
        fields[name] = plain(/<option value="([^"]*)"\s+selected/.exec(options)?.[1] ?? first)
    }
    return fields
}

function plain(text: string): string {
    const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
    return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? '')
}

describe('a form', () => {
    let bed: PageBed
    let agent: Browser
    let sysId: string
    const address = () => `/incident.do?sys_id=${sysId}`
    const stored = (fields: string) => bed.table('GET', `incident/${sysId}?sysparm_fields=${fields}`)
    const change = (values: object) => bed.table('PATCH', `incident/${sysId}`, values)

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
        bed.addUser('caller', [])
        agent = bed.browser('agent')
    })
    afterAll(() => bed.close())
    beforeEach(() => {
        const values = { short_description: 'It\'s <b>"broken"</b> & lost', description: '\none\ntwo ', impact: '2' }
        sysId = (bed.table('POST', 'incident', values) as { sys_id: string }).sys_id
    })

    it('that nobody touched writes nothing, whatever its fields hold', () => {
        const answer = agent(address(), untouched(agent(address())))
        expect(answer.status).toBe(302)
        expect(stored('sys_mod_count')).toEqual({ sys_mod_count: '0' })
    })

    it('writes what the person changed and leaves what others have changed since', () => {
        const form = untouched(agent(address()))
        change({ impact: '1', caller_id: '', description: 'theirs', category: 'network' })
        const answer = agent(address(), { ...form, short_description: 'mine', work_notes: 'a note' })
        expect(answer.status).toBe(302)
        expect(stored('short_description,impact,description,category')).toEqual({
            short_description: 'mine',
            impact: '1',
            description: 'theirs',
            category: 'network',
        })
        expect(text(agent(address()))).toContain('a note')
    })

    it.each([
        ['a text', 'short_description', 'theirs', 'mine', '"theirs"'],
        ['a choice, by its label', 'impact', '1', '3', '"1 - High"'],
        ['a text that they emptied', 'description', '', 'mine', 'empty'],
        ['a reference', 'caller_id', 'caller', 'agent', '"caller"'],
    ])(
        'does not write over %s that somebody else changed too, says so once, and keeps what was typed',
        (_what, field, theirs, mine, told) => {
            const form = untouched(agent(address()))
            bed.table('PATCH', `incident/${sysId}?sysparm_input_display_value=true`, { [field]: theirs })
            const before = stored(field)
            const refused = agent(address(), { ...form, [field]: mine, work_notes: 'kept note' })
            expect(refused.status).toBe(409)
            expect(text(refused)).toMatch(/somebody else has changed it to/)
            expect(plain(text(refused))).toContain(told)
            expect(text(refused)).toContain('kept note')
            expect(stored(field)).toEqual(before)
            expect(text(agent(address()))).not.toContain('kept note')
            const again = agent(address(), { ...untouched(refused), sysparm_ck: form['sysparm_ck'] ?? '' })
            expect(again.status).toBe(302)
            expect(stored(field)).not.toEqual(before)
            expect(text(agent(address()))).toContain('kept note')
        },
    )

    it('is not stopped where somebody else has made the same change', () => {
        const form = untouched(agent(address()))
        change({ short_description: 'same' })
        expect(agent(address(), { ...form, short_description: 'same' }).status).toBe(302)
    })

    it('empties a reference and unticks a box where the person does', () => {
        bed.table('PATCH', `incident/${sysId}?sysparm_input_display_value=true`, { caller_id: 'caller' })
        const form = untouched(agent(address()))
        expect(form['caller_id']).toBe('caller')
        agent(address(), { ...form, caller_id: '' })
        expect(stored('caller_id')).toEqual({ caller_id: '' })
        const admin = bed.browser('admin')
        const [user] = bed.table('GET', 'sys_user?sysparm_query=user_name=caller') as { sys_id: string }[]
        const page = `/sys_user.do?sys_id=${user?.sys_id}`
        const shown = untouched(admin(page))
        expect(shown['active']).toBe('true')
        expect(admin(page, { ...shown, active: 'false' }).status).toBe(302)
        const read = bed.table('GET', `sys_user/${user?.sys_id}?sysparm_fields=active,user_name`)
        expect(read).toEqual({ active: 'false', user_name: 'caller' })
    })

    it('of a new record submits its literal defaults, runs the scripts of the others when it is saved, and leaves empty what the person emptied', () => {
        const form = untouched(agent('/incident.do?sys_id=-1'))
        expect([form['number'], form['state']]).toEqual([undefined, '1'])
        const made = agent('/incident.do?sys_id=-1', { ...form, short_description: 'new', impact: '' })
        sysId = /sys_id=(\w+)/.exec(String(made.headers['location']))?.[1] ?? ''
        expect(stored('number,state,impact,short_description')).toEqual({
            number: expect.stringMatching(/^INC\d{7}$/) as string,
            state: '1',
            impact: '',
            short_description: 'new',
        })
    })

    it('does not tell what a field holds that the user may write but not read, whatever original the sender claims', () => {
        const rule = { name: 'incident.description', operation: 'read', type: 'record', active: 'true' }
        const acl = bed.table('POST', 'sys_security_acl', rule) as { sys_id: string }
        const form = untouched(agent(address()))
        expect(form).not.toHaveProperty('description')
        const answer = agent(address(), { ...form, 'sys_original.description': 'x', description: 'mine' })
        expect([answer.status, text(answer)]).toEqual([302, ''])
        bed.table('DELETE', `sys_security_acl/${acl.sys_id}`)
        expect(stored('description')).toEqual({ description: 'mine' })
    })
})
