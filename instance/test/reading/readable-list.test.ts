import { listReadable, MAX_JUDGED_FOR_TOTAL } from '../../src/reading/readable-list'
import { Database } from '../../src/store/database'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import { selectRows } from '../../src/store/select-rows'
import { openPageBed, type PageBed, text } from '../pages/page-bed'
import { type InstanceBed, openBed } from '../rest/instance-bed'

const CLASSES = ['task', 'incident', 'problem', 'change_request']
const ROLES = ['x_acme_app.one', 'x_acme_app.two', 'nobody']
const CONDITIONS = [
    '',
    'impact=1',
    'impact!=1',
    'short_descriptionLIKEa',
    'short_description=A',
    'opened_by=javascript:gs.getUserID()',
]
const SCRIPTS = ['', '', '', "answer = current.impact === '2'", 'answer = true']
const QUERIES = ['', 'impact=1', 'short_description!=a^ORDERBYimpact', 'impactIN1,3^ORshort_descriptionSTARTSWITHb']

describe('a list of records by access control rules', () => {
    let bed: InstanceBed
    let seed = 1
    const pick = <T>(items: readonly T[]): T => {
        // Numerical Recipes' generator: the same rules in each run.
        seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
        return items[Math.floor((seed / 2 ** 32) * items.length)] as T
    }

    beforeAll(() => {
        bed = openBed()
        const user = bed.addUser('some.user', ['x_acme_app.one'])
        for (const table of CLASSES) {
            for (const [index, name] of ['a', 'A', 'b', 'c'].entries()) {
                const impact = String((index % 3) + 1)
                bed.put(table, { short_description: name, impact, ...(index === 2 ? { opened_by: user } : {}) })
            }
        }
        const { database, dictionary, versions } = bed.context
        const column = dictionary.get().table('sys_security_acl')?.columns.get('name')?.physical ?? ''
        // The rules of the base system would decide before those of a round.
        database.run(`UPDATE "sys_metadata" SET "${column}" = 'elsewhere' WHERE sys_class_name = 'sys_security_acl'`)
        versions.raise('sys_security_acl')
    })
    afterAll(() => bed.close())

    it('holds, counts and pages exactly what the rules allow of each record, whatever the rules', () => {
        const { context, access } = bed
        for (let round = 0; round < 120; round++) {
            const count = pick([1, 2, 3, 4])
            const acls = Array.from({ length: count }, () =>
                bed.addAcl(
                    {
                        name: pick([...CLASSES, '*', 'task.impact', 'incident.impact', '*.impact', 'task.*']),
                        operation: 'read',
                        decision_type: pick(['allow', 'allow', 'allow', 'deny']),
                        applies_to: pick(['', '', '', 'impact=2']),
                        condition: pick(CONDITIONS),
                        script: pick(SCRIPTS),
                        admin_overrides: pick(['0', '1']),
                    },
                    pick([[], [], [pick(ROLES)]]),
                ),
            )
            for (const user of ['some.user', 'admin']) {
                context.session = bed.sessions.byUserName(user) ?? bed.sessions.guest()
                for (const table of ['task', 'incident']) {
                    const query = pick(QUERIES)
                    const asked = { ...parseEncodedQuery(query), table }
                    const list = listReadable(bed, { ...asked, limit: 100, offset: 0, counted: true })
                    const fields = query === '' ? [] : ['impact', ...(/short/.test(query) ? ['short_description'] : [])]
                    const allowed = selectRows(
                        context.database,
                        context.dictionary.get(),
                        asked,
                        context.queryEnvironment(),
                    )
                        .filter((row) => access.allows('read', table, row))
                        .filter((row) => fields.every((field) => access.allows('read', table, row, field)))
                        .map((row) => row['sys_id'])
                    if (list.refused !== null) {
                        // Of what is refused whatever the record, no record can have been allowed.
                        const isOpen = access.allows('read', table, null) && allowed.length > 0
                        const rows = selectRows(
                            context.database,
                            context.dictionary.get(),
                            asked,
                            context.queryEnvironment(),
                        )
                        const own = rows.filter((row) => row['sys_class_name'] === table).map((row) => row['sys_id'])
                        expect(isOpen ? allowed.filter((id) => own.includes(id ?? null)) : []).toEqual([])
                        continue
                    }
                    expect(list.rows.map((row) => row['sys_id'])).toEqual(allowed)
                    expect(list.total).toBe(allowed.length)
                    const second = listReadable(bed, { ...asked, limit: 1, offset: 1, counted: false })
                    expect(second).toMatchObject({ total: null, hasMore: allowed.length > 2 })
                }
            }
            for (const acl of acls) {
                context.database.run('DELETE FROM "sys_metadata" WHERE sys_id = ?', [acl])
            }
            context.versions.raise('sys_security_acl')
        }
    })
})

