import { isBareHost } from '../../src/server/shared/bare-host'
import { errorText } from '../../src/server/shared/errors'
import {
    cutToBytes,
    cutToLength,
    lengthPrefixed,
    shownName,
    storableText,
    utf8Length,
} from '../../src/server/shared/text'
import { fromUtcText, toUtcText } from '../../src/server/shared/utc'

describe('times', () => {
    it.each([
        [1694198288, '2023-09-08 18:38:08'],
        [1, '1970-01-01 00:00:01'],
        [253402300799, '9999-12-31 23:59:59'],
    ])('epoch second %d is %s in UTC and back', (seconds, text) => {
        expect(toUtcText(seconds)).toBe(text)
        expect(fromUtcText(text)).toBe(seconds)
    })

    it.each(['', 'x', '2023-09-08', '2023-02-29 18:38:08'])('%j is no stored time', (text) => {
        expect(fromUtcText(text)).toBeNull()
    })
})

describe('text', () => {
    it.each(['', 'abc', 'é', '€', '😀', 'a😀€é'])('counts the bytes of %s', (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
    })

    it('cuts to bytes and never inside a character', () => {
        expect(cutToBytes('a😀b', 4)).toBe('a')
        expect(cutToBytes('a😀b', 5)).toBe('a😀')
        expect(cutToBytes('abc', 3)).toBe('abc')
        expect(utf8Length(cutToBytes('€'.repeat(50_000), 65_536))).toBeLessThanOrEqual(65_536)
    })

    it('cuts to a length and says so', () => {
        expect(cutToLength('abcdef', 4)).toBe('abc…')
        expect(cutToLength('abcd', 4)).toBe('abcd')
        expect(cutToLength('ab😀cd', 4)).toBe('ab…')
    })

    it('replaces what no column holds', () => {
        expect(storableText('a\u0000b\ud800c\td')).toBe('a b\ufffdc\td')
    })

    it('never gives the same text for other parts', () => {
        expect(lengthPrefixed(['ab', 'c'])).not.toBe(lengthPrefixed(['a', 'bc']))
        expect(lengthPrefixed(['1:a'])).not.toBe(lengthPrefixed(['', 'a']))
    })
})

describe('a bare host', () => {
    it.each(['admin.zdxcloud.net', 'a.b', 'x-1.example.COM'])('is %s', (text) => {
        expect(isBareHost(text)).toBe(true)
    })

    it.each([
        'https://admin.zdxcloud.net',
        'admin.zdxcloud.net/',
        'admin.zdxcloud.net:443',
        'localhost',
        '127.0.0.1',
        'a..b',
        '-a.b',
        'a b.c',
        '',
        'user@host.tld',
        `${'a'.repeat(64)}.com`,
    ])('is not %j', (text) => {
        expect(isBareHost(text)).toBe(false)
    })
})

describe('a text from outside, as it is shown', () => {
    it.each([
        ['line\nbreak\r\n\ttab', 'line break   tab'],
        ['a\u0000b\u001b[31mc\u007fd\u0085e', 'a b [31mc d e'],
        ['turn \u202earound\u2066 and\u2028 on', 'turn  around  and  on'],
        ['half \ud83d character', 'half \ufffd character'],
        ['whole 🙂 character', 'whole 🙂 character'],
        ['x'.repeat(200), `${'x'.repeat(99)}…`],
    ])('%j is %j', (text, expected) => {
        expect(shownName(text)).toBe(expected)
    })

    it('is cut and cleaned in every error, whoever puts it there', () => {
        const text = errorText('noSource', { source: `a\nZDX-000: forged${'y'.repeat(5000)}` })
        expect(text).toContain('has the name a ZDX-000: forged')
        expect(text).not.toContain('\n')
        expect(text.length).toBeLessThan(1200)
    })
})
