import type { Family } from './fuzz-bodies'
import { accepted, alertText, draft, refused } from './fuzz-case'

const COUNTS = ['impactedDeviceCount', 'impactedUserCount', 'geolocationCount', 'deptCount', 'osverCount', 'zloc_count']
const TIMES = ['startTime', 'createTime', 'endTime']
const TEXTS = ['severity', 'ruleName', 'alertType', 'criteriaString', 'description', 'zdxUrl']

const NO_TEXTS: readonly unknown[] = [true, false, {}, [], { a: 1 }, [1], ['x'], [[]], { toString: 'x' }, { length: 3 }]

/** One field of another type than any that is taken; the answer names it. */
const wrongType: Family = (random, n, id) => {
    const simple = [...COUNTS, ...TIMES, ...TEXTS, 'status', 'zscaler_hosted_locations', 'alertId']
    const value = random.pick(NO_TEXTS)
    const inCondition = (name: string): readonly [string, unknown, string] => {
        const conditions = [{ conditionString: 'x' }, { conditionString: 'y', [name]: random.pick([true, [1], [[]]]) }]
        return ['criteria', { op: 'and', conditions }, `criteria.conditions[1].${name}`]
    }
    const odd: readonly (readonly [field: string, value: unknown, named: string])[] = [
        ['criteria', random.pick(['x', 1, true, [], [{}]]), 'criteria'],
        ['criteria', { op: random.pick([true, {}, []]) }, 'criteria.op'],
        ['criteria', { conditions: random.pick(['x', 1, true, {}]) }, 'criteria.conditions'],
        ['criteria', { conditions: [{}, random.pick(['x', 1, true, [], null])] }, 'criteria.conditions[1]'],
        inCondition('conditionString'),
        inCondition('stats'),
        ['criteria', { conditions: [{ stats: { min: random.pick([true, {}, []]) } }] }, 'criteria.conditions[].stats'],
        ['context', random.pick(['x', 1, true, [], [{}]]), 'context'],
        ['context', { attribute: random.pick([true, {}, []]) }, 'context.attribute'],
        ['context', { epicenter: random.pick([true, {}, []]) }, 'context.epicenter'],
    ]
    const plain = simple[n % (simple.length + odd.length)]
    const [field, sent, named] =
        plain === undefined ? (odd[n % odd.length] as (typeof odd)[0]) : ([plain, value, plain] as const)
    return refused(alertText(id, { [field]: sent }), 'ZDX-104', named)
}

/** The id or the status is missing in one of the ways in which something is missing. */
const missing: Family = (random, n, id) => {
    const field = n % 2 === 0 ? 'alertId' : 'status'
    return refused(
        alertText(id, { [field]: random.pick([undefined, null, '', ' ', '\t\n', '\u00a0']) }),
        'ZDX-103',
        field,
    )
}

const BAD_IDS = [-1, 1.5, 1e21, -0.5, 'a\nb', 'a\tb', '\u007f', '\ud83d', 'x\u0000', 'x'.repeat(1001), '🙂'.repeat(501)]

const badId: Family = (_, n, id) => {
    if (n % 12 === 11) {
        return refused(alertText(id).replace(`"${id}"`, '9'.repeat(1001)), 'ZDX-105', 'alertId')
    }
    return refused(alertText(id, { alertId: BAD_IDS[n % 12] }), 'ZDX-105', 'alertId')
}

/** Ids that are query syntax, code or markup somewhere. */
const SYNTAX = [
    '^ORactive=true',
    '^active=true^NQactive=true',
    '^EQ',
    '^ORDERBYDESCnumber',
    '^GROUPBYstate',
    'javascript:gs.log(1)',
    'javascript:gs.getUserID()',
    'DYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    'NULL',
    'null',
    'ISEMPTY',
    'ISNOTEMPTY',
    'ANYTHING',
    'a,b,c',
    'IN1,2,3',
    'SAMEASnumber',
    'RLQUERYincident.caller_id',
    '%',
    '_',
    '*',
    "' OR '1'='1",
    '"; DROP TABLE incident; --',
    '${gs.getProperty("x")}',
    '{{7*7}}',
    '{field}',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    'true',
    '0',
    ' leading',
    'trailing ',
    '-1',
    '1e3',
    '0123',
    'a&b=c#d?e',
]

/** Those that a template leaves which was not filled in. */
const UNFILLED = ['NULL', 'null', '${gs.getProperty("x")}', '{field}']

/** Ids of which each is an alert of its own, also where a text column would take two for the same. */
const query: Family = (_, n, id) => {
    const syntax = SYNTAX[n % SYNTAX.length] as string
    const round = Math.floor(n / SYNTAX.length)
    const own = [syntax, syntax + id, id + syntax, syntax.toUpperCase() + n, syntax.toLowerCase() + n, `${syntax}${n} `]
    const sent = own[round % own.length] as string
    return UNFILLED.includes(sent.trim())
        ? refused(alertText(sent), 'ZDX-119', 'alertId')
        : accepted(alertText(sent), sent)
}

/** Pairs that differ only in what a comparison of text may overlook. */
const alike: Family = (_, n) => {
    const base = `alike-${Math.floor(n / 8)}`
    const sent = [
        base,
        base.toUpperCase(),
        `${base} `,
        ` ${base}`,
        `${base}\u00e9`,
        `${base}e\u0301`,
        `${base}e`,
        `${base}.0`,
    ]
    const id = sent[n % 8] as string
    return accepted(alertText(id), id)
}

