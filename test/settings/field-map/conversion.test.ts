import { convertByTable, convertDate, readConversionTable } from '../../../src/server/settings/field-map/conversion'

function converted(table: string, value: string): string {
    const read = readConversionTable(table)
    if ('problems' in read) {
        return read.problems.join('; ')
    }
    const result = convertByTable(read, value)
    return 'problem' in result ? result.problem : result.value
}

describe('a conversion table', () => {
    it.each([
        ['high = 1\nlow = 3', 'HIGH', '1'],
        ['high = 1\nlow = 3', ' low ', '3'],
        ['high=1', 'medium', 'no line of the conversion table fits'],
        ['high = 1\n* = 2', 'medium', '2'],
        ['* = 2\r\nhigh = 1', 'high', '1'],
        ['* = 2', '', ''],
        ['* = 2\n"" = 3', '', '3'],
        ['"*" = star\n* = other', '*', 'star'],
        ['"a = b" = c = d', 'a = b', 'c = d'],
        ['a = " b "', 'a', ' b '],
        ['a =', 'a', ''],
        ['ZDX Score = zdx score', 'zdx score', 'zdx score'],
        ['__proto__ = x', '__proto__', 'x'],
        ['a = x', 'constructor', 'no line of the conversion table fits'],
    ])('%j makes of %j: %j', (table, value, expected) => {
        expect(converted(table, value)).toBe(expected)
    })

    it.each([
        ['', 'it is empty, write lines: from = to'],
        ['a = 1\nb', 'line 2: there is no =, write: from = to'],
        [' = 1', 'line 1: there is nothing before =, write "" for no value'],
        ['a = 1\n\nA = 2', 'line 3: A is there twice'],
        ['* = 1\n* = 2', 'line 2: * is there twice'],
        ['"a = 1', 'line 1: there is no =, write: from = to'],
        ['a = "1', 'line 1: a quotation mark is missing'],
        ['x\ny', 'line 1: there is no =, write: from = to; line 2: there is no =, write: from = to'],
    ])('%j is refused: %s', (table, problem) => {
        expect(converted(table, 'a')).toBe(problem)
    })
})

describe('the conversion of dates', () => {
    const none = 'it is not a time that can be read (ISO 8601, RFC 1123 or a number since 1970)'

    it.each([
        ['1704067200', '2024-01-01 00:00:00'],
        ['1704067200123', '2024-01-01 00:00:00'],
        ['1704067200.9', '2024-01-01 00:00:00'],
        ['2024-01-01T01:00:00+01:00', '2024-01-01 00:00:00'],
        ['2024-01-01T00:00:00.123Z', '2024-01-01 00:00:00'],
        [' 2024-01-01 00:00:00 ', '2024-01-01 00:00:00'],
        ['', ''],
        ['0', ''],
        ['2024-01-01T00:00:00', '2024-01-01 00:00:00'],
        ['2024-01-01T00:00:00+0000', '2024-01-01 00:00:00'],
        ['Mon, 01 Jan 2024 00:00:00 GMT', '2024-01-01 00:00:00'],
        ['2024-02-30 00:00:00', none],
        ['2024-02-30T00:00:00Z', none],
        ['yesterday', none],
        ['-5', none],
        ['999999999999999999999', none],
    ])('%j is %j', (value, expected) => {
        const result = convertDate(value, 'UTC')
        expect('problem' in result ? result.problem : result.value).toBe(expected)
    })
})
