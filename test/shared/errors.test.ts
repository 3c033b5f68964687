import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ErrorEntry, type ErrorName, ERRORS, errorText, readErrorCode } from '../../src/server/shared/errors'

const entries: readonly ErrorEntry[] = Object.values(ERRORS)

/** Rows of the tables of docs/errors.md: code, status, message, detail. */
function documented(): readonly (readonly string[])[] {
    const page = readFileSync(join(__dirname, '../../docs/errors.md'), 'utf8')
    return page
        .split('\n')
        .filter((line) => line.startsWith('| ZDX-'))
        .map((line) =>
            line
                .split('|')
                .slice(1, -1)
                .map((cell) => cell.trim()),
        )
}

describe('the error table', () => {
    it('is documented exactly, in order', () => {
        const expected = entries.map(({ code, status, message, detail }) => [
            code,
            status === null ? '–' : String(status),
            message,
            detail,
        ])
        expect(documented()).toEqual(expected)
    })

    it('has each code once', () => {
        const codes = entries.map(({ code }) => code)
        expect(new Set(codes).size).toBe(codes.length)
        for (const code of codes) {
            expect(code).toMatch(/^ZDX-\d{3}$/)
        }
    })

    it('fills in what is given and begins with the code', () => {
        expect(errorText('missingField', { field: 'alertId', expected: 'text' })).toBe(
            'ZDX-103: Field alertId is missing or empty. Send it as text.',
        )
    })

    it.each(Object.keys(ERRORS) as ErrorName[])('gives the code of the text of %s', (name) => {
        expect(readErrorCode(errorText(name, {}))).toBe(ERRORS[name].code)
    })

    it.each(['', 'no code', 'The code ZDX-101: is not first', 'ZDX-1: short', ' ZDX-101: x'])(
        'has no code in %j',
        (text) => {
            expect(readErrorCode(text)).toBe('')
        },
    )

    it('never takes a value for a placeholder', () => {
        expect(errorText('missingField', { field: '{expected}', expected: 'text' })).toContain('Field {expected} is')
    })
})
