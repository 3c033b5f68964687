import { BASE_TABLES } from '../../src/base/all-tables'
import { createBaseSystem } from '../../src/base/create-base-system'
import { compileSelection } from '../../src/store/compile-selection'
import { Database } from '../../src/store/database'
import type { Dictionary } from '../../src/store/dictionary'
import { loadDictionary } from '../../src/store/load-dictionary'
import { nextNumber } from '../../src/store/numbers'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import type { Row } from '../../src/store/row'
import { getRow, selectRows } from '../../src/store/select-rows'

const options = { hashPassword: (clear: string) => `hash of ${clear}` }
const environment = { now: 0, userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true }

describe('an empty instance', () => {
    let database: Database
    let dictionary: Dictionary
    const rows = (table: string, query = ''): readonly Row[] =>
        selectRows(database, dictionary, { table, where: parseEncodedQuery(query).where }, environment)

    beforeAll(() => {
        database = new Database(':memory:')
        createBaseSystem(database, options)
        dictionary = loadDictionary(database)
    })
    afterAll(() => database.close())

    it('is made once: a second call changes nothing', () => {
        const tables = ['sys_metadata', 'sys_user', 'sys_choice', 'sys_package']
        const counts = (): unknown[] => tables.map((table) => database.first(`SELECT count(*) FROM ${table}`)?.[0])
        const before = counts()
        createBaseSystem(database, { hashPassword: () => 'another' })
        expect(counts()).toEqual(before)
        expect(rows('sys_user', 'user_name=admin')[0]).toMatchObject({ user_password: 'hash of admin' })
    })

    it('has every table that it declares', () => {
        expect(BASE_TABLES.filter(({ name }) => !dictionary.table(name))).toEqual([])
    })

    it.each(['incident', 'problem', 'change_request'])('sorts nothing for the list of %s, newest first', (table) => {
        const { where, order } = parseEncodedQuery('active=true^ORDERBYDESCsys_created_on')
        const { sql, parameters } = compileSelection(dictionary, { table, where, order, limit: 21 }, environment)
        const plan = database.all(`EXPLAIN QUERY PLAN ${sql}`, parameters).map((row) => String(row[3]))
        expect(plan).toEqual([expect.stringContaining('task.sys_class_name_sys_created_on')])
    })

    it('declares no column twice along an extension', () => {
        const twice = BASE_TABLES.flatMap((source) =>
            source.columns
                .filter((column) => dictionary.table(source.name)?.columns.get(column.element)?.table !== source.name)
                .map((column) => `${source.name}.${column.element}`),
        )
        expect(twice).toEqual([])
    })

    it('stays clear of SQLite’s limit of 2000 columns in its widest hierarchy', () => {
        expect(database.all('PRAGMA table_info(sys_metadata)').length).toBeLessThan(1500)
    })

    it('refers to tables that exist, but for those of the service catalog', () => {
        const dangling = [...dictionary.tables()].flatMap((table) =>
            [...table.columns.values()]
                .filter(
                    (column) => column.table === table.name && column.reference && !dictionary.table(column.reference),
                )
                .map((column) => `${table.name}.${column.element}`),
        )
        expect(dangling.sort()).toEqual(['task.delivery_plan', 'task.delivery_task'])
    })

    it.each([
        ['incident', ['task'], 'number'],
        ['problem', ['task'], 'number'],
        ['change_request', ['task'], 'number'],
        ['cmdb_ci_service', ['cmdb_ci', 'cmdb'], 'name'],
        ['sys_app', ['sys_scope', 'sys_package'], 'name'],
        ['sysauto_script', ['sysauto', 'sys_metadata'], 'name'],
        ['sys_user', [], 'name'],
    ])('%s extends %j and shows its %s', (table, ancestors, display) => {
        expect(dictionary.table(table)).toMatchObject({ lineage: [table, ...ancestors], displayElement: display })
    })

    it.each([
        ['incident', 'INC0010001'],
        ['problem', 'PRB0040001'],
        ['change_request', 'CHG0030001'],
    ])('numbers the first %s %s', (table, number) => {
        expect(nextNumber(database, dictionary, table)).toBe(number)
    })

    it('lets other scopes write and configure task tables, and only read journals and attachments', () => {
        for (const table of ['task', 'incident', 'problem', 'change_request']) {
            expect(dictionary.table(table)).toMatchObject({ createAccess: true, updateAccess: true, alterAccess: true })
        }
        for (const table of ['sys_journal_field', 'sys_attachment', 'sysapproval_approver', 'sys_script']) {
            expect(dictionary.table(table)).toMatchObject({ readAccess: true, createAccess: false, alterAccess: false })
        }
    })

    it.each([
        ['state', ['1', '2', '3', '6', '7', '8']],
        ['incident_state', ['1', '2', '3', '6', '7', '8']],
        ['priority', ['1', '2', '3', '4', '5']],
        ['impact', ['1', '2', '3']],
        ['hold_reason', ['1', '5', '3', '4']],
        ['category', ['inquiry', 'software', 'hardware', 'network', 'database']],
        ['upon_approval', ['proceed', 'do_nothing']],
    ])('offers for incident.%s the values %j', (element, values) => {
        expect(dictionary.choices('incident', element).map((choice) => choice.value)).toEqual(values)
    })

    it('makes a subcategory depend on its category', () => {
        const email = dictionary.choices('incident', 'subcategory').filter((choice) => choice.value === 'email')
        expect(email.map((choice) => choice.dependentValue).sort()).toEqual(['inquiry', 'software'])
    })

    it('starts a problem and a change in their own first state', () => {
        expect(dictionary.table('incident')?.columns.get('state')?.defaultValue).toBe('1')
        expect(dictionary.table('problem')?.columns.get('state')?.defaultValue).toBe('101')
        expect(dictionary.table('change_request')?.columns.get('state')?.defaultValue).toBe('-5')
    })

    it('has what other rooms name by sys_id', () => {
        expect(getRow(database, dictionary, 'sys_user', '5136503cc611227c0183e96598c4f706')).toMatchObject({
            user_name: 'guest',
        })
        expect(getRow(database, dictionary, 'sys_user', 'system')).toMatchObject({ user_name: 'system' })
        expect(getRow(database, dictionary, 'sys_scope', 'global')).toMatchObject({ scope: 'global' })
        expect(getRow(database, dictionary, 'sys_ui_view', 'Default view')).toMatchObject({ title: 'Default view' })
        expect(getRow(database, dictionary, 'sys_security_acl', 'cf9d01d3e73003009d6247e603f6a990')).toMatchObject({
            type: 'REST_Endpoint',
            operation: 'execute',
        })
    })

    it('gives every access control something to ask for', () => {
        const demanded = new Set(rows('sys_security_acl_role').map((row) => row['sys_security_acl']))
        const empty = rows('sys_security_acl').filter(
            (acl) =>
                !demanded.has(acl['sys_id'] ?? null) &&
                !acl['condition'] &&
                !acl['script'] &&
                !acl['security_attribute'],
        )
        expect(empty).toEqual([])
    })

    it('lets roles contain roles that exist', () => {
        const roles = new Set(rows('sys_user_role').map((row) => row['sys_id']))
        const pairs = rows('sys_user_role_contains')
        expect(
            pairs.filter((pair) => !roles.has(pair['contains'] ?? null) || !roles.has(pair['role'] ?? null)),
        ).toEqual([])
        const named = (name: string): string => rows('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''
        expect(pairs).toContainEqual(expect.objectContaining({ role: named('evt_mgmt_user'), contains: named('itil') }))
    })

    it('shows columns that exist', () => {
        const sections = new Map(rows('sys_ui_section').map((row) => [row['sys_id'], row['name'] ?? '']))
        const shown = rows('sys_ui_element', 'type=element').map(
            (row) => [sections.get(row['sys_ui_section'] ?? null) ?? '', row['element'] ?? ''] as const,
        )
        const lists = new Map(rows('sys_ui_list').map((row) => [row['sys_id'], row['name'] ?? '']))
        const listed = rows('sys_ui_list_element').map(
            (row) => [lists.get(row['list_id'] ?? null) ?? '', row['element'] ?? ''] as const,
        )
        expect(
            [...shown, ...listed].filter(([table, element]) => !dictionary.table(table)?.columns.has(element)),
        ).toEqual([])
    })

    it('gives every application file its application', () => {
        expect(rows('sys_metadata', 'sys_scope!=global')).toEqual([])
    })

    it('leaves nothing behind where it fails', () => {
        const broken = new Database(':memory:')
        const failing = (): string => {
            throw new Error('no hash')
        }
        expect(() => createBaseSystem(broken, { hashPassword: failing })).toThrow('no hash')
        expect(broken.all("SELECT name FROM sqlite_master WHERE name = 'sys_user'")).toEqual([])
        broken.close()
    })
})
