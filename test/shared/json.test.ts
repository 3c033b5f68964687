import { isJsonObject, type JsonValue, parseJson } from '../../src/server/shared/json'

/** What JSON.parse would have given, numbers as JavaScript numbers. */
function plain(value: JsonValue): unknown {
    if (Array.isArray(value)) {
        return value.map((item: JsonValue) => plain(item))
    }
    if (isJsonObject(value)) {
        return Object.fromEntries([...value].map(([name, item]) => [name, plain(item)]))
    }
    if (typeof value === 'object' && value !== null && 'number' in value) {
        return Number(value.number)
    }
    return value
}

describe('the JSON reader', () => {
    it.each([
        '{}',
        '[]',
        ' { "a" : [ 1 , -2.5e3 , true , false , null , "x" ] } ',
        '"\\u00e9\\n\\\\ \\ud83d\\ude00"',
        '"\u2028"',
        '0',
        '{"":{"":[]}}',
    ])('reads %s as JSON.parse does', (text) => {
        const parsed = parseJson(text)
        expect('value' in parsed && plain(parsed.value)).toEqual(JSON.parse(text))
    })

    it.each([
        '',
        ' ',
        '{',
        '[1,]',
        '{"a":1,}',
        '{a:1}',
        "{'a':1}",
        '01',
        '+1',
        '1.',
        '.5',
        'nul',
        '"\\x"',
        '"a\nb"',
        '1 2',
        '"',
        '"\\',
        '{"a" 1}',
        '\u00a01',
        'NaN',
        '[',
        '{"a":',
    ])('refuses %j as JSON.parse does', (text) => {
        expect(() => JSON.parse(text) as unknown).toThrow()
        expect(parseJson(text)).toMatchObject({ refused: 'notJson' })
    })

    it('keeps all digits of a number', () => {
        const parsed = parseJson('7276532158385666244')
        expect(parsed).toEqual({ value: { number: '7276532158385666244' } })
    })

    it('skips a byte order mark', () => {
        expect(parseJson('\ufeff1')).toEqual({ value: { number: '1' } })
    })

    it('names the path of a key that stands twice', () => {
        expect(parseJson('{"a":{"b":1,"b":2}}')).toMatchObject({ values: { field: 'a.b' } })
    })

    it('shows a name that cannot be shown whole', () => {
        expect(parseJson('{"a\\u0000b":1,"a\\u0000b":2}')).toMatchObject({ values: { field: 'a b' } })
        const long = 'x'.repeat(5000)
        expect(parseJson(`{"${long}":1,"${long}":2}`)).toMatchObject({ values: { field: `${'x'.repeat(99)}…` } })
        expect(parseJson(`{"${long}":${'['.repeat(102)}`)).toMatchObject({ values: { field: `${'x'.repeat(99)}…` } })
    })

    it('treats __proto__ as any key', () => {
        const parsed = parseJson('{"__proto__":{"x":1}}')
        expect('value' in parsed && isJsonObject(parsed.value) && parsed.value.has('__proto__')).toBe(true)
        expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    })

    it('says where the text goes wrong', () => {
        expect(parseJson('{"a":x}')).toMatchObject({ values: { position: 6 } })
    })

    it('takes 100 levels and refuses 101 and 100,000', () => {
        expect(parseJson('['.repeat(100) + ']'.repeat(100))).toHaveProperty('value')
        expect(parseJson('['.repeat(102) + ']'.repeat(102))).toMatchObject({ refused: 'tooDeep' })
        expect(parseJson('['.repeat(100_000))).toMatchObject({ refused: 'tooDeep' })
    })
})
