import type { GlideFilter as Filter } from '../../src/glide/record/glide-filter'
import { type GlideBed, openGlideBed, type Script, type ScriptRecord } from './glide-bed'

const NOTE = 'x_acme_app_note'
const SCRIPT = 'javascript:wanted()'

let bed: GlideBed
let script: Script
let GlideFilter: typeof Filter
const ran: string[] = []

beforeAll(() => {
    bed = openGlideBed()
    script = bed.script('x_acme_app')
    GlideFilter = (script.entry.globals as unknown as { GlideFilter: typeof Filter }).GlideFilter
    bed.put(NOTE, { name: 'one', key: 'k' })
    bed.put(NOTE, { name: 'two', key: SCRIPT, next: SCRIPT })
    bed.context.evaluate = (source) => {
        ran.push(source)
        return 'one'
    }
})
afterAll(() => bed.close())
beforeEach(() => {
    ran.length = 0
})

function note(): ScriptRecord {
    return new script.GlideRecord(NOTE)
}

function names(ask: (record: ScriptRecord) => void): unknown[] {
    const record = note()
    ask(record)
    record.query()
    const found: unknown[] = []
    while (record._next()) {
        found.push(record.getValue('name'))
    }
    return found
}

describe('a javascript: value in a query of a script is run, whatever the script has it from', () => {
    it.each<readonly [string, (record: ScriptRecord) => void]>([
        ['addQuery(field, value)', (record) => record.addQuery('name', SCRIPT)],
        ['addQuery(field, operator, value)', (record) => record.addQuery('name', 'IN', SCRIPT)],
        ['addQuery(encoded)', (record) => record.addQuery(`name=${SCRIPT}`)],
        ['addEncodedQuery', (record) => record.addEncodedQuery(`name=${SCRIPT}`)],
        ['addOrCondition', (record) => record.addQuery('name', 'none')?.addOrCondition('name', SCRIPT)],
    ])('%s', (_, ask) => {
        expect(names(ask)).toEqual(['one'])
        expect(ran).toEqual(['wanted()'])
    })

    it('get by a field, and by a value that is no sys_id', () => {
        expect([note().get('name', SCRIPT), note().get(SCRIPT)]).toEqual([true, true])
        expect(ran).toEqual(['wanted()', 'wanted()'])
    })

    it('setDisplayValue of a reference', () => {
        const record = note()
        record.initialize()
        ;(record['owner'] as { setDisplayValue(name: string): void }).setDisplayValue(SCRIPT)
        expect(ran).toEqual(['wanted()'])
    })

    it('GlideFilter, but not in the sandbox', () => {
        const record = note()
        record.get('name', 'one')
        const filter = new GlideFilter(`name=${SCRIPT}`, 'x')
        expect([filter.match(record, true), ran.length]).toEqual([true, 1])
        filter.setEnforceSecurity(true)
        expect([filter.match(record, true), ran.length]).toEqual([false, 1])
        expect(bed.log).toEqual([expect.stringContaining('KittyScript validation failed for')])
    })
})

describe('a javascript: value is a text', () => {
    it('where the instance takes it from a row', () => {
        expect(
            names((record) => {
                record.addJoinQuery(NOTE, 'key', 'next')
            }),
        ).toEqual(['two'])
        expect(ran).toEqual([])
    })

    it('where only the validity of a query is asked for', () => {
        expect(note().isValidEncodedQuery(`name=${SCRIPT}^due>${SCRIPT}`)).toBe(true)
        expect(note().isValidEncodedQuery(`none=${SCRIPT}`)).toBe(false)
        expect(ran).toEqual([])
    })

    it('as the name of a property, a message or a preference, and where it is stored', () => {
        script.gs['getProperty']?.(SCRIPT)
        script.gs['getMessage']?.(SCRIPT)
        const record = note()
        record.initialize()
        record.setValue('name', SCRIPT)
        const sysId = record.insert()
        const again = note()
        again.get(sysId)
        expect(again.getValue('name')).toBe(SCRIPT)
        again.deleteRecord()
        expect(ran).toEqual([])
    })
})
