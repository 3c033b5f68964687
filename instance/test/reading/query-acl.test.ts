import { type InstanceBed, openBed } from '../rest/instance-bed'

const NOTE = 'x_acme_app_note'
const TABLE = `/api/now/table/${NOTE}`

interface Rule {
    readonly name: string
    readonly operation: 'read' | 'query_match' | 'query_range'
    readonly roles?: readonly string[]
    readonly values?: Readonly<Record<string, string>>
}

interface Case {
    readonly title: string
    readonly rules?: readonly Rule[]
    readonly query: string
    /** Names of the notes that are found; null where the query is refused. */
    readonly found: readonly string[] | null
}

const ALL = ['ann', 'bob', 'cat']
const OTHERS = 'x_acme_app.others'
const READER = 'x_acme_app.reader'

/** Operators of query_match, each with a term that all three notes meet. */
const MATCHES = ['rank!=9', 'rankIN1,2,3', 'rankNOT IN9', 'rankSAMEASrank', 'rankANYTHING', 'rankISNOTEMPTY']

/** Operators of query_range, likewise. */
const RANGES = [
    'rank>0',
    'rank>=1',
    'rank<9',
    'rank<=9',
    'rankBETWEEN0@9',
    'rankGT_OR_EQUALS_FIELDrank',
    'rankLT_OR_EQUALS_FIELDrank',
    'ORDERBYrank',
    'ORDERBYDESCrank',
    'GROUPBYrank',
]

const noRange: Rule = { name: `${NOTE}.rank`, operation: 'query_range', roles: [OTHERS] }
const noMatch: Rule = { name: `${NOTE}.rank`, operation: 'query_match', roles: [OTHERS] }
const ownRank: Rule = { name: `${NOTE}.rank`, operation: 'read', values: { condition: 'name=ann' } }

