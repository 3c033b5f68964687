import type { Database } from '../../src/store/database'
import { InjectionBed, ROLES } from './injection-bed'
import { type PageBed, text } from './page-bed'

/**
 * Text that comes with a request is never run. Each place of a request that can hold text gets a script that would queue an
 * event with the rights of the instance, and afterwards there is none. Where the text is a value it is stored as it came.
 */

/** What stands between a column and a script. */
const OPERATORS = [
    '= | != | <> | < | <= | > | >= | IN | NOT IN | LIKE',
    'NOT LIKE | STARTSWITH | ENDSWITH | CONTAINS | DOES NOT CONTAIN | * | !* | % | SAMEAS | NSAMEAS',
    'GT_FIELD | MORETHAN | LESSTHAN | INSTANCEOF | DYNAMIC | BETWEEN | BETWEENa@ | ON | ONToday@ | ONToday@a@',
    'NOTONToday@a@ | RELATIVEGT@ | DATEPARTMonday@ | ISEMPTY | EMPTYSTRING | ANYTHING | CHANGESFROM | CHANGESTO | VALCHANGES | IN_HIERARCHY',
    'nothing',
].flatMap((line) => line.split(' | '))

const encoded = encodeURIComponent

let bed: PageBed
let database: Database
let injection: InjectionBed
let sessions: InjectionBed['sessions']
let tables: InjectionBed['tables']
beforeAll(() => {
    injection = new InjectionBed()
    ;({ bed, database, sessions, tables } = injection)
})
afterAll(() => injection.close())
afterEach(() => {
    expect(injection.whatRan()).toEqual([])
})

const script = (place: string) => injection.script(place)
const scripts = (table: string, place: string) => injection.scripts(table, place)
const marks = () => injection.marks()
const rest = (...request: Parameters<InjectionBed['rest']>) => injection.rest(...request)
const page = (...request: Parameters<InjectionBed['page']>) => injection.page(...request)

it('a script that is run queues an event: the measure measures', () => {
    const queue = { name: 'Filter', collection: 'incident', when: 'before', action_insert: 'true', active: 'true' }
    const rule = rest('admin', 'POST', 'sys_script', {
        ...queue,
        filter_condition: `short_description=${script('stored')}`,
    })
    rest('admin', 'POST', 'incident', { short_description: 'x' })
    rest('admin', 'DELETE', `sys_script/${(rule.result as { sys_id: string }).sys_id}`)
    expect(injection.whatRan()).toEqual(['stored'])
})

