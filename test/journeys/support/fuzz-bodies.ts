import { accepted, alertText, type Draft, draft, either, type FuzzCase, refused } from './fuzz-case'
import { FIELD_FAMILIES } from './fuzz-fields'
import { Random } from './random'

/** Makes the n-th body of a family; `id` is an alert id that no other body has. */
export type Family = (random: Random, n: number, id: string) => Draft

const encoder = new TextEncoder()
const KILOBYTE = 1024
const LIMIT = 1024 * KILOBYTE

/** Bytes that mean something to JSON, to UTF-8 or to nobody. */
const BYTES = [
    ...encoder.encode('{}[]:,"\\0123456789eE+-. \n\t\u0000tfn\'/*'),
    0x80,
    0xbf,
    0xc0,
    0xe2,
    0xed,
    0xf0,
    0xff,
]

const mutated: Family = (random, _, id) => {
    const bytes = encoder.encode(alertText(id))
    const changes = 1 + random.below(4)
    let changed = [...bytes]
    for (let change = 0; change < changes; change++) {
        const at = random.below(changed.length)
        const cut = random.pick([0, 1, 1, 1, 2, 8])
        const put = Array.from({ length: random.pick([0, 1, 1, 1, 3]) }, () => random.pick(BYTES))
        changed = [...changed.slice(0, at), ...put, ...changed.slice(at + cut)]
    }
    return either(Uint8Array.from(changed))
}

const truncated: Family = (random, _, id) => {
    const bytes = encoder.encode(alertText(id))
    return refused(bytes.slice(0, random.below(bytes.length)), 'ZDX-101')
}

/** Spellings that other readers of JSON forgive. */
const LOOSE: readonly ((text: string) => string)[] = [
    (text) => text.replace(/}$/, ',}'),
    (text) => text.replaceAll('"', "'"),
    (text) => text.replace('"status":', 'status:'),
    (text) => `${text}${text}`,
    (text) => `${text};`,
    (text) => `// alert\n${text}`,
    (text) => text.replace('{', '{/* alert */'),
    (text) => text.replace('"impactedDeviceCount":1', '"impactedDeviceCount":NaN'),
    (text) => text.replace('"impactedDeviceCount":1', '"impactedDeviceCount":-Infinity'),
    (text) => text.replace('"impactedDeviceCount":1', '"impactedDeviceCount":0x10'),
    (text) => text.replace('"impactedDeviceCount":1', '"impactedDeviceCount":01'),
    (text) => text.replace('"impactedDeviceCount":1', '"impactedDeviceCount":1.'),
    (text) => text.replace('"impactedDeviceCount":1', '"impactedDeviceCount":undefined'),
    (text) => text.replace('STARTED', 'START\nED'),
    (text) => text.replace('STARTED', 'START\\xED'),
    (text) => text.replace('STARTED', '\\u12g4'),
    (text) => text.replace('STARTED', 'STARTED\u0000'),
    (text) => `)]}',\n${text}`,
    (text) => `alert=${encodeURIComponent(text)}`,
    (text) => `<?xml version="1.0"?><alert>${text}</alert>`,
    (text) => text.slice(1),
    (text) => `\u00a0${text}`,
]

const loose: Family = (_, n, id) => refused((LOOSE[n % LOOSE.length] as (typeof LOOSE)[0])(alertText(id)), 'ZDX-101')

const NOT_OBJECTS = ['[]', 'null', 'true', 'false', '0', '-1.5e300', '"{}"', '""', '[{}]', ' [1,[2]] ', '"\\ud800"']

const notObject: Family = (random, n, id) => {
    const text = n % 3 === 0 ? `[${alertText(id)}]` : random.pick(NOT_OBJECTS)
    return refused(text, 'ZDX-102')
}

const twice: Family = (random, _, id) => {
    const text = alertText(id)
    const spellings = ['alertId', 'alertI\\u0064', 'status', '\\u0073tatus', 'severity', 'ruleName', 'unknown1']
    const spelt = random.pick([...spellings, '__proto__', 'constructor', '', 'x'.repeat(5000), 'y\\u0000y'])
    const field = JSON.parse(`"${spelt}"`) as string
    const first = `${text.slice(0, -1)},${text.includes(`"${field}"`) ? '' : `"${spelt}":1,`}"${spelt}":"2"}`
    // A field's name is shown up to 100 characters, and without what cannot be shown.
    return refused(first, 'ZDX-105', field.slice(0, 90).replaceAll('\u0000', ' '))
}

const nested: Family = (random, n, id) => {
    const isObject = random.next() < 0.5
    const depth = random.pick([50, 98, 99, 100, 101, 150, 1000, 5000, 20_000])
    const [open, close] = isObject ? (['{"a":', '}'] as const) : (['[', ']'] as const)
    const inner = `${open.repeat(depth)}1${close.repeat(depth)}`
    const text = alertText(id)
    // The body itself is a level; the limit counts levels below it.
    if (n % 4 === 0) {
        return refused(open.repeat(depth), depth > 100 ? 'ZDX-108' : 'ZDX-101')
    }
    const nestedText = `${text.slice(0, -1)},"nested":${inner}}`
    return depth < 100 ? accepted(nestedText, id) : refused(nestedText, 'ZDX-108', 'nested')
}

const bytesOf = (text: string, at: string, bytes: readonly number[]): Uint8Array => {
    const [before = '', after = ''] = text.split(at)
    return Uint8Array.from([...encoder.encode(before), ...bytes, ...encoder.encode(after)])
}

