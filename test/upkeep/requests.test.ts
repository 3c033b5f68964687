import { readCountDays } from '../../src/server/upkeep/counts-request'
import { erasedText, holds, listSpellings, readEraseRequest } from '../../src/server/upkeep/erase-request'

const body = (person: unknown): string => JSON.stringify({ person })

describe('an erase request', () => {
    it.each([
        [body('Jane Doe'), 'Jane Doe'],
        [body('  jane.doe@example.com '), 'jane.doe@example.com'],
        [body('Jürgen'), 'Jürgen'],
        [body('abc'), 'abc'],
        [body('100%_'), '100%_'],
    ])('%s names %j', (text, person) => {
        expect(readEraseRequest(text)).toEqual({ person })
    })

    it.each([
        ['', 'notJson'],
        ['Jane', 'notJson'],
        ['["Jane"]', 'notObject'],
        ['{}', 'missingField'],
        [body(123), 'wrongType'],
        [body(null), 'wrongType'],
        [body(['Jane']), 'wrongType'],
        ['{"person":"Jane","days":1}', 'badValue'],
        [body(''), 'badPerson'],
        [body('ab'), 'badPerson'],
        [body('  a  '), 'badPerson'],
        [body('x'.repeat(255)), 'badPerson'],
        [body('Jane^ORstate=received'), 'badPerson'],
        [body('Jane\nDoe'), 'badPerson'],
        [body('Jane\ud800'), 'badPerson'],
        [body('javascript:gs.log()'), 'badPerson'],
        [body('\u200bJavaScript :gs.log()'), 'badPerson'],
        [body('NULL'), 'badPerson'],
    ])('%s is refused as %s', (text, refused) => {
        expect(readEraseRequest(text)).toMatchObject({ refused })
    })

    it('never says the person’s text in a refusal', () => {
        for (const person of ['Jane^Doe', 'Jane\tDoe', `Jane${'x'.repeat(300)}`]) {
            expect(JSON.stringify(readEraseRequest(body(person)))).not.toContain('Jane')
        }
    })
})

describe('a person’s text', () => {
    it.each([
        ['Jane Doe', ['Jane Doe']],
        ['Jürgen', ['Jürgen', 'J\\u00fcrgen', 'jürgen', 'j\\u00fcrgen', 'JÜRGEN', 'J\\u00dcRGEN']],
        ['Jo "Joe" Doe', ['Jo "Joe" Doe', 'Jo \\"Joe\\" Doe']],
        ['zoë "z', ['zoë "z', 'zoë \\"z', 'zo\\u00eb \\"z', 'ZOË "Z', 'ZOË \\"Z', 'ZO\\u00cb \\"Z']],
    ])('%s is looked for as %j', (person, spellings) => {
        expect(listSpellings(person)).toEqual(spellings)
    })

    it('is found in any case, and as text: no character is a wildcard', () => {
        expect(holds('mail of JANE.DOE@example.com', listSpellings('jane.doe@Example.com'))).toBe(true)
        expect(holds('{"user":"J\\u00FCrgen"}', listSpellings('jürgen'))).toBe(true)
        expect(holds('{"user":"J\\u00DCRGEN"}', listSpellings('jürgen'))).toBe(true)
        expect(holds('100 percent', listSpellings('100%'))).toBe(false)
        expect(holds('janexdoe', listSpellings('jane_doe'))).toBe(false)
        expect(holds('janexdoe', listSpellings('jane.doe'))).toBe(false)
    })

    it('is not in the sentence that takes its place', () => {
        const user = { name: 'jane.doe', id: '0123' }
        expect(erasedText('2026-01-01 00:00:00', user, 'Jane.Doe')).toContain('by 0123')
        expect(erasedText('2026-01-01 00:00:00', user, 'Other')).toBe(
            'Erased on 2026-01-01 00:00:00 UTC by jane.doe, on request of the person concerned.',
        )
    })
})

describe('the parameter days', () => {
    it.each([
        [null, 7],
        ['1', 1],
        ['366', 366],
    ])('%j counts %i days', (text, days) => {
        expect(readCountDays(text)).toEqual({ days })
    })

    it.each(['', '0', '-1', '367', '1.5', '1e2', 'seven', '1,2', ' 1'])('%j is refused', (text) => {
        expect(readCountDays(text)).toMatchObject({ refused: 'badDays', values: { field: 'days' } })
    })
})
