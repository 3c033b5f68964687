import {
    at,
    firing,
    type FuzzSource,
    isObject,
    isUnfilled,
    type Json,
    type Path,
    put,
    type ToldAlert,
} from './fuzz-sources'
import type { Random } from './random'

/** One generated body, and what may become of it. */
export interface SourceCase {
    readonly source: FuzzSource
    /** Its source, its family, and its number there. */
    readonly name: string
    readonly body: Uint8Array
    /** What it tells where it is taken; null where it must be refused. */
    readonly told: readonly ToldAlert[] | 'test' | null
    /** Whether it must be taken. */
    readonly isGood: boolean
    /** How the refusal begins, where it must be refused in one way. */
    readonly code: string
    /** What the refusal names. */
    readonly field: string
}

type Draft = Omit<SourceCase, 'name' | 'source'>
type Family = (random: Random, source: FuzzSource, id: string, n: number) => Draft

const encoder = new TextEncoder()
const MEGABYTE = 1_048_576

const ODD: readonly Json[] = [
    null,
    true,
    false,
    {},
    [],
    [[]],
    [{}],
    { toString: null },
    0,
    -1,
    1.5,
    1e300,
    5,
    '',
    ' ',
    'NULL',
    '\u0000',
    '\ud800',
    '\ufffd',
    '^ORactive=true',
    '^NQ^EQ',
    'javascript:gs.log(1)',
    '${1}{{body.id}}',
    '<script>',
    '🙂'.repeat(600),
    'x'.repeat(70_000),
    'constructor',
    '__proto__',
    '0001-01-01T00:00:00Z',
    '9999999999999999',
    'a\nb\tc',
]

const SYNTAX = [
    '^ORactive=true',
    '^active=true^NQactive=true',
    '^ORDERBYDESCnumber',
    'javascript:gs.getUserID()',
    'NULL',
    'ISNOTEMPTY',
    'a,b,c',
    '%',
    '*',
    "' OR '1'='1",
    '{{body.id}}',
    '${x}',
    '__proto__',
    'constructor',
    ' leading',
    'trailing ',
    'Ünïcödé 日本 🙂',
]

/** A text body: taken or refused, and told as its profile's documentation says. */
function either(source: FuzzSource, body: Uint8Array | string): Draft {
    const bytes = typeof body === 'string' ? encoder.encode(body) : body
    return { body: bytes, told: toldIn(source, bytes), isGood: false, code: '', field: '' }
}

function good(source: FuzzSource, body: Json | string): Draft {
    return { ...either(source, typeof body === 'string' ? body : JSON.stringify(body)), isGood: true }
}

function refused(body: Uint8Array | string, code: string, field = ''): Draft {
    const bytes = typeof body === 'string' ? encoder.encode(body) : body
    return { body: bytes, told: null, isGood: false, code, field }
}

function toldIn(source: FuzzSource, bytes: Uint8Array): SourceCase['told'] {
    let body: Json
    try {
        body = JSON.parse(new TextDecoder().decode(bytes)) as Json
    } catch {
        return null
    }
    return isObject(body) ? source.told(body) : null
}

/** The paths of all values of a body. */
function pathsOf(body: Json, path: Path = []): readonly Path[] {
    const entries: readonly (readonly [string | number, Json])[] = Array.isArray(body)
        ? [...(body as readonly Json[]).entries()]
        : isObject(body)
          ? Object.entries(body)
          : []
    const below = entries.flatMap(([step, value]) => pathsOf(value, [...path, step]))
    return path.length === 0 ? below : [path, ...below]
}

const shown = (path: Path) =>
    path.reduce<string>((text, step) => text + (typeof step === 'number' ? `[${step}]` : `${text && '.'}${step}`), '')

