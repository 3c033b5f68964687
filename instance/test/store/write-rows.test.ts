import { Database, UniqueViolation } from '../../src/store/database'
import { countRows, existsRow, getRow, selectIds } from '../../src/store/select-rows'
import { isSysId, newSysId } from '../../src/store/sys-id'
import { deleteRow, insertRow, updateRow } from '../../src/store/write-rows'
import { ENVIRONMENT, openSample, type Sample } from './fixture'

let sample: Sample
beforeEach(() => {
    sample = openSample()
})
afterEach(() => sample.close())

const CLAIM = 'x_acme_app_claim'

const claim = (key: string | null): void =>
    insertRow(sample.database, sample.dictionary, CLAIM, { sys_id: newSysId(), key })

const written = (table: string, element: string, value: string | null): string | undefined => {
    const sysId = newSysId()
    insertRow(sample.database, sample.dictionary, table, { sys_id: sysId, [element]: value })
    return getRow(sample.database, sample.dictionary, table, sysId)?.[element] ?? undefined
}

describe('a unique key', () => {
    it.each([
        ['the same', 'abc', 'abc'],
        ['another case', 'abc', 'ABC'],
        ['trailing spaces', 'abc', 'abc   '],
    ])('is refused again: %s', (_, first, second) => {
        claim(first)
        expect(() => claim(second)).toThrow(UniqueViolation)
        expect(countRows(sample.database, sample.dictionary, { table: CLAIM }, ENVIRONMENT)).toBe(1)
    })

    it('may be empty any number of times', () => {
        claim(null)
        claim('')
        claim('')
        expect(countRows(sample.database, sample.dictionary, { table: CLAIM }, ENVIRONMENT)).toBe(3)
    })

    it('with a leading space is another key', () => {
        claim('abc')
        claim(' abc')
    })

    it('is refused to an update, and the record stays as it was', () => {
        claim('abc')
        const sysId = newSysId()
        const { database, dictionary } = sample
        insertRow(database, dictionary, CLAIM, { sys_id: sysId, key: 'def', owner: 'me' })
        expect(() => updateRow(database, dictionary, CLAIM, sysId, { key: 'ABC', owner: 'you' })).toThrow(
            UniqueViolation,
        )
        expect(getRow(database, dictionary, CLAIM, sysId)).toMatchObject({ key: 'def', owner: 'me' })
    })

    it('is refused without ending the transaction around it', () => {
        claim('abc')
        sample.database.write(() => {
            claim('one')
            expect(() => claim('abc')).toThrow(UniqueViolation)
            claim('two')
        })
        expect(countRows(sample.database, sample.dictionary, { table: CLAIM }, ENVIRONMENT)).toBe(3)
    })

    it('sys_id is one', () => {
        const { database, dictionary } = sample
        insertRow(database, dictionary, CLAIM, { sys_id: 'a'.repeat(32) })
        expect(() => insertRow(database, dictionary, CLAIM, { sys_id: 'A'.repeat(32) })).toThrow(UniqueViolation)
    })
})

describe('a value reads back as the platform has it', () => {
    it.each([
        [CLAIM, 'owner', '', undefined],
        [CLAIM, 'owner', 'x  ', 'x  '],
        [CLAIM, 'owner', 'a^b"c\'d', 'a^b"c\'d'],
        [CLAIM, 'owner', 'Zürich – 東京 🚨', 'Zürich – 東京 🚨'],
        [CLAIM, 'owner', 'y'.repeat(50), 'y'.repeat(40)],
        [CLAIM, 'owner', `${'y'.repeat(39)}🚨`, 'y'.repeat(39)],
        [CLAIM, 'owner', 'a\u0000b', 'a\u0000b'],
        [CLAIM, 'owner', 'half \ud83d', 'half \ufffd'],
        [CLAIM, 'owner', '007', '007'],
        [CLAIM, 'revision', '007', '7'],
        [CLAIM, 'revision', '-3', '-3'],
        [CLAIM, 'revision', '1.9', '1'],
        [CLAIM, 'revision', 'many', undefined],
        [CLAIM, 'revision', '1719999999999', '1719999999999'],
        [CLAIM, 'amount', '1.50', '1.5'],
        [CLAIM, 'amount', 'x', undefined],
        [CLAIM, 'day', '2026-02-28', '2026-02-28'],
        [CLAIM, 'day', '2026-02-28 10:00:00', '2026-02-28'],
        [CLAIM, 'day', '2026-02-30', undefined],
        ['incident', 'active', 'true', '1'],
        ['incident', 'active', 'false', '0'],
        ['incident', 'active', '0', '0'],
        ['incident', 'opened_at', '2026-06-15 10:00:00', '2026-06-15 10:00:00'],
        ['incident', 'opened_at', '2026-06-15', '2026-06-15 00:00:00'],
        ['incident', 'opened_at', 'yesterday', undefined],
        ['incident', 'caller_id', 'ABCDEF0123456789ABCDEF0123456789', 'abcdef0123456789abcdef0123456789'],
        ['incident', 'work_notes', 'not stored', undefined],
        ['incident', 'no_such_element', 'x', undefined],
    ])('%s.%s = %j', (table, element, value, expected) => {
        expect(written(table, element, value)).toBe(expected)
    })
})

