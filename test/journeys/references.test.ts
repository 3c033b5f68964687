import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { runScript } from './support/run-script'

const SCOPE = 'x_zsca2_zdx_manage'
const NONE = { rule: 'none', domain: '', oldDomain: '' }
const REPLACE = { rule: 'replace', domain: 'new.example', oldDomain: 'old.example' }
const APPEND = { rule: 'append', domain: 'new.example', oldDomain: '' }

/** What `resolveReference` answers. */
interface Answer {
    readonly id?: string
    readonly by?: string
    readonly problem?: string
}

/** The modules run in the application's scope, in the installed package, as its own rules run them. */
describe('columns, choices and references of the platform', () => {
    let instance: Instance
    let admin: Client
    const ids: Record<string, string> = {}

    const make = async (name: string, table: string, values: Record<string, string>) => {
        ids[name] = (await admin.create(table, values))['sys_id'] ?? ''
    }

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        await make('jane', 'sys_user', {
            user_name: 'jane@new.example',
            email: 'jane.mail@new.example',
            first_name: 'Jane',
            last_name: 'Doe',
        })
        await make('john', 'sys_user', { user_name: 'john', email: 'shared@new.example', name: 'Sam Roe' })
        await make('joan', 'sys_user', { user_name: 'joan', email: 'shared@new.example', name: 'Sam Roe' })
        // Its user name is Jane's e-mail address: the user name is tried first.
        await make('first', 'sys_user', { user_name: 'taken@new.example', email: 'first@new.example' })
        await make('second', 'sys_user', { user_name: 'second', email: 'taken@new.example' })
        await make('gone', 'sys_user', { user_name: 'gone', email: 'gone@new.example', active: 'false' })
        for (const number of [1, 2, 3]) {
            const left = { user_name: `left${number}`, email: 'crowd@new.example', active: 'false' }
            await make(`left${number}`, 'sys_user', left)
        }
        await make('stays', 'sys_user', { user_name: 'stays', email: 'crowd@new.example' })
        await make('caret', 'sys_user', { user_name: 'a^active=true', email: 'caret@new.example' })
        await make('network', 'sys_user_group', { name: 'Night shift', email: 'night@new.example' })
        await make('closed', 'sys_user_group', { name: 'Closed shift', active: 'false' })
        await make('ci', 'cmdb_ci', { name: 'router-1' })
        await make('service', 'cmdb_ci_service', { name: 'mail service' })
        await make('twin1', 'cmdb_ci', { name: 'twin' })
        await make('twin2', 'cmdb_ci_service', { name: 'Twin' })
        for (const number of [1, 2, 3, 4]) {
            await make(`many${number}`, 'cmdb_ci', { name: 'printer' })
        }
        await make('site', 'cmn_location', { name: 'Bern' })
    })
    afterAll(() => instance.stop())

    /** Runs an expression on the modules' exports in the application's scope. */
    const evaluate = async (module: string, expression: string): Promise<unknown> => {
        const script = `var m = require('./src/server/platform/record/${module}.ts');
            gs.info('answer ' + JSON.stringify(${expression}));`
        const ran = await runScript(instance, script, SCOPE)
        const line = /answer (.*)$/m.exec(ran.output)?.[1]
        if (line === undefined) {
            throw new Error(`${ran.output}\n${ran.errors}`)
        }
        return JSON.parse(line) as unknown
    }

    /** Resolves many values at once; one script costs more than all of its look-ups. */
    const resolve = async (asked: readonly (readonly [table: string, value: string, domain?: object])[]) =>
        (await evaluate(
            'references',
            `${JSON.stringify(asked)}.map(function (one) {
                return m.resolveReference(one[0], one[1], one[2] || ${JSON.stringify(NONE)}) })`,
        )) as Answer[]

    it('are found by sys_id, user name, e-mail, name, in this order', async () => {
        const id = (name: string) => ids[name] ?? ''
        expect(
            await resolve([
                ['sys_user', id('jane').toUpperCase()],
                ['sys_user', ' JANE@new.example '],
                ['sys_user', 'jane.mail@new.example'],
                ['sys_user', 'Jane Doe'],
                ['sys_user', 'taken@new.example'],
                ['sys_user_group', 'night SHIFT'],
                ['sys_user_group', 'night@new.example'],
                ['sys_user_group', id('network')],
                ['cmdb_ci', 'router-1'],
                ['cmdb_ci', 'Mail Service'],
                ['cmdb_ci_service', 'mail service'],
                ['cmdb_ci', id('service')],
                ['cmn_location', 'Bern'],
            ]),
        ).toEqual([
            { id: id('jane'), by: 'sys_id' },
            { id: id('jane'), by: 'user_name' },
            { id: id('jane'), by: 'email' },
            { id: id('jane'), by: 'name' },
            { id: id('first'), by: 'user_name' },
            { id: id('network'), by: 'name' },
            { id: id('network'), by: 'email' },
            { id: id('network'), by: 'sys_id' },
            { id: id('ci'), by: 'display value' },
            { id: id('service'), by: 'display value' },
            { id: id('service'), by: 'display value' },
            { id: id('service'), by: 'sys_id' },
            { id: id('site'), by: 'display value' },
        ])
    })

    it('are not guessed where several fit, and not found where none does', async () => {
        const answers = await resolve([
            ['sys_user', 'shared@new.example'],
            ['sys_user', 'sam roe'],
            ['cmdb_ci', 'twin'],
            ['cmdb_ci_service', 'twin'],
            ['cmdb_ci', 'printer'],
            ['cmdb_ci_service', 'router-1'],
            ['sys_user', 'nobody'],
            ['sys_user', '0'.repeat(32)],
            ['cmdb_ci', 'router-%'],
        ])
        expect(answers).toEqual([
            { problem: '2 records of sys_user have the email "shared@new.example"' },
            { problem: '2 records of sys_user have the name "sam roe"' },
            { problem: '2 records of cmdb_ci have the display value "twin"' },
            { id: ids['twin2'], by: 'display value' },
            { problem: '3 or more records of cmdb_ci have the display value "printer"' },
            { problem: 'No record of cmdb_ci_service has "router-1" as display value' },
            { problem: 'No record of sys_user has "nobody" as user_name, email, name' },
            {
                problem: `No record of sys_user has "${'0'.repeat(32)}" as sys_id, user_name, email, name`,
            },
            { problem: 'No record of cmdb_ci has "router-%" as display value' },
        ])
    })

    it('never are inactive users or groups, which do not hide an active one either', async () => {
        expect(
            await resolve([
                ['sys_user', 'gone'],
                ['sys_user', ids['gone'] ?? ''],
                ['sys_user_group', 'Closed shift'],
                ['sys_user', 'crowd@new.example'],
            ]),
        ).toEqual([
            { problem: 'Only an inactive record of sys_user has "gone" as user_name' },
            { problem: `Only an inactive record of sys_user has "${ids['gone']}" as sys_id` },
            { problem: 'Only an inactive record of sys_user_group has "Closed shift" as name' },
            { id: ids['stays'], by: 'email' },
        ])
    })

    it('take no value for a query, a script or the word for empty', async () => {
        const answers = await resolve([
            ['sys_user', 'a^active=true'],
            ['sys_user', 'john^ORuser_name=joan'],
            ['cmdb_ci', 'router-1^NQname=twin'],
            ['sys_user', ''],
            ['sys_user', '  '],
            ['sys_user', 'NULL'],
            ['cmdb_ci', 'NULL'],
            ['sys_user', 'javascript:gs.getUserID()'],
            ['cmdb_ci', ' JavaScript:"router-1"'],
        ])
        const caret = 'names no record: it holds a ^, which a query cannot hold'
        const script = 'names no record: it begins with javascript:, which a query cannot hold'
        expect(answers).toEqual([
            { problem: `"a^active=true" ${caret}` },
            { problem: `"john^ORuser_name=joan" ${caret}` },
            { problem: `"router-1^NQname=twin" ${caret}` },
            { problem: '"" names no record: it is empty' },
            { problem: '"" names no record: it is empty' },
            { problem: '"NULL" names no record: it is NULL, which means empty in a query' },
            { problem: '"NULL" names no record: it is NULL, which means empty in a query' },
            { problem: `"javascript:gs.getUserID()" ${script}` },
            { problem: `"JavaScript:"router-1"" ${script}` },
        ])
    })

    it('the user domain rule changes what is looked for, never the user', async () => {
        expect(
            await resolve([
                ['sys_user', 'jane'],
                ['sys_user', 'jane', APPEND],
                ['sys_user', 'jane.mail', APPEND],
                ['sys_user', 'Jane Doe', APPEND],
                ['sys_user', 'jane@old.example'],
                ['sys_user', 'jane@OLD.example', REPLACE],
                ['sys_user', 'jane@other.example', REPLACE],
                ['sys_user_group', 'Night shift', APPEND],
            ]),
        ).toMatchObject([
            { problem: expect.stringContaining('No record') as string },
            { id: ids['jane'], by: 'user_name' },
            { id: ids['jane'], by: 'email' },
            { id: ids['jane'], by: 'name' },
            { problem: expect.stringContaining('No record') as string },
            { id: ids['jane'], by: 'user_name' },
            { problem: expect.stringContaining('No record') as string },
            { id: ids['network'], by: 'name' },
        ])
        const user = await admin.readOne('sys_user', `sys_id=${ids['jane']}`)
        expect(user).toMatchObject({ user_name: 'jane@new.example', sys_mod_count: '0' })
    })

    it('a table that may not be read is named with what to grant, until it is granted', async () => {
        const probe = () => evaluate('references', "m.accessProblem('change_request', 'read')")
        const refused = (await probe()) as string
        expect(refused).toContain("Read operation against 'change_request' from scope 'x_zsca2_zdx_manage'")
        expect(refused).toContain('sys_scope_privilege')
        const [resolved] = await resolve([['change_request', 'CHG0000001']])
        expect(resolved?.problem).toContain("Read operation against 'change_request'")
        const { sys_id: scope = '' } = await admin.readOne('sys_scope', `scope=${SCOPE}`)
        const privilege = { source_scope: scope, target_scope: 'global', target_name: 'change_request' }
        const grant = { target_type: 'sys_db_object', operation: 'read', status: 'allowed' }
        await admin.create('sys_scope_privilege', { ...privilege, ...grant })
        expect(await probe()).toBeNull()
    })

    it.each(['sys_user', 'sys_user_group', 'cmdb_ci', 'cmdb_ci_service', 'core_company', 'cmn_location'])(
        '%s may be read',
        async (table) => {
            expect(await evaluate('references', `m.accessProblem('${table}', 'read')`)).toBeNull()
        },
    )

    it('a table that does not exist is said to', async () => {
        const problem = 'The table "no_such_table" does not exist'
        expect(await evaluate('references', "m.accessProblem('no_such_table', 'read')")).toBe(problem)
        expect(await resolve([['no_such_table', 'x']])).toEqual([{ problem }])
    })

    it('columns are described by the dictionary', async () => {
        const names = [
            'short_description',
            'impact',
            'caller_id',
            'opened_at',
            'active',
            'work_notes',
            'reassignment_count',
            'caller_id.name',
            'nonsense',
        ]
        const columns = (await evaluate(
            'columns',
            `(function () {
                var incident = new GlideRecord('incident');
                incident.initialize();
                return ${JSON.stringify(names)}.map(function (name) { return m.readColumn(incident, name) })
            })()`,
        )) as ({ kind: string; reference: string } | null)[]
        expect(columns.map((column) => column && `${column.kind} ${column.reference}`.trim())).toEqual([
            'text',
            'choice',
            'reference sys_user',
            'date-time',
            'boolean',
            'journal',
            'integer',
            null,
            null,
        ])
        expect(columns[0]).toEqual({
            name: 'short_description',
            label: 'Short description',
            kind: 'text',
            maxLength: 160,
            reference: '',
        })
    })

    it('choices come in all languages, the table’s own list before an inherited one', async () => {
        const choice = { name: 'incident', element: 'impact', value: '1', label: 'Hoch', language: 'de' }
        await admin.create('sys_choice', { ...choice, name: 'task' })
        await admin.create('sys_choice', { ...choice, name: 'task', element: 'state', value: '99', label: 'Of task' })
        const inactive = { ...choice, element: 'category', value: 'old_category', inactive: 'true', language: 'en' }
        await admin.create('sys_choice', inactive)
        const read = async () =>
            (await evaluate(
                'choices',
                `Array.from(m.readChoices('incident', ['impact', 'category', 'state', 'short_description']))`,
            )) as [string, { value: string; label: string }[]][]
        const lists = new Map(await read())
        expect([...lists.keys()].sort()).toEqual(['category', 'impact', 'state'])
        expect(lists.get('impact')).toEqual(
            expect.arrayContaining([
                { value: '1', label: '1 - High', dependentValue: '' },
                { value: '1', label: 'Hoch', dependentValue: '' },
            ]),
        )
        const categories = (lists.get('category') ?? []).map(({ value }) => value)
        expect(categories).toContain('network')
        expect(categories).not.toContain('old_category')
        const own = await admin.read('sys_choice', 'name=incident^element=state^inactive=false')
        const values = (lists.get('state') ?? []).map(({ value }) => value)
        expect(values).not.toContain('99')
        expect(values.sort()).toEqual(own.map(({ value }) => value).sort())
    })
})