const mutated: Family = (random, source, id) => {
    let changed = [...encoder.encode(JSON.stringify(source.body(id)))]
    for (let change = 1 + random.below(4); change > 0; change--) {
        const place = random.below(changed.length)
        const put = Array.from({ length: random.pick([0, 1, 1, 3]) }, () =>
            random.pick([...encoder.encode('{}[]:,"\\0-.eE \ntfn'), 0x80, 0xc0, 0xed, 0xff, 0]),
        )
        changed = [...changed.slice(0, place), ...put, ...changed.slice(place + random.pick([0, 1, 1, 8]))]
    }
    return either(source, Uint8Array.from(changed))
}

const truncated: Family = (random, source, id) => {
    const bytes = encoder.encode(JSON.stringify(source.body(id)))
    return refused(bytes.slice(0, random.below(bytes.length)), 'ZDX-101')
}

const oddValue: Family = (random, source, id, n) => {
    const body = source.body(id)
    const paths = pathsOf(body)
    return either(source, JSON.stringify(put(body, paths[n % paths.length] as Path, random.pick(ODD))))
}

const removed: Family = (_, source, id, n) => {
    const body = source.body(id)
    const paths = pathsOf(body)
    const path = paths[n % paths.length] as Path
    const marked = JSON.stringify(put(body, path, '\u0001'))
    return either(source, marked.replace(/,"[^"]*":"\\u0001"|"[^"]*":"\\u0001",?|"\\u0001",?/, ''))
}

/** A key that comes twice in any object of the body, once perhaps spelt in another way. */
const twice: Family = (random, source, id, n) => {
    const body = source.body(id)
    const paths = pathsOf(body).filter((path) => typeof path.at(-1) === 'string')
    const path = paths[n % paths.length] as Path
    const name = String(path.at(-1))
    const spelt = random.next() < 0.5 ? name : `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}`
    const parent = path.slice(0, -1)
    const inside = JSON.stringify(at(body, parent))
    const doubled = `${inside.slice(0, -1)},"${spelt}":"x"}`
    return refused(
        JSON.stringify(put(body, parent, '\u0001')).replace('"\\u0001"', () => doubled),
        'ZDX-105',
        name,
    )
}

const badId: Family = (_, source, id, n) => {
    const bad: readonly (readonly [Json, string])[] = [
        [null, 'ZDX-103'],
        ['', 'ZDX-103'],
        [' \t', 'ZDX-103'],
        [true, 'ZDX-104'],
        [{}, 'ZDX-104'],
        [[id], 'ZDX-104'],
        [-1, 'ZDX-105'],
        [1.5, 'ZDX-105'],
        [1e21, 'ZDX-105'],
        [`${id}\u0000`, 'ZDX-105'],
        [`${id}\ud800`, 'ZDX-105'],
        [`${id}\n`, 'ZDX-105'],
        [id.padEnd(1001, 'x'), 'ZDX-105'],
        [`${id}\ufffd`, 'ZDX-105'],
    ]
    const [value, code] = bad[n % bad.length] as (typeof bad)[0]
    return refused(JSON.stringify(put(source.body(id), source.id, value)), code, shown(source.id))
}

const badState: Family = (_, source, id, n) => {
    const bad: readonly (readonly [Json, string])[] = [
        [null, 'ZDX-103'],
        ['', 'ZDX-103'],
        ['constructor', 'ZDX-105'],
        ['^ORstate=1', 'ZDX-105'],
        [7, 'ZDX-105'],
        [{}, 'ZDX-104'],
        [['down'], 'ZDX-104'],
        ['x'.repeat(5000), 'ZDX-105'],
    ]
    const [value, code] = bad[n % bad.length] as (typeof bad)[0]
    return refused(JSON.stringify(put(source.body(id), source.state, value)), code, shown(source.state))
}

const query: Family = (random, source, id, n) => {
    const syntax = SYNTAX[n % SYNTAX.length] as string
    const own = n < SYNTAX.length ? syntax : random.pick([syntax + id, id + syntax, `${syntax}${n}`])
    const body = put(source.body(id), source.id, own)
    return isUnfilled(own) ? refused(JSON.stringify(body), 'ZDX-119', shown(source.id)) : good(source, body)
}

