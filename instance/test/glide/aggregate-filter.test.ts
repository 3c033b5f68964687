import type { GlideAggregateMethods } from '../../src/glide/record/glide-aggregate'
import type { GlideFilter as Filter } from '../../src/glide/record/glide-filter'
import { type GlideBed, openGlideBed, type Script } from './glide-bed'

const NOTE = 'x_acme_app_note'

let bed: GlideBed
let script: Script
let GlideAggregate: new (table: string) => GlideAggregateMethods & Record<string, unknown>
let GlideFilter: typeof Filter

beforeAll(() => {
    bed = openGlideBed()
    script = bed.script('x_acme_app')
    ;({ GlideAggregate, GlideFilter } = script.entry.globals as unknown as {
        GlideAggregate: typeof GlideAggregate
        GlideFilter: typeof Filter
    })
    for (const [name, kind, rank] of [
        ['a', 'r', '1'],
        ['b', 'r', '3'],
        ['c', 'g', '5'],
        ['D', 'g', '9'],
        ['e', 'g', '10'],
        ['f', null, '2'],
    ] as const) {
        bed.put(NOTE, { name, kind, rank })
    }
})

afterAll(() => bed.close())

function groups(
    prepare: (aggregate: GlideAggregateMethods) => void,
    read: (aggregate: GlideAggregateMethods) => unknown,
): unknown[] {
    const aggregate = new GlideAggregate(NOTE)
    prepare(aggregate)
    aggregate.query()
    const answers: unknown[] = []
    while (aggregate.hasNext()) {
        aggregate.next()
        answers.push(read(aggregate))
    }
    return answers
}

describe('GlideAggregate', () => {
    it('counts the records of a query', () => {
        expect(
            groups(
                (a) => (a.addQuery('rank', '>', 2), a.addAggregate('COUNT')),
                (a) => a.getAggregate('COUNT'),
            ),
        ).toEqual(['4'])
        expect(
            groups(
                (a) => (a.addEncodedQuery('nameSTARTSWITHnone'), a.addAggregate('COUNT')),
                (a) => a.getAggregate('count'),
            ),
        ).toEqual(['0'])
    })

    it('groups, with minimum, maximum, sum and average', () => {
        const read = (a: GlideAggregateMethods) => [
            a.getValue('kind'),
            ...['MIN', 'MAX', 'SUM', 'AVG'].map((name) => Number(a.getAggregate(name, 'rank'))),
        ]
        const prepare = (a: GlideAggregateMethods) => {
            for (const name of ['MIN', 'MAX', 'SUM', 'AVG']) {
                a.addAggregate(name, 'rank')
            }
            a.addNotNullQuery('kind')
            a.groupBy('kind')
        }
        expect(groups(prepare, read)).toEqual([
            ['g', 5, 10, 24, 8],
            ['r', 1, 3, 4, 2],
        ])
    })

    it('concatenates and takes the standard deviation', () => {
        const prepare = (a: GlideAggregateMethods) => {
            a.addQuery('kind', 'r')
            for (const name of ['GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT', 'STDDEV']) {
                a.addAggregate(name, 'rank')
            }
        }
        const read = (a: GlideAggregateMethods) => [
            a.getAggregate('GROUP_CONCAT', 'rank'),
            a.getAggregate('GROUP_CONCAT_DISTINCT', 'rank'),
            Number(a.getAggregate('STDDEV', 'rank')),
        ]
        expect(groups(prepare, read)).toEqual([['1,3', '1,3', 1]])
    })

    it('COUNT of a field groups by it and counts its empty values too', () => {
        const read = (a: GlideAggregateMethods) => [a.getValue('kind'), a.getAggregate('COUNT', 'kind')]
        expect(groups((a) => (a.addAggregate('COUNT', 'kind'), a.orderByAggregate('count', 'kind')), read)).toEqual([
            ['g', '3'],
            ['r', '2'],
            [null, '1'],
        ])
    })

    it('shows group fields with display values, and says its query', () => {
        const aggregate = new GlideAggregate(NOTE)
        aggregate.addAggregate('MIN', 'rank')
        aggregate.groupBy('kind')
        aggregate.addNotNullQuery('kind')
        aggregate.query()
        expect([aggregate.getEncodedQuery(), aggregate.getRowCount(), aggregate.getTableName()]).toEqual([
            'kindISNOTEMPTY^ORDERBYkind^GROUPBYkind',
            2,
            NOTE,
        ])
        aggregate.next()
        expect([
            (aggregate['kind'] as { getDisplayValue(): string }).getDisplayValue(),
            aggregate.getAggregateEncodedQuery(),
        ]).toEqual(['Green', 'kindISNOTEMPTY^kind=g'])
    })

    it('orders groups descending', () => {
        const prepare = (a: GlideAggregateMethods) => (
            a.addAggregate('count', 'kind'),
            a.addNotNullQuery('kind'),
            a.orderByDesc('kind')
        )
        expect(groups(prepare, (a) => a.getValue('kind'))).toEqual(['r', 'g'])
    })

    it('names what is not built', () => {
        expect(() => new GlideAggregate(NOTE).addAggregate('MEDIAN', 'rank')).toThrow(
            "GlideAggregate.addAggregate('MEDIAN') is not built",
        )
        expect(() => (new GlideAggregate(NOTE)['addTrend'] as () => void)()).toThrow(
            'GlideAggregate.addTrend is not built',
        )
    })
})

describe('GlideFilter', () => {
    function matching(condition: string, caseSensitive: boolean, matchAll = true): (string | null)[] {
        const filter = new GlideFilter(condition, 'filterCondition')
        filter.setCaseSensitive(caseSensitive)
        const record = new script.GlideRecord(NOTE)
        record.orderBy('rank')
        record.query()
        const names: (string | null)[] = []
        while (record._next()) {
            if (filter.match(record, matchAll)) {
                names.push(record.getValue('name'))
            }
        }
        return names
    }

    it('minds the case unless told otherwise, unlike a query', () => {
        expect([matching('name=D', true), matching('name=d', true), matching('name=d', false)]).toEqual([
            ['D'],
            [],
            ['D'],
        ])
    })

    it('all conditions must hold, or one is enough', () => {
        expect([matching('kind=r^rank>2', true), matching('kind=r^rank>2', true, false)]).toEqual([
            ['b'],
            ['a', 'b', 'c', 'D', 'e'],
        ])
    })

    it('takes an empty field as less than any value, unlike a query', () => {
        expect([matching('kind<h', true), matching('kind<h^kindISNOTEMPTY', true)]).toEqual([
            ['f', 'c', 'D', 'e'],
            ['c', 'D', 'e'],
        ])
    })

    it('checkRecord looks at values that are not stored yet', () => {
        const record = new script.GlideRecord(NOTE)
        record.initialize()
        record.setValue('rank', 4)
        expect([
            GlideFilter.checkRecord(record, 'rank=4'),
            GlideFilter.checkRecord(record, 'rank=5'),
            GlideFilter.checkRecord(record, 'rank=5^ORrank=4'),
        ]).toEqual([true, false, true])
        expect(() => GlideFilter.checkRecord({}, 'rank=4')).toThrow('GlideRecord')
    })
})
