import { MalformedBody, recordBody } from '../../src/rest/json-body'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')

describe('bodies of the Table API', () => {
    it.each([
        ['{"a":"b"}', { a: 'b' }],
        ['[{"a":1},{"a":2}]', { a: 1 }],
        [
            "{'assigned_to':'681b','comments':'it\\'s \"blocking\"'}",
            { assigned_to: '681b', comments: 'it\'s "blocking"' },
        ],
        ['{"a":"it\'s"}', { a: "it's" }],
    ])('reads %s', (text, expected) => {
        expect(recordBody(bytes(text))).toEqual(expected)
    })

    it.each(['', 'null', '"text"', '1', '[]', '[[]]', '{', '{"a":}', "{'a':'b"])('refuses %s', (text) => {
        expect(() => recordBody(bytes(text))).toThrow(MalformedBody)
    })

    it('refuses what is not UTF-8', () => {
        expect(() => recordBody(Uint8Array.from([0x7b, 0xff, 0x7d]))).toThrow('not UTF-8')
    })
})
