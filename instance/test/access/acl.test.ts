import { type InstanceBed, openBed } from '../rest/instance-bed'

let bed: InstanceBed

beforeAll(() => {
    bed = openBed()
    bed.addUser('one.user', ['x_acme_app.one'])
    bed.addUser('two.user', ['x_acme_app.two'])
    bed.addUser('no.role', [])
    bed.addUser('group.user', [])
    bed.addUser('nested.user', ['x_acme_app.outer'])
})

afterAll(() => bed.close())

function as(user: string): void {
    bed.context.session =
        user === 'guest' ? bed.sessions.guest() : (bed.sessions.byUserName(user) ?? bed.sessions.guest())
}

/** Rules hold only in their case: they are switched off again. */
function withRules(rules: readonly [Record<string, string>, readonly string[]][], check: () => void): void {
    const made = rules.map(([values, roles]) => bed.addAcl(values, roles))
    try {
        check()
    } finally {
        const { database } = bed.context
        const definition = bed.context.dictionary.get().table('sys_security_acl')
        const active = definition?.columns.get('active')?.physical ?? ''
        for (const acl of made) {
            database.run(`UPDATE "${definition?.root ?? ''}" SET "${active}" = 0 WHERE sys_id = ?`, [acl])
        }
        bed.context.versions.raise('sys_security_acl')
    }
}

const NOTE = 'x_acme_app_note'
const AUTHENTICATED = '239bdf0c47d23110ba46ff58936d4330'
const HAS_ADMIN = '8637f144b732111074f706dd1e11a981'
type Values = Record<string, string>
type Rule = [Values, readonly string[]]
const rule = (name: string, roles: string[], values: Values = {}, operation = 'read'): Rule => [
    { name, operation, ...values },
    roles,
]

