import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBaseSystem } from '../../src/base/create-base-system'
import { hashPassword } from '../../src/access/passwords'
import type { InstanceResponse } from '../../src/rest/http'
import { Database } from '../../src/store/database'
import type { InstanceNode } from '../../src/workers/instance-node'
import { openNode } from '../../src/workers/node'

const INCIDENT = '/api/now/table/incident'

describe('the pages a browser sees', () => {
    const directory = mkdtempSync(join(tmpdir(), 'pages-'))
    let node: InstanceNode

    beforeAll(() => {
        const file = join(directory, 'instance.db')
        const database = new Database(file)
        createBaseSystem(database, { hashPassword })
        database.close()
        node = openNode({ file, nodeId: 'test' })
        for (const [name, roles] of [
            ['agent', ['itil']],
            ['plain', []],
        ] as const) {
            const user = { user_name: name, first_name: 'The', last_name: name, user_password: name, active: 'true' }
            const made = table('POST', '/api/now/table/sys_user?sysparm_input_display_value=true', user)
            for (const role of roles) {
                const [found] = table('GET', `/api/now/table/sys_user_role?sysparm_query=name=${role}`) as {
                    sys_id: string
                }[]
                table('POST', '/api/now/table/sys_user_has_role', {
                    user: (made as { sys_id: string }).sys_id,
                    role: found?.sys_id,
                })
            }
        }
    })
    afterAll(() => {
        node.close()
        rmSync(directory, { recursive: true })
    })

    function send(method: string, url: string, headers: Record<string, string>, body = ''): InstanceResponse {
        return node.handle({
            method,
            url,
            headers: { host: '127.0.0.1', ...headers },
            body: Buffer.from(body),
            parts: [],
            remoteAddress: '127.0.0.1',
        })
    }

    function table(method: string, url: string, body?: object): unknown {
        const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`
        const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }
        return (JSON.parse(String(send(method, url, headers, JSON.stringify(body ?? '')).body)) as { result: unknown })
            .result
    }

    /** Signs in as a browser does; the function returned visits pages with the cookie, and submits forms with a body. */
    function browser(name: string): (url: string, form?: Record<string, string>) => InstanceResponse {
        const type = { 'content-type': 'application/x-www-form-urlencoded' }
        const login = send('POST', '/login.do', type, `user_name=${name}&user_password=${name}`)
        expect(login.status).toBe(302)
        const cookie = [login.headers['set-cookie'] ?? []]
            .flat()
            .map((each) => each.split(';')[0])
            .join('; ')
        return (url, form) =>
            form
                ? send('POST', url, { cookie, ...type }, new URLSearchParams(form).toString())
                : send('GET', url, { cookie })
    }

    const text = (response: InstanceResponse): string => String(response.body)
    const tokenOf = (response: InstanceResponse): string =>
        /name="sysparm_ck" value="([^"]+)"/.exec(text(response))?.[1] ?? ''

    it('ask a stranger to log in', () => {
        for (const url of ['/', '/incident_list.do', '/incident.do?sys_id=-1', '/nav_to.do?uri=incident_list.do']) {
            expect(send('GET', url, {})).toMatchObject({ status: 302, headers: { location: '/login.do' } })
        }
    })

    it('show an agent the menus of its roles, a plain user none of them', () => {
        expect(text(browser('agent')('/'))).toContain('/incident_list.do')
        expect(text(browser('plain')('/'))).not.toContain('/problem_list.do')
    })

    it('lead where a link says, and only on this instance', () => {
        const visit = browser('agent')
        expect(visit('/nav_to.do?uri=incident_list.do').headers['location']).toBe('/incident_list.do')
        expect(visit('/nav_to.do?uri=//evil.example/x').headers['location']).toBe('/evil.example/x')
    })

    it('make, show and change a record through its form', () => {
        const visit = browser('agent')
        const empty = visit('/incident.do?sys_id=-1')
        const number = /name="number"\s+value="([^"]+)"/.exec(text(empty))?.[1] ?? ''
        expect(number).toBe('INC0010001')
        const values = {
            number,
            short_description: '<b>Broken & lost</b>',
            caller_id: 'The plain',
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
        expect(table('GET', `${INCIDENT}?sysparm_fields=priority,caller_id.user_name`)).toEqual([
            { priority: '1', 'caller_id.user_name': 'plain' },
        ])
        expect(text(visit('/incident_list.do?sysparm_query=active=true'))).toContain('INC0010001')
    })

    it.each<[string, Record<string, string>, string]>([
        ['a reference to nobody', { caller_id: 'Nobody at all' }, 'there is no &quot;Nobody at all&quot;'],
        ['a resolution without code and notes', { state: '6' }, 'Data Policy Exception'],
    ])('say what is wrong with %s, and store nothing', (_what, values, message) => {
        const visit = browser('agent')
        const count = () => (table('GET', `${INCIDENT}?sysparm_fields=sys_id`) as unknown[]).length
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
        ['a remark', "gs.addInfoMessage('Thank you');", 200, 'Thank you'],
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
        const { sys_id: sysId } = table('POST', '/api/now/table/sys_script', rule) as { sys_id: string }
        const visit = browser('agent')
        const token = tokenOf(visit('/problem.do?sys_id=-1'))
        const answer = visit('/problem.do?sys_id=-1', { sysparm_ck: token, short_description: 'x' })
        expect(answer.status).toBe(status)
        expect(text(answer)).toContain(message)
        send('DELETE', `/api/now/table/sys_script/${sysId}`, {
            authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
        })
    })

    it('refuse a form without the token of its session', () => {
        expect(browser('agent')('/incident.do?sys_id=-1', { short_description: 'x' }).status).toBe(401)
    })

    it('show a user without a role neither list nor form of what only roles may read', () => {
        const visit = browser('plain')
        expect(visit('/problem_list.do').status).toBe(403)
        expect(visit('/sys_script_list.do').status).toBe(403)
        expect(visit('/sys_script.do?sys_id=-1').status).toBe(403)
    })

    it('know no table that does not exist', () => {
        expect(browser('agent')('/nowhere_list.do').status).toBe(404)
    })
})
