import type { InstanceResponse } from '../../src/rest/http'
import { type Browser, openPageBed, type PageBed, text, tokenOf } from './page-bed'

describe('sysparm_query of a form (navigate-using-url.md, r_NavigatingByURLExamples.md)', () => {
    let bed: PageBed
    let agent: Browser
    let group: string

    const open = (query: string, visit = agent) =>
        visit(`/incident.do?sys_id=-1&sysparm_query=${encodeURIComponent(query)}`)
    const shown = (page: string, field: string): string | undefined =>
        new RegExp(`name="${field}"\\s+value="([^"]*)"`).exec(page)?.[1] ??
        new RegExp(`<textarea[^>]*name="${field}">\\n?([^<]*)`).exec(page)?.[1]

    const heading = (answer: InstanceResponse) => /<main><h1>([^<]*)/.exec(text(answer))?.[1]

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
        bed.addUser('caller', [])
        agent = bed.browser('agent')
        group = (bed.table('POST', 'sys_user_group', { name: 'Network & more' }) as { sys_id: string }).sys_id
    })
    afterAll(() => bed.close())

    it('fills in a new record, which is stored as shown', () => {
        const page = open(`short_description=<b>it is "broken"^urgency=1^assignment_group=${group}^work_notes=by link`)
        expect(page.status).toBe(200)
        expect(shown(text(page), 'short_description')).toBe('&lt;b&gt;it is &quot;broken&quot;')
        expect(shown(text(page), 'assignment_group')).toBe('Network &amp; more')
        expect(shown(text(page), 'work_notes')).toBe('by link')
        expect(text(page)).toMatch(/<option value="1"\s+selected/)
        const stored = agent('/incident.do?sys_id=-1', {
            sysparm_ck: tokenOf(page),
            short_description: '<b>it is "broken"',
            urgency: '1',
            assignment_group: 'Network & more',
        })
        const id = /sys_id=(\w+)/.exec(String(stored.headers['location']))?.[1] ?? ''
        expect(bed.table('GET', `incident/${id}?sysparm_exclude_reference_link=true`)).toMatchObject({
            short_description: '<b>it is "broken"',
            urgency: '1',
            assignment_group: group,
        })
    })

    it('stores nothing by itself', () => {
        const count = () => (bed.table('GET', 'incident?sysparm_fields=sys_id') as unknown[]).length
        const before = count()
        expect(open('short_description=not stored').status).toBe(200)
        expect(count()).toBe(before)
    })

    it('reads expressions as a list does, and runs no others', () => {
        expect(shown(text(open('caller_id=javascript:gs.getUserID()')), 'caller_id')).toBe('agent')
        const refused = open("short_description=javascript:gs.setProperty('a','b')")
        expect([refused.status, heading(refused)]).toEqual([403, expect.stringContaining('was rejected')])
    })

    it.each([
        ['a condition', 'urgency!=1', 400, 'takes field=value only'],
        ['an order', 'urgency=1^ORDERBYnumber', 400, 'takes field=value only'],
        ['an alternative', 'urgency=1^ORurgency=2', 400, 'takes field=value only'],
        ['a path', 'caller_id.user_name=admin', 400, 'is not a field of the form'],
        ['an unknown field', 'nonsense=1', 400, '&quot;nonsense&quot; is not a field of the form'],
        ['a field that the form does not show', 'correlation_display=1', 400, 'is not a field of the form'],
        ['a reference to nothing', 'assignment_group=Network', 400, 'there is no &quot;Network&quot;'],
    ])('refuses %s in words', (_name, query, status, words) => {
        const answer = open(query)
        expect([answer.status, heading(answer)]).toEqual([status, expect.stringContaining(words)])
    })

    it('fills in no password, and no new record for who may not create one', () => {
        const admin = bed.browser('admin')
        const secret = admin('/sys_auth_profile_basic.do?sys_id=-1&sysparm_query=password=known')
        expect([secret.status, heading(secret)]).toEqual([403, expect.stringContaining('You may not fill in')])
        const group = bed.browser('caller')('/sys_user_group.do?sys_id=-1&sysparm_query=name=x')
        expect([group.status, heading(group)]).toEqual([403, expect.stringContaining('You may not create')])
    })

    it('opens a stored record that it finds, if there is no sys_id', () => {
        const made = bed.table('POST', 'incident', { short_description: 'findable' }) as Record<string, string>
        const found = agent(`/incident.do?sysparm_query=number=${made['number']}`)
        expect(shown(text(found), 'short_description')).toBe('findable')
        expect(text(found)).toContain(`action="/incident.do?sys_id=${made['sys_id']}"`)
        expect(agent('/incident.do?sysparm_query=number=INC0').status).toBe(404)
        expect(agent('/sys_user.do?sysparm_query=user_password=x').status).toBe(403)
        expect(bed.browser('caller')(`/incident.do?sysparm_query=number=${made['number']}`).status).not.toBe(200)
        const both = agent(`/incident.do?sys_id=${made['sys_id']}&sysparm_query=urgency=1`)
        expect([both.status, heading(both)]).toEqual([400, expect.stringContaining('fills in a new record')])
    })
})
