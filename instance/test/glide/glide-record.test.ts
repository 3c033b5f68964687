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

describe('querying', () => {
    it.each<[string, (record: ScriptRecord) => void, string[]]>([
        ['two arguments compare for equality, without case', (r) => r.addQuery('name', 'aLPHA'), ['Alpha']],
        ['three arguments', (r) => r.addQuery('rank', '>', 1), ['Beta', 'Gamma']],
        ['IN with a list', (r) => r.addQuery('name', 'IN', 'Alpha,Gamma'), ['Alpha', 'Gamma']],
        ['IN with an array', (r) => r.addQuery('name', 'IN', ['Alpha', 'Gamma']), ['Alpha', 'Gamma']],
        ['CONTAINS', (r) => r.addQuery('name', 'CONTAINS', 'et'), ['Beta']],
        ['DOES NOT CONTAIN', (r) => r.addQuery('name', 'DOES NOT CONTAIN', 'et'), ['Alpha', 'Gamma']],
        ['a boolean', (r) => r.addQuery('done', true), ['Alpha']],
        ['several are ANDed', (r) => (r.addQuery('rank', '>', 1), r.addQuery('rank', '<', 3)), ['Beta']],
        ['an encoded query', (r) => r.addEncodedQuery('rank=1^ORrank=3'), ['Alpha', 'Gamma']],
        ['one argument is an encoded query', (r) => r.addQuery('rank=1^ORrank=3'), ['Alpha', 'Gamma']],
        ['null', (r) => r.addNullQuery('kind'), ['Gamma']],
        ['not null', (r) => r.addNotNullQuery('kind'), ['Alpha', 'Beta']],
        ['dot-walked', (r) => r.addQuery('owner.email', 'abel@example.com'), ['Alpha']],
        ['or', (r) => r.addQuery('rank', '<', 2)?.addOrCondition('rank', '>', 2), ['Alpha', 'Gamma']],
        ['or, and', (r) => (r.addQuery('rank', 1)?.addOrCondition('rank', 2), r.addQuery('done', true)), ['Alpha']],
        ['and to a condition', (r) => r.addQuery('rank', '>', 1)?.addCondition('name', 'Gamma'), ['Gamma']],
        ['descending', (r) => r.orderByDesc('rank'), ['Gamma', 'Beta', 'Alpha']],
        ['a limit', (r) => (r.orderBy('rank'), r.setLimit(2)), ['Alpha', 'Beta']],
        ['a window after a limit', (r) => (r.orderBy('rank'), r.setLimit(1), r.chooseWindow(1, 3)), ['Beta', 'Gamma']],
        ['a limit after a window', (r) => (r.orderBy('rank'), r.chooseWindow(1, 3), r.setLimit(1)), ['Alpha']],
        ['an invalid field is dropped', (r) => (r.addQuery('nonsense', 'x'), r.addQuery('rank', 2)), ['Beta']],
    ])('%s', (_name, prepare, expected) => {
        expect(found((record) => (prepare(record), record.orderBy('rank')))).toEqual(expected)
    })

    it('a value cannot become query syntax', () => {
        expect(found((record) => record.addQuery('name', 'Alpha^ORname=Beta'))).toEqual([])
    })

    it('gives its conditions as an encoded query', () => {
        const record = new script.GlideRecord('incident')
        record.addQuery('active', true)
        record.addQuery('priority', 1)
        expect(record.getEncodedQuery()).toBe('active=true^priority=1')
        record.addQuery('category', 'Hardware')?.addOrCondition('category', 'Network')
        record.orderBy('number')
        expect(record.getEncodedQuery()).toBe(
            'active=true^priority=1^category=Hardware^ORcategory=Network^ORDERBYnumber',
        )
    })

    it('judges encoded queries', () => {
        const record = new script.GlideRecord('incident')
        const queries = ['priority=1^ORpriority=2', 'caller_id.email=a', '', 'nonsense=1', 'caller_id.nonsense=1']
        expect(queries.map((query) => record.isValidEncodedQuery(query))).toEqual([true, true, false, false, false])
        expect(record.isEncodedQueryValid('nonsense=1')).toBe(false)
        expect(record.getEncodedQuery()).toBe('sys_idNotValidnull')
    })

    it('counts rows, iterates, and says where it stands', () => {
        const record = new script.GlideRecord(NOTE)
        record.orderBy('rank')
        record.query('rank', '2')
        expect([record.getRowCount(), record.hasNext(), record.isValidRecord()]).toEqual([1, true, false])
        expect([record._next(), record.isValidRecord(), record._next(), record.isValidRecord()]).toEqual([
            true,
            true,
            false,
            false,
        ])
    })

    it('a field named like a method hides it, as next does here', () => {
        expect(typeof new script.GlideRecord(NOTE)['next']).toBe('object')
        expect(typeof new script.GlideRecord('incident')['next']).toBe('function')
    })

    it('get finds by sys_id, display value, or a field', () => {
        const record = new script.GlideRecord(NOTE)
        expect([record.get('Beta'), record.getValue('rank')]).toEqual([true, '2'])
        const sysId = record.getUniqueValue()
        expect([record.get(sysId), record.getValue('name')]).toEqual([true, 'Beta'])
        expect([record.get('owner.name', 'Abel Tuter'), record.getValue('name')]).toEqual([true, 'Alpha'])
        expect([record.get('nobody'), record.isValidRecord(), record.getValue('name')]).toEqual([false, false, null])
    })

    it('addJoinQuery finds what others point at', () => {
        const users = new script.GlideRecord('sys_user')
        users.addJoinQuery(NOTE, 'sys_id', 'owner').addCondition('rank', 1)
        users.query()
        expect(collect(users, 'name')).toEqual(['Abel Tuter'])
    })

    it('a table that does not exist finds and writes nothing', () => {
        const record = new script.GlideRecord('no_such_table')
        record.query()
        expect([record.isValid(), record.next(), record.get('x'), record.insert()]).toEqual([false, false, false, null])
        expect(script.gs['nil']?.(new script.GlideRecord())).toBe(true)
    })

    it('reads on beyond the first rows, though the script changes what it queries by', () => {
        for (let index = 0; index < 600; index++) {
            bed.put(NOTE, { name: `bulk ${index}`, rank: '77' })
        }
        const record = new script.GlideRecord(NOTE)
        record.addQuery('rank', 77)
        record.query()
        const names = new Set<string | null>()
        expect(record.getRowCount()).toBe(600)
        while (record._next()) {
            names.add(record.getValue('name'))
            record.setValue('rank', 78)
            record.update()
        }
        expect(names.size).toBe(600)
        const rest = new script.GlideRecord(NOTE)
        rest.addQuery('rank', 'IN', '77,78')
        rest.setLimit(1)
        rest.deleteMultiple()
        expect(found((left) => left.addQuery('rank', '>', 76))).toEqual([])
    })
})