describe('query ACLs', () => {
    let bed: InstanceBed

    beforeAll(() => {
        bed = openBed()
        const hidden = bed.addUser('hidden.user', [], { name: 'Hidden' })
        const shown = bed.addUser('shown.user', [], { name: 'Shown' })
        bed.addUser('reader', [READER])
        bed.addAcl({ name: NOTE, operation: 'read' }, [READER])
        bed.addAcl(
            { name: 'sys_user', operation: 'read', decision_type: 'deny', applies_to: 'user_name=hidden.user' },
            [OTHERS],
        )
        for (const [index, name] of ALL.entries()) {
            bed.put(NOTE, { name, rank: String(index + 1), owner: name === 'cat' ? hidden : shown, color: name })
        }
    })
    afterAll(() => bed.close())

    function found(query: string, user = 'reader'): readonly string[] | null {
        const address = `${TABLE}?sysparm_fields=name&sysparm_query=${encodeURIComponent(query)}`
        const { status, body } = bed.send({ url: address, user })
        if (status === 403) {
            return null
        }
        return (body as { result: { name: string }[] }).result.map(({ name }) => name).sort()
    }

    function withRules(rules: readonly Rule[], check: () => void): void {
        const { database, dictionary, versions } = bed.context
        const made = rules.map(({ roles = [], values, ...rule }) => bed.addAcl({ ...rule, ...values }, roles))
        try {
            check()
        } finally {
            const column = dictionary.get().table('sys_security_acl')?.columns.get('active')?.physical ?? ''
            for (const acl of made) {
                database.run(`UPDATE "sys_metadata" SET "${column}" = 0 WHERE sys_id = ?`, [acl])
            }
            versions.raise('sys_security_acl')
        }
    }

    const cases: readonly Case[] = [
        ...[...MATCHES, ...RANGES].map((query) => ({ title: 'no rule: read access', query, found: ALL })),
        ...[...MATCHES, ...RANGES].map((query) => ({
            title: 'no rule and no read access',
            rules: [{ name: `${NOTE}.rank`, operation: 'read' as const, roles: [OTHERS] }],
            query,
            found: null,
        })),
        ...MATCHES.map((query) => ({ title: 'range refused, match not', rules: [noRange], query, found: ALL })),
        ...RANGES.map((query) => ({ title: 'range refused', rules: [noRange], query, found: null })),
        ...MATCHES.map((query) => ({ title: 'match refused', rules: [noMatch], query, found: null })),
        ...RANGES.map((query) => ({ title: 'match refused, range not', rules: [noMatch], query, found: ALL })),
        ...['name=ann^ORrank>1', 'name=ann^NQrank>1', 'name=ann^rank>1', 'name=ann^ORDERBYname^ORDERBYrank'].map(
            (query) => ({ title: 'every term counts', rules: [noRange], query, found: null }),
        ),
        ...['nameSAMEASkey', 'keySAMEASname', 'keyNSAMEASname'].map((query) => ({
            title: 'both fields of a comparison',
            rules: [{ name: `${NOTE}.key`, operation: 'query_match' as const, roles: [OTHERS] }],
            query,
            found: null,
        })),
        ...['nameGT_FIELDkey', 'dueMORETHANkey@day@after@1', 'dueLESSTHANkey@day@before@1'].map((query) => ({
            title: 'the second field of a range',
            rules: [{ name: `${NOTE}.key`, operation: 'query_range' as const, roles: [OTHERS] }],
            query,
            found: null,
        })),
        {
            title: 'a rule lets query what may not be read',
            rules: [
                { name: `${NOTE}.rank`, operation: 'read', roles: [OTHERS] },
                { name: `${NOTE}.rank`, operation: 'query_match', roles: [READER] },
            ],
            query: 'rank=2',
            found: ['bob'],
        },
        { title: 'a rule of the table', rules: [{ ...noRange, name: NOTE }], query: 'rank>0', found: null },
        { title: 'a rule of all tables', rules: [{ ...noRange, name: '*' }], query: 'rank>0', found: null },
        { title: 'a rule of all fields', rules: [{ ...noRange, name: '*.*' }], query: 'nameLIKEa', found: null },
        {
            title: 'a rule of all fields of the table',
            rules: [{ ...noRange, name: `${NOTE}.*` }],
            query: 'nameLIKEa',
            found: null,
        },
        {
            title: 'the most specific level decides',
            rules: [
                { ...noRange, name: '*.*' },
                { ...noRange, roles: [READER] },
            ],
            query: 'rank>1',
            found: ['bob', 'cat'],
        },
        {
            title: 'Deny-Unless refuses beside a rule that allows',
            rules: [
                { ...noRange, roles: [READER] },
                { ...noRange, values: { decision_type: 'deny' } },
            ],
            query: 'rank>1',
            found: null,
        },
        {
            title: 'a condition refuses, as there is no record',
            rules: [{ ...noRange, roles: [], values: { condition: 'name=ann' } }],
            query: 'rank>1',
            found: null,
        },
        {
            title: 'a script says yes',
            rules: [{ ...noRange, roles: [], values: { script: "answer = userName === 'reader'" } }],
            query: 'rank>1',
            found: ['bob', 'cat'],
        },
        {
            title: 'a script says no',
            rules: [{ ...noRange, roles: [], values: { script: "answer = userName === 'other'" } }],
            query: 'rank>1',
            found: null,
        },
        { title: 'a name in other letters', rules: [noRange], query: 'Rank>1', found: null },
        { title: 'a secret', query: 'secretSTARTSWITHa', found: null },
        { title: 'a secret that is compared', query: 'nameSAMEASsecret', found: null },
        { title: 'a field that is not there', rules: [noRange], query: 'no_such_field>1^name=ann', found: ['ann'] },
        // Read access of one record to the next: what the field holds where it may not be read tells nothing.
        { title: 'a field readable in some records', rules: [ownRank], query: 'rank>0', found: ['ann'] },
        { title: 'a field readable in some records', rules: [ownRank], query: 'rank!=1', found: [] },
        { title: 'a field readable in some records', rules: [ownRank], query: 'rank=3^ORname=cat', found: [] },
        { title: 'a field readable in some records', rules: [ownRank], query: 'ORDERBYrank', found: ['ann'] },
        // The owner of cat may not be read.
        { title: 'a path', query: 'owner.nameSTARTSWITHS', found: ['ann', 'bob'] },
        { title: 'a path to a hidden record', query: 'owner.nameSTARTSWITHH', found: [] },
        { title: 'a path to a hidden record, negated', query: 'owner.name!=Shown', found: [] },
        { title: 'the name of a hidden record', query: 'ownerSTARTSWITHH', found: [] },
        { title: 'an order by the names of records', query: 'ORDERBYowner', found: ['ann', 'bob'] },
        { title: 'the second field behind a path', query: 'nameNSAMEASowner.name', found: ['ann', 'bob'] },
        {
            title: 'a path through a field that may not be queried',
            rules: [{ name: `${NOTE}.owner`, operation: 'query_match', roles: [OTHERS] }],
            query: 'owner.name=Shown',
            found: null,
        },
        {
            title: 'a path to a field that may not be queried',
            rules: [{ name: 'sys_user.name', operation: 'query_range', roles: [OTHERS] }],
            query: 'owner.nameSTARTSWITHS',
            found: null,
        },
        {
            title: 'the name of a reference, by the rule of the name',
            rules: [{ name: 'sys_user.name', operation: 'query_range', roles: [OTHERS] }],
            query: 'ORDERBYowner',
            found: null,
        },
    ]

    it.each(cases)('$title: $query', ({ rules = [], query, found: expected }) => {
        withRules(rules, () => expect(found(query)).toEqual(expected))
    })

    it('do not bind an administrator whom they let override', () => {
        withRules([noRange, noMatch], () => expect(found('rank>1^rank!=9', 'admin')).toEqual(['bob', 'cat']))
    })
})
