import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext } from '../../src/access/load-context'
import { RecordService } from '../../src/records/record-service'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Row } from '../../src/store/row'
import { ACME, openRecordBed, type RecordBed, stored } from './record-bed'

const TICKET = 'x_acme_app_ticket'

describe('a dictionary entry that an administrator makes', () => {
    let folder: string
    let bed: RecordBed
    let counter = 0

    beforeAll(() => {
        folder = mkdtempSync(join(tmpdir(), 'schema-'))
        bed = openRecordBed(join(folder, 'instance.db'))
        declareTables(bed.context.database, [
            {
                name: 'x_acme_app_open',
                label: 'Open',
                scopeId: ACME,
                columns: [{ element: 'name' }],
                flags: { alter_access: '1' },
            },
        ])
        bed.context.versions.raise('sys_db_object')
        bed.context.versions.raise('sys_dictionary')
    })
    beforeEach(() => bed.as('admin'))
    afterAll(() => {
        bed.close()
        rmSync(folder, { recursive: true })
    })

    const fresh = (): string => `u_field_${++counter}`
    const column = (values: Row) => bed.records.insert('sys_dictionary', { name: 'incident', ...values })
    const definition = (element: string, table = 'incident') =>
        bed.context.dictionary.get().table(table)?.columns.get(element)
    const incident = (values: Row): Row => stored(bed.records.insert('incident', { caller_id: null, ...values }))

    it('takes ten long texts in a table of an application, and not the eleventh', () => {
        const long = (at: number, length: string) =>
            bed.records.insert('sys_dictionary', {
                name: 'x_acme_app_open',
                element: `long_${at}`,
                internal_type: 'string',
                max_length: length,
            })
        for (let at = 0; at < 10; at++) {
            stored(long(at, '100'))
        }
        expect(long(10, '100').error).toContain('a table can have 10')
        const { sys_id: short = '' } = stored(long(11, '99'))
        expect(bed.records.update('sys_dictionary', short ?? '', { max_length: '100' }).error).toContain('can have 10')
    })

    it('adds a column that is written, read and queried, on this connection and on another one at once', () => {
        const other = new Database(join(folder, 'instance.db'))
        const otherContext = createContext(other)
        expect(otherContext.dictionary.get().table('incident')?.columns.has('u_site')).toBe(false)

        const entry = stored(
            column({ element: 'site', column_label: 'Site', internal_type: 'string', max_length: '20' }),
        )
        expect(entry).toMatchObject({ element: 'u_site', max_length: '20', sys_scope: 'global', active: '1' })
        const { sys_id: id } = incident({ u_site: 'Bern' })
        expect(bed.read('incident', id as string)).toMatchObject({ u_site: 'Bern' })

        otherContext.versions.refresh()
        expect(otherContext.dictionary.get().table('incident')?.columns.get('u_site')).toMatchObject({
            table: 'incident',
            label: 'Site',
            maxLength: 20,
        })
        const elsewhere = new RecordService(
            otherContext,
            () => {
                throw new Error('no script runs here')
            },
            () => undefined,
        )
        expect(
            stored(elsewhere.update('incident', id as string, { u_site: 'Thun' }, { runRules: false })),
        ).toMatchObject({ u_site: 'Thun' })
        expect(bed.read('incident', id as string)).toMatchObject({ u_site: 'Thun' })
        expect(elsewhere.insert('sys_dictionary', { name: 'incident', element: 'u_site' }).error).toContain('already')
        other.close()
    })

    it('is refused on a connection that does not know yet that another one made the column', () => {
        const other = new Database(join(folder, 'instance.db'))
        const context = createContext(other)
        context.dictionary.get()
        const element = fresh()
        stored(column({ element }))
        const elsewhere = new RecordService(
            context,
            () => {
                throw new Error('no script runs here')
            },
            () => undefined,
        )
        expect(elsewhere.insert('sys_dictionary', { name: 'task', element }).error).toContain(
            `The table incident has a column ${element} already`,
        )
        other.close()
    })

    it.each<[string, Row, string]>([
        ['takes the name from the label', { column_label: 'Activity Description' }, 'u_activity_description'],
        ['drops digits at the beginning of a label', { column_label: '2nd Line!' }, 'u_nd_line'],
        ['makes one underscore of two', { element: 'my__sample_name' }, 'u_my_sample_name'],
        ['keeps a prefix that is there', { element: 'u_with_prefix' }, 'u_with_prefix'],
        ['adds to an inherited table for all that extend it', { name: 'task', element: 'area' }, 'u_area'],
        ['prefixes what an application adds elsewhere', { element: 'room', sys_scope: ACME }, 'x_acme_app_room'],
        [
            'prefixes nothing in the application’s own table',
            { name: TICKET, element: 'own_room', sys_scope: ACME },
            'own_room',
        ],
        [
            'adds to another application’s table that allows new fields',
            { name: 'x_acme_app_open', element: 'room' },
            'u_room',
        ],
    ])('%s', (_, values, element) => {
        const entry = stored(column(values))
        expect(entry['element']).toBe(element)
        expect(definition(element, values['name'] ?? 'incident')).toMatchObject({ element })
    })

    it.each<[string, Row, string]>([
        ['an unknown table', { name: 'nowhere', element: 'a' }, 'There is no table nowhere'],
        ['upper-case letters', { element: 'Site' }, '"Site" is no column name'],
        ['SQL', { element: 'a" TEXT; --' }, 'is no column name'],
        ['letters of other alphabets', { element: 'größe' }, 'is no column name'],
        ['a name that is the prefix only', { element: 'u_' }, 'is no column name'],
        ['no name and no label', {}, 'is no column name'],
        ['79 characters and the prefix', { element: 'a'.repeat(79) }, 'at most 80'],
        ['a column that an ancestor has', { name: 'x_acme_app_open', element: 'name', sys_scope: ACME }, 'already'],
        ['an unknown type', { element: 'a', internal_type: 'strng' }, 'there is no type strng'],
        ['a type that is not built', { element: 'a', internal_type: 'glide_var' }, 'glide_var are not built'],
        ['a table', { internal_type: 'collection' }, 'A table is made by a record of sys_db_object'],
        ['a reference to nothing', { element: 'a', internal_type: 'reference' }, 'needs the table'],
        [
            'a reference to an unknown table',
            { element: 'a', internal_type: 'reference', reference: 'u_new' },
            'there is no table u_new',
        ],
        ['a length of 0', { element: 'a', max_length: '0' }, 'Max length is 0'],
        ['an odd choice', { element: 'a', choice: '7' }, 'Choice is 7'],
        ['a default of another type', { element: 'a', internal_type: 'integer', default_value: 'two' }, 'two is none'],
        ['a calculated column', { element: 'a', virtual: '1' }, '"Calculated" (virtual) is not built'],
        ['a unique journal', { element: 'a', internal_type: 'journal_input', unique: '1' }, 'cannot be unique'],
        [
            'a table of an application that allows no fields',
            { name: TICKET, element: 'a' },
            'does not allow new fields',
        ],
    ])('is refused with %s, and leaves nothing', (_, values, reason) => {
        const before = bed.rows('sys_dictionary').length
        const { row, error } = column(values)
        expect(row).toBeNull()
        expect(error).toContain(reason)
        expect(bed.rows('sys_dictionary')).toHaveLength(before)
    })

    it('is refused where a table that extends this one has the column', () => {
        const element = fresh()
        stored(column({ element }))
        expect(column({ name: 'task', element }).error).toContain(`The table incident has a column ${element} already`)
    })

    it('gives new records its default, demands what is mandatory and keeps unique what is unique', () => {
        const [byDefault, unique] = [fresh(), fresh()]
        stored(column({ element: byDefault, internal_type: 'integer', default_value: '2' }))
        stored(column({ element: unique, unique: '1' }))
        const first = incident({ [unique]: 'one' })
        expect(first[byDefault]).toBe('2')
        expect(bed.records.insert('incident', { [unique]: 'ONE' }).error).toContain('Unique Key violation')

        const mandatory = fresh()
        const entry = stored(column({ element: mandatory, column_label: 'Needed', mandatory: '1' }))
        expect(bed.records.insert('incident', {}).error).toContain('Needed')
        stored(bed.records.update('sys_dictionary', entry['sys_id'] as string, { mandatory: '0' }))
        incident({})
    })

    it('refers to a table that is named, or given by the sys_id of its record', () => {
        const [named, given] = [fresh(), fresh()]
        const user = bed.context.dictionary.get().table('sys_user')
        stored(column({ element: named, internal_type: 'reference', reference: 'sys_user' }))
        stored(column({ element: given, internal_type: 'reference', reference: user?.sysId ?? '' }))
        expect(definition(named)).toMatchObject({ reference: 'sys_user', maxLength: 32 })
        expect(definition(given)).toMatchObject({ reference: 'sys_user' })
    })

    it('takes notes where it is a journal', () => {
        const element = fresh()
        stored(column({ element, internal_type: 'journal_input' }))
        const { sys_id: id } = incident({ [element]: 'Seen' })
        expect(bed.rows('sys_journal_field')).toContainEqual(
            expect.objectContaining({ element_id: id, element, value: 'Seen' }),
        )
    })

    it('stands at the end of the first section of the form, unless it is inactive', () => {
        const [shown, hidden] = [fresh(), fresh()]
        stored(column({ element: shown }))
        stored(column({ element: hidden, active: '0' }))
        const places = bed.rows('sys_ui_element').filter((row) => [shown, hidden].includes(row['element'] ?? ''))
        expect(places).toHaveLength(1)
        const section = places[0]?.['sys_ui_section']
        const positions = bed
            .rows('sys_ui_element')
            .filter((row) => row['sys_ui_section'] === section)
            .map((row) => Number(row['position']))
        expect(Math.max(...positions)).toBe(Number(places[0]?.['position']))
        expect(new Set(positions).size).toBe(positions.length)
        expect(bed.rows('sys_ui_section').find((row) => row['sys_id'] === section)).toMatchObject({ name: 'incident' })
    })

    describe('and changes', () => {
        const change = (entry: Row, values: Row) =>
            bed.records.update('sys_dictionary', entry['sys_id'] as string, values)

        it('has the new label, length, choice and read-only flag at once', () => {
            const element = fresh()
            const entry = stored(column({ element, max_length: '5' }))
            expect(incident({ [element]: 'Bern, Länggasse' })[element]).toBe('Bern,')
            stored(change(entry, { column_label: 'Where', max_length: '40', choice: '1', read_only: '1' }))
            expect(definition(element)).toMatchObject({ label: 'Where', maxLength: 40, choice: 1, readOnly: true })
            expect(incident({ [element]: 'Bern, Länggasse' })[element]).toBe('Bern, Länggasse')
        })

        it('becomes shorter only where no value is cut', () => {
            const element = fresh()
            const entry = stored(column({ element, max_length: '20' }))
            const { sys_id: id } = incident({ [element]: 'twelve chars' })
            expect(change(entry, { max_length: '11' }).error).toContain('more than 11 characters')
            expect(definition(element)?.maxLength).toBe(20)
            stored(change(entry, { max_length: '12' }))
            expect(bed.read('incident', id as string)?.[element]).toBe('twelve chars')
        })

        it('keeps its length where it is no text', () => {
            const entry = stored(column({ element: fresh(), internal_type: 'integer' }))
            expect(stored(change(entry, { max_length: '3' }))['max_length']).toBe('40')
        })

        it('becomes a choice where it was a string', () => {
            const element = fresh()
            const entry = stored(column({ element }))
            stored(change(entry, { internal_type: 'choice' }))
            expect(definition(element)?.type).toBe('choice')
        })

        it.each<[string, Row, Row, string]>([
            ['another column name', {}, { element: 'u_other' }, 'keeps its table and column name'],
            ['another table', {}, { name: 'problem' }, 'keeps its table and column name'],
            ['a number', {}, { internal_type: 'integer' }, 'is of type string and cannot become integer'],
            [
                'a reference',
                {},
                { internal_type: 'reference', reference: 'sys_user' },
                'is of type string and cannot become reference',
            ],
            [
                'text where it was a secret',
                { internal_type: 'password2' },
                { internal_type: 'string' },
                'is of type password2 and cannot become string',
            ],
            ['a dynamic default', {}, { use_dynamic_default: '1' }, 'is not built'],
            ['an odd choice', {}, { choice: '9' }, 'Choice is 9'],
            [
                'no table to refer to',
                { internal_type: 'reference', reference: 'sys_user' },
                { reference: 'nowhere' },
                'there is no table nowhere',
            ],
        ])('is refused: %s', (_, values, changes, reason) => {
            const element = fresh()
            const entry = stored(column({ element, ...values }))
            expect(change(entry, changes).error).toContain(reason)
            expect(bed.read('sys_dictionary', entry['sys_id'] as string)).toEqual(
                expect.objectContaining({ element, sys_mod_count: '0' }),
            )
        })

        it('becomes unique where its values are, and no longer', () => {
            const element = fresh()
            const entry = stored(column({ element }))
            const [one, two] = [incident({ [element]: 'a' }), incident({ [element]: 'a' })]
            expect(change(entry, { unique: '1' }).error).toContain('repeat a key')
            expect(definition(element)?.unique).toBe(false)
            stored(bed.records.update('incident', two['sys_id'] as string, { [element]: 'b' }))
            stored(change(entry, { unique: '1' }))
            expect(bed.records.update('incident', two['sys_id'] as string, { [element]: 'a' }).error).toContain(
                'Unique Key violation',
            )
            stored(change(entry, { unique: '0' }))
            stored(bed.records.update('incident', two['sys_id'] as string, { [element]: one[element] ?? null }))
        })

        it('changes a base column too: its label and whether it is mandatory', () => {
            const isName = (row: Row) => row['name'] === 'cmdb_ci' && row['element'] === 'name'
            stored(change(bed.rows('sys_dictionary').find(isName) as Row, { column_label: 'CI name' }))
            expect(definition('name', 'cmdb_ci')?.label).toBe('CI name')
        })
    })

    describe('and deletes', () => {
        const remove = (entry: Row | undefined) => bed.records.delete('sys_dictionary', entry?.['sys_id'] ?? '')
        const entryOf = (name: string, element: string | null) =>
            bed.rows('sys_dictionary').find((row) => row['name'] === name && (row['element'] ?? null) === element)

        it('takes the column, its values and what names it away; the name may come again, empty', () => {
            const element = fresh()
            const entry = stored(column({ element, unique: '1' }))
            const { sys_id: id } = incident({ [element]: 'x' })
            stored(bed.records.insert('sys_choice', { name: 'incident', element, value: 'x', label: 'X' }))
            expect(remove(entry)).toMatchObject({ error: null, row: { element } })
            expect(definition(element)).toBeUndefined()
            for (const table of ['sys_choice', 'sys_ui_element', 'sys_dictionary']) {
                expect(bed.rows(table).filter((row) => row['element'] === element)).toEqual([])
            }
            expect(bed.context.dictionary.get().choices('incident', element)).toEqual([])
            stored(column({ element, internal_type: 'integer' }))
            expect(bed.read('incident', id as string)).not.toHaveProperty(element)
            expect(incident({ [element]: '12' })[element]).toBe('12')
        })

        it.each<[string, string, string | null]>([
            ['a base column', 'incident', 'category'],
            ['a system column', 'task', 'sys_created_on'],
            ['a system column of an application’s table', TICKET, 'sys_id'],
            ['the entry of a table', 'incident', null],
        ])('is refused for %s', (_, name, element) => {
            const { row, error } = remove(entryOf(name, element))
            expect(row).toBeNull()
            expect(error).toMatch(/cannot be deleted|goes with the table/)
            expect(entryOf(name, element)).toBeDefined()
        })
    })
})
