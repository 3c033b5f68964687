import { type ApiRecord, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { TABLES } from '../../journeys/support/settings'
import { openPage, postForm } from '../support/browser-request'
import { type Visitor, visitors } from '../support/people'

/** Text that breaks out of an element, an attribute and a script. */
const MARKUP = `</textarea></title></script>"'><script>attack(1)</script><img src=attack onerror=attack(2)>`

/** The same in a page: anything that a browser would take for an element. */
const RUNS = /<script>attack|<img src=attack/i

describe('a browser runs nothing and sends nothing that a stranger wrote', () => {
    let instance: Instance
    let admin: Client
    let people: readonly Visitor[]
    let incident: ApiRecord

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        incident = await admin.create('incident', { short_description: 'As it was' })
    })
    afterAll(() => instance.stop())

    it('markup in every text that is shown is text', async () => {
        const id = newAlertId()
        await admin.postAlert(
            startedAlert(id, { ruleName: MARKUP, alertType: MARKUP, zdxUrl: `https://x/${MARKUP}`, impact: MARKUP }),
        )
        await admin.send('POST', '/api/x_zsca2_zdx_manage/incident_management_api', { [MARKUP]: MARKUP })
        const shown: string[] = []
        for (const table of [
            TABLES.settings,
            TABLES.mapping,
            TABLES.fieldMap,
            TABLES.message,
            TABLES.alert,
            'incident',
            'sys_user',
            'cmdb_ci',
        ]) {
            const sysId = await withMarkup(table)
            shown.push(
                `/${table}_list.do`,
                `/${table}.do?sys_id=${sysId}`,
                `/${table}.do?sys_id=${encodeURIComponent(MARKUP)}`,
            )
            shown.push(
                `/${table}_list.do?sysparm_query=${encodeURIComponent(MARKUP)}`,
                `/${table}.do?sys_id=-1&${encodeURIComponent(MARKUP)}=1`,
            )
        }
        shown.push(
            `/${encodeURIComponent(MARKUP)}.do`,
            `/x_zsca2_zdx_manage_preview.do?message=${encodeURIComponent(MARKUP)}`,
            '/',
        )
        const running: string[] = []
        for (const path of shown) {
            const { text } = await openPage(instance, person('admin'), path)
            if (RUNS.test(text)) {
                running.push(path)
            }
        }
        expect(running).toEqual([])
        expect((await openPage(instance, person('admin'), '/incident_list.do')).text).toContain('&lt;script&gt;attack')
    })

    it('the log-in page shows no markup of who asks', async () => {
        const body = new URLSearchParams({ user_name: MARKUP, user_password: MARKUP })
        const answer = await fetch(`${instance.url}/login.do?x=${encodeURIComponent(MARKUP)}`, { method: 'POST', body })
        expect(await answer.text()).not.toMatch(RUNS)
    })

    it.each([
        ['without a token', () => ''],
        ['with a token that is none', () => 'x'],
        ['with the token of another session', () => person('admin').token],
    ])('a form %s changes nothing', async (_, token) => {
        const { cookie } = person('desk.agent')
        const path = `/incident.do?sys_id=${incident['sys_id'] ?? ''}`
        const { status } = await postForm(instance, { cookie, token: token() }, path, { short_description: 'Changed' })
        expect(status).toBe(401)
        const api = await fetch(`${instance.url}/api/now/table/incident`, {
            method: 'POST',
            headers: { cookie, 'x-usertoken': token(), 'content-type': 'application/json' },
            body: '{"short_description":"Made"}',
        })
        expect(api.status).toBe(401)
        expect(await admin.readOne('incident', `sys_id=${incident['sys_id'] ?? ''}`)).toMatchObject({
            short_description: 'As it was',
        })
        expect(await admin.read('incident', 'short_description=Made')).toEqual([])
    })

    it('the form with its own token does change it, so the tests above mean something', async () => {
        const other = await admin.create('incident', { short_description: 'Another' })
        const fields = { short_description: 'Changed by the form' }
        const { status } = await postForm(
            instance,
            person('desk.agent'),
            `/incident.do?sys_id=${other['sys_id'] ?? ''}`,
            fields,
        )
        expect(status).toBe(302)
        expect(await admin.read('incident', 'short_description=Changed by the form')).toHaveLength(1)
    })

    it('a GET writes nothing, whatever it says it is', async () => {
        const { cookie } = person('desk.agent')
        const before = await state()
        const sysId = incident['sys_id'] ?? ''
        for (const path of [
            `/incident.do?sys_id=${sysId}&short_description=Changed`,
            '/incident.do?sys_id=-1&short_description=Made&sysparm_action=insert',
            `/incident.do?sys_id=${sysId}&sys_action=sysverb_update&short_description=Changed`,
            '/incident_list.do?sysparm_action=delete',
            `/api/now/table/incident/${sysId}?short_description=Changed`,
            `/api/now/table/incident?sysparm_action=insert&short_description=Made`,
        ]) {
            for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
                const headers = { cookie, 'x-http-method-override': method, 'x-method-override': method, accept: '*/*' }
                await fetch(instance.url + path, { headers, redirect: 'manual' })
                await fetch(`${instance.url}${path}&_method=${method}`, { headers: { cookie }, redirect: 'manual' })
            }
        }
        expect(await state()).toEqual(before)
    })

    const state = () =>
        admin.read('incident', 'ORDERBYsys_id', { sysparm_fields: 'sys_id,sys_mod_count,short_description' })

    /** Writes markup into every text column of a record that takes it, and gives the record. */
    async function withMarkup(table: string): Promise<string> {
        const [row] = await admin.read(table, 'ORDERBYDESCsys_created_on', { sysparm_limit: '1' })
        const made = row ?? (await admin.create(table, { name: 'attack', source: '' }).catch(() => ({}) as ApiRecord))
        const sysId = made['sys_id'] ?? '-1'
        // One at a time: a column that refuses it keeps the others from nothing.
        for (const column of Object.keys(made).filter(
            (name) => !/^(sys_|key$|user_name|name$|active|state)/.test(name),
        )) {
            await admin.send('PATCH', `/api/now/table/${table}/${sysId}`, { [column]: MARKUP })
        }
        return sysId
    }

    function person(name: string): Visitor {
        const found = people.find((one) => one.name === name)
        if (!found) {
            throw new Error(`There is no ${name}`)
        }
        return found
    }
})
