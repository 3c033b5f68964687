import { buildTrace, formatTrace } from '../../src/server/shared/trace'

describe('a trace', () => {
    it('holds sentences and lists of them in order, without empty ones', () => {
        expect(buildTrace('One.', ['Two.', '', 'Three.'], [], '', 'Four.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
    })

    it.each([
        ['a line each', ['One.', 'Two.'], 'One.\nTwo.'],
        ['a line break in a text of a sender makes no line', ['One\nTwo\r\u2028.', 'Three.'], 'One Two  .\nThree.'],
        ['a direction of writing is not turned', ['a\u202eb'], 'a b'],
        ['nothing', [], ''],
    ])('is stored as %s', (_, trace, expected) => {
        expect(formatTrace(trace)).toBe(expected)
    })

    it('is cut, each line and the whole', () => {
        expect(formatTrace(['x'.repeat(1001)])).toBe(`${'x'.repeat(999)}…`)
        const long = formatTrace(Array.from({ length: 20 }, () => 'y'.repeat(1000)))
        expect([long.length, long.at(-1)]).toEqual([16_000, '…'])
    })
})