/** What is no UTF-8: a lone continuation, an overlong slash, a surrogate, a cut sequence, beyond U+10FFFF. */
const NOT_UTF8 = [[0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82], [0xf5, 0x80, 0x80, 0x80], [0xff, 0xfe]]

const ENCODINGS: readonly Family[] = [
    (random, _, id) => accepted(bytesOf(alertText(id, { ruleName: 'a@@b' }), '@@', random.pick(NOT_UTF8)), id),
    (random, _, id) =>
        refused(bytesOf(alertText(id, { alertId: `${id}@@` }), '@@', random.pick(NOT_UTF8)), 'ZDX-105', 'alertId'),
    (_, __, id) => accepted(`\ufeff${alertText(id)}`, id),
    (_, __, id) => refused(Uint8Array.from(Buffer.from(alertText(id), 'utf16le')), 'ZDX-101'),
    (_, __, id) => refused(Uint8Array.from([0xff, 0xfe, ...Buffer.from(alertText(id), 'utf16le')]), 'ZDX-101'),
    (_, __, id) =>
        draft(
            Uint8Array.from(Buffer.from(alertText(id), 'utf16le')),
            { kind: 'alert', id, makesIncident: true },
            { 'content-type': 'application/json; charset=utf-16le' },
        ),
    (_, __, id) =>
        draft(
            Uint8Array.from(Buffer.from(alertText(id, { ruleName: 'Gerät' }), 'latin1')),
            { kind: 'alert', id, makesIncident: true },
            { 'content-type': 'application/json; charset=iso-8859-1' },
        ),
    (_, __, id) => refused(`${alertText(id)}\u0000`, 'ZDX-101'),
    (_, __, id) => refused(alertText(`${id}\ud800`), 'ZDX-105', 'alertId'),
    (_, __, id) => refused(alertText(`${id}\u0000`), 'ZDX-105', 'alertId'),
    (_, __, id) => accepted(alertText(id, { ruleName: '\ud83d', description: '\udc00 \u0000 \u0007 x' }), id),
    (_, __, id) => accepted(alertText(id, { ['\ud83d']: 1, ['a\u0000b']: 2, ['🙂'.repeat(30)]: 3 }), id),
    (_, __, id) => accepted(alertText(`${id}-Ünïcödé-日本-🙂-\u200f`), `${id}-Ünïcödé-日本-🙂-\u200f`),
    (_, __, id) => draft('', { kind: 'refused', code: 'ZDX-101', field: '' }, { 'x-none': id }),
    (_, __, id) =>
        draft(alertText(id), { kind: 'platform', status: 415 }, { 'content-type': 'application/json; charset=utf-99' }),
    (_, __, id) => draft(alertText(id), { kind: 'platform', status: 415 }, { 'content-type': 'image/png' }),
    (_, __, id) =>
        draft(alertText(id), { kind: 'platform', status: 400 }, { 'content-encoding': 'gzip', 'x-none': id }),
]

const encoded: Family = (random, n, id) => (ENCODINGS[n % ENCODINGS.length] as Family)(random, n, id)

/** The text of an alert that has exactly so many bytes. */
function sized(id: string, size: number): string {
    const text = alertText(id, { description: '' })
    return text.replace('"description":""', `"description":"${'x'.repeat(size - text.length)}"`)
}

const large: Family = (random, n, id) => {
    const sizes = [LIMIT - 1, LIMIT, LIMIT + 1, LIMIT + 1, 2 * LIMIT, 3 * LIMIT, 10 * LIMIT + 1]
    const size = sizes[n % sizes.length] as number
    const text = sized(id, size)
    if (size > 10 * LIMIT) {
        return draft(text, { kind: 'platform', status: 400 })
    }
    if (size > LIMIT) {
        return refused(text, 'ZDX-106')
    }
    return random.next() < 0.5 ? accepted(text, id) : refused(text.slice(0, -1), 'ZDX-101')
}

const wide: Family = (random, n, id) => {
    const count = random.pick([1000, 5000, 20_000])
    if (n % 2 === 0) {
        const many = Array.from({ length: count }, (_, at) => [`unknown${at}`, at] as const)
        return accepted(alertText(id, Object.fromEntries(many)), id)
    }
    const conditions = Array.from({ length: count }, () => ({ conditionString: 'x', isHit: 1 }))
    return accepted(alertText(id, { criteria: { op: 'and', conditions } }), id)
}

/** Three posts of one alert each: one incident. */
const repeated: Family = (_, n) => accepted(alertText(`repeated-${Math.floor(n / 3)}`), `repeated-${Math.floor(n / 3)}`)

const FAMILIES: Readonly<Record<string, readonly [count: number, make: Family]>> = {
    mutated: [1200, mutated],
    truncated: [350, truncated],
    loose: [220, loose],
    'not an object': [120, notObject],
    twice: [240, twice],
    nested: [140, nested],
    encoded: [510, encoded],
    large: [21, large],
    wide: [16, wide],
    repeated: [120, repeated],
    ...FIELD_FAMILIES,
}

/** All bodies of a seed, in an order of that seed. */
export function fuzzCases(seed: number): FuzzCase[] {
    const random = new Random(seed)
    const cases = Object.entries(FAMILIES).flatMap(([family, [count, make]]) =>
        Array.from({ length: count }, (_, n) => ({
            name: `${family} ${n}`,
            ...make(random, n, `${family.replace(/ /g, '-')}-${n}-${random.hex(8)}`),
        })),
    )
    return random.shuffled(cases)
}