describe('record rules', () => {
    const row = { sys_class_name: NOTE, name: 'open', rank: '1' }
    const cases: [string, Rule[], string, string | undefined, boolean][] = [
        ['no rule: only admins (deny by default)', [], 'one.user', undefined, false],
        ['no rule: admins', [], 'admin', undefined, true],
        ['role held', [rule(NOTE, ['x_acme_app.one'])], 'one.user', undefined, true],
        ['role not held', [rule(NOTE, ['x_acme_app.one'])], 'two.user', undefined, false],
        ['one of several roles', [rule(NOTE, ['x_acme_app.one', 'x_acme_app.two'])], 'two.user', undefined, true],
        [
            'several rules: one is enough',
            [rule(NOTE, ['x_acme_app.one']), rule(NOTE, ['x_acme_app.two'])],
            'two.user',
            undefined,
            true,
        ],
        ['another operation', [rule(NOTE, ['x_acme_app.one'], {}, 'write')], 'one.user', undefined, false],
        ['inactive', [rule(NOTE, ['x_acme_app.one'], { active: '0' })], 'one.user', undefined, false],
        ['condition met', [rule(NOTE, [], { condition: 'name=open' })], 'no.role', undefined, true],
        ['condition not met', [rule(NOTE, [], { condition: 'name=closed' })], 'no.role', undefined, false],
        [
            'condition that cannot be read refuses',
            [rule(NOTE, [], { condition: 'no_such_field=1' })],
            'no.role',
            undefined,
            false,
        ],
        [
            'role and condition: both',
            [rule(NOTE, ['x_acme_app.one'], { condition: 'name=open' })],
            'no.role',
            undefined,
            false,
        ],
        [
            'script says yes',
            [rule(NOTE, [], { script: "answer = current.name === 'open'" })],
            'no.role',
            undefined,
            true,
        ],
        ['script says no', [rule(NOTE, [], { script: "answer = current.name === 'x'" })], 'no.role', undefined, false],
        [
            'script not looked at unless advanced',
            [rule(NOTE, ['x_acme_app.one'], { script: 'answer = false', advanced: '0' })],
            'one.user',
            undefined,
            true,
        ],
        ['empty rule refuses', [rule(NOTE, [])], 'no.role', undefined, false],
        [
            'script that only says true refuses',
            [rule(NOTE, [], { script: 'answer = true;' })],
            'no.role',
            undefined,
            false,
        ],
        ['signed in', [rule(NOTE, [], { security_attribute: AUTHENTICATED })], 'no.role', undefined, true],
        ['not signed in', [rule(NOTE, [], { security_attribute: AUTHENTICATED })], 'guest', undefined, false],
        ['admin attribute', [rule(NOTE, [], { security_attribute: HAS_ADMIN })], 'no.role', undefined, false],
        [
            'unknown attribute refuses',
            [rule(NOTE, [], { security_attribute: 'f'.repeat(32) })],
            'no.role',
            undefined,
            false,
        ],
        ['admin overrides', [rule(NOTE, ['x_acme_app.one'], { script: 'answer = false' })], 'admin', undefined, true],
        [
            'admin does not override where switched off',
            [rule(NOTE, [], { admin_overrides: '0', script: 'answer = false' })],
            'admin',
            undefined,
            false,
        ],
        [
            'admin passes role checks',
            [rule(NOTE, ['x_acme_app.one'], { admin_overrides: '0' })],
            'admin',
            undefined,
            true,
        ],
        ['nobody refuses admins', [rule(NOTE, ['nobody'])], 'admin', undefined, false],
        [
            'applies to another record: as if not there',
            [rule(NOTE, ['x_acme_app.one'], { applies_to: 'rank=2' })],
            'one.user',
            undefined,
            false,
        ],
        [
            'applies to this record',
            [rule(NOTE, ['x_acme_app.one'], { applies_to: 'rank=1' })],
            'one.user',
            undefined,
            true,
        ],
        [
            'deny that fails beats allow',
            [rule(NOTE, ['x_acme_app.one']), rule(NOTE, ['x_acme_app.two'], { decision_type: 'deny' })],
            'one.user',
            undefined,
            false,
        ],
        [
            'deny that passes grants nothing by itself',
            [rule(NOTE, ['x_acme_app.one'], { decision_type: 'deny' })],
            'one.user',
            undefined,
            false,
        ],
        [
            'deny that passes, with allow',
            [rule(NOTE, ['x_acme_app.one']), rule(NOTE, ['x_acme_app.one'], { decision_type: 'deny' })],
            'one.user',
            undefined,
            true,
        ],
        ['field without rule: as the table', [rule(NOTE, ['x_acme_app.one'])], 'one.user', 'rank', true],
        ['field rule needs the table too', [rule(`${NOTE}.rank`, ['x_acme_app.one'])], 'one.user', 'rank', false],
        [
            'field rule not met',
            [rule(NOTE, ['x_acme_app.one']), rule(`${NOTE}.rank`, ['x_acme_app.two'])],
            'one.user',
            'rank',
            false,
        ],
        [
            'another field is free',
            [rule(NOTE, ['x_acme_app.one']), rule(`${NOTE}.rank`, ['x_acme_app.two'])],
            'one.user',
            'name',
            true,
        ],
        [
            'all fields',
            [rule(NOTE, ['x_acme_app.one']), rule(`${NOTE}.*`, ['x_acme_app.two'])],
            'one.user',
            'name',
            false,
        ],
        [
            'the field before all fields',
            [
                rule(NOTE, ['x_acme_app.one']),
                rule(`${NOTE}.*`, ['x_acme_app.two']),
                rule(`${NOTE}.name`, ['x_acme_app.one']),
            ],
            'one.user',
            'name',
            true,
        ],
        [
            'the field of any table before all fields',
            [rule(NOTE, ['x_acme_app.one']), rule(`${NOTE}.*`, ['x_acme_app.two']), rule('*.name', ['x_acme_app.one'])],
            'one.user',
            'name',
            true,
        ],
        [
            'deny on a field',
            [rule(NOTE, ['x_acme_app.one']), rule(`${NOTE}.rank`, ['x_acme_app.two'], { decision_type: 'deny' })],
            'one.user',
            'rank',
            false,
        ],
    ]

    it.each(cases)('%s', (_name, rules, user, element, expected) => {
        withRules(rules, () => {
            as(user)
            expect(bed.access.allows('read', NOTE, row, element)).toBe(expected)
        })
    })

    it('asks roles only while there is no record', () => {
        withRules([rule(NOTE, ['x_acme_app.one'], { condition: 'name=closed', script: 'answer = false' })], () => {
            as('one.user')
            expect(bed.access.allows('read', NOTE, null)).toBe(true)
            expect(bed.access.allows('read', NOTE, row)).toBe(false)
            as('two.user')
            expect(bed.access.allows('read', NOTE, null)).toBe(false)
        })
    })

    it('asks the write rules of a field where creating has none', () => {
        const rules = [
            rule(NOTE, ['x_acme_app.one'], {}, 'create'),
            rule(`${NOTE}.rank`, ['x_acme_app.two'], {}, 'write'),
        ]
        withRules(rules, () => {
            as('one.user')
            expect(bed.access.allows('create', NOTE, {}, 'rank')).toBe(false)
            expect(bed.access.allows('create', NOTE, {}, 'name')).toBe(true)
        })
        withRules([...rules, rule(`${NOTE}.rank`, ['x_acme_app.one'], {}, 'create')], () => {
            expect(bed.access.allows('create', NOTE, {}, 'rank')).toBe(true)
        })
    })

    it("protects an extending table by its parents' rules, and its own go before them", () => {
        withRules([rule('task.short_description', ['x_acme_app.one'])], () => {
            bed.addUser('agent.user', ['itil'])
            as('agent.user')
            expect(bed.access.allows('read', 'incident', { sys_class_name: 'incident' }, 'short_description')).toBe(
                false,
            )
            withRules([rule('incident.short_description', ['itil'])], () => {
                expect(bed.access.allows('read', 'incident', { sys_class_name: 'incident' }, 'short_description')).toBe(
                    true,
                )
                expect(bed.access.allows('read', 'task', { sys_class_name: 'incident' }, 'short_description')).toBe(
                    true,
                )
                expect(bed.access.allows('read', 'task', { sys_class_name: 'problem' }, 'short_description')).toBe(
                    false,
                )
            })
        })
    })
})