describe('records', () => {
    it('of an extending table know their class and are seen through the extended one', () => {
        const { database, dictionary } = sample
        const sysId = newSysId()
        insertRow(database, dictionary, 'incident', { sys_id: sysId, category: 'network' })
        expect(getRow(database, dictionary, 'incident', sysId)).toMatchObject({
            sys_class_name: 'incident',
            category: 'network',
        })
        expect(getRow(database, dictionary, 'task', sysId)).toMatchObject({ sys_class_name: 'incident' })
        expect(existsRow(database, dictionary, 'task', sysId)).toBe(true)
        expect(existsRow(database, dictionary, 'problem', sysId)).toBe(false)
    })

    it('are not changed or deleted through another class', () => {
        const { database, dictionary } = sample
        const sysId = newSysId()
        insertRow(database, dictionary, 'incident', { sys_id: sysId, number: 'INC1' })
        expect(updateRow(database, dictionary, 'problem', sysId, { number: 'PRB1' })).toBe(0)
        expect(deleteRow(database, dictionary, 'problem', sysId)).toBe(0)
        expect(updateRow(database, dictionary, 'task', sysId, { number: '' })).toBe(1)
        expect(getRow(database, dictionary, 'incident', sysId)).not.toHaveProperty('number')
        expect(deleteRow(database, dictionary, 'task', sysId)).toBe(1)
        expect(getRow(database, dictionary, 'incident', sysId)).toBeNull()
    })

    it('without anything to change are not changed', () => {
        expect(updateRow(sample.database, sample.dictionary, 'incident', newSysId(), { bogus: '1' })).toBe(0)
    })

    it('need a sys_id and a table', () => {
        const { database, dictionary } = sample
        expect(() => insertRow(database, dictionary, 'incident', {})).toThrow('no sys_id')
        expect(() => insertRow(database, dictionary, 'nowhere', { sys_id: newSysId() })).toThrow('no table nowhere')
    })
})

describe('a transaction', () => {
    it('that fails leaves nothing', () => {
        expect(() =>
            sample.database.write(() => {
                claim('one')
                throw new Error('stop')
            }),
        ).toThrow('stop')
        expect(countRows(sample.database, sample.dictionary, { table: CLAIM }, ENVIRONMENT)).toBe(0)
    })

    it('of another connection is seen once it is committed, also by who has just read', () => {
        const other = new Database(sample.file)
        const { database, dictionary } = sample
        claim('one')
        expect(selectIds(other, dictionary, { table: CLAIM, limit: 1 }, ENVIRONMENT)).toHaveLength(1)
        database.write(() => {
            claim('two')
            expect(countRows(other, dictionary, { table: CLAIM }, ENVIRONMENT)).toBe(1)
        })
        expect(countRows(other, dictionary, { table: CLAIM }, ENVIRONMENT)).toBe(2)
        insertRow(other, dictionary, CLAIM, { sys_id: newSysId(), key: 'three' })
        expect(() => claim('THREE')).toThrow(UniqueViolation)
        other.close()
    })

    it('a statement of which only the first row was read does not keep others from writing', () => {
        const other = new Database(sample.file)
        claim('one')
        claim('two')
        const { database, dictionary } = sample
        database.first(`SELECT key FROM ${CLAIM}`)
        insertRow(other, dictionary, CLAIM, { sys_id: newSysId(), key: 'three' })
        claim('four')
        expect(database.all(`SELECT count(*) FROM ${CLAIM}`)).toEqual([[4]])
        other.close()
    })
})

it('sys_ids are 32 lower-case hexadecimal digits, each another', () => {
    const ids = Array.from({ length: 1000 }, newSysId)
    expect(new Set(ids).size).toBe(1000)
    expect(ids.every((id) => isSysId(id) && id === id.toLowerCase())).toBe(true)
})
