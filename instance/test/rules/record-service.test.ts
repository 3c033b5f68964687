import type { Row } from '../../src/store/row'
import { openRecordBed, type RecordBed } from './record-bed'

const TICKET = 'x_acme_app_ticket'

describe('a record that is written', () => {
    let bed: RecordBed

    beforeAll(() => (bed = openRecordBed()))
    beforeEach(() => bed.as('admin'))
    afterEach(() => bed.clear())
    afterAll(() => bed.close())

    function ticket(values: Row = {}): Row {
        const { row, error } = bed.records.insert(TICKET, { name: 'one', ...values })
        expect(error).toBeNull()
        return row as Row
    }

    it('has its defaults and its bookkeeping', () => {
        const row = ticket()
        expect(row).toMatchObject({ amount: '1', sys_mod_count: '0', sys_created_by: 'admin', sys_updated_by: 'admin' })
        expect(bed.read(TICKET, row['sys_id'] as string)).toMatchObject({ name: 'one', sys_mod_count: '0' })
    })

    it('reads back as it was answered: cut, trimmed of what its columns cannot hold', () => {
        const row = ticket({ name: 'longer than ten', amount: 'many', unknown: 'x' })
        expect(row).toMatchObject({ name: 'longer tha', amount: null })
        expect(row).not.toHaveProperty('unknown')
        expect(bed.read(TICKET, row['sys_id'] as string)?.['name']).toBe('longer tha')
    })

    it('counts its changes and keeps who made it', () => {
        const { sys_id: id } = ticket()
        bed.as('guest')
        expect(bed.records.update(TICKET, id as string, { note: 'x' }).row).toMatchObject({
            sys_mod_count: '1',
            sys_created_by: 'admin',
            sys_updated_by: 'guest',
        })
    })

    it('is not written where nothing changes', () => {
        const { sys_id: id } = ticket({ note: 'x' })
        const before = bed.context.database.operations.writes
        expect(bed.records.update(TICKET, id as string, { note: 'x', name: 'one' }).row).toMatchObject({
            sys_mod_count: '0',
        })
        expect(bed.context.database.operations.writes).toBe(before)
    })

    it('leaves its bookkeeping alone where the script says so', () => {
        const { sys_id: id } = ticket()
        const written = bed.records.update(TICKET, id as string, { note: 'x' }, { autoSysFields: false })
        expect(written.row).toMatchObject({ note: 'x', sys_mod_count: '0' })
    })

    it('is refused for a key that differs in case and trailing spaces only, and the log says why', () => {
        ticket({ key: 'Key' })
        const second = bed.records.insert(TICKET, { name: 'two', key: 'KEY  ' })
        expect(second).toEqual({ row: null, error: expect.stringContaining('Unique Key violation') as string })
        expect(bed.logged.join()).toContain('Unique Key violation')
        expect(bed.rows(TICKET)).toHaveLength(1)
    })

    it.each<[string, Row]>([
        ['lacking', {}],
        ['empty', { name: '' }],
    ])('is refused with a mandatory field %s', (_what, values) => {
        expect(bed.records.insert(TICKET, values)).toEqual({
            row: null,
            error: expect.stringContaining('Name') as string,
        })
    })

    it('may not lose a mandatory value', () => {
        const { sys_id: id } = ticket()
        expect(bed.records.update(TICKET, id as string, { name: null }).row).toBeNull()
        expect(bed.read(TICKET, id as string)?.['name']).toBe('one')
    })

    it('gets journal entries, one each, and keeps no journal text itself', () => {
        const { sys_id: id } = ticket({ log: 'first' })
        const updated = bed.records.update(TICKET, id as string, { log: 'second' })
        expect(updated.row?.['log']).toBeUndefined()
        expect(bed.rows('sys_journal_field').map((entry) => [entry['value'], entry['element_id']])).toEqual([
            ['first', id],
            ['second', id],
        ])
    })

    it('is found by the table it extends and written as what it is', () => {
        const incident = bed.records.insert('incident', { short_description: 'x' }).row as Row
        const updated = bed.records.update('task', incident['sys_id'] as string, { short_description: 'y' })
        expect(updated.row).toMatchObject({ sys_class_name: 'incident', short_description: 'y', incident_state: '1' })
    })

    it('that does not exist is not updated', () => {
        expect(bed.records.update(TICKET, 'f'.repeat(32), { name: 'x' }).row).toBeNull()
        expect(bed.records.delete(TICKET, 'f'.repeat(32)).row).toBeNull()
    })

    it('takes along what refers to it when it is deleted, clears the rest', () => {
        const { sys_id: id } = ticket()
        const child = ticket({ parent: id ?? null })
        const friend = ticket({ friend: id ?? null })
        expect(bed.records.delete(TICKET, id as string).error).toBeNull()
        expect(bed.read(TICKET, child['sys_id'] as string)).toBeNull()
        expect(bed.read(TICKET, friend['sys_id'] as string)?.['friend'] ?? null).toBeNull()
    })

    it('stays where a reference restricts its deletion', () => {
        const { sys_id: id } = ticket()
        ticket({ guard: id ?? null })
        expect(bed.records.delete(TICKET, id as string).error).toContain('restricted')
        expect(bed.read(TICKET, id as string)).not.toBeNull()
    })
})
