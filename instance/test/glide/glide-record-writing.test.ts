import type { GlideElement } from '../../src/glide/record/glide-element'
import { ABEL, collect, type GlideBed, openGlideBed, type Script, type ScriptRecord } from './glide-bed'

const NOTE = 'x_acme_app_note'

let bed: GlideBed
let script: Script

function note(values: Record<string, unknown>): string {
    const record = new script.GlideRecord(NOTE)
    record.initialize()
    for (const [element, value] of Object.entries(values)) {
        record.setValue(element, value)
    }
    return record.insert() ?? ''
}

function found(prepare: (record: ScriptRecord) => void, element = 'name'): (string | null)[] {
    const record = new script.GlideRecord(NOTE)
    prepare(record)
    record.query()
    return collect(record, element)
}

function field(record: ScriptRecord, name: string): GlideElement {
    return record[name] as GlideElement
}

beforeAll(() => {
    bed = openGlideBed()
    script = bed.script('x_acme_app')
    note({ name: 'Alpha', rank: 1, done: true, kind: 'r', owner: ABEL, due: '2022-02-01 23:09:51' })
    note({ name: 'Beta', rank: 2, kind: 'g' })
    note({ name: 'Gamma', rank: 3 })
})

afterAll(() => bed.close())

describe('writing', () => {
    it('insert gives the sys_id and the record as stored, defaults included', () => {
        const record = new script.GlideRecord(NOTE)
        record.newRecord()
        expect([record.isNewRecord(), record.getValue('rank')]).toEqual([true, '5'])
        record['name'] = 'Made'
        expect(record.insert()).toBe(record.getUniqueValue())
        expect([record.isNewRecord(), record.getValue('name'), record.getValue('sys_created_by')]).toEqual([
            false,
            'Made',
            'admin',
        ])
        expect(record.deleteRecord()).toBe(false)
        record.get(record.getUniqueValue())
        expect([record.deleteRecord(), record.deleteRecord()]).toEqual([true, false])
    })

    it('takes a sys_id of its own', () => {
        const record = new script.GlideRecord(NOTE)
        record.setValue('name', 'With an id')
        record.setNewGuidValue('eb4636ca6f6d31005be8883e6b3ee333')
        expect(record.insert()).toBe('eb4636ca6f6d31005be8883e6b3ee333')
    })

    it('insert gives null where a unique key is taken, in other case too, and says why', () => {
        note({ name: 'First', key: 'k1' })
        const second = new script.GlideRecord(NOTE)
        second.setValue('key', 'K1')
        expect(second.insert()).toBeNull()
        expect(second.getLastErrorMessage()).toEqual(expect.any(String))
        expect(found((record) => record.addQuery('key', 'k1'))).toEqual(['First'])
    })

    it('update gives the sys_id, counts, and inserts what does not exist', () => {
        const sysId = note({ name: 'Old' })
        const record = new script.GlideRecord(NOTE)
        record.get(sysId)
        record['name'] = 'New'
        expect([record.update(), record.getValue('name'), record.getValue('sys_mod_count')]).toEqual([
            sysId,
            'New',
            '1',
        ])
        const fresh = new script.GlideRecord(NOTE)
        fresh.setValue('name', 'By update')
        expect(fresh.update()).toMatch(/^[0-9a-f]{32}$/)
    })

    describe('update of a record that was deleted after it was read', () => {
        const readThenDelete = (): { record: ScriptRecord; sysId: string } => {
            const sysId = note({ name: 'Deleted meanwhile', kind: 'r' })
            const [record, other] = [new script.GlideRecord(NOTE), new script.GlideRecord(NOTE)]
            record.get(sysId)
            other.get(sysId)
            expect(other.deleteRecord()).toBe(true)
            return { record, sysId }
        }
        const setProperty = (value: string): void => {
            const property = new (bed.script('global').GlideRecord)('sys_properties')
            property.get('name', 'local.update_inserts_missing')
            property.setValue('value', value)
            expect(property.update()).not.toBeNull()
            script = bed.script('x_acme_app')
        }
        afterEach(() => setProperty('true'))

        it('inserts it again, whole and under its sys_id, as new', () => {
            const { record, sysId } = readThenDelete()
            record.setValue('rank', 9)
            expect([record.update(), record.getValue('sys_mod_count')]).toEqual([sysId, '0'])
            const again = new script.GlideRecord(NOTE)
            again.get(sysId)
            expect([again.getValue('kind'), again.getValue('rank')]).toEqual(['r', '9'])
        })

        it('gives null and inserts nothing where the property says so', () => {
            setProperty('false')
            const { record, sysId } = readThenDelete()
            record.setValue('rank', 9)
            expect([record.update(), record.getLastErrorMessage()]).toEqual([
                null,
                expect.stringContaining('not found'),
            ])
            expect(new script.GlideRecord(NOTE).get(sysId)).toBe(false)
        })
    })

    it('inserting an existing record copies it', () => {
        const record = new script.GlideRecord(NOTE)
        record.get('name', 'Beta')
        const original = record.getUniqueValue()
        const copy = record.insert()
        expect(copy).toMatch(/^[0-9a-f]{32}$/)
        expect(copy).not.toBe(original)
        record.get(copy)
        expect([record.getValue('kind'), record.deleteRecord()]).toEqual(['g', true])
    })

    it('updateMultiple and deleteMultiple reach all that the query finds', () => {
        note({ name: 'multi 1' })
        note({ name: 'multi 2' })
        const record = new script.GlideRecord(NOTE)
        record.addQuery('name', 'STARTSWITH', 'multi')
        record.setValue('rank', 42)
        record.updateMultiple()
        expect(found((check) => check.addQuery('rank', 42)).sort()).toEqual(['multi 1', 'multi 2'])
        const doomed = new script.GlideRecord(NOTE)
        doomed.addQuery('rank', 42)
        doomed.query()
        doomed.deleteMultiple()
        expect(found((check) => check.addQuery('rank', 42))).toEqual([])
    })

    it('an aborted action does nothing', () => {
        const record = new script.GlideRecord(NOTE)
        expect(record.isActionAborted()).toBe(false)
        record.setAbortAction(true)
        record.setValue('name', 'Never')
        expect([record.isActionAborted(), record.insert()]).toEqual([true, null])
    })

    it('journal entries are added, not replaced', () => {
        const sysId = note({ name: 'Journal', remarks: 'first' })
        const record = new script.GlideRecord(NOTE)
        record.get(sysId)
        record['remarks'] = 'second'
        record.update()
        record.get(sysId)
        expect(record.getValue('remarks')).toBeNull()
        expect(field(record, 'remarks').getJournalEntry(1)).toMatch(
            /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - .+ \(Remarks\)\nsecond\n\n$/,
        )
        expect(
            field(record, 'remarks')
                .getJournalEntry(-1)
                .split('\n\n')
                .filter((text) => text !== ''),
        ).toHaveLength(2)
    })

    it('updateWithReferences writes what dot-walking changed', () => {
        const record = new script.GlideRecord(NOTE)
        record.get('name', 'Alpha')
        const owner = record['owner'] as Record<string, unknown>
        owner['title'] = 'Engineer'
        expect(record.updateWithReferences()).toBe(record.getUniqueValue())
        const user = new script.GlideRecord('sys_user')
        user.get(ABEL)
        expect(user.getValue('title')).toBe('Engineer')
    })

    it('names what is not built, and lacks what a scope does not have', () => {
        const record = new script.GlideRecord(NOTE)
        expect(() => (record['addUserQuery'] as () => void)()).toThrow('GlideRecord.addUserQuery is not built')
        expect([
            record['autoSysFields'],
            record['setForceUpdate'],
            record['getFields'],
            record['setDisplayValue'],
        ]).toEqual([undefined, undefined, undefined, undefined])
        const global = bed.script('global')
        expect(typeof new global.GlideRecord('incident')['autoSysFields']).toBe('function')
        script = bed.script('x_acme_app')
    })

    it('fields and their classes cannot be made by scripts', () => {
        const record = new script.GlideRecord(NOTE)
        expect([field(record, 'name').constructor, field(record, 'owner').constructor]).toEqual([Object, Object])
    })

    it('only GlideRecord itself can be reached through its prototype', () => {
        const record = new script.GlideRecord(NOTE)
        expect(record).toBeInstanceOf(script.GlideRecord)
        expect(record.constructor).toBe(script.GlideRecord)
        for (let at: unknown = Object.getPrototypeOf(record); at !== null; at = Object.getPrototypeOf(at)) {
            expect([script.GlideRecord, Object]).toContain((at as object).constructor)
        }
    })
})
