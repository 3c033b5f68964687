import { selectRows } from '../../src/store/select-rows'
import { updateRow } from '../../src/store/write-rows'
import { type InstanceBed, openBed } from '../rest/instance-bed'

const TABLE = '/api/now/table/x_acme_app_note'
const ENFORCE = 'restriction.enforce'
const DECISION = 'restriction.default_decision'
const ENFORCED = { [ENFORCE]: 'true', [DECISION]: 'Revoke Basic Auth API login' }

let bed: InstanceBed
const ids: Record<string, string> = {}

beforeAll(() => {
    bed = openBed()
    bed.addAcl({ name: 'x_acme_app_note', operation: 'read' }, ['x_acme_app.writer'])
    ids['person'] = bed.addUser('person', ['x_acme_app.writer'])
    ids['service'] = bed.addUser('service', ['x_acme_app.writer'], { web_service_access_only: '1' })
    ids['exempt'] = bed.addUser('exempt', ['x_acme_app.writer', 'snc_basic_auth_api_access'])
})

afterAll(() => bed.close())

function setProperties(values: Readonly<Record<string, string>>): void {
    const { database, dictionary, versions } = bed.context
    for (const [name, value] of Object.entries(values)) {
        const where = { kind: 'term', element: 'name', operator: '=', value: `glide.authenticate.basic_auth.${name}` }
        const selection = { table: 'sys_properties', where } as Parameters<typeof selectRows>[2]
        const [row] = selectRows(database, dictionary.get(), selection, bed.context.queryEnvironment())
        updateRow(database, dictionary.get(), 'sys_properties', row?.['sys_id'] ?? '', { value })
    }
    versions.raise('sys_properties')
}

beforeEach(() => {
    setProperties({
        'restriction.active': 'true',
        [ENFORCE]: 'false',
        [DECISION]: 'Maintain current login',
        allowed_roles: 'snc_basic_auth_api_access',
        allowed_users: '',
    })
    bed.logged.length = 0
})

describe('restriction of Basic authentication (basic-auth-restriction.md)', () => {
    it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, number>>]>([
        ['is off at first', {}, { person: 200, service: 200, exempt: 200, admin: 200 }],
        ['enforced', ENFORCED, { person: 401, service: 200, exempt: 200, admin: 401 }],
        ['only tracking', { ...ENFORCED, [ENFORCE]: 'false' }, { person: 200, admin: 200 }],
        ['switched off whole', { ...ENFORCED, 'restriction.active': 'false' }, { person: 200, admin: 200 }],
        ['another role', { ...ENFORCED, allowed_roles: 'x, x_acme_app.writer' }, { person: 200, admin: 401 }],
        ['no role', { ...ENFORCED, allowed_roles: '' }, { person: 401, exempt: 401, service: 200 }],
        ['all decided to stay', { ...ENFORCED, [DECISION]: 'Maintain current login' }, { person: 200, admin: 200 }],
        ['no decision', { ...ENFORCED, [DECISION]: '' }, { person: 401 }],
    ])('%s', (_name, properties, expected) => {
        setProperties(properties)
        const found = Object.keys(expected).map((user) => [user, bed.send({ url: TABLE, user }).status])
        expect(Object.fromEntries(found)).toEqual(expected)
    })

    it('lets a user through by sys_id, not by name', () => {
        setProperties({ ...ENFORCED, allowed_users: `x, ${ids['person'] ?? ''}` })
        expect(bed.send({ url: TABLE, user: 'person' }).status).toBe(200)
        setProperties({ allowed_users: 'person' })
        expect(bed.send({ url: TABLE, user: 'person' }).status).toBe(401)
    })

    it('is said as every 401 is, with the right and with a wrong password; the log tells them apart', () => {
        setProperties(ENFORCED)
        const right = bed.send({ url: TABLE, user: 'person' })
        const wrong = bed.send({ url: TABLE, user: 'person', password: 'guess' })
        expect([right.status, right.body, right.headers]).toEqual([wrong.status, wrong.body, wrong.headers])
        expect(right.body).toEqual({
            error: { message: 'User is not authenticated', detail: 'Required to provide Auth information' },
            status: 'failure',
        })
        expect(bed.logged).toEqual([
            'warn Log-in failed (Basic): user "person" from 127.0.0.1: Basic authentication is restricted for this user',
            'warn Log-in failed (Basic): user "person" from 127.0.0.1',
        ])
    })

    it('does not lock a user out, and is about Basic alone: the form lets the user in', () => {
        setProperties(ENFORCED)
        for (let attempt = 0; attempt < 8; attempt++) {
            expect(bed.send({ url: TABLE, user: 'admin' }).status).toBe(401)
        }
        const body = new URLSearchParams({ user_name: 'admin', user_password: 'admin' }).toString()
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        expect(bed.send({ method: 'POST', url: '/login.do', headers, body }).status).toBe(302)
    })
})
