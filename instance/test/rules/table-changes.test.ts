import type { Row } from '../../src/store/row'
import { openRecordBed, type RecordBed, stored } from './record-bed'

describe('a table record that an administrator makes', () => {
    let bed: RecordBed

    beforeAll(() => (bed = openRecordBed()))
    beforeEach(() => bed.as('admin'))
    afterAll(() => bed.close())

    const make = (values: Row) => bed.records.insert('sys_db_object', { label: 'Badge', ...values })
    const sysIdOf = (table: string): string => bed.context.dictionary.get().table(table)?.sysId ?? ''

    it('makes a table with the prefix, to which columns are added and records written', () => {
        const entry = stored(make({ name: 'badge' }))
        expect(entry).toMatchObject({ name: 'u_badge', sys_scope: 'global' })
        expect(bed.context.dictionary.get().table('u_badge')).toMatchObject({ label: 'Badge', scope: 'global' })
        stored(bed.records.insert('sys_dictionary', { name: 'u_badge', element: 'code' }))
        const row = stored(bed.records.insert('u_badge', { u_code: 'B-1' }))
        expect(bed.read('u_badge', row['sys_id'] as string)).toMatchObject({ u_code: 'B-1', sys_created_by: 'admin' })
        expect(bed.rows('sys_dictionary').filter(({ name }) => name === 'u_badge')).toContainEqual(
            expect.objectContaining({ internal_type: 'collection' }),
        )
    })

    it('makes a table that extends another one', () => {
        stored(make({ name: 'u_badge_task', super_class: sysIdOf('task') }))
        const row = stored(bed.records.insert('u_badge_task', { short_description: 'Print' }))
        expect(bed.read('task', row['sys_id'] as string)).toMatchObject({ sys_class_name: 'u_badge_task' })
        expect(bed.context.dictionary.get().table('u_badge_task')?.lineage).toEqual(['u_badge_task', 'task'])
    })

    it('can be made extensible, and extended then', () => {
        const entry = stored(make({ name: 'u_root' }))
        expect(make({ name: 'u_leaf', super_class: sysIdOf('u_root') }).error).toContain('u_root cannot be extended')
        const old = stored(bed.records.insert('u_root', {}))
        stored(bed.records.update('sys_db_object', entry['sys_id'] as string, { is_extendable: '1' }))
        stored(make({ name: 'u_leaf', super_class: sysIdOf('u_root') }))
        stored(bed.records.insert('u_leaf', {}))
        expect(bed.rows('u_root')).toHaveLength(2)
        expect(bed.read('u_root', old['sys_id'] as string)).toMatchObject({ sys_class_name: 'u_root' })
    })

    it.each<[string, Row, string]>([
        ['a name that is none', { name: 'Badge' }, '"Badge" is no table name'],
        ['a table that there is', { name: 'u_taken' }, 'There is a table u_taken already'],
        ['an unknown parent', { name: 'u_x', super_class: 'f'.repeat(32) }, 'There is no table with the sys_id'],
        ['a remote table', { name: 'u_x', scriptable_table: '1' }, 'is not built'],
        ['a table without a label', { name: 'u_x', label: null }, 'mandatory'],
    ])('is refused: %s', (_, values, reason) => {
        make({ name: 'u_taken' })
        const before = bed.rows('sys_db_object').length
        expect(make(values).error).toContain(reason)
        expect(bed.rows('sys_db_object')).toHaveLength(before)
    })

    it('extends no sys_choice', () => {
        expect(make({ name: 'u_x', super_class: sysIdOf('sys_choice') }).error).toContain('cannot be extended')
    })

    it('keeps name and parent, takes another label and access', () => {
        const entry = stored(make({ name: 'u_kept' }))
        const change = (values: Row) => bed.records.update('sys_db_object', entry['sys_id'] as string, values)
        expect(change({ name: 'u_gone' }).error).toContain('u_kept keeps its name')
        expect(change({ super_class: sysIdOf('task') }).error).toContain('u_kept keeps its super_class')
        stored(change({ label: 'Kept', ws_access: '0' }))
        expect(bed.context.dictionary.get().table('u_kept')).toMatchObject({ label: 'Kept', wsAccess: false })
    })

    it('is not deleted: neither a base table nor, yet, another one', () => {
        stored(make({ name: 'u_stays' }))
        expect(bed.records.delete('sys_db_object', sysIdOf('incident')).error).toContain('cannot be deleted')
        expect(bed.records.delete('sys_db_object', sysIdOf('u_stays')).error).toContain('not built')
        expect(bed.context.dictionary.get().table('u_stays')).toBeDefined()
    })

    it('brings no index of its own', () => {
        const index = { logical_table_name: 'incident', name: 'u_i', column_names: 'category' }
        expect(bed.records.insert('sys_index', index).error).toContain('not built')
    })
})
