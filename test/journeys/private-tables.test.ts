import { AlertStory } from './support/alert-story'
import { logIn, upload } from './support/application-package'
import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { runScript } from './support/run-script'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'

const OTHER = { scope: 'x_acme_reader', scopeId: 'ac'.repeat(16) }

/** Tables that hold what senders post, or names of people. */
const PRIVATE = [TABLES.message, TABLES.alert, TABLES.claim, TABLES.settings, TABLES.fieldMap] as const

/** The package of another vendor's application, which asks for no privilege and is not tracked. */
const otherPackage = new Map([
    [
        `scope/sys_app_${OTHER.scopeId}.xml`,
        `<?xml version="1.0"?>
<record_update table="sys_app">
  <sys_app action="INSERT_OR_UPDATE">
    <sys_id>${OTHER.scopeId}</sys_id>
    <sys_scope display_value="${OTHER.scope}">${OTHER.scopeId}</sys_scope>
    <sys_update_name>sys_app_${OTHER.scopeId}</sys_update_name>
    <active>true</active>
    <name>Acme Reader</name>
    <scope>${OTHER.scope}</scope>
    <source>${OTHER.scope}</source>
    <runtime_access_tracking/>
    <version>1.0.0</version>
  </sys_app>
</record_update>`,
    ],
])

describe('tables with personal data', () => {
    let instance: Instance
    let story: AlertStory
    let alertId: string

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        expect(await upload(instance, otherPackage, { application: OTHER })).toMatchObject({ status: '2' })
        alertId = newAlertId()
        await story.webhook.postAlert(startedAlert(alertId))
    })
    afterAll(() => instance.stop())

    /** What a script of a scope is told, by what it tries with a table. */
    const attempts = async (scope: string, table: string): Promise<Record<string, string>> => {
        const script = `
            function attempt(what, work) {
                try { gs.info('<' + what + ': ' + work() + '>') } catch (error) { gs.info('<' + what + ': ' + error.message + '>') }
            }
            attempt('read', function () { var row = new GlideRecord('${table}'); row.query(); return 'done ' + row.hasNext() })
            attempt('count', function () {
                var total = new GlideAggregate('${table}'); total.addAggregate('COUNT'); total.query(); total.next()
                return 'done ' + (total.getAggregate('COUNT') > 0)
            })
            attempt('create', function () { var row = new GlideRecord('${table}'); row.initialize(); return 'done ' + row.insert() })
            attempt('delete', function () { var row = new GlideRecord('${table}'); row.deleteMultiple(); return 'done' })`
        const { code, output, errors } = await runScript(instance, script, scope)
        expect([code, errors]).toEqual([0, ''])
        return Object.fromEntries(
            [...output.matchAll(/<(\w+): (.*?)>/g)].map(([, what = '', told = '']) => [what, told]),
        )
    }
    const refused = (operation: string, table: string, scope: string) =>
        `${operation} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`

    describe.each([OTHER.scope, 'global'])('a script of the scope %s', (scope) => {
        it.each(PRIVATE)('is refused %s, whatever it tries', async (table) => {
            const { read, count, create, delete: deleted } = await attempts(scope, table)
            expect(read).toBe(refused('Read', table, scope))
            expect(count).toBe(refused('Read', table, scope))
            expect(create).toBe(refused('Create', table, scope))
            expect(deleted).toBe(refused('Delete', table, scope))
        })

        it('reads the mapping of categories, which names nobody', async () => {
            const { read, create } = await attempts(scope, TABLES.mapping)
            expect(read).toMatch(/^done/)
            expect(create).toBe(refused('Create', TABLES.mapping, scope))
        })
    })

    it('are all tables of the application but those that name nobody', async () => {
        const tables = await story.admin.read('sys_db_object', 'nameSTARTSWITHx_zsca2_zdx_manage')
        const open = tables.filter(({ access }) => access !== 'package_private').map(({ name }) => name)
        expect(open).toEqual([TABLES.mapping])
        for (const { name, access, read_access } of tables.filter((table) => !open.includes(table['name']))) {
            expect({ name, access, read_access }).toEqual({ name, access: 'package_private', read_access: 'false' })
        }
    })

    it('answer web services and pages of people with the role', async () => {
        const keeper = new Client(instance, 'zdx.admin')
        const alert = await keeper.readOne(TABLES.alert, `external_id=${alertId}`)
        const message = await keeper.readOne(TABLES.message, `alert=${alert['sys_id'] ?? ''}`)
        const { cookie } = await logIn(instance, 'zdx.admin')
        const shown = async (path: string) => {
            const page = await fetch(instance.url + path, { headers: { cookie, accept: 'text/html' } })
            return `${page.status} ${await page.text()}`
        }
        for (const [path, told] of [
            [`/${TABLES.alert}_list.do`, alert['rule_name']],
            [`/${TABLES.alert}.do?sys_id=${alert['sys_id'] ?? ''}`, alertId],
            [`/${TABLES.message}_list.do`, message['summary']],
        ] as const) {
            expect(await shown(path)).toMatch(/^200 /)
            expect(await shown(path)).toContain(told ?? 'nothing is stored')
        }
    })

    it('answer web services only as long as the table allows them', async () => {
        const { sys_id: sysId = '' } = await story.admin.readOne('sys_db_object', `name=${TABLES.claim}`)
        await story.admin.update('sys_db_object', sysId, { ws_access: 'false' })
        expect((await story.admin.send('GET', `/api/now/table/${TABLES.claim}`)).status).toBe(403)
        await story.admin.update('sys_db_object', sysId, { ws_access: 'true' })
        expect((await story.admin.send('GET', `/api/now/table/${TABLES.claim}`)).status).toBe(200)
    })
})