/** The value by which alerts are put together: never that of another key, and never no incident at all. */
const key: Family = (random, source, id, n) => {
    if (!source.key) {
        return good(source, source.body(id))
    }
    const long = 'k'.repeat(1100)
    const values = [...ODD, ...SYNTAX, ...SYNTAX.map((text) => ` ${text.toUpperCase()}`), `${long}1`, `${long}2`]
    const value = n % 6 === 0 ? random.pick(['web', 'db']) : (values[n % values.length] as Json)
    return either(source, JSON.stringify(put(source.body(id), source.key, value)))
}

const nested: Family = (random, source, id) => {
    const depth = random.pick([101, 150, 5000])
    const [open, close] = random.next() < 0.5 ? ['{"a":', '}'] : ['[', ']']
    const text = JSON.stringify(source.body(id))
    return refused(`${text.slice(0, -1)},"deep":${open.repeat(depth)}1${close.repeat(depth)}}`, 'ZDX-108', 'deep')
}

const large: Family = (_, source, id, n) => {
    const size = n % 2 === 0 ? MEGABYTE : MEGABYTE + 1
    const text = JSON.stringify(put(source.body(id), ['padding'], ''))
    const padded = text.replace('"padding":""', `"padding":"${'x'.repeat(size - text.length)}"`)
    return size > MEGABYTE ? refused(padded, 'ZDX-106') : good(source, padded)
}

const notObject: Family = (random, source, id) => {
    const text = random.pick(['[]', 'null', 'true', '-1.5e300', '"{}"', `[${JSON.stringify(source.body(id))}]`])
    return refused(text, 'ZDX-102')
}

const notUtf8: Family = (random, source, id) => {
    const [before = '', after = ''] = JSON.stringify(put(source.body(id), source.id, '@@')).split('@@')
    const bytes = random.pick([[0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82], [0xff, 0xfe]])
    const body = [...encoder.encode(before + id), ...bytes, ...encoder.encode(after)]
    return refused(Uint8Array.from(body), 'ZDX-105', shown(source.id))
}

/** Several alerts in one post, one of them perhaps bad: then none counts. */
const group: Family = (random, source, id) => {
    if (source.id[0] !== 'alerts') {
        return good(source, source.body(id))
    }
    const count = 2 + random.below(8)
    const alerts = Array.from({ length: count }, (_, place) => firing(`${id}-${place - (place % 3 === 2 ? 1 : 0)}`))
    const bad = random.below(count)
    if (random.next() < 0.5) {
        return good(source, put(source.body(id), ['alerts'], alerts))
    }
    const path = ['alerts', bad, random.pick(['fingerprint', 'status'])]
    const broken = put(put(source.body(id), ['alerts'], alerts), path, random.pick<Json>([true, {}, [1]]))
    return refused(JSON.stringify(broken), 'ZDX-104', shown(path))
}

/** Two posts of each alert. */
const repeated: Family = (_, source, __, n) => good(source, source.body(`repeated-${Math.floor(n / 2)}`))

const FAMILIES: Readonly<Record<string, readonly [count: number, make: Family]>> = {
    mutated: [45, mutated],
    truncated: [12, truncated],
    'odd value': [60, oddValue],
    removed: [30, removed],
    twice: [30, twice],
    'bad id': [28, badId],
    'bad state': [16, badState],
    query: [34, query],
    key: [60, key],
    nested: [12, nested],
    large: [2, large],
    'not object': [10, notObject],
    'not utf-8': [10, notUtf8],
    group: [16, group],
    repeated: [16, repeated],
}

/** All bodies for a source, by a seed. */
export function sourceCases(random: Random, source: FuzzSource): SourceCase[] {
    return Object.entries(FAMILIES).flatMap(([family, [count, make]]) =>
        Array.from({ length: count }, (_, n) => ({
            source,
            name: `${source.name}, ${family} ${n}`,
            ...make(random, source, `${family.replace(/ /g, '-')}-${n}-${random.hex(8)}`, n),
        })),
    )
}
