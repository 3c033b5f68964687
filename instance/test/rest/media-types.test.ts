import { acceptedRanges, charset, includesType, isSupported, mediaType } from '../../src/rest/media-types'

describe('media types', () => {
    it.each([
        ['application/json', 'application/json'],
        ['Application/JSON; charset=utf-8', 'application/json'],
        ['', ''],
        [undefined, ''],
    ])('reads Content-Type %s', (header, expected) => {
        expect(mediaType(header)).toBe(expected)
    })

    it.each([
        ['text/plain; charset=ISO-8859-1', 'iso-8859-1'],
        ['text/plain; charset="utf-8"', 'utf-8'],
        ['text/plain', 'utf-8'],
    ])('finds the charset of %s', (header, expected) => {
        expect(charset(header)).toBe(expected)
    })

    it('leaves out what Accept rules out with q=0', () => {
        expect(acceptedRanges('text/html, application/json;q=0, */*;q=0.1')).toEqual(['text/html', '*/*'])
        expect(acceptedRanges(undefined)).toEqual(['*/*'])
    })

    it.each([
        ['*/*', 'application/json', true],
        ['application/*', 'application/json', true],
        ['text/*', 'application/json', false],
        ['application/json', 'application/json', true],
    ])('knows whether %s includes %s', (range, type, expected) => {
        expect(includesType(range, type)).toBe(expected)
    })

    it.each([
        ['application/json', ['application/json'], true],
        ['application/jsonx', ['application/json'], false],
        ['application/vnd.a+json', ['application/*+json'], true],
        ['text/test', ['text/te%t'], true],
        ['text/teest', ['text/te%t'], false],
        ['applicationxjson', ['application.json'], false],
    ])('knows whether %s is one of %s', (type, supported, expected) => {
        expect(isSupported(type, supported)).toBe(expected)
    })
})
