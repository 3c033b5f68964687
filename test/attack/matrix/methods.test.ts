import { Client } from '../../journeys/support/client'
import { inParallel } from '../../journeys/support/eventually'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { openPage } from '../support/browser-request'
import { changedTables, type Fingerprints, fingerprints } from '../support/fingerprints'
import { type Visitor, visitors } from '../support/people'
import { sendRaw } from '../support/raw-socket'
import { formFault } from '../support/well-formed'
import { instanceDoors } from './door-requests'
import { allTables } from './specimens'

/** Methods of HTTP, of WebDAV, and such as nobody has heard of. */
const METHODS =
    'GET POST PUT PATCH DELETE OPTIONS TRACE CONNECT PROPFIND MKCOL COPY MOVE PURGE LINK get Post FOO'.split(' ')

/** Connections at the same time. */
const CONNECTIONS = 4

/** Changed by the instance itself while it runs: jobs, events, and lines of the log about what was refused. */
const LIVELY: ReadonlySet<string> = new Set(['sys_trigger', 'sysevent', 'sysauto_script', 'sysauto'])

/**
 * The GET that writes by the documentation: it ends a token that the caller knows
 * (markdown/platform-security/authentication/t_RevokeOAuthToken.md).
 */
const ENDS_SOMETHING: ReadonlySet<string> = new Set(['/oauth_revoke_token.do'])

/** What is added to an address to make a GET write: values of columns, and the names of actions and methods. */
const PERSUASIONS = [
    'short_description=Changed&name=Changed&value=Changed&active=false',
    'sysparm_action=insert&sysverb=insert&sys_action=sysverb_insert&short_description=Made',
    'sysparm_action=update&sys_action=sysverb_update&short_description=Changed',
    'sysparm_action=delete&sys_action=sysverb_delete&_method=DELETE&sysparm_method=DELETE',
]

