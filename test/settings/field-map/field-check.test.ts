import type { ColumnInfo, ColumnKind } from '../../../src/server/platform/record/columns'
import { checkField, type FieldSources } from '../../../src/server/settings/field-map/field-check'

const choice = (value: string, label: string) => ({ value, label, dependentValue: '' })

const sources: FieldSources = {
    choices: (column) =>
        column === 'u_field'
            ? [
                  choice('1', '1 - High'),
                  choice('1', '1 - Hoch'),
                  choice('2', '2 - Medium'),
                  choice('9', 'Huge'),
                  choice('10', 'huge'),
                  choice('Other', '2'),
              ]
            : [],
    resolve: (table, value) =>
        table === 'sys_user_group' && value === 'Network'
            ? { id: 'f'.repeat(32), by: 'name' }
            : { problem: `no active record of ${table} is ${value}` },
}

function check(kind: ColumnKind, value: string, maxLength = 10) {
    const column: ColumnInfo = { name: 'u_field', label: 'Field', kind, maxLength, reference: 'sys_user_group' }
    return checkField(column, value, sources)
}

const fit = (value: string, found = '', isCut = false) => ({ value, found, isCut })
const problem = (part: string) => ({ problem: expect.stringContaining(part) as string })

describe('a value against its field', () => {
    it.each([
        ['text', 'short', fit('short')],
        ['text', '0123456789\r\n', fit('0123456789')],
        ['text', '0123456789a', fit('012345678…', '', true)],
        ['choice', '1', fit('1')],
        ['choice', ' OTHER ', fit('Other')],
        ['choice', '1 - high', fit('1', 'found by label')],
        ['choice', '1 - Hoch', fit('1', 'found by label')],
        ['choice', '2', fit('2')],
        ['choice', 'Huge', problem('2 choices have that label (9, 10); nothing was guessed')],
        ['choice', '4', problem('neither value nor label')],
        ['reference', 'Network', fit('f'.repeat(32), 'found by name')],
        ['reference', 'Nobody', problem('no active record of sys_user_group is Nobody')],
        ['date-time', '2024-01-01 10:00:00', fit('2024-01-01 10:00:00')],
        ['date-time', '2024-02-30 10:00:00', problem('not a time')],
        ['date-time', '2024-01-01T10:00:00Z', problem('not a time')],
        ['date', '2024-01-01', fit('2024-01-01')],
        ['date', '2024-01-01 10:00:00', fit('2024-01-01')],
        ['date', '2024-13-01', problem('not a date')],
        ['integer', '+007', fit('7')],
        ['integer', '-2147483647', fit('-2147483647')],
        ['integer', '2147483648', problem('not a whole number')],
        ['integer', '1.0', problem('not a whole number')],
        ['integer', '0x10', problem('not a whole number')],
        ['decimal', '+1.50', fit('1.50')],
        ['decimal', '1e3', problem('not a decimal')],
        ['boolean', 'Yes', fit('1')],
        ['boolean', 'false', fit('0')],
        ['boolean', 'constructor', problem('not true or false')],
        ['journal', 'x', problem('cannot be mapped')],
        ['other', 'x', problem('cannot be mapped')],
    ] as const)('%s: %j', (kind, value, expected) => {
        expect(check(kind, value)).toEqual(expected)
    })

    it('cuts nothing where the length is not known', () => {
        expect(check('text', 'x'.repeat(500), 0)).toEqual(fit('x'.repeat(500)))
    })
})
