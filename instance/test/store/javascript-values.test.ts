import { matchRow } from '../../src/store/match-row'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import type { QueryNode } from '../../src/store/query'
import { getRow, selectRows } from '../../src/store/select-rows'
import { trustedQuery } from '../../src/store/trusted-query'
import { deleteRow, insertRow } from '../../src/store/write-rows'
import { ENVIRONMENT, openSample, type Sample } from './fixture'

let sample: Sample
beforeAll(() => {
    sample = openSample()
    const { database, dictionary } = sample
    for (const [name, digit] of [
        ['one', '5'],
        ['two', '6'],
    ] as const) {
        insertRow(database, dictionary, 'incident', {
            sys_id: digit.repeat(32),
            number: name,
            correlation_id: name,
            priority: '1',
        })
    }
})
afterAll(() => sample.close())

describe('a javascript value', () => {
    const scripts: string[] = []
    const environment = {
        ...ENVIRONMENT,
        evaluate: (script: string) => {
            scripts.push(script)
            return 'two'
        },
    }
    const found = (where: QueryNode): unknown[] => {
        const { database, dictionary } = sample
        const rows = selectRows(database, dictionary, { table: 'incident', where }, environment)
        const row = getRow(database, dictionary, 'incident', '6'.repeat(32)) ?? {}
        const isMet = matchRow(database, dictionary, 'incident', where, row, null, environment)
        return [isMet, ...rows.map((each) => each['correlation_id'])]
    }
    beforeEach(() => {
        scripts.length = 0
    })

    it('of a stored filter is evaluated where there is an engine', () => {
        expect(found(trustedQuery(parseEncodedQuery('correlation_id=javascript:wanted()').where))).toEqual([
            true,
            'two',
        ])
        expect(scripts).toEqual(['wanted()', 'wanted()'])
    })

    it.each([
        'correlation_id=javascript:wanted()',
        'correlation_idSTARTSWITHjavascript:wanted()',
        'correlation_idINjavascript:wanted()',
        'correlation_idBETWEENjavascript:wanted()@javascript:wanted()',
        'opened_atONToday@javascript:wanted()@javascript:wanted()',
        'assigned_to=javascript:gs.getUserID()',
        'assigned_to.email=javascript:wanted()',
        'opened_at=javascript:gs.beginningOfToday()',
        'priority=javascript:wanted()',
        'active=javascript:wanted()',
    ])('of a query whose origin nobody names is a text: %s', (query) => {
        expect(found(parseEncodedQuery(query).where)).toEqual([false])
        expect(scripts).toEqual([])
    })

    it('is found as a text where it stands as a text', () => {
        const { database, dictionary } = sample
        const script = 'javascript:wanted()'
        const sys_id = 'f'.repeat(32)
        insertRow(database, dictionary, 'incident', { sys_id, number: 'INC0000009', correlation_id: script })
        const rows = selectRows(
            database,
            dictionary,
            { table: 'incident', where: parseEncodedQuery(`correlation_id=${script}`).where },
            environment,
        )
        expect(rows.map((row) => row['number'])).toEqual(['INC0000009'])
        deleteRow(database, dictionary, 'incident', sys_id)
        expect(scripts).toEqual([])
    })
})
