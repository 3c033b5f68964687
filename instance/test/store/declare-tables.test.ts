import { declareTables } from '../../src/store/declare-tables'
import { loadDictionary } from '../../src/store/load-dictionary'
import { getRow } from '../../src/store/select-rows'
import { insertRow } from '../../src/store/write-rows'
import { DICTIONARY_TABLES, openSample, type Sample, SAMPLE_TABLES, table } from './fixture'

let sample: Sample
beforeEach(() => {
    sample = openSample()
})
afterEach(() => sample.close())

describe('an empty database', () => {
    it('describes the tables of its own dictionary', () => {
        const { dictionary } = sample
        expect([...dictionary.tables()].map((definition) => definition.name)).toEqual(
            expect.arrayContaining([
                'sys_db_object',
                'sys_dictionary',
                'sys_metadata',
                'incident',
                'sys_number_counter',
            ]),
        )
        expect(dictionary.table('incident')).toMatchObject({
            superClass: 'task',
            root: 'task',
            lineage: ['incident', 'task'],
            family: ['incident'],
            displayElement: 'number',
        })
        expect(dictionary.table('task')?.family).toEqual(['task', 'incident', 'problem'])
    })

    it('gives every table its system columns, and hierarchies their class', () => {
        const columns = (name: string): string[] => [...(sample.dictionary.table(name)?.columns.keys() ?? [])]
        const system = [
            'sys_id',
            'sys_created_by',
            'sys_created_on',
            'sys_mod_count',
            'sys_updated_by',
            'sys_updated_on',
        ]
        expect(columns('x_acme_app_claim')).toEqual(expect.arrayContaining(system))
        expect(columns('incident')).toEqual(
            expect.arrayContaining([...system, 'sys_class_name', 'caller_id', 'number']),
        )
        expect(columns('x_acme_app_claim')).not.toContain('sys_class_name')
    })

    it('is refused without the tables of the dictionary', () => {
        const { database } = sample
        database.exec('DELETE FROM _table')
        expect(() => declareTables(database, [table('x_acme_app_thing', ['name'])])).toThrow('sys_db_object')
    })
})

describe('a second declaration', () => {
    it('changes nothing where it says the same', () => {
        const { database } = sample
        const rows = (): unknown => database.all('SELECT * FROM sys_metadata ORDER BY sys_id')
        const before = rows()
        declareTables(database, [...DICTIONARY_TABLES, ...SAMPLE_TABLES])
        expect(rows()).toEqual(before)
    })

    it('adds columns, choices and labels to a table that exists, keeping its rows', () => {
        const { database } = sample
        const id = 'b'.repeat(32)
        insertRow(database, sample.dictionary, 'incident', { sys_id: id, category: 'network' })
        declareTables(database, [
            table(
                'incident',
                [
                    'x_acme_app_link',
                    { element: 'category', label: 'Kind', choices: [{ value: 'software', label: 'Software' }] },
                ],
                { label: '' },
            ),
        ])
        const dictionary = loadDictionary(database)
        expect(dictionary.table('incident')).toMatchObject({ label: 'incident', superClass: 'task' })
        expect(dictionary.table('incident')?.columns.get('category')).toMatchObject({ label: 'Kind', choice: 1 })
        expect(
            dictionary
                .choices('incident', 'category')
                .map((choice) => choice.value)
                .sort(),
        ).toEqual(['inquiry', 'network', 'software'])
        insertRow(database, dictionary, 'incident', { sys_id: 'c'.repeat(32), x_acme_app_link: 'L' })
        expect(getRow(database, dictionary, 'incident', id)).toMatchObject({ category: 'network' })
        expect(getRow(database, dictionary, 'incident', 'c'.repeat(32))).toMatchObject({ x_acme_app_link: 'L' })
    })

    it('gives a table that is extended for the first time its class, also on the rows it has', () => {
        const { database } = sample
        const id = 'b'.repeat(32)
        insertRow(database, sample.dictionary, 'x_acme_app_claim', { sys_id: id, key: 'k' })
        declareTables(database, [table('x_acme_app_lease', ['until'], { superClass: 'x_acme_app_claim' })])
        const dictionary = loadDictionary(database)
        expect(getRow(database, dictionary, 'x_acme_app_claim', id)?.['sys_class_name']).toBe('x_acme_app_claim')
        expect(getRow(database, dictionary, 'x_acme_app_lease', id)).toBeNull()
        expect(dictionary.table('x_acme_app_claim')?.label).toBe('x_acme_app_claim')
    })

    it('completes a dictionary row that was written before its column existed', () => {
        const { database, dictionary } = sample
        const id = 'd'.repeat(32)
        insertRow(database, dictionary, 'sys_dictionary', {
            sys_id: id,
            name: 'incident',
            element: 'u_new',
            internal_type: 'integer',
            active: '1',
        })
        expect(loadDictionary(database).table('incident')?.columns.has('u_new')).toBe(false)
        declareTables(database, [table('incident', [{ element: 'u_new', type: 'integer' }], { label: '' })])
        expect(loadDictionary(database).table('incident')?.columns.get('u_new')?.storage).toBe('integer')
        expect(database.all(`SELECT sys_id FROM sys_metadata WHERE "sys_dictionary.element" = 'u_new'`)).toEqual([[id]])
    })
})

