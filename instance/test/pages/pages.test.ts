import { openPageBed, type PageBed, text, tokenOf } from './page-bed'

describe('the pages a browser sees', () => {
    let bed: PageBed

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
        bed.addUser('plain', [])
    })
    afterAll(() => bed.close())

    it('ask a stranger to log in, and lead back to the page that was asked for', () => {
        expect(bed.send('GET', '/', {})).toMatchObject({ status: 302, headers: { location: '/login.do' } })
        for (const url of [
            '/incident_list.do?sysparm_query=active=true^category=network',
            '/incident.do?sys_id=-1',
            '/nav_to.do?uri=incident_list.do',
        ]) {
            const asked = bed.send('GET', url, {})
            const address = `/login.do?${new URLSearchParams({ sysparm_goto_url: url }).toString()}`
            expect(asked).toMatchObject({ status: 302, headers: { location: address } })
            const form = text(bed.send('GET', address, {}))
            const [, field = ''] = /name="sysparm_goto_url" value="([^"]*)"/.exec(form) ?? []
            const body = new URLSearchParams({ user_name: 'agent', user_password: 'agent', sysparm_goto_url: field })
            const headers = { 'content-type': 'application/x-www-form-urlencoded' }
            expect(bed.send('POST', '/login.do', headers, body.toString()).headers['location']).toBe(url)
        }
        expect(bed.send('POST', '/incident.do?sys_id=-1', {}).headers['location']).toBe('/login.do')
        const long = `/incident_list.do?sysparm_query=short_description=${'x'.repeat(3000)}`
        expect(bed.send('GET', long, {}).headers['location']).toBe('/login.do')
    })

    it('say on the start page what to do first, with the modules that the user may open', () => {
        expect(text(bed.browser('admin')('/'))).toMatch(/First steps[\s\S]*User Administration &gt; Users/)
        expect(text(bed.browser('agent')('/'))).not.toContain('First steps')
        expect(text(bed.browser('plain')('/'))).toContain('None of your roles')
    })

    it('keep the sessions of two instances on one machine apart by the port', () => {
        const at = (port: string) => ({
            host: `127.0.0.1:${port}`,
            'content-type': 'application/x-www-form-urlencoded',
        })
        const cookies = ['8090', '8091'].map((port) => {
            const answer = bed.send('POST', '/login.do', at(port), 'user_name=agent&user_password=agent')
            return String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
        })
        expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['JSESSIONID_8090', 'JSESSIONID_8091'])
        const both = { ...at('8091'), cookie: cookies.join('; ') }
        expect(bed.send('GET', '/', both).status).toBe(200)
        expect(bed.send('GET', '/', { ...at('8091'), cookie: cookies[0] ?? '' }).status).toBe(302)
    })

    it('show an agent the menus of its roles, a plain user none of them', () => {
        expect(text(bed.browser('agent')('/'))).toContain('/incident_list.do')
        expect(text(bed.browser('plain')('/'))).not.toContain('/problem_list.do')
    })

    it('hide a module until its table is there, as when a plugin is missing', () => {
        const menu = (title: string) =>
            bed.table('POST', 'sys_app_application', { title, active: 'true' }) as { sys_id: string }
        const add = (application: string, values: object) =>
            bed.table('POST', 'sys_app_module', { application, active: 'true', ...values })
        const [alone, other] = [menu('Gadgets alone'), menu('Gadgets and more')]
        for (const link of ['LIST', 'NEW', 'FILTER', 'TIMELINE']) {
            add(alone.sys_id, { title: `Gadgets ${link}`, link_type: link, name: 'u_gadget' })
        }
        add(other.sys_id, { title: 'Gadget list', link_type: 'LIST', name: 'u_gadget' })
        add(other.sys_id, { title: 'Gadget help', link_type: 'DIRECT', query: 'help.do' })
        const before = text(bed.browser('agent')('/'))
        expect(before).not.toMatch(/Gadgets alone|Gadgets LIST|Gadgets NEW|Gadgets FILTER|Gadgets TIMELINE|Gadget list/)
        expect(before).toContain('>Gadget help<')
        bed.table('POST', 'sys_db_object', { name: 'u_gadget', label: 'Gadget' })
        const after = text(bed.browser('agent')('/'))
        for (const title of ['Gadgets LIST', 'Gadgets NEW', 'Gadgets FILTER', 'Gadgets TIMELINE', 'Gadget list']) {
            expect(after).toContain(`>${title}<`)
        }
    })

    it('lead where a link says, and only on this instance', () => {
        const visit = bed.browser('agent')
        expect(visit('/nav_to.do?uri=incident_list.do').headers['location']).toBe('/incident_list.do')
        for (const uri of [
            '//evil.example/x',
            '%09//evil.example',
            '/%5Cevil.example',
            'https:evil.example',
            '/.//evil.example',
        ]) {
            const answer = visit(`/nav_to.do?uri=${uri}`)
            expect([uri, answer.status, answer.headers['location']]).toEqual([uri, 400, undefined])
        }
    })

    it('make, show and change a record through its form', () => {
        const visit = bed.browser('agent')
        const empty = visit('/incident.do?sys_id=-1')
        // Opening the form takes no number: the record gets the first one when it is stored, however often it was opened.
        expect(text(visit('/incident.do?sys_id=-1'))).not.toMatch(/INC\d|name="number"/)
        const values = {
            number: '',
            short_description: '<b>Broken & lost</b>',
            caller_id: 'plain',
            impact: '1',
            urgency: '1',
        }
        const made = visit('/incident.do?sys_id=-1', { sysparm_ck: tokenOf(empty), ...values })
        expect(made.status).toBe(302)
        const form = visit(String(made.headers['location']))
        expect(text(form)).toContain('INC0010001')
        expect(text(form)).toContain('&lt;b&gt;Broken &amp; lost&lt;/b&gt;')
        expect(text(form)).not.toContain('<b>Broken')
        const changed = visit(String(made.headers['location']), {
            sysparm_ck: tokenOf(form),
            work_notes: 'Looked at it',
        })
        expect(text(visit(String(changed.headers['location'])))).toContain('Looked at it')
        expect(bed.table('GET', `incident?sysparm_fields=priority,caller_id.user_name`)).toEqual([
            { priority: '1', 'caller_id.user_name': 'plain' },
        ])
        expect(text(visit('/incident_list.do?sysparm_query=active=true'))).toContain('INC0010001')
    })

    it.each<[string, Record<string, string>, string]>([
        ['a reference to nobody', { caller_id: 'Nobody at all' }, 'there is no &quot;Nobody at all&quot;'],
        ['a resolution without code and notes', { state: '6' }, 'Data Policy Exception'],
    ])('say what is wrong with %s, and store nothing', (_what, values, message) => {
        const visit = bed.browser('agent')
        const count = () => (bed.table('GET', `incident?sysparm_fields=sys_id`) as unknown[]).length
        const before = count()
        const answer = visit('/incident.do?sys_id=-1', {
            sysparm_ck: tokenOf(visit('/incident.do?sys_id=-1')),
            ...values,
        })
        expect(answer.status).toBe(422)
        expect(text(answer)).toContain(message)
        expect(count()).toBe(before)
    })

    it.each<[string, string, number, string]>([
        ['a refusal', "gs.addErrorMessage('Say <why>'); current.setAbortAction(true);", 422, 'Say &lt;why&gt;'],
        ['a remark', "gs.addInfoMessage('Thank you');", 302, 'Thank you'],
    ])('show what a rule says with %s', (_what, script, status, message) => {
        const rule = {
            name: 'Speaks',
            collection: 'problem',
            when: 'before',
            action_insert: 'true',
            advanced: 'true',
            active: 'true',
            script,
        }
        const { sys_id: sysId } = bed.table('POST', 'sys_script', rule) as { sys_id: string }
        const visit = bed.browser('agent')
        const token = tokenOf(visit('/problem.do?sys_id=-1'))
        const answer = visit('/problem.do?sys_id=-1', { sysparm_ck: token, short_description: 'x' })
        expect(answer.status).toBe(status)
        const next = String(answer.headers['location'] ?? '')
        expect(text(next === '' ? answer : visit(next))).toContain(message)
        bed.table('DELETE', `sys_script/${sysId}`)
    })

    it('refuse a form without the token of its session', () => {
        expect(bed.browser('agent')('/incident.do?sys_id=-1', { short_description: 'x' }).status).toBe(401)
    })

    it('show a user without a role neither list nor form of what only roles may read', () => {
        const visit = bed.browser('plain')
        expect(visit('/problem_list.do').status).toBe(403)
        expect(visit('/sys_script_list.do').status).toBe(403)
        expect(visit('/sys_script.do?sys_id=-1').status).toBe(403)
    })

    it('know no table that does not exist', () => {
        expect(bed.browser('agent')('/nowhere_list.do').status).toBe(404)
    })
})
