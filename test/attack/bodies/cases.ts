import { deflateSync, gzipSync } from 'node:zlib'
import { startedAlert } from '../../journeys/support/samples'

/** A body that a careless or hostile sender posts. */
export interface HostileBody {
    readonly name: string
    readonly body: string | Uint8Array
    readonly headers?: Readonly<Record<string, string>>
    /** The status that it must be answered with; any 2xx or 4xx if left out. */
    readonly status?: number
}

const MEGABYTE = 1024 * 1024
const DEEP = 100_000

const alert = (fields: Readonly<Record<string, unknown>>) => JSON.stringify(startedAlert('7276532158385000001', fields))

/** Text in the place of one field of an alert, written as it stands. */
const raw = (field: string) => alert({ ruleName: '@' }).replace('"@"', field)

/** Bodies for every door that takes JSON. */
export const HOSTILE_BODIES: readonly HostileBody[] = [
    { name: 'arrays nested 100,000 deep', body: '['.repeat(DEEP) + ']'.repeat(DEEP) },
    { name: 'objects nested 100,000 deep', body: '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP) },
    { name: 'a field nested 100,000 deep', body: raw('['.repeat(DEEP) + ']'.repeat(DEEP)) },
    { name: 'nesting that never ends', body: '[{"a":'.repeat(DEEP) },
    { name: 'a number beyond all', body: raw('1e999999') },
    { name: 'a number of 100,000 digits', body: raw('9'.repeat(DEEP)) },
    { name: 'duplicate keys', body: `{"status":"ENDED",${alert({}).slice(1, -1)},"status":"STARTED"}` },
    {
        name: '__proto__ and constructor',
        body: raw('"x","__proto__":{"admin":true},"constructor":{"prototype":{"a":1}}'),
    },
    { name: 'a string of 1 MB', body: alert({ ruleName: 'x'.repeat(MEGABYTE) }) },
    { name: 'a key of 1 MB', body: `{"${'k'.repeat(MEGABYTE)}":1}` },
    { name: '100,000 keys', body: `{${Array.from({ length: DEEP }, (_, at) => `"k${at}":${at}`).join()}}` },
    { name: 'lone surrogates', body: raw('"\\ud800 \\udfff \\udc00\\ud800"') },
    { name: 'NUL and control characters', body: raw('"a\\u0000b\\u0001\\u001b[2J\\u202e"') },
    { name: 'a raw NUL', body: raw('"a\0b"') },
    {
        name: 'bytes that are not UTF-8',
        body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    },
    { name: 'UTF-16', body: Buffer.from(alert({}), 'utf16le') },
    { name: 'a byte order mark', body: `\ufeff${alert({})}` },
    ...['', 'null', 'true', '0', '""', '[]', '[null]', '{}', '{"":""}', '{', '}', '{"a"', "{'a':'b'}", 'NaN', '\0'].map(
        (body) => ({ name: `the body ${JSON.stringify(body)}`, body }),
    ),
    { name: 'a million brackets', body: '[]'.repeat(MEGABYTE / 2) },
    { name: 'quotes that never end', body: `'${'\\'.repeat(DEEP)}` },
    { name: 'single quotes without an end, often', body: `{${"'".repeat(DEEP)}` },
    { name: 'XML with entities', body: bomb(), headers: { 'content-type': 'application/xml' } },
    { name: 'a media type that is none', body: '{}', headers: { 'content-type': 'x' } },
    {
        name: 'a multipart body without parts',
        body: 'x',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
    },
    { name: 'a multipart body without a boundary', body: 'x', headers: { 'content-type': 'multipart/form-data' } },
    {
        name: 'a charset that does not exist',
        body: '{}',
        headers: { 'content-type': 'application/json; charset=klingon' },
    },
    { name: 'gzip that is damaged', body: gzipSync('{}').subarray(0, 12), headers: { 'content-encoding': 'gzip' } },
    {
        name: 'gzip that unpacks to 64 MB',
        body: gzipSync(Buffer.alloc(64 * MEGABYTE)),
        headers: { 'content-encoding': 'gzip' },
    },
    { name: 'gzip that is none', body: '{}', headers: { 'content-encoding': 'gzip' } },
]

/** Encodings that the platform does not read; they must not be taken for the text itself. */
export const UNSUPPORTED_ENCODINGS: readonly HostileBody[] = [
    { name: 'deflate', body: deflateSync(alert({})), headers: { 'content-encoding': 'deflate' }, status: 415 },
    ...['br', 'zstd', 'compress', 'gzip, gzip', 'x'].map((encoding) => ({
        name: encoding,
        body: alert({}),
        headers: { 'content-encoding': encoding },
        status: 415,
    })),
]

function bomb(): string {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
    return `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "x">${entities.join('')}]><a>&e20;</a>`
}
