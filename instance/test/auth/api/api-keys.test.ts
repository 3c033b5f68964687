import { readFileSync } from 'node:fs'
import { KEY_HEADER_ID } from '../../../src/base/rows/api-access'
import { toGlideDateTime } from '../../../src/store/glide-time'
import type { Row } from '../../../src/store/row'
import { TABLE } from '../oauth/oauth-bed'
import { KEY, openPolicyBed, type PolicyBed } from './policy-bed'

let bed: PolicyBed
let user: string

beforeAll(async () => {
    bed = await openPolicyBed()
    user = bed.sessions.byUserName('rest.user')?.userId ?? ''
})

beforeEach(() => bed.setPolicies({ values: {}, profiles: ['key', 'basic'] }))

afterAll(() => bed.close())

const send = (key: string, headers: Record<string, string> = {}, url = TABLE) =>
    bed.send({ url, headers: { 'x-sn-apikey': key, ...headers } })

describe('a REST API key (configure-api-key.md)', () => {
    it('is its user, with the roles of now', () => {
        expect(send(KEY).status).toBe(200)
        bed.change('api_key', bed.keyId, { user: bed.addUser('role.less', []) })
        expect(send(KEY).status).toBe(403)
        bed.change('api_key', bed.keyId, { user })
    })

    it.each([
        ['a wrong one', 'x'.repeat(64)],
        ['one in other letters', KEY.toUpperCase()],
        ['an empty one', ''],
        ['its beginning', KEY.slice(0, 63)],
        ['more than it', `${KEY}k`],
    ])('is refused if it is %s, and the log has a line', (_name, key) => {
        bed.logged.length = 0
        expect(send(key, {}, `${TABLE}?`).status).toBe(401)
        expect(bed.logged).toEqual(key === '' ? [] : ['warn Log-in failed (API key): from 127.0.0.1'])
    })

    it.each<[string, string, () => string, Row, Row]>([
        ['it is inactive', 'api_key', () => bed.keyId, { active: '0' }, { active: '1' }],
        ['it has expired', 'api_key', () => bed.keyId, { expires: '2020-01-01 00:00:00' }, { expires: null }],
        ['it has no user', 'api_key', () => bed.keyId, { user: null }, {}],
        ['its user is locked out', 'sys_user', () => user, { locked_out: '1' }, { locked_out: '0' }],
        ['its user is inactive', 'sys_user', () => user, { active: '0' }, { active: '1' }],
    ])('is refused while %s', (_name, table, sysId, values, back) => {
        bed.change(table, sysId(), values)
        expect(send(KEY).status).toBe(401)
        bed.change(table, sysId(), table === 'api_key' ? { user, ...back } : back)
        expect(send(KEY).status).toBe(200)
    })

    it('is good until its expiry', () => {
        bed.change('api_key', bed.keyId, { expires: toGlideDateTime(Date.now() + 60_000) })
        expect(send(KEY).status).toBe(200)
        bed.change('api_key', bed.keyId, { expires: null })
    })

    it('is asked for its auth scopes', () => {
        const scope = bed.put('sys_auth_scope', { name: 'note_read' })
        const all = { apply_all_methods: '1', apply_all_versions: '1', apply_all_resources: '1', active: '1' }
        const link = bed.put('sys_api_access_scope', { ...all, name: 'x', api_path: 'now/table', auth_scope: scope })
        expect(send(KEY).body).toMatchObject({ error: { detail: 'The token needs the auth scope note_read' } })
        bed.change('api_key', bed.keyId, { auth_scope: scope })
        expect(send(KEY).status).toBe(200)
        bed.change('sys_api_access_scope', link, { active: '0' })
    })

    it('is nothing to an API without a policy that takes keys', () => {
        bed.setPolicies()
        expect(send(KEY).status).toBe(401)
        expect(
            send(KEY, { authorization: `Basic ${Buffer.from('rest.user:rest.user').toString('base64')}` }).status,
        ).toBe(200)
    })

    it('does not stand in for a wrong password', () => {
        expect(send(KEY, { authorization: `Basic ${Buffer.from('rest.user:x').toString('base64')}` }).status).toBe(401)
    })

    it('comes by address too, if the profile says so, and then not by header; behind a prefix if it has one', () => {
        const parameter = bed.put('sys_token_auth_parameter', {
            name: 'Here',
            parameter: 'x-sn-apikey',
            type: 'query_parameter',
        })
        bed.change('http_key_auth', bed.keyProfileId, { auth_parameter: parameter })
        expect(bed.send({ url: `${TABLE}?x-sn-apikey=${KEY}` })).toMatchObject({ status: 200, body: { result: [] } })
        expect(send(KEY).status).toBe(401)
        bed.change('sys_token_auth_parameter', parameter, { type: 'auth_header', parameter: 'X-Key', prefix: 'Key ' })
        expect(bed.send({ url: TABLE, headers: { 'x-key': `Key ${KEY}` } }).status).toBe(200)
        expect(bed.send({ url: TABLE, headers: { 'x-key': KEY } }).status).toBe(401)
        bed.change('http_key_auth', bed.keyProfileId, { auth_parameter: KEY_HEADER_ID })
    })

    it('is not in the file of the database, nor is a hash of it', () => {
        const { database } = bed.context
        const file = String(database.all('PRAGMA database_list')[0]?.[2])
        const bytes = [file, `${file}-wal`].flatMap((name) => {
            try {
                return [readFileSync(name)]
            } catch {
                return []
            }
        })
        expect(bytes.some((each) => each.includes(KEY))).toBe(false)
        expect(bytes.some((each) => each.includes('aes256gcm'))).toBe(true)
    })
})
