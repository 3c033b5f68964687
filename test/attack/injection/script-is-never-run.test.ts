import { ALERTS, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { TABLES } from '../../journeys/support/settings'
import { allTables } from '../matrix/specimens'
import { openPage, postForm } from '../support/browser-request'
import { changedTables, type Fingerprints, fingerprints } from '../support/fingerprints'
import { inInstance } from '../support/in-instance'
import { type Visitor, visitors } from '../support/people'
import { IS_LONG, SEED, seeded } from '../support/seed'
import { payload, payloadsSent, ranRequests, untouchable } from './payload'

/** The tables whose columns a request can reach: the application's, and those that it touches. */
const REACHED = [
    ...Object.values(TABLES),
    'incident',
    'task',
    'sys_user',
    'sys_user_group',
    'cmdb_ci',
    'sys_user_preference',
]

describe(`text from outside is never run (seed ${SEED})`, () => {
    let instance: Instance
    let admin: Client
    let people: readonly Visitor[]
    let columns: Readonly<Record<string, readonly string[]>>
    let records: Readonly<Record<string, string>>
    let routes: readonly (readonly [string, string])[]
    let before: Fingerprints
    let tables: readonly string[]

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        tables = untouchable(await allTables(admin))
        const withColumns = REACHED.map(async (table) => [table, await columnsOf(table)] as const)
        columns = Object.fromEntries(await Promise.all(withColumns))
        await admin.postAlert(startedAlert(newAlertId()))
        const withRecords = REACHED.map(async (table) => [table, await firstRecord(table)] as const)
        records = Object.fromEntries(await Promise.all(withRecords))
        const operations = await admin.read('sys_ws_operation', 'active=true')
        routes = operations.map((one) => [one['http_method'] ?? '', one['operation_uri'] ?? ''])
        before = await fingerprints(instance, tables)
    })
    afterAll(() => instance.stop())

    it('the payload would be seen if it were run', async () => {
        const value = payload('a script of the instance itself').slice('javascript:'.length)
        await inInstance(instance, `${value}; gs.info('<<<true>>>');`)
        expect(await ranRequests(instance)).toEqual(['a script of the instance itself'])
        expect(await ranRequests(instance)).toEqual([])
    })

    it.each(REACHED)('in queries and filters of %s', async (table) => {
        await Promise.all(
            people.map(async (visitor) => {
                for (const chunk of chunksFor(visitor, table)) {
                    const terms = (sign: string, what: string) =>
                        chunk.map(
                            (column) => `${column}${sign}${payload(`${visitor.name} ${what} ${table}.${column}`)}`,
                        )
                    const query = (sign: string, what: string) => encodeURIComponent(terms(sign, what).join('^OR'))
                    await openPage(instance, visitor, `/${table}_list.do?sysparm_query=${query('=', 'list')}`)
                    await visitor.api('GET', `/api/now/table/${table}?sysparm_query=${query('=', 'sysparm_query')}`)
                    await visitor.api('GET', `/api/now/table/${table}?sysparm_query=${query('IN', 'sysparm_query IN')}`)
                    const filters = chunk.map((column): [string, string] => [
                        column,
                        payload(`${visitor.name} filter ${table}.${column}`),
                    ])
                    await visitor.api('GET', `/api/now/table/${table}?${new URLSearchParams(filters).toString()}`)
                }
            }),
        )
        expect(await ranRequests(instance)).toEqual([])
    })

    it.each(REACHED)('in values of the columns of %s', async (table) => {
        const path = `/api/now/table/${table}`
        const sysId = records[table] ?? ''
        await Promise.all(
            people.map(async (visitor) => {
                for (const search of ['', '?sysparm_input_display_value=true']) {
                    const body = (what: string) => values(table, `${visitor.name} ${what}${search}`)
                    await visitor.api('POST', path + search, body('POST'))
                    if (visitor.name !== 'admin' || !table.startsWith('sys_user')) {
                        await visitor.api('PATCH', `${path}/${sysId}${search}`, body('PATCH'))
                    }
                }
                await postForm(instance, visitor, `/${table}.do?sys_id=-1`, values(table, `${visitor.name} new form`))
                await postForm(instance, visitor, `/${table}.do?sys_id=${sysId}`, values(table, `${visitor.name} form`))
                for (const column of referenceLike(columns[table] ?? [])) {
                    const one = { [column]: payload(`${visitor.name} form of ${table}, only ${column}`) }
                    await postForm(instance, visitor, `/${table}.do?sys_id=${sysId}`, one)
                    await visitor.api('PATCH', `${path}/${sysId}?sysparm_input_display_value=true`, {
                        [column]: payload(`${visitor.name} display value of ${table}, only ${column}`),
                    })
                }
            }),
        )
        expect(await ranRequests(instance)).toEqual([])
    })

    it('in paths, addresses and parameters', async () => {
        await Promise.all(
            people.map(async (visitor) => {
                const at = (what: string) => encodeURIComponent(payload(`${visitor.name} ${what}`))
                for (const [method, address] of routes) {
                    const path = address.replace(/\{\w+\}/g, () => at(`path of ${method} ${address}`))
                    const search = `?days=${at(`parameter of ${address}`)}&sysparm_query=${at(`query of ${address}`)}`
                    const body = method === 'GET' ? undefined : posted(visitor, address)
                    await visitor.client.send(method, path + search, body)
                }
                for (const table of REACHED) {
                    await visitor.api('GET', `/api/now/table/${table}/${at(`sys_id of ${table}`)}`)
                    await visitor.api('DELETE', `/api/now/table/${table}/${at(`DELETE sys_id of ${table}`)}`)
                    await openPage(instance, visitor, `/${table}.do?sys_id=${at(`form of ${table}`)}`)
                    await openPage(
                        instance,
                        visitor,
                        `/${table}_list.do?sysparm_query=ORDERBY${at(`order of ${table}`)}&sysparm_first_row=${at('row')}`,
                    )
                }
                await visitor.api('GET', `/api/now/table/${at('table')}`)
                await visitor.api('GET', `/api/sn_cicd/progress/${at('progress')}`)
                await openPage(instance, visitor, `/nav_to.do?uri=${at('nav_to.do')}`)
                await openPage(instance, visitor, `/x_zsca2_zdx_manage_preview.do?message=${at('preview page')}`)
            }),
        )
        expect(await ranRequests(instance)).toEqual([])
    })

    it('in the fields of alerts, log-ins and requests for tokens', async () => {
        const webhook = new Client(instance, 'zdx.webhook')
        for (const field of Object.keys(startedAlert(newAlertId()))) {
            const value = payload(`alert field ${field}`)
            await webhook.send('POST', ALERTS, { ...startedAlert(newAlertId()), [field]: value })
        }
        for (const [path, names] of [
            ['/login.do', ['user_name', 'user_password']],
            ['/angular.do?sysparm_type=login', ['user_name', 'user_password', 'sysparm_type']],
            ['/oauth_token.do', ['grant_type', 'client_id', 'client_secret', 'username', 'password', 'refresh_token']],
            ['/oauth_revoke_token.do', ['token']],
        ] as const) {
            const body = new URLSearchParams(names.map((name): [string, string] => [name, payload(`${path} ${name}`)]))
            await fetch(instance.url + path, { method: 'POST', body, redirect: 'manual' })
        }
        const basic = Buffer.from(`${payload('Basic user')}:x`).toString('base64')
        await new Client(instance, null).send('GET', '/api/now/table/incident', undefined, {
            authorization: `Basic ${basic}`,
        })
        await webhook.send('POST', ALERTS, startedAlert(newAlertId()), { 'x-forwarded-for': payload('header') })
        expect(await ranRequests(instance)).toEqual([])
    })

    it('and in the end no table has changed that a request may not change', async () => {
        expect(payloadsSent()).toBeGreaterThan(5000)
        const after = await fingerprints(instance, tables)
        const may = new Set([...REACHED, 'sys_user_group', 'cmdb', 'cmdb_ci', 'task', 'sys_metadata', 'sys_audit'])
        const changed = changedTables(before, after).filter((change) => !may.has(change.split(':')[0] ?? ''))
        expect(changed).toEqual([])
        const roles = await admin.read('sys_user_has_role', 'user.user_name=plain.user')
        expect(roles).toEqual([])
    })

    async function columnsOf(table: string): Promise<readonly string[]> {
        const answer = await admin.send('GET', `/api/now/table/${table}?sysparm_limit=1`)
        const [row] = (answer.json as { result: Record<string, unknown>[] }).result
        const all = row
            ? Object.keys(row)
            : (await admin.read('sys_dictionary', `name=${table}`)).map((one) => one['element'] ?? '')
        return all.filter((name) => name !== '')
    }

    async function firstRecord(table: string): Promise<string> {
        const [row] = await admin.read(table, '', { sysparm_limit: '1', sysparm_fields: 'sys_id' })
        return row?.['sys_id'] ?? '0'.repeat(32)
    }

    /** All columns in one request, so that one that is refused hides the others; and each by itself, for one person in the short form. */
    function chunksFor({ name }: Visitor, table: string): readonly (readonly string[])[] {
        const all = columns[table] ?? []
        const chosen = seeded().pick(['plain.user', 'desk.agent', 'zdx.admin'])
        return name === chosen || (IS_LONG && name !== 'nobody') ? all.map((one) => [one]) : [all]
    }

    function values(table: string, what: string): Record<string, string> {
        // A key of one's own would be refused before anything else is looked at.
        const own = (columns[table] ?? []).filter((name) => name !== 'sys_id')
        return Object.fromEntries(own.map((name) => [name, payload(`${what} ${table}.${name}`)]))
    }

    function posted(visitor: Visitor, address: string): unknown {
        const at = (what: string) => payload(`${visitor.name} ${what} of ${address}`)
        return address.endsWith('/erase')
            ? { person: at('person') }
            : startedAlert(newAlertId(), {
                  ruleName: at('ruleName'),
                  alertType: at('alertType'),
                  severity: at('severity'),
              })
    }

    /** Columns whose text a form or a display value looks up in another table. */
    function referenceLike(names: readonly string[]): readonly string[] {
        return names.filter((name) =>
            /(_by|_to|caller|caller_id|group|user|source|incident|resolver|location|company|manager|value)$/.test(name),
        )
    }
})