describe.each(ROLES)('what %s sends is not run, and reading changes no row', (role) => {
    let before: Readonly<Record<string, string>>
    beforeEach(() => {
        before = marks()
    })
    afterEach(() => {
        expect(marks()).toEqual(before)
    })

    it('in the query, the filters and the order of the Table API and of lists, for every column of every table', () => {
        for (const table of tables.keys()) {
            const query = encoded(
                scripts(table, 'query')
                    .map(([column, value]) => `${column}=${value}`)
                    .join('^OR'),
            )
            const order = encoded(
                scripts(table, 'order')
                    .map(([column, value]) => `ORDERBY${column}${value}`)
                    .join('^'),
            )
            const filters = scripts(table, 'filter').map(([column, value]) => `${column}=${encoded(value)}`)
            rest(role, 'GET', `${table}?sysparm_query=${query}`)
            rest(role, 'GET', `${table}?sysparm_query=${order}`)
            rest(role, 'GET', `${table}?${filters.join('&')}`)
            page(role, `/${table}_list.do?sysparm_query=${query}`)
            page(role, `/${table}_list.do?sysparm_query=${order}&${filters.join('&')}`)
        }
    })

    it('behind every operator, also at the end of a dot-walk', () => {
        for (const operator of OPERATORS) {
            for (const column of ['opened_at', 'caller_id.manager.name']) {
                const value = `${script(operator)}^OR${column}${operator}a,${script(operator)}`
                const parts = `${column}${operator}${script(operator)}@${script(operator)}`
                const query = encoded(`active=true^NQ${column}${operator}${value}^OR${parts}`)
                rest(role, 'GET', `incident?sysparm_query=${query}`)
                page(role, `/incident_list.do?sysparm_query=${query}`)
            }
        }
    })

    it('in the other parameters and in the path', () => {
        const value = (place: string): string => encoded(script(place))
        const names = [
            'fields',
            'limit',
            'offset',
            'view',
            'display_value',
            'exclude_reference_link',
            'first_row',
            'query_category',
        ]
        for (const name of [...names, 'query', 'input_display_value', 'order', 'group_by', 'stack', 'fixed_query']) {
            rest(role, 'GET', `incident?sysparm_${name}=${value(name)}`)
            page(role, `/incident_list.do?sysparm_${name}=${value(name)}`)
            page(
                role,
                `/incident.do?sys_id=-1&sysparm_${name}=caller_id=${value(name)}^short_description=${value(name)}`,
            )
        }
        rest(role, 'GET', value('table'))
        rest(role, 'GET', `incident/${value('sys_id')}`)
        rest(role, 'GET', `incident?sysparm_query=GROUPBY${value('group')}`)
        rest(role, 'GET', `incident?sysparm_query=${value('whole query')}`)
        bed.send('GET', `/api/sn_cicd/progress/${value('progress')}`, sessions[role])
        bed.send('GET', `/api/x_acme_app/${value('api')}/${value('api')}`, sessions[role])
        page(role, `/${value('page')}.do`)
        page(role, `/incident.do?sys_id=${value('form')}`)
        page(role, `/nav_to.do?uri=${value('uri')}`)
        page(role, `/login.do?user_name=${value('login')}`)
    })

    it('when a form is opened, of every table', () => {
        for (const table of tables.keys()) {
            page(role, `/${table}.do?sys_id=-1`)
            page(
                role,
                `/${table}.do?sys_id=-1&sysparm_query=${scripts(table, 'preset')
                    .map(([column, value]) => `${column}=${encoded(value)}`)
                    .join('^')}`,
            )
            page(role, `/${table}_list.do`)
        }
    })

    it('as name, password, token or client', async () => {
        const fields = (place: string) => ({ user_name: script(place), user_password: script(place) })
        page(role, '/login.do', fields('login'))
        bed.send(
            'POST',
            '/angular.do?sysparm_type=view_form.login',
            { 'content-type': 'application/json' },
            JSON.stringify(fields('client')),
        )
        page(role, '/angular.do?sysparm_type=view_form.login', fields('client form'))
        const name = Buffer.from(script('basic name')).toString('base64')
        for (const authorization of [`Basic ${name}`, `Bearer ${script('bearer')}`]) {
            bed.send('GET', '/api/now/table/incident', { authorization })
        }
        bed.send('GET', '/api/now/table/incident', { cookie: `JSESSIONID=${encoded(script('cookie'))}` })
        const grants = ['password', 'refresh_token', 'client_credentials', script('grant')]
        for (const grant_type of grants) {
            const names = ['client_id', 'client_secret', 'username', 'password', 'refresh_token', 'scope']
            await bed.grantToken({
                grant_type,
                ...Object.fromEntries(names.map((name) => [name, script(`oauth ${name}`)])),
            })
        }
        page(role, `/oauth_revoke_token.do?token=${encoded(script('revoke'))}`)
    })
})

it('nobody becomes an admin by a list', () => {
    const [admin] = rest('admin', 'GET', 'sys_user_role?name=admin').result as { sys_id: string }[]
    const grant =
        "javascript:(function(){var g=new GlideRecord('sys_user_has_role');g.initialize();g.setValue('user',gs.getUserID());" +
        `g.setValue('role','${admin?.sys_id}');g.setValue('state','active');g.insert();return 'x'})()`
    const before = marks()
    expect(page('plain', `/sys_user_list.do?sysparm_query=user_name=${encoded(grant)}`)).toBe(403)
    expect(rest('plain', 'GET', `incident?caller_id=${encoded(grant)}`).status).toBe(200)
    expect(rest('plain', 'GET', `incident?sysparm_query=caller_id=${encoded(grant)}`).status).toBe(403)
    expect(marks()).toEqual(before)
})

it('what is rejected stands in the system log, as an error', () => {
    const source = "javascript:gs.setProperty('a','b')"
    rest('agent', 'GET', `incident?sysparm_query=short_description=${encoded(source)}`)
    page('agent', `/incident_list.do?sysparm_query=short_description=${encoded(source)}`)
    const lines = database.all("SELECT level, message FROM syslog WHERE message LIKE '%gs.setProperty%'", [])
    const line = `KittyScript validation failed for sysparm_query of incident, short_description with error: gs.setProperty() is not an API that guarded script supports Source code: ${source}`
    expect(lines).toEqual([
        [2, line],
        [2, line],
    ])
})

describe('expressions that the documentation lets a client send', () => {
    it.each(['caller_id=javascript:gs.getUserID()^active=true', 'opened_at>=javascript:gs.daysAgoStart(0)'])(
        '%s',
        (query) => {
            const caller_id = database.all("SELECT sys_id FROM sys_user WHERE user_name = 'agent'", [])[0]?.[0]
            const { number } = rest('agent', 'POST', 'incident', { caller_id, short_description: 'mine' }).result as {
                number: string
            }
            const found = rest('agent', 'GET', `incident?sysparm_query=${encoded(query)}&sysparm_fields=number`)
            expect(found.result).toContainEqual({ number })
            expect(text(bed.browser('agent')(`/incident_list.do?sysparm_query=${encoded(query)}`))).toContain(number)
        },
    )
})