describe('a declaration that cannot be', () => {
    it.each([
        ['a name that is SQL', [table('x"; DROP TABLE task; --', [])], 'is no name'],
        ['a column name that is SQL', [table('x_acme_app_t', ['a" TEXT, "b'])], 'is no name'],
        ['an unknown parent', [table('x_acme_app_t', [], { superClass: 'nowhere' })], 'not declared'],
        ['another parent than before', [table('incident', [], { superClass: 'sys_user' })], 'does not extend'],
        [
            'text that becomes a number',
            [table('incident', [{ element: 'correlation_id', type: 'integer' }])],
            'cannot become',
        ],
        [
            'an index over nothing',
            [table('x_acme_app_t', ['a'], { indexes: [{ name: 'i', unique: false, elements: ['b'] }] })],
            'there is no column b',
        ],
        [
            'tables that extend each other',
            [
                table('x_acme_app_a', [], { superClass: 'x_acme_app_b' }),
                table('x_acme_app_b', [], { superClass: 'x_acme_app_a' }),
            ],
            'extends itself',
        ],
    ])('%s is refused and leaves nothing behind', (_, sources, message) => {
        const tables = sample.database.all('SELECT name FROM sqlite_master ORDER BY name')
        expect(() => declareTables(sample.database, sources)).toThrow(message)
        expect(sample.database.all('SELECT name FROM sqlite_master ORDER BY name')).toEqual(tables)
    })

    it('a unique index over rows that repeat a key is refused', () => {
        const { database, dictionary } = sample
        for (const letter of ['b', 'c']) {
            insertRow(database, dictionary, 'incident', { sys_id: letter.repeat(32), correlation_id: 'same' })
        }
        const source = table('incident', [], {
            label: '',
            indexes: [{ name: 'one', unique: true, elements: ['correlation_id'] }],
        })
        expect(() => declareTables(database, [source])).toThrow('repeat a key')
    })
})

it('an override of an extending table leaves the extended one as it is', () => {
    const { database, dictionary } = sample
    insertRow(database, dictionary, 'sys_dictionary_override', {
        sys_id: 'e'.repeat(32),
        name: 'incident',
        base_table: 'task',
        element: 'state',
        default_value: '2',
        default_value_override: '1',
    })
    const loaded = loadDictionary(database)
    expect(loaded.table('incident')?.columns.get('state')?.defaultValue).toBe('2')
    expect(loaded.table('task')?.columns.get('state')?.defaultValue).toBe('1')
})

it("an extending table's own choices replace the inherited ones", () => {
    const { database, dictionary } = sample
    expect(dictionary.choices('incident', 'state').map((choice) => choice.label)).toEqual(['Open', 'Closed'])
    insertRow(database, dictionary, 'sys_choice', {
        sys_id: 'f'.repeat(32),
        name: 'incident',
        element: 'state',
        value: '6',
        label: 'Resolved',
        language: 'en',
    })
    expect(
        loadDictionary(database)
            .choices('incident', 'state')
            .map((choice) => choice.label),
    ).toEqual(['Resolved'])
    expect(
        loadDictionary(database)
            .choices('problem', 'state')
            .map((choice) => choice.label),
    ).toEqual(['Open', 'Closed'])
})
