import { holds, OPERATORS, readCondition, TESTS } from '../../../src/server/settings/field-map/field-condition'

const VALUES: Readonly<Record<string, string>> = {
    'alert.severity': 'high',
    'alert.rule': 'CPU of DB-1 High',
    'body.labels.team': 'Not Empty',
    'body.ZDX Score': '42',
    'body.site': 'Bern, CH',
    'body.quote': 'say "hi"',
    'body.blank': '  ',
}

function check(text: string): boolean | readonly string[] {
    const condition = readCondition(text)
    return 'problems' in condition ? condition.problems : holds(condition, (path) => VALUES[path] ?? null)
}

describe('a condition of Field mapping', () => {
    it('knows each operator, the longest first', () => {
        expect([...OPERATORS].sort()).toEqual(Object.keys(TESTS).sort())
        const lengths = OPERATORS.map(({ length }) => length)
        expect(lengths).toEqual([...lengths].sort((one, other) => other - one))
    })

    it.each([
        ['', true],
        [' \n\r\n', true],
        ['alert.severity is high', true],
        ['alert.severity is HIGH', true],
        ['  alert.severity   IS   high  ', true],
        ['alert.severity is hig', false],
        ['alert.severity is not high', false],
        ['alert.severity is not low', true],
        ['alert.severity is one of low, medium', false],
        ['alert.severity is one of low,High', true],
        ['alert.severity is not one of low, medium', true],
        ['alert.severity is not one of low, high', false],
        ['alert.rule contains db-1', true],
        ['alert.rule contains db-2', false],
        ['alert.rule does not contain db-2', true],
        ['alert.rule does not contain cpu', false],
        ['alert.rule contains one of db-2, cpu', true],
        ['alert.rule contains one of db-2, ram', false],
        ['alert.rule starts with cpu of', true],
        ['alert.rule starts with DB', false],
        ['alert.rule ends with high', true],
        ['alert.rule ends with cpu', false],
        ['body.none is empty', true],
        ['body.blank is empty', true],
        ['body.none is not empty', false],
        ['alert.rule is not empty', true],
        ['body.none is not x', true],
        ['body.none is x', false],
        ['body.labels.team is not empty', true],
        ['body.labels.team is "not empty"', true],
        ['body.labels.team is not "empty"', true],
        ['"body.ZDX Score" is 42', true],
        ['body.site is Bern, CH', true],
        ['body.site is one of Basel, "Bern, CH"', true],
        ['body.site is one of Bern, CH', false],
        ['body.quote is "say ""hi"""', true],
        ['body.quote is say "hi"', true],
        ['alert.severity is high\nalert.rule contains db', true],
        ['alert.severity is high\nalert.rule contains nothing of it', false],
        ['alert.severity is low\r\nalert.rule contains db', false],
    ])('%j is %j', (text, expected) => {
        expect(check(text)).toBe(expected)
    })

    it.each([
        ['severity is high', ['line 1: severity is not a path: a path begins with alert. or body.']],
        ['alert.severity is high\n\nalert.sevrity is low', ['line 3: alert.sevrity is none of alert.id']],
        ['body..x is 1', ['line 1: body..x is not a path']],
        ['alert.severity', ['line 1: no operator follows alert.severity; write one of: is, is not']],
        ['alert.severity equals high', ['line 1: no operator follows alert.severity']],
        ['alert.severity ishigh', ['line 1: no operator follows alert.severity']],
        ['alert.severity is', ['line 1: "is" lacks a value']],
        ['alert.severity is not', ['line 1: "is not" lacks a value']],
        ['alert.severity is ""', ['line 1: "is" lacks a value']],
        ['alert.severity is one of low,,high', ['line 1: "is one of" lacks a value']],
        ['alert.severity is empty yes', ['line 1: "is empty" takes no value']],
        ['alert.rule is "open', ['line 1: quotation marks in "open do not match']],
        ['"body.a is 1', ['line 1: a quotation mark is missing']],
        ['x is 1\ny is 2', ['line 1: x is not a path', 'line 2: y is not a path']],
    ])('%j is refused', (text, beginnings) => {
        const problems = check(text) as readonly string[]
        expect(problems).toHaveLength(beginnings.length)
        beginnings.forEach((beginning, at) => expect(problems[at]).toContain(beginning))
    })
})
