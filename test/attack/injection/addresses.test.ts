import { ALERTS, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { openPage } from '../support/browser-request'
import { type Visitor, visitors } from '../support/people'
import { sendRaw } from '../support/raw-socket'

/** Query syntax that turns a condition into its opposite. */
const WIDENED = [
    '^ORsys_idISNOTEMPTY',
    '^NQsys_idISNOTEMPTY',
    '^ORDERBYsys_id^ORsys_idISNOTEMPTY',
    '%',
    '*',
    "' OR '1'='1",
    '" OR 1=1 --',
]

/** Addresses of other hosts, in all the spellings that browsers understand. */
const ELSEWHERE = [
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    '/\n/evil.example',
    '\r\n//evil.example',
    '%09//evil.example',
    '/%09/evil.example',
    ' //evil.example',
    '\u0000//evil.example',
    'http:evil.example',
    'http:/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/.//evil.example',
    '/..//evil.example',
    './/evil.example',
    '//evil%E3%80%82example',
    'https://127.0.0.1@evil.example/',
    '\u2028//evil.example',
]

const TRAVERSALS = [
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\etc\\passwd',
    '/api/now/table/../../../../etc/passwd',
    '/api/now/table/..%2f..%2f..%2fetc%2fpasswd',
    '/....//....//etc/passwd',
    '/%00',
    '/incident.do%00.html',
    '/package.json',
    '/.git/config',
    '/nodes/',
    '/api/%2e%2e/_local/run',
]

describe('an address is an address and nothing else', () => {
    let instance: Instance
    let people: readonly Visitor[]
    let messageId = ''

    beforeAll(async () => {
        instance = await startInstance()
        people = await visitors(instance)
        messageId = (await new Client(instance, 'admin').postAlert(startedAlert(newAlertId()))).messageId
    })
    afterAll(() => instance.stop())

    it.each(WIDENED)('%j behind an id or a value finds nothing', async (more) => {
        const found: string[] = []
        const own = person('zdx.admin')
        const id = encodeURIComponent(messageId + more)
        const none = encodeURIComponent(`none${more}`)
        for (const [method, path] of [
            ['GET', `/api/now/table/incident/${id}`],
            ['DELETE', `/api/now/table/incident/${none}`],
            ['PATCH', `/api/now/table/incident/${none}`],
            ['POST', `${ALERTS}/messages/${id}/preview`],
            ['POST', `${ALERTS}/messages/${none}/replay`],
            ['POST', `${ALERTS}/sources/${none}`],
        ] as const) {
            const { status, text } = await own.api(
                method,
                path,
                method === 'GET' || method === 'DELETE' ? undefined : {},
            )
            if (status < 400 || status >= 500) {
                found.push(`${method} ${path} → ${status} ${text.slice(0, 200)}`)
            }
        }
        for (const filter of ['number', 'short_description', 'sys_id', 'caller_id']) {
            const { status, text } = await own.api('GET', `/api/now/table/incident?${filter}=${none}`)
            if (status === 200 && !text.includes('"result":[]')) {
                found.push(`?${filter}=${none} → ${text.slice(0, 200)}`)
            }
        }
        const form = await openPage(instance, own, `/incident.do?sys_id=${none}`)
        if (form.status < 400) {
            found.push(`form → ${form.status}`)
        }
        expect(found).toEqual([])
    })

    it.each(ELSEWHERE)('nav_to.do leads nowhere else with %j', async (uri) => {
        const desk = person('desk.agent')
        for (const path of [
            `/nav_to.do?uri=${encodeURIComponent(uri)}`,
            `/nav_to.do?uri=${uri.replace(/[^\x21-\x7e]/g, encodeURIComponent)}`,
            `/login.do?sysparm_goto_url=${encodeURIComponent(uri)}`,
            `/logout.do?sysparm_goto_url=${encodeURIComponent(uri)}`,
        ]) {
            const cookie = path.startsWith('/logout') ? '' : desk.cookie
            const { status, location } = await openPage(instance, { cookie }, path)
            // A browser drops tabs and line ends before it reads an address.
            const read = new URL(location.replace(/[\t\r\n]/g, ''), instance.url)
            expect({ path, location, origin: read.origin }).toEqual({ path, location, origin: instance.url })
            expect(status).toBeLessThan(500)
        }
    })

    it.each(TRAVERSALS)('%s gives no file', async (path) => {
        const { text, statuses } = await sendRaw(instance, [
            `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
        ])
        expect(text).not.toMatch(/root:|"workspaces"|\[core\]/)
        expect({
            path,
            status: statuses[0],
            isRefused: (statuses[0] ?? 500) < 500 && statuses[0] !== 200,
        }).toMatchObject({ isRefused: true })
    })

    it('no header of an answer is made by who asks', async () => {
        const lines = '%0d%0aX-Attack:%20yes%0d%0a%0d%0a<script>'
        for (const path of [
            `/nav_to.do?uri=${lines}`,
            `/${lines}.do`,
            `/api/now/table/incident?sysparm_query=${lines}`,
            `/api/now/table/${lines}`,
        ]) {
            const { headers } = await openPage(instance, person('desk.agent'), path)
            expect({ path, attack: headers.get('x-attack') }).toEqual({ path, attack: null })
        }
        const host = `GET /api/now/table/incident HTTP/1.1\r\nHost: 127.0.0.1\u0085X-Attack: yes\r\nConnection: close\r\n\r\n`
        expect((await sendRaw(instance, [host])).text).not.toMatch(/^X-Attack/im)
    })

    it('every page says that it is not to be framed by others nor guessed at', async () => {
        const wrong: string[] = []
        for (const path of [
            '/login.do',
            '/',
            '/incident_list.do',
            '/incident.do?sys_id=-1',
            '/no_such.do',
            '/api/now/table/incident',
            '/nowhere',
        ]) {
            const { headers } = await openPage(instance, person('desk.agent'), path)
            const frame =
                headers.get('content-security-policy')?.includes('frame-ancestors') ||
                headers.get('x-frame-options') !== null
            if (headers.get('x-content-type-options') !== 'nosniff') {
                wrong.push(`${path} lacks X-Content-Type-Options`)
            }
            if (!frame && (headers.get('content-type') ?? '').includes('html')) {
                wrong.push(`${path} lacks a rule for frames`)
            }
        }
        expect(wrong).toEqual([])
    })

    function person(name: string): Visitor {
        const found = people.find((one) => one.name === name)
        if (!found) {
            throw new Error(`There is no ${name}`)
        }
        return found
    }
})
