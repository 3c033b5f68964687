import type { Row } from '../../src/store/row'
import { GLOBAL_SCOPE_ID, openRecordBed, type RecordBed } from './record-bed'

const TICKET = 'x_acme_app_ticket'

describe('a business rule', () => {
    let bed: RecordBed

    beforeAll(() => (bed = openRecordBed()))
    beforeEach(() => bed.as('admin'))
    afterEach(() => bed.clear())
    afterAll(() => bed.close())

    const insert = (values: Row = {}) => bed.records.insert(TICKET, { name: 'one', ...values })
    const update = (id: string | null | undefined, values: Row) => bed.records.update(TICKET, id as string, values)

    it('runs before the write in the order of its number, not of its making', () => {
        bed.rule({ collection: TICKET, order: '200', action_insert: '1', script: "current.note = current.note + 'b';" })
        bed.rule({ collection: TICKET, order: '50', action_insert: '1', script: "current.note = 'a';" })
        expect(insert().row?.['note']).toBe('ab')
    })

    it.each<[string, Row, string | null]>([
        ['a filter that holds', { filter_condition: 'amount>5^EQ' }, 'ran'],
        ['a filter that does not hold', { filter_condition: 'amount<5^EQ' }, null],
        ['a filter that compares text with case', { filter_condition: 'name=ONE' }, null],
        ['a condition that holds', { condition: 'current.amount == 7' }, 'ran'],
        ['a condition that does not hold', { condition: "current.getValue('amount') === '8'" }, null],
        ['a role that the user has', { role_conditions: 'admin,itil' }, 'ran'],
        ['a role that the user lacks', { role_conditions: 'nobody' }, null],
        ['the flag of another operation', { action_insert: '0', action_update: '1' }, null],
        ['no activity', { active: '0' }, null],
    ])('with %s', (_what, values, note) => {
        bed.rule({ collection: TICKET, action_insert: '1', script: "current.note = 'ran';", ...values })
        expect(insert({ amount: '7' }).row?.['note'] ?? null).toBe(note)
    })

    it('sees what changes on update, and the state before', () => {
        bed.rule({
            collection: TICKET,
            action_update: '1',
            condition: 'current.amount.changes()',
            script: "current.note = previous.amount + '>' + current.amount + ' ' + current.operation();",
        })
        const id = insert().row?.['sys_id']
        expect(update(id, { name: 'two' }).row?.['note'] ?? null).toBeNull()
        expect(update(id, { amount: '3' }).row?.['note']).toBe('1>3 update')
    })

    it('of a filter on a change runs with the change only', () => {
        bed.rule({
            collection: TICKET,
            action_update: '1',
            filter_condition: 'amountVALCHANGES',
            script: "current.note = 'x';",
        })
        const id = insert().row?.['sys_id']
        expect(update(id, { name: 'two' }).row?.['note'] ?? null).toBeNull()
        expect(update(id, { amount: '2' }).row?.['note']).toBe('x')
    })

    it('aborts the write, whose error names the rule; later rules still run', () => {
        bed.rule({ collection: TICKET, name: 'Stop', action_insert: '1', script: 'current.setAbortAction(true);' })
        bed.rule({ collection: TICKET, order: '200', action_insert: '1', script: "gs.info('later');" })
        expect(insert()).toEqual({
            row: null,
            error: expect.stringContaining("aborted by Business Rule 'Stop") as string,
        })
        expect(bed.logged).toContain('later')
        expect(bed.rows(TICKET)).toEqual([])
    })

    it('of another scope than the record does not abort it', () => {
        bed.rule({
            collection: TICKET,
            action_insert: '1',
            sys_scope: GLOBAL_SCOPE_ID,
            script: 'current.setAbortAction(true);',
        })
        expect(insert().error).toBeNull()
    })

    it('aborts without a script, with its message', () => {
        bed.rule({ collection: TICKET, action_insert: '1', abort_action: '1', add_message: '1', message: 'Not today' })
        expect(insert().error).toContain('Not today')
    })

    it('sets field values without a script', () => {
        bed.rule({
            collection: TICKET,
            action_insert: '1',
            advanced: '0',
            change_fields: '1',
            template: 'note=set^amount=9^EQ',
        })
        expect(insert().row).toMatchObject({ note: 'set', amount: '9' })
    })

    it('that fails is logged, and the write goes on', () => {
        bed.rule({ collection: TICKET, name: 'Broken', action_insert: '1', script: 'missing.call();' })
        expect(insert().error).toBeNull()
        expect(bed.logged.join()).toMatch(/Broken.*missing/s)
    })

    it('runs after the write and may write other records', () => {
        bed.rule({
            collection: TICKET,
            when: 'after',
            action_insert: '1',
            condition: "current.getValue('amount') === '7'",
            script: "var other = new GlideRecord('x_acme_app_ticket'); other.initialize(); other.name = 'other'; other.insert();",
        })
        insert({ amount: '7' })
        expect(
            bed
                .rows(TICKET)
                .map((row) => row['name'])
                .sort(),
        ).toEqual(['one', 'other'])
    })

    it('that would run again on the record it is running for is stopped, and the log says so', () => {
        bed.rule({
            collection: TICKET,
            name: 'Recursive',
            when: 'after',
            action_update: '1',
            script: "current.amount = Number(current.getValue('amount')) + 1; current.update();",
        })
        const id = insert().row?.['sys_id']
        update(id, { note: 'x' })
        expect(bed.read(TICKET, id as string)?.['amount']).toBe('2')
        expect(bed.logged.join()).toContain('Recursive business rule stopped: Recursive')
    })

    it('does not run where the script turned workflow off', () => {
        bed.rule({ collection: TICKET, action_insert: '1', script: "current.note = 'ran';" })
        expect(bed.records.insert(TICKET, { name: 'one' }, { runRules: false }).row?.['note'] ?? null).toBeNull()
    })

    it('of a table runs for the tables that extend it', () => {
        bed.rule({
            collection: 'task',
            sys_scope: GLOBAL_SCOPE_ID,
            action_insert: '1',
            script: "current.short_description = 'ruled';",
        })
        expect(bed.records.insert('problem', {}).row?.['short_description']).toBe('ruled')
    })

    it('that is async is queued with the write and only where its condition holds then', () => {
        bed.rule({
            collection: TICKET,
            when: 'async',
            name: 'Later',
            action_insert: '1',
            filter_condition: 'amount=7',
            script: 'x',
        })
        insert({ amount: '7' })
        insert({ amount: '8' })
        const jobs = bed.rows('sys_trigger').filter((row) => row['document'] === TICKET)
        expect(jobs).toHaveLength(1)
        expect(jobs[0]?.['name']).toContain('Later')
    })

    it('that is async is not queued where the write fails', () => {
        bed.rule({ collection: TICKET, when: 'async', action_insert: '1', script: 'x' })
        insert({ key: 'k' })
        insert({ key: 'k' })
        expect(bed.rows('sys_trigger').filter((row) => row['document'] === TICKET)).toHaveLength(1)
    })
})

describe('a data policy', () => {
    it('refuses every write that lacks what it makes mandatory, while its condition holds', () => {
        const bed = openRecordBed()
        bed.as('admin')
        const policy = bed.records.insert('sys_data_policy2', {
            active: '1',
            model_table: TICKET,
            conditions: 'amount=7',
        })
        bed.records.insert('sys_data_policy_rule', {
            sys_data_policy: policy.row?.['sys_id'] ?? null,
            field: 'note',
            mandatory: 'true',
            table: TICKET,
        })
        expect(bed.records.insert(TICKET, { name: 'one', amount: '7' }).error).toContain('Data Policy Exception')
        expect(bed.records.insert(TICKET, { name: 'one', amount: '8' }).error).toBeNull()
        expect(bed.records.insert(TICKET, { name: 'one', amount: '7', note: 'here' }).error).toBeNull()
        bed.close()
    })
})