describe('values', () => {
    let record: ScriptRecord

    beforeEach(() => {
        record = new script.GlideRecord(NOTE)
        record.get('name', 'Alpha')
    })

    it('getValue gives text or null', () => {
        expect(
            ['name', 'rank', 'done', 'owner', 'key', 'nonsense', 'owner.email'].map((name) => record.getValue(name)),
        ).toEqual(['Alpha', '1', '1', ABEL, null, null, null])
    })

    it('fields are elements that read as text', () => {
        expect([String(field(record, 'name')), String(field(record, 'done')), String(field(record, 'key'))]).toEqual([
            'Alpha',
            'true',
            '',
        ])
        expect([field(record, 'key').nil(), field(record, 'name').nil(), record['nonsense']]).toEqual([
            true,
            false,
            undefined,
        ])
        expect(Number(record['rank'])).toBe(1)
        expect(typeof record['name']).toBe('object')
    })

    it('an element shows the row that is current when it is read', () => {
        const all = new script.GlideRecord(NOTE)
        all.orderBy('rank')
        all.query()
        all._next()
        const kept = all['name']
        all._next()
        expect(String(kept)).toBe('Beta')
    })

    it('display values: reference, choice, boolean, date in the user zone', () => {
        const pacific = bed.script('x_acme_app', 'abel.tuter')
        const read = new pacific.GlideRecord(NOTE)
        read.get('name', 'Alpha')
        expect(
            ['owner', 'kind', 'done', 'due', 'owner.email', 'key', 'nonsense'].map((name) =>
                read.getDisplayValue(name),
            ),
        ).toEqual(['Abel Tuter', 'Red', 'true', '2022-02-01 15:09:51', 'abel@example.com', '', null])
        expect([
            read.getDisplayValue(),
            field(read, 'kind').getChoiceValue(),
            field(read, 'owner').getDisplayValue(4),
        ]).toEqual(['Alpha', 'Red', 'Abel'])
        script = bed.script('x_acme_app')
    })

    it('dot-walks', () => {
        const owner = record['owner'] as GlideElement & Record<string, GlideElement>
        expect([
            String(owner['email']),
            owner.getReferenceTable(),
            String(record.getElement('owner.first_name')),
        ]).toEqual(['abel@example.com', 'sys_user', 'Abel'])
        const referenced = owner.getRefRecord() as ScriptRecord
        expect([referenced.isValidRecord(), referenced.getValue('user_name')]).toEqual([true, 'abel.tuter'])
        record.get('name', 'Beta')
        expect([
            String((record['owner'] as Record<string, unknown>)['email']),
            (field(record, 'owner').getRefRecord() as ScriptRecord).isValidRecord(),
        ]).toEqual(['', false])
    })

    it('describes fields and tables', () => {
        const incident = new script.GlideRecord('incident')
        expect([
            incident.getClassDisplayValue(),
            incident.getRecordClassName(),
            incident.getTableName(),
            incident.isValidField('short_description'),
            incident.isValidField('nonsense'),
        ]).toEqual(['Incident', 'incident', 'incident', true, false])
        const priority = incident.getElement('priority')?.getED()
        expect([
            priority?.getLabel(),
            priority?.getName(),
            priority?.getInternalType(),
            priority?.isChoiceTable(),
            priority?.isVirtual(),
        ]).toEqual(['Priority', 'priority', 'integer', true, false])
        expect(incident.getED().getPlural()).toBe('Incidents')
        expect([
            field(record, 'name').getAttribute('tree_picker'),
            field(record, 'name').getBooleanAttribute('none'),
            record.getAttribute('name'),
        ]).toEqual(['true', false, 'tree_picker=true'])
        expect(field(record, 'kind').getChoices()).toEqual(['r', 'g'])
    })

    it('getGlideObject gives dates to calculate with', () => {
        const due = field(record, 'due')
        expect([due.getGlideObject().getNumericValue(), due.dateNumericValue()]).toEqual([
            Date.UTC(2022, 1, 1, 23, 9, 51),
            Date.UTC(2022, 1, 1, 23, 9, 51),
        ])
        expect(() => field(record, 'name').getGlideObject()).toThrow('string')
        due.setDateNumericValue(10000)
        expect(record.getValue('due')).toBe('1970-01-01 00:00:10')
    })

    it.each<[string, unknown, string | null]>([
        ['rank', 4, '4'],
        ['done', false, '0'],
        ['done', 'true', '1'],
        ['name', '', null],
        ['name', null, null],
        ['name', undefined, null],
        ['name', 'NULL', null],
    ])('setting %s to %j stores %j', (element, value, expected) => {
        record.setValue(element, value)
        expect(record.getValue(element)).toBe(expected)
        record[element] = value
        expect(record.getValue(element)).toBe(expected)
    })

    it('ignores fields that the table lacks', () => {
        record.setValue('nonsense', 'x')
        record['nonsense'] = 'x'
        expect([record.getValue('nonsense'), record['nonsense']]).toEqual([null, undefined])
    })

    it('counts on by ++', () => {
        const numbered = record as unknown as Record<string, number>
        numbered['rank']!++
        expect(record.getValue('rank')).toBe('2')
    })

    it('setDisplayValue takes names, labels and local times', () => {
        record['owner'] = null
        field(record, 'owner').setDisplayValue('Abel Tuter')
        field(record, 'kind').setDisplayValue('Green')
        field(record, 'due').setDisplayValue('2022-02-01 10:00:00')
        expect(['owner', 'kind', 'due'].map((name) => record.getValue(name))).toEqual([
            ABEL,
            'g',
            '2022-02-01 10:00:00',
        ])
        field(record, 'owner').setDisplayValue('Nobody')
        expect(record.getValue('owner')).toBeNull()
    })
})
