import { logIn } from './support/application-package'
import { ALERTS, Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { userWith } from './support/users'

const MENU = 'Zscaler Digital Experience'
const UPKEEP = '/api/x_zsca2_zdx_manage/upkeep'

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
            'x_zsca2_zdx_manage.zdx_webhook',
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
        // The instance has no Event Management, so the module's table is missing.
        ['zdx.events', []],
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

        it.each(['plain.user', 'desk.agent', 'zdx.tracer', 'zdx.events', 'zdx.webhook'])(
            'is closed to %s',
            async (user) => {
                expect((await new Client(instance, user).send('GET', path)).status).toBe(403)
                expect((await new Client(instance, user).send('POST', `/api/now/table/${table}`, {})).status).toBe(403)
            },
        )
    })

    it.each([TABLES.message, TABLES.alert, TABLES.claim])('nobody writes %s by hand', async (table) => {
        const keeper = new Client(instance, 'zdx.admin')
        expect((await keeper.send('POST', `/api/now/table/${table}`, { key: 'x' })).status).toBe(403)
    })

    it('zdx_management contains zdx_webhook, so that the name of the vendor’s guide goes on working', async () => {
        const [contained] = await admin.read('sys_user_role_contains', 'role.name=x_zsca2_zdx_manage.zdx_management', {
            sysparm_fields: 'contains.name',
        })
        expect(contained).toEqual({ 'contains.name': 'x_zsca2_zdx_manage.zdx_webhook' })
        const poster = await userWith(instance, 'vendor.name', ['x_zsca2_zdx_manage.zdx_management'])
        expect((await poster.send('POST', ALERTS, startedAlert(newAlertId()))).status).toBe(201)
    })

    /** What a request needs: the role of posters, that of who keeps the settings, or an administrator. */
    interface Scenario {
        readonly may: 'post' | 'manage' | 'administrate'
        readonly what: string
        readonly method: string
        readonly path: (ids: Readonly<Record<string, string>>) => string
        readonly body?: () => unknown
        /** Status for who may. */
        readonly status: number
    }

    const table = (name: string) => `/api/now/table/${name}`
    const { settings, mapping, fieldMap, message, alert, claim } = TABLES
    const alertBody = () => startedAlert(newAlertId())
    let number = 0
    const scenarios: readonly Scenario[] = [
        { may: 'post', what: 'post an alert', method: 'POST', path: () => ALERTS, body: alertBody, status: 201 },
        {
            may: 'post',
            what: 'post an alert of a source',
            method: 'POST',
            path: () => `${ALERTS}/sources/zdx`,
            body: alertBody,
            status: 201,
        },
        {
            may: 'manage',
            what: 'preview a body',
            method: 'POST',
            path: () => `${ALERTS}/sources/zdx/preview`,
            body: alertBody,
            status: 200,
        },
        ...(['preview', 'replay'] as const).map((action) => ({
            may: 'manage' as const,
            what: `${action} a message`,
            method: 'POST',
            path: (ids: Readonly<Record<string, string>>) => `${ALERTS}/messages/${ids[message] ?? ''}/${action}`,
            body: () => ({}),
            status: 200,
        })),
        { may: 'manage', what: 'count messages', method: 'GET', path: () => `${UPKEEP}/counts`, status: 200 },
        {
            may: 'manage',
            what: 'erase a person',
            method: 'POST',
            path: () => `${UPKEEP}/erase`,
            body: () => ({ person: 'Nobody Atall' }),
            status: 200,
        },
        ...Object.values(TABLES).flatMap((name): Scenario[] => [
            { may: 'manage', what: `list ${name}`, method: 'GET', path: () => table(name), status: 200 },
            {
                may: 'manage',
                what: `read a row of ${name}`,
                method: 'GET',
                path: (ids) => `${table(name)}/${ids[name] ?? ''}`,
                status: 200,
            },
        ]),
        {
            may: 'manage',
            what: 'make a source',
            method: 'POST',
            path: () => table(settings),
            body: () => ({ name: `roles-${number++}`, profile: 'zdx' }),
            status: 201,
        },
        ...[settings, mapping, fieldMap].map((name) => ({
            may: 'manage' as const,
            what: `change a row of ${name}`,
            method: 'PATCH',
            path: (ids: Readonly<Record<string, string>>) => `${table(name)}/${ids[name] ?? ''}`,
            body: () => ({ order: '1', label: 'Roles' }),
            status: 200,
        })),
        ...[message, alert, claim].flatMap((name): Scenario[] => [
            {
                may: 'administrate',
                what: `change a row of ${name}`,
                method: 'PATCH',
                path: (ids) => `${table(name)}/${ids[name] ?? ''}`,
                body: () => ({ state: 'failed' }),
                status: 200,
            },
            {
                may: 'administrate',
                what: `delete a row of ${name}`,
                method: 'DELETE',
                path: (ids) => `${table(name)}/${ids[name] ?? ''}`,
                status: 204,
            },
        ]),
        ...[fieldMap, mapping, settings].map((name) => ({
            may: 'manage' as const,
            what: `delete a row of ${name}`,
            method: 'DELETE',
            path: (ids: Readonly<Record<string, string>>) => `${table(name)}/${ids[name] ?? ''}`,
            status: 204,
        })),
    ]

    const RIGHTS: Readonly<Record<string, readonly Scenario['may'][]>> = {
        'plain.user': [],
        'desk.agent': [],
        'zdx.tracer': [],
        'zdx.events': [],
        'zdx.webhook': ['post'],
        'zdx.admin': ['post', 'manage'],
        admin: ['post', 'manage', 'administrate'],
    }

    describe.each(Object.entries(RIGHTS))('%s may %j:', (user, rights) => {
        const ids: Record<string, string> = {}

        // Rows of its own, since some are deleted.
        beforeAll(async () => {
            const keep = async (name: string, values: Readonly<Record<string, string>>) => {
                ids[name] = (await admin.create(name, values))['sys_id'] ?? ''
            }
            const name = `of-${user.replace('.', '-')}`
            await keep(settings, { name, profile: 'zdx', active: 'true' })
            const source = ids[settings] ?? ''
            await keep(mapping, { source, alert_type: 'roles', value: 'network' })
            await keep(fieldMap, { source, target_field: 'impact', value: '1' })
            const id = newAlertId()
            ids[message] = (await admin.postAlert(startedAlert(id), `${ALERTS}/sources/${name}`)).messageId
            ids[alert] = (await admin.readOne(alert, `external_id=${id}`))['sys_id'] ?? ''
            await keep(claim, { key: newAlertId() })
        })

        it.each(scenarios.map((scenario) => [scenario.what, scenario] as const))('%s', async (_, scenario) => {
            const { may, method, path, body, status } = scenario
            const answer = await new Client(instance, user).send(method, path(ids), body?.())
            // The Table API does not tell a row that may not be read from one that does not exist.
            const refused = path({}).endsWith('/') && !rights.includes('manage') ? 404 : 403
            expect(answer.status).toBe(rights.includes(may) ? status : refused)
        })
    })

    it('a poster who may log in sees no module, and no page or list of the application', async () => {
        await userWith(instance, 'poster.person', ['x_zsca2_zdx_manage.zdx_webhook'])
        const { sys_id: id = '' } = await admin.readOne('sys_user', 'user_name=poster.person')
        await admin.update('sys_user', id, { web_service_access_only: 'false' })
        expect(await modulesOf('poster.person')).toEqual([])
        const { cookie } = await logIn(instance, 'poster.person')
        const lists = Object.values(TABLES).map((name) => `/${name}_list.do`)
        for (const path of ['/x_zsca2_zdx_manage_preview.do', ...lists]) {
            const page = await fetch(instance.url + path, { headers: { cookie, accept: 'text/html' } })
            expect([path, page.status]).toEqual([path, 403])
        }
    })

    it('the user who may only use web services cannot log in to pages', async () => {
        const { cookie } = await logIn(instance, 'zdx.webhook')
        const page = await fetch(`${instance.url}/incident_list.do`, { headers: { cookie }, redirect: 'manual' })
        expect(page.status).not.toBe(200)
    })
})