describe('a long list', () => {
    let bed: PageBed
    const TABLE = '/api/now/table/incident?sysparm_fields=sys_id&sysparm_limit=20'
    const get = (user: string, url: string) =>
        bed.send('GET', url, {
            authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
            accept: 'application/json',
        })
    /** The database statements of one request; the answer itself tells them to an admin only. */
    const reads = (user: string): number => {
        const readers = (['all', 'first'] as const).map((method) => jest.spyOn(Database.prototype, method))
        get(user, TABLE)
        const calls = readers.map(({ mock }) => mock.calls.length)
        readers.forEach((reader) => reader.mockRestore())
        return calls.reduce((sum, count) => sum + count)
    }

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('caller', [])
        bed.addUser('agent', ['itil'])
    })
    afterAll(() => bed.close())

    it('tells what it cost to an admin only, in REST and on the page', () => {
        for (const user of ['caller', 'agent', 'admin']) {
            const shown = user === 'admin' ? /^db;desc="\d+ reads/ : /^undefined$/
            expect(String(get(user, TABLE).headers['server-timing'])).toMatch(shown)
            expect(String(bed.browser(user)('/incident_list.do').headers['server-timing'])).toMatch(shown)
        }
        // Who logs in after an admin is not taken for that admin.
        get('admin', TABLE)
        expect(bed.send('GET', '/login.do', {}).headers['server-timing']).toBeUndefined()
    })

    it('is counted and paged by the database for those whose rules need no record', () => {
        const values = { short_description: 'x' }
        const make = (count: number, more: object) => {
            for (let index = 0; index < count; index++) {
                bed.table('POST', 'incident', { ...values, ...more })
            }
        }
        make(25, {})
        reads('agent')
        const few = [reads('admin'), reads('agent')]
        const [caller] = bed.table('GET', 'sys_user?sysparm_query=user_name=caller') as { sys_id: string }[]
        make(MAX_JUDGED_FOR_TOTAL + 1, { caller_id: caller?.sys_id })
        reads('agent')
        expect([reads('admin'), reads('agent')]).toEqual(few)
        expect(get('agent', TABLE).headers['x-total-count']).toBe(String(MAX_JUDGED_FOR_TOTAL + 26))
    })

    it('has no total where a rule depends on each of more than 1,000 records, in REST and on the page', () => {
        const { headers, body } = get('caller', TABLE)
        expect(headers['x-total-count']).toBeUndefined()
        expect(String(headers['link'])).toContain('rel="next"')
        expect(String(headers['link'])).not.toContain('rel="last"')
        expect((JSON.parse(String(body)) as { result: unknown[] }).result).toHaveLength(20)
        const visit = bed.browser('caller')
        expect(text(visit('/incident_list.do'))).toContain('1 to 20, more')
        expect(text(visit('/incident_list.do?sysparm_first_row=1001'))).toContain('1001 to 1001')
        expect(text(visit('/incident_list.do?sysparm_first_row=1021'))).toContain('No more records')
        // Also of a query that finds a few: that there is no total depends on the rules alone.
        expect(get('caller', `${TABLE}&sysparm_query=short_description=y`).headers['x-total-count']).toBeUndefined()
    })
})
