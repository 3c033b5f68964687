import { hasOnlyHarmlessScripts } from '../../src/rest/client-scripts'

const term = (value: string) => ({ kind: 'term', element: 'caller_id', operator: '=', value }) as const

describe('scripts in a query from outside', () => {
    it.each([
        ['plain text', true],
        ['javascript:gs.getUserID()', true],
        ['javascript:gs.daysAgoStart(7)', true],
        ['javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', true],
        ['Today@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', true],
        ["javascript:gs.dateGenerate('2024-01-01','00:00:00')", true],
        ['javascript:gs.daysAgo(gs.log(1))', false],
        ['javascript:gs.getUserID();gs.log(1)', false],
        ['javascript:gs.getProperty(1)', false],
        ["javascript:new GlideRecord('sys_user').deleteMultiple()", false],
        ['javascript:gs.getUserID()@javascript:evil()', false],
        ['JavaScript:evil()', false],
        [' javascript:evil()', false],
    ])('%s: %s', (value, expected) => {
        expect(hasOnlyHarmlessScripts({ kind: 'or', nodes: [term('x'), { kind: 'and', nodes: [term(value)] }] })).toBe(
            expected,
        )
    })
})