describe('a request does what its method says', () => {
    let instance: Instance
    let admin: Client
    let people: readonly Visitor[]
    let tables: readonly string[]
    let messageId = ''
    let before: Fingerprints

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        messageId = (await admin.postAlert(startedAlert(newAlertId()))).messageId
        tables = (await allTables(admin)).filter((table) => table !== 'syslog')
    })
    beforeEach(async () => {
        before = await fingerprints(instance, tables, LIVELY)
    })
    afterEach(async () => {
        expect(changedTables(before, await fingerprints(instance, tables, LIVELY))).toEqual([])
    })
    afterAll(() => instance.stop())

    it('a method that a door does not list is refused in the shape of all errors, and nothing is written', async () => {
        const wrong: string[] = []
        const asked = await unlisted()
        expect(asked.length).toBeGreaterThan(200)
        await inParallel(asked, CONNECTIONS, async ([method, path]) => {
            const { statuses, text } = await sendRaw(instance, [requestText(method, path)], 0, 20_000)
            const [status = 0] = statuses
            const body = text.split('\r\n\r\n').slice(1).join('\r\n\r\n')
            const fault = formFault({ status, text: body })
            if (statuses.length !== 1 || status < 400 || fault !== null) {
                wrong.push(`${method} ${path} → ${statuses.join()} ${fault ?? text.slice(0, 200)}`)
            }
        })
        expect(wrong).toEqual([])
    })

    it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
        'nor is a GET made another method by %s',
        async (header) => {
            const [agent] = people.filter(({ name }) => name === 'admin')
            const incident = await admin.readOne('incident', 'active=true', { sysparm_limit: '1' })
            before = await fingerprints(instance, tables, LIVELY)
            for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'delete']) {
                const headers = { cookie: agent?.cookie ?? '', [header]: method }
                for (const path of [
                    `/api/now/table/incident/${incident['sys_id'] ?? ''}`,
                    '/api/now/table/incident',
                    `/api/x_zsca2_zdx_manage/incident_management_api/messages/${messageId}/replay`,
                    `/incident.do?sys_id=${incident['sys_id'] ?? ''}`,
                    '/sn_appclient_upload_processor.do',
                ]) {
                    await fetch(instance.url + path, { headers, redirect: 'manual' })
                }
            }
        },
    )

    it('a GET of any door or route writes nothing, whoever sends it', async () => {
        const paths = await getPaths()
        expect(paths.length).toBeGreaterThan(10)
        for (const visitor of people) {
            await inParallel(paths, CONNECTIONS, async (path) => {
                for (const persuasion of PERSUASIONS) {
                    const search = (path.includes('?') ? '&' : '?') + persuasion
                    await openPage(instance, visitor, path + search)
                    await visitor.api('HEAD', path + search)
                }
            })
        }
    })

    it('a GET of any list, form, new form or record writes nothing and takes no number', async () => {
        const chosen = people.filter(({ name }) => name === 'admin' || name === 'desk.agent')
        const faults: string[] = []
        await inParallel(tables, CONNECTIONS, async (table) => {
            const [record] = await admin.read(table, '', { sysparm_limit: '1', sysparm_fields: 'sys_id' })
            const sysId = record?.['sys_id'] ?? '0'.repeat(32)
            for (const visitor of chosen) {
                for (const path of [
                    `/${table}_list.do`,
                    `/${table}.do?sys_id=${sysId}`,
                    `/${table}.do?sys_id=-1`,
                    `/${table}.do?sys_id=${sysId}&${PERSUASIONS[2] ?? ''}`,
                    `/${table}.do?sys_id=-1&${PERSUASIONS[1] ?? ''}`,
                ]) {
                    const { status } = await openPage(instance, visitor, path)
                    if (status >= 500) {
                        faults.push(`${visitor.name} ${path} → ${status}`)
                    }
                }
                await visitor.api('GET', `/api/now/table/${table}?sysparm_limit=1&${PERSUASIONS[0] ?? ''}`)
                await visitor.api('GET', `/api/now/table/${table}/${sysId}?${PERSUASIONS[3] ?? ''}`)
            }
        })
        expect(faults).toEqual([])
    })

    /** Every door and route with every method that it does not list. */
    async function unlisted(): Promise<readonly (readonly [string, string])[]> {
        return (await addresses()).flatMap(({ address, methods }) =>
            METHODS.filter((method) => !methods.includes(method)).map((method) => [method, filledIn(address)] as const),
        )
    }

    /** What can be asked for by GET, without what ends a session or a token: that is documented as a GET. */
    async function getPaths(): Promise<readonly string[]> {
        const found = (await addresses()).filter(({ methods }) => methods.includes('GET'))
        return found
            .map(({ address }) => address)
            .filter((one) => !ENDS_SOMETHING.has(one))
            .map(filledIn)
    }

    /** The doors of the instance and the routes of its applications, each with its methods. */
    async function addresses(): Promise<readonly { readonly address: string; readonly methods: readonly string[] }[]> {
        const doors = (await instanceDoors()).filter(({ address }) => !address.includes('{…}'))
        const routes = await admin.read('sys_ws_operation', 'active=true')
        const uris = [...new Set(routes.map((route) => route['operation_uri'] ?? ''))]
        const methods = (uri: string) =>
            routes.filter((route) => route['operation_uri'] === uri).map((route) => route['http_method'] ?? '')
        return [...doors, ...uris.map((uri) => ({ address: uri, methods: methods(uri) }))]
    }

    function filledIn(address: string): string {
        return address
            .replace('{table}/{sys_id}', `x_zsca2_zdx_manage_message/${messageId}`)
            .replace('{table or page}.do', `x_zsca2_zdx_manage_message.do?sys_id=${messageId}`)
            .replace('{table}', 'incident')
            .replace('{version}', 'v2')
            .replace('{progress_id}', '0'.repeat(32))
            .replace('{id}', messageId)
            .replace('{name}', 'zdx')
    }

    /** A request of the administrator with a body that would do what POST or PUT does at many doors. */
    function requestText(method: string, path: string): string {
        const body = JSON.stringify({ ...startedAlert(newAlertId()), short_description: 'Made', state: 'refused' })
        const headers = [
            'Host: 127.0.0.1',
            `Authorization: Basic ${Buffer.from('admin:admin').toString('base64')}`,
            'Connection: close',
            'Accept: application/json',
            'Content-Type: application/json',
            `Content-Length: ${body.length}`,
        ]
        return `${method} ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`
    }
})
