import { matchRow } from '../../src/store/match-row'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import type { Row } from '../../src/store/row'
import { ENVIRONMENT, openSample, type Sample } from './fixture'

let sample: Sample
beforeAll(() => {
    sample = openSample()
})
afterAll(() => sample.close())

const matches = (query: string, row: Row, previous: Row | null, options = {}): boolean =>
    matchRow(
        sample.database,
        sample.dictionary,
        'incident',
        parseEncodedQuery(query).where,
        row,
        previous,
        ENVIRONMENT,
        options,
    )

describe('what changed, beside the row before', () => {
    it.each<[string, Row, Row | null, boolean]>([
        ['stateVALCHANGES', { state: '2' }, { state: '1' }, true],
        ['stateVALCHANGES', { state: '1' }, { state: '1' }, false],
        ['stateVALCHANGES', { state: '1' }, null, true],
        ['stateVALCHANGES', {}, null, false],
        ['stateVALCHANGES', { state: '' }, { state: null }, false],
        ['activeVALCHANGES', { active: 'true' }, { active: '1' }, false],
        ['stateCHANGESTO6', { state: '6' }, { state: '2' }, true],
        ['stateCHANGESTO6', { state: '6' }, { state: '6' }, false],
        ['stateCHANGESTO6', { state: '6' }, null, true],
        ['stateCHANGESFROM4', { state: '2' }, { state: '4' }, true],
        ['stateCHANGESFROM4', { state: '2' }, { state: '3' }, false],
        ['stateCHANGESFROM4', { state: '4' }, null, false],
        ['stateCHANGESFROM2^stateCHANGESTO6', { state: '6' }, { state: '2' }, true],
        ['short_descriptionCHANGESTOABC', { short_description: 'abc' }, { short_description: 'x' }, true],
        ['work_notesVALCHANGES', { work_notes: 'a note' }, { work_notes: 'a note' }, true],
        ['work_notesVALCHANGES', {}, {}, false],
        ['caller_id.emailVALCHANGES', { caller_id: 'b'.repeat(32) }, null, false],
    ])('%s of %j after %j is %s', (query, row, previous, expected) => {
        expect(matches(query, row, previous)).toBe(expected)
    })
})

describe('a filter may differ from a query', () => {
    it('in case', () => {
        expect(matches('category=NETWORK', { category: 'network' }, null)).toBe(true)
        expect(matches('category=NETWORK', { category: 'network' }, null, { caseSensitive: true })).toBe(false)
        expect(matches('categorySTARTSWITHNet', { category: 'network' }, null, { caseSensitive: true })).toBe(false)
    })

    it('in what is empty', () => {
        expect(matches('opened_at<2026-01-01', {}, null)).toBe(false)
        expect(matches('opened_at<2026-01-01', {}, null, { emptyIsLess: true })).toBe(true)
        expect(matches('opened_at>2026-01-01', {}, null, { emptyIsLess: true })).toBe(false)
        expect(matches('category!=network', {}, null, { emptyIsLess: true })).toBe(true)
    })
})
