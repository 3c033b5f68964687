import { Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { openPage, postForm } from '../support/browser-request'
import { differences, judge } from '../support/judge'
import { type Person, type Visitor, visitors } from '../support/people'
import { IS_LONG, SEED, seeded } from '../support/seed'
import { expectedRows, isForAdminsAlone } from './expected'
import { makeSpecimens, type Specimens } from './specimens'

/** Tables of the admin alone that the short form looks at; the long form looks at all. */
const SAMPLE = 25

const ALL = expectedRows('Tables')
const ADMINS = seeded().shuffled(ALL.filter(isForAdminsAlone))
const TABLES = [...ALL.filter((row) => !isForAdminsAlone(row)), ...(IS_LONG ? ADMINS : ADMINS.slice(0, SAMPLE))]

describe(`lists and forms show to whom what the Table API gives (seed ${SEED})`, () => {
    let instance: Instance
    let admin: Client
    let people: readonly Visitor[]
    let specimens: readonly Specimens[]

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        specimens = await makeSpecimens(instance, admin, new Map(), new Set(TABLES.map(({ subject }) => subject)))
    })
    afterAll(() => instance.stop())

    it.each(TABLES)('$subject', async ({ subject: table, may, mayAsk }) => {
        const sysId = specimens.find((one) => one.table === table)?.subject ?? ''
        // Who has no session is sent to the log-in page by every page alike.
        const inBrowser = (names: readonly Person[] = []) =>
            names.filter((name) => people.some((one) => one.name === name && one.cookie !== ''))
        const opened = (path: string) =>
            judge(people, `GET ${path}`, async (visitor) => {
                const answer = await openPage(instance, visitor, path)
                return { answer, allowed: answer.status === 200 }
            })
        const form = `/${table}.do?sys_id=${sysId}`
        expect([
            ...differences('List', await opened(`/${table}_list.do`), inBrowser(mayAsk['Read'])),
            ...differences('Form', await opened(form), inBrowser(may['Read'])),
            ...differences('New form', await opened(`/${table}.do?sys_id=-1`), inBrowser(mayAsk['Create'])),
        ]).toEqual([])
        expect(await changedByForm(table, sysId, inBrowser(may['Write']))).toEqual([])
        expect(await deletedByList(table, sysId, inBrowser(may['Delete']))).toEqual([])
    })

    /** Those who delete the record by its list though they may not. */
    async function deletedByList(table: string, sysId: string, may: readonly Person[]): Promise<readonly string[]> {
        const deleted: string[] = []
        const fields = { sysparm_action: 'delete', sysparm_chosen: sysId, sysparm_confirmed: 'true' }
        for (const visitor of people.filter(({ name }) => !may.includes(name))) {
            await postForm(instance, visitor, `/${table}_list.do`, fields)
            if ((await admin.send('GET', `/api/now/table/${table}/${sysId}`)).status !== 200) {
                deleted.push(`${visitor.name} deleted ${table} ${sysId} by its list`)
            }
        }
        return deleted
    }

    /** Those who change the record by its form though they may not. */
    async function changedByForm(table: string, sysId: string, may: readonly Person[]): Promise<readonly string[]> {
        const changed: string[] = []
        const read = async () => JSON.stringify((await admin.send('GET', `/api/now/table/${table}/${sysId}`)).json)
        const before = await read()
        for (const visitor of people.filter(({ name }) => !may.includes(name))) {
            const columns = Object.keys((JSON.parse(before) as { result: object }).result)
            const fields = Object.fromEntries(columns.filter((name) => name !== 'sys_id').map((name) => [name, '1']))
            await postForm(instance, visitor, `/${table}.do?sys_id=${sysId}`, fields)
            if ((await read()) !== before) {
                changed.push(`${visitor.name} changed ${table} ${sysId} by its form`)
            }
        }
        return changed
    }
})