describe('REST_Endpoint rules', () => {
    it.each([
        ['none named', [], 'no.role', true],
        ['unknown rule', ['0'.repeat(32)], 'admin', false],
        ['default rule', ['cf9d01d3e73003009d6247e603f6a990'], 'no.role', true],
        ['default rule, nobody signed in', ['cf9d01d3e73003009d6247e603f6a990'], 'guest', false],
    ])('%s', (_name, acls, user, expected) => {
        as(user)
        expect(bed.access.allowsEndpoint(acls)).toBe(expected)
    })
})

describe('sessions', () => {
    it('have the roles that others contain and that groups give, parents included', () => {
        bed.put('sys_user_role_contains', {
            role: bed.roleId('x_acme_app.outer'),
            contains: bed.roleId('x_acme_app.inner'),
        })
        bed.put('sys_user_role_contains', {
            role: bed.roleId('x_acme_app.inner'),
            contains: bed.roleId('x_acme_app.outer'),
        })
        const parent = bed.put('sys_user_group', { name: 'parents', parent: null })
        const child = bed.put('sys_user_group', { name: 'children', parent })
        bed.put('sys_group_has_role', { group: parent, role: bed.roleId('x_acme_app.parent'), inherits: '1' })
        bed.put('sys_group_has_role', { group: child, role: bed.roleId('x_acme_app.outer'), inherits: '1' })
        bed.put('sys_group_has_role', { group: child, role: bed.roleId('x_acme_app.not_inherited'), inherits: '0' })
        bed.put('sys_user_grmember', { user: bed.sessions.byUserName('group.user')?.userId ?? '', group: child })
        const roles = ['x_acme_app.inner', 'x_acme_app.outer', 'x_acme_app.parent', 'snc_internal']
        expect([...(bed.sessions.byUserName('group.user')?.roles ?? [])].sort()).toEqual(roles.sort())
        expect([...(bed.sessions.byUserName('nested.user')?.roles ?? [])].sort()).toEqual([
            'snc_internal',
            'x_acme_app.inner',
            'x_acme_app.outer',
        ])
    })

    it('change with the next role, and are found by name in any case and by sys_id', () => {
        const id = bed.addUser('Case.User', [], { time_zone: 'America/New_York', web_service_access_only: '1' })
        expect(bed.sessions.byUserName('case.user')).toMatchObject({
            userId: id,
            timeZone: 'America/New_York',
            interactive: false,
            webServiceOnly: true,
        })
        bed.put('sys_user_has_role', { user: id, role: bed.roleId('x_acme_app.one'), state: 'active' })
        expect(bed.sessions.byId(id)?.roles.has('x_acme_app.one')).toBe(true)
    })

    it('are none for whom there is no user', () => {
        expect(bed.sessions.byUserName('no.body')).toBeNull()
        expect(bed.sessions.byId('0'.repeat(32))).toBeNull()
        expect(bed.sessions.guest()).toMatchObject({ userName: 'guest', authenticated: false })
        expect(bed.sessions.system().roles.has('admin')).toBe(true)
    })
})
