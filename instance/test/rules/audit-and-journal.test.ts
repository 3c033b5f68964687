import type { Row } from '../../src/store/row'
import { ACME, openRecordBed, type RecordBed, stored } from './record-bed'

const TICKET = 'x_acme_app_ticket'

describe('what a write leaves beside its record', () => {
    let bed: RecordBed

    beforeAll(() => (bed = openRecordBed()))
    beforeEach(() => bed.as('admin'))
    afterEach(() => {
        bed.context.database.run('DELETE FROM sys_audit')
        bed.clear()
    })
    afterAll(() => bed.close())

    const audit = (sysId: string | null | undefined): readonly Row[] =>
        bed.rows('sys_audit').filter((row) => row['documentkey'] === sysId)
    const changes = (rows: readonly Row[]): string[] =>
        rows.map((row) => `${row['fieldname']}: ${row['oldvalue'] ?? ''} > ${row['newvalue'] ?? ''}`).sort()

    /** Changes a dictionary entry as an admin does, and gives a function that takes it back. */
    function setEntry(element: string | null, values: Row): () => void {
        const entry = bed
            .rows('sys_dictionary')
            .find((row) => row['name'] === TICKET && (row['element'] ?? null) === element)
        const id = entry?.['sys_id'] ?? ''
        const before = Object.fromEntries(Object.keys(values).map((name) => [name, entry?.[name] ?? null]))
        stored(bed.records.update('sys_dictionary', id, values))
        bed.context.versions.refresh()
        return () => {
            stored(bed.records.update('sys_dictionary', id, before))
            bed.context.versions.refresh()
        }
    }

    describe('in sys_audit', () => {
        it('is nothing for a table that is not audited, and for one that extends an audited table', () => {
            const { sys_id: id } = stored(bed.records.insert(TICKET, { name: 'one' }))
            bed.records.update(TICKET, id as string, { note: 'x' })
            const { sys_id: task } = stored(bed.records.insert('task', { short_description: 'x' }))
            expect([...audit(id), ...audit(task)]).toEqual([])
            expect(bed.rows('sys_audit')).toEqual([])
        })

        it('is each column that changed of an incident, with old and new value, who, how often and why', () => {
            const { sys_id: id } = stored(bed.records.insert('incident', { short_description: 'Down', urgency: '2' }))
            bed.records.update('incident', id as string, { urgency: '1', work_notes: 'Seen' }, { reason: 'Because' })
            const rows = audit(id)
            expect(rows.some((row) => row['fieldname']?.startsWith('sys_'))).toBe(false)
            expect(changes(rows).filter((text) => /^(urgency|work_notes)/.test(text))).toEqual([
                'urgency: 2 > 1',
                'work_notes:  > Seen',
            ])
            expect(rows[0]).toMatchObject({
                tablename: 'incident',
                user: 'admin',
                sys_created_by: 'admin',
                record_checkpoint: '1',
                reason: 'Because',
            })
        })

        it('is nothing of an insert, of a deletion, where nothing changes, and where the write is refused', () => {
            const { sys_id: id } = stored(bed.records.insert('incident', { short_description: 'Down' }))
            bed.records.update('incident', id as string, { short_description: 'Down' })
            expect(bed.records.update('incident', id as string, { state: '6' }).row).toBeNull()
            bed.records.delete('incident', id as string)
            expect(bed.rows('sys_audit')).toEqual([])
        })

        it('follows the flag of the table, and the attributes no_audit and audit_type', () => {
            const restore = setEntry(null, { audit: '1' })
            const { sys_id: id } = stored(bed.records.insert(TICKET, { name: 'one' }))
            const change = (amount: string): string[] => {
                bed.context.database.run('DELETE FROM sys_audit')
                bed.records.update(TICKET, id as string, { amount, note: amount })
                return changes(audit(id))
            }
            expect(change('2')).toEqual(['amount: 1 > 2', 'note:  > 2'])
            const shown = setEntry('note', { attributes: 'no_audit' })
            expect(change('3')).toEqual(['amount: 2 > 3'])
            shown()
            const all = setEntry(null, { attributes: 'audit_type=whitelist' })
            const listed = setEntry('note', { attributes: 'audit=true' })
            expect(change('4')).toEqual(['note: 3 > 4'])
            listed()
            all()
            restore()
            expect(change('5')).toEqual([])
        })

        it('runs no business rule', () => {
            bed.rule({
                collection: 'sys_audit',
                when: 'before',
                action_insert: '1',
                script: 'current.setAbortAction(true)',
            })
            const { sys_id: id } = stored(bed.records.insert('incident', { short_description: 'Down' }))
            bed.records.update('incident', id as string, { short_description: 'Up' })
            expect(changes(audit(id))).toEqual(['short_description: Down > Up'])
        })
    })

    describe('in sys_journal_field', () => {
        const entries = (): string[] => bed.rows('sys_journal_field').map((row) => `${row['element']}: ${row['value']}`)
        const note = (): Row =>
            stored(bed.records.insert('incident', { short_description: 'x', work_notes: 'Hot', comments: 'Hi' }))

        it('is each entry, with who and when', () => {
            const { sys_id: id } = note()
            expect(entries().sort()).toEqual(['comments: Hi', 'work_notes: Hot'])
            expect(bed.rows('sys_journal_field')[0]).toMatchObject({
                name: 'incident',
                element_id: id,
                sys_created_by: 'admin',
                sys_created_on: expect.stringMatching(/^\d{4}-/) as string,
            })
        })

        it('runs the before and after rules of that table', () => {
            const rule = { collection: 'sys_journal_field', action_insert: '1' }
            bed.rule({ ...rule, when: 'before', script: "current.value = current.getValue('value') + '!'" })
            bed.rule({
                ...rule,
                when: 'after',
                script: `var t = new GlideRecord('${TICKET}'); t.initialize(); t.setValue('name', current.getValue('element').slice(0, 8)); t.insert()`,
            })
            note()
            expect(entries().sort()).toEqual(['comments: Hi!', 'work_notes: Hot!'])
            expect(
                bed
                    .rows(TICKET)
                    .map((row) => row['name'])
                    .sort(),
            ).toEqual(['comments', 'work_not'])
        })

        it('queues its async rules together with the record', () => {
            bed.rule({ collection: 'sys_journal_field', action_insert: '1', when: 'async', script: 'gs.info("x")' })
            note()
            expect(bed.rows('sys_trigger').filter((row) => row['name']?.includes('Rule'))).toHaveLength(2)
        })

        it('leaves out an entry that a rule refuses; the record is stored', () => {
            bed.rule({
                collection: 'sys_journal_field',
                action_insert: '1',
                when: 'before',
                condition: "current.element == 'comments'",
                script: 'current.setAbortAction(true)',
                sys_scope: 'global',
            })
            const { sys_id: id } = note()
            expect(entries()).toEqual(['work_notes: Hot'])
            expect(bed.read('incident', id as string)).toMatchObject({ short_description: 'x' })
            expect(bed.logged.join('\n')).toContain('sys_journal_field')
        })
    })

    it('belongs to nobody else: the application of the bed is there', () => {
        expect(bed.rows('sys_scope').map((row) => row['sys_id'])).toContain(ACME)
    })
})
