import { cleanLines, cleanText } from '../../src/outside-text'

describe('text from outside, in logs and answers', () => {
    it.each([
        ['a line end', 'a\r\nb', 'a\\u{d}\\u{a}b'],
        ['an escape sequence of a terminal', '\u001b[2Jx', '\\u{1b}[2Jx'],
        ['a control character of the second range', 'a\u009b1m', 'a\\u{9b}1m'],
        ['a mark that turns the direction', 'exe\u202egpj', 'exe\\u{202e}gpj'],
        ['half of a character', 'a\ud800', 'a\\u{d800}'],
        ['letters of any language', 'Łódź 東京 😀', 'Łódź 東京 😀'],
    ])('%s', (_what, text, clean) => expect(cleanText(text)).toBe(clean))

    it('is cut', () => expect(cleanText('x'.repeat(500))).toBe(`${'x'.repeat(100)}…`))

    it('keeps line ends and tabs if it has several lines, and nothing else', () => {
        expect(cleanLines('Error\n\tat x\u001b[0m\r', 100)).toBe('Error\n\tat x\\u{1b}[0m\\u{d}')
    })
})
