import { logIn } from './support/application-package'
import { ALERTS, Client } from './support/client'
import { startInstance, type Instance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'

const MENU = 'Zscaler Digital Experience'

describe('roles', () => {
    let instance: Instance
    let admin: Client

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        await new Client(instance, 'zdx.webhook').send('POST', ALERTS, startedAlert(newAlertId()))
    })
    afterAll(() => instance.stop())

    it('exist by the names that the vendor’s guides use', async () => {
        const roles = await admin.read('sys_user_role', 'nameSTARTSWITHx_zsca2_zdx_manage.')
        expect(roles.map((role) => role['name']).sort()).toEqual([
            'x_zsca2_zdx_manage.zdx_dt_management',
            'x_zsca2_zdx_manage.zdx_em_admin',
            'x_zsca2_zdx_manage.zdx_management',
        ])
    })

    /** The modules of the menu that a user sees in the navigator, as a browser gets it. */
    const modulesOf = async (user: string) => {
        const { cookie } = await logIn(instance, user)
        const page = await (await fetch(`${instance.url}/`, { headers: { cookie, accept: 'text/html' } })).text()
        return MODULES.filter((module) => page.includes(MENU) && page.includes(`>${module}<`))
    }

    const MODULES = [
        'ServiceNow Incidents',
        'ServiceNow Events',
        'Alerts',
        'Messages',
        'Preview',
        'Settings',
        'Mapping',
    ]

    it.each([
        ['zdx.admin', ['ServiceNow Incidents', 'Alerts', 'Messages', 'Preview', 'Settings', 'Mapping']],
        ['zdx.tracer', ['ServiceNow Incidents']],
        ['zdx.events', ['ServiceNow Events']],
        ['desk.agent', []],
        ['plain.user', []],
    ])('%s sees the modules %j', async (user, modules) => {
        const seen = await modulesOf(user)
        expect(seen).toEqual(modules.filter((module) => MODULES.includes(module)))
    })

    it('the module ServiceNow Incidents lists those that came from ZDX, and no others', async () => {
        const module = await admin.readOne('sys_app_module', `title=ServiceNow Incidents^application.title=${MENU}`)
        const own = await admin.create('incident', { short_description: 'by hand' })
        const listed = await admin.read(String(module['name']), String(module['filter']))
        expect(listed.length).toBeGreaterThan(0)
        expect(listed.map((incident) => incident['sys_id'])).not.toContain(own['sys_id'])
    })

    describe.each(Object.values(TABLES))('%s', (table) => {
        const path = `/api/now/table/${table}?sysparm_limit=1`

        it('is readable with the role', async () => {
            expect((await new Client(instance, 'zdx.admin').send('GET', path)).status).toBe(200)
        })

        it.each(['plain.user', 'desk.agent', 'zdx.tracer', 'zdx.events'])('is closed to %s', async (user) => {
            expect((await new Client(instance, user).send('GET', path)).status).toBe(403)
            expect((await new Client(instance, user).send('POST', `/api/now/table/${table}`, {})).status).toBe(403)
        })
    })

    it.each([TABLES.message, TABLES.alert, TABLES.claim])('nobody writes %s by hand', async (table) => {
        const keeper = new Client(instance, 'zdx.admin')
        expect((await keeper.send('POST', `/api/now/table/${table}`, { key: 'x' })).status).toBe(403)
    })

    it('the user who may only use web services cannot log in to pages', async () => {
        const { cookie } = await logIn(instance, 'zdx.webhook')
        const page = await fetch(`${instance.url}/incident_list.do`, { headers: { cookie }, redirect: 'manual' })
        expect(page.status).not.toBe(200)
    })
})
