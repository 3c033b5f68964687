import { isScriptText, isSysId, listTextProblem, queryTextProblem } from '../../src/server/shared/query-text'

const SCRIPT = "javascript:gs.setProperty('x', 'y')"

describe('a text that a query would run', () => {
    it.each([
        ['as documented', SCRIPT],
        ['in capital letters', SCRIPT.toUpperCase()],
        ['in both cases', `JavaScript:${SCRIPT}`],
        ['after blanks', `   ${SCRIPT}`],
        ['after a line break', `\r\n${SCRIPT}`],
        ['after a tab', `\t${SCRIPT}`],
        ['after a NUL', `\u0000${SCRIPT}`],
        ['after a no-break space', `\u00a0${SCRIPT}`],
        ['after a byte order mark', `\ufeff${SCRIPT}`],
        ['after a zero-width space', `\u200b${SCRIPT}`],
        ['with a zero-width space in the word', SCRIPT.replace('va', 'v\u200ba')],
        ['with a line break in the word', SCRIPT.replace('va', 'v\na')],
        ['with a blank before the colon', SCRIPT.replace(':', ' :')],
        ['with a long s', SCRIPT.replace('as', 'a\u017f')],
        ['alone', 'javascript:'],
    ])('%s is a script', (_, text) => {
        expect(isScriptText(text)).toBe(true)
        expect(queryTextProblem(text)).toBe('begins with javascript:, which a query cannot hold')
        expect(listTextProblem(text)).not.toBeNull()
        expect(isSysId(text)).toBe(false)
    })

    it.each(['javascript', 'javascripts: a list', 'the javascript: one', 'java:script'])('%s is none', (text) => {
        expect(isScriptText(text)).toBe(false)
        expect(queryTextProblem(text)).toBeNull()
    })
})

describe('a text that a query would read as something else than a value', () => {
    it.each([
        ['the empty text', '', 'is empty'],
        ['blanks', '  ', 'is empty'],
        ['NULL', 'NULL', 'is NULL, which means empty in a query'],
        ['another condition', 'x^ORactive=true', 'holds a ^, which a query cannot hold'],
        ['another query', 'x^NQactive=true', 'holds a ^, which a query cannot hold'],
        ['a line break', 'a\nb', 'holds a control character or half a character'],
        ['half a character', 'a\ud800', 'holds a control character or half a character'],
    ])('%s is refused', (_, text, problem) => {
        expect(queryTextProblem(text)).toBe(problem)
    })

    it('a comma is refused in a list only', () => {
        expect(queryTextProblem('Doe, Jane')).toBeNull()
        expect(listTextProblem('Doe, Jane')).toBe('holds a comma, which a list cannot hold')
    })

    it.each(['jane.doe@example.com', 'Zoë Grünwald', '100 %', "O'Brien", 'a=b', 'null', 'DYNAMIC'])(
        '%s is a value',
        (text) => expect(queryTextProblem(text)).toBeNull(),
    )
})

it.each([
    ['46d44a5dc0a8010e0000c1c2d2b3a1f0', true],
    ['46D44A5DC0A8010E0000C1C2D2B3A1F0', true],
    ['46d44a5dc0a8010e0000c1c2d2b3a1f', false],
    ['46d44a5dc0a8010e0000c1c2d2b3a1f00', false],
    ['46d44a5dc0a8010e0000c1c2d2b3a1f0\n', false],
    ['g6d44a5dc0a8010e0000c1c2d2b3a1f0', false],
    ['', false],
])('%j is a sys_id: %s', (text, is) => expect(isSysId(text)).toBe(is))