const long: Family = (random, _, id) => {
    const sent = id + random.pick(['x', '^', '🙂', ' ', 'é']).repeat(random.pick([60, 100, 200, 400]))
    return accepted(alertText(sent), sent)
}

/** Ids as numbers, most above 2^53: no digit is lost. */
const number: Family = (random, n, id) => {
    const digits = `${1 + random.below(9)}${Array.from({ length: random.pick([8, 18, 40, 300]) }, () => random.below(10)).join('')}${n}`
    return accepted(alertText(id).replace(`"alertId":"${id}"`, `"alertId":${digits}`), digits)
}

const ODD_TIMES = [
    '-1',
    -5,
    0,
    '0',
    '',
    null,
    'soon',
    1e300,
    '9007199254740993',
    '253402300800',
    '253402300799',
    1.5,
    ' 7 ',
]

const oddTime: Family = (random, _, id) => {
    const times = TIMES.map(
        (field) => [field, random.pick([...ODD_TIMES, 1e16, '१२', '0x10', '9'.repeat(400)])] as const,
    )
    const counts = COUNTS.map(
        (field) => [field, random.pick([-1, 1.5, 'many', null, '', 1e30, '007', '9'.repeat(400)])] as const,
    )
    return accepted(alertText(id, Object.fromEntries([...times, ...counts])), id)
}

const WORDS = [
    '',
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'Urgent',
    '1',
    '🙂',
    'high ',
    'CRITICAL',
]

const severity: Family = (random, _, id) => {
    const sent = random.pick<unknown>([...WORDS, null, 5, 'medium', 'Low', 'x'.repeat(3000), 'h\u0131gh', 'high,low'])
    const isLess = sent === 'medium' || sent === 'Low'
    return accepted(alertText(id, { severity: sent }), id, !isLess)
}

/** Only STARTED starts; everything else ends what never began. */
const status: Family = (random, _, id) => {
    const sent = random.pick<unknown>([
        ...WORDS.slice(1),
        5,
        'ENDED',
        'START',
        'STARTED!',
        'ONGOING',
        'x'.repeat(3000),
        'ſtarted',
        ' started ',
    ])
    return accepted(alertText(id, { status: sent }), id, sent === ' started ')
}

const ODD_TEXTS = [
    '',
    null,
    0,
    1e300,
    '\u0000',
    '\ud800',
    '\n\n',
    '^ORactive=true',
    'javascript:gs.log(1)',
    '<b>&amp;</b>',
    '🙂'.repeat(2000),
    'x'.repeat(20_000),
    '[code]<script>[/code]',
    '${1}',
    'constructor',
    '\u202e\ufffe',
]

const oddText: Family = (random, _, id) => {
    const fields = [
        'alertType',
        'criteriaString',
        'description',
        'zdxUrl',
        'event',
        'version',
        'alias',
        'text',
        'message',
    ]
    const chosen = fields.map((field) => [field, random.pick<unknown>(ODD_TEXTS)] as const)
    const context = { attribute: random.pick(ODD_TEXTS), epicenter: random.pick(ODD_TEXTS), more: [{}] }
    const conditions = [
        { conditionString: random.pick(ODD_TEXTS), stats: random.pick(ODD_TEXTS), isHit: random.pick(NO_TEXTS) },
    ]
    const criteria = { op: random.pick(ODD_TEXTS), conditions }
    return accepted(
        alertText(id, { ...Object.fromEntries(chosen), ruleName: `x${random.pick(ODD_TEXTS)}`, context, criteria }),
        id,
    )
}

const NAMES = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    '',
    'sys_id',
    'number',
    'state',
    'active',
    'alertid',
    'ALERTID',
    'x'.repeat(9000),
    'a.b',
    '{field}',
    'incident',
]

const unknown: Family = (random, _, id) => {
    const names = new Set(Array.from({ length: 1 + random.below(6) }, () => random.pick(NAMES)))
    const values: readonly unknown[] = [null, 'x', {}, [{}], { admin: true }, 1, { toString: null }]
    const more = [...names].map((name) => `${JSON.stringify(name)}:${JSON.stringify(random.pick(values))}`).join()
    return accepted(`${alertText(id).slice(0, -1)},${more}}`, id)
}

const test: Family = (random, _, id) => {
    const ruleName = random.pick(['test', 'TEST', ' Test ', 'test\n'])
    return draft(alertText(id, { ruleName, alertId: random.pick<unknown>([id, {}, null, '^']) }), { kind: 'test' })
}

/** Families of bodies that are JSON objects with something odd in a field. */
export const FIELD_FAMILIES: Readonly<Record<string, readonly [count: number, make: Family]>> = {
    'wrong type': [700, wrongType],
    missing: [120, missing],
    'bad id': [120, badId],
    query: [SYNTAX.length * 6, query],
    alike: [80, alike],
    long: [100, long],
    number: [120, number],
    'odd time': [220, oddTime],
    severity: [180, severity],
    status: [180, status],
    'odd text': [220, oddText],
    unknown: [180, unknown],
    test: [40, test],
}
