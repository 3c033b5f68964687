import type { GlideElement } from '../../src/glide/record/glide-element'
import type { Row } from '../../src/store/row'
import { type GlideBed, openGlideBed, type Script, type ScriptRecord } from './glide-bed'

let bed: GlideBed
let script: Script

beforeAll(() => {
    bed = openGlideBed()
    script = bed.script('global')
})

afterAll(() => bed.close())

function bind(binding: { row: Row; previous?: Row | null; operation?: string }): ScriptRecord {
    return script.entry.makeBinding(JSON.stringify({ kind: 'record', table: 'incident', ...binding })) as ScriptRecord
}

function element(record: ScriptRecord, name: string): GlideElement {
    return record[name] as GlideElement
}

describe('current of a business rule', () => {
    const previous = { sys_id: 'a'.repeat(32), state: '1', active: '1', urgency: '3', short_description: 'Old' }
    const current = { ...previous, state: '6', active: '0', work_notes: 'done' }

    it('knows what changed, from what and to what', () => {
        const record = bind({ row: current, previous, operation: 'update' })
        expect(
            ['state', 'active', 'urgency', 'work_notes', 'comments'].map((name) => element(record, name).changes()),
        ).toEqual([true, true, false, true, false])
        expect([
            element(record, 'active').changesFrom(true),
            element(record, 'active').changesTo(false),
            element(record, 'active').changesTo(true),
        ]).toEqual([true, true, false])
        expect([
            element(record, 'state').changesFrom(1),
            element(record, 'state').changesTo('6'),
            element(record, 'urgency').changesTo(3),
        ]).toEqual([true, true, false])
        expect(record.operation()).toBe('update')
    })

    it('an insert changes what has a value', () => {
        const record = bind({ row: current, previous: null, operation: 'insert' })
        expect([
            element(record, 'state').changes(),
            element(record, 'assigned_to').changes(),
            record.isNewRecord(),
        ]).toEqual([true, false, true])
    })

    it('hands back the row, the abort and the errors', () => {
        const record = bind({ row: current, previous, operation: 'update' })
        record['short_description'] = 'New'
        record['urgency'] = null
        record.setAbortAction(true)
        element(record, 'state').setError('not now')
        const left = JSON.parse(script.entry.readBinding('record', record)) as {
            row: Row
            aborted: boolean
            errors: Row
        }
        expect(left).toEqual({
            row: { ...current, urgency: undefined, short_description: 'New' },
            aborted: true,
            errors: { state: 'not now' },
        })
    })

    it('says nothing about a record that the script left as it was', () => {
        const record = bind({ row: current, previous, operation: 'update' })
        element(record, 'state').changes()
        expect(script.entry.readBinding('record', record)).toBe('')
        record.setValue('urgency', '1')
        expect(JSON.parse(script.entry.readBinding('record', record))).toEqual({
            row: { ...current, urgency: '1' },
            aborted: false,
        })
    })

    it('a record that was only read changed nothing', () => {
        const record = new script.GlideRecord('incident')
        record.initialize()
        expect(element(record, 'state').changes()).toBe(false)
        record.setValue('state', 2)
        expect(element(record, 'state').changes()).toBe(true)
    })
})
