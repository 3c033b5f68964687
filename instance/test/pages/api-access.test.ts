import type { InstanceResponse } from '../../src/rest/http'
import { type Browser, openPageBed, type PageBed, text, tokenOf } from './page-bed'

const TABLE = '/api/now/table/incident?sysparm_limit=1'

let bed: PageBed
let admin: Browser

beforeAll(() => {
    bed = openPageBed()
    bed.addUser('plain.user', [])
    bed.addUser('api.user', ['api_service_admin'])
    admin = bed.browser('api.user')
})

afterAll(() => bed.close())

const submit = (browser: Browser, address: string, fields: Readonly<Record<string, string>>): InstanceResponse =>
    browser(address, { sysparm_ck: tokenOf(browser(address)), ...fields })

/** The messages of a page. */
const messages = (answer: InstanceResponse): string[] =>
    [...text(answer).matchAll(/role="(?:status|alert)">([^<]*)</g)].map(([, message = '']) => message)

function made(address: string, fields: Readonly<Record<string, string>>): string {
    const answer = submit(admin, address, fields)
    expect([answer.status, messages(answer)]).toEqual([302, []])
    return String(answer.headers['location'])
}

const idOf = (address: string): string => /sys_id=(\w+)/.exec(address)?.[1] ?? ''

const keyOf = (address: string): string =>
    messages(submit(admin, address, { sysparm_show_secret: 'token' }))[0]?.replace('Token: ', '') ?? ''

const byKey = (key: string): number => bed.send('GET', TABLE, { 'x-sn-apikey': key, accept: 'application/json' }).status

describe('the pages of configure-api-key.md, one after the other', () => {
    let policy = ''
    let key = ''
    let keyAddress = ''

    it('Inbound Authentication Profiles > New asks what kind', () => {
        const page = text(admin('/inbound_auth_profile.do?sys_id=-1'))
        expect(page).toContain('What kind of authentication profile?')
        expect(page).toMatch(/HMAC authentication profiles <small>\(not built/)
        expect(page).toContain('href="/http_key_auth.do?sys_id=-1">Create API Key authentication profiles')
        expect(bed.browser('plain.user')('/inbound_auth_profile.do?sys_id=-1').status).toBe(403)
    })

    it('the key is made by the instance, whatever is entered, and shown by the lock', () => {
        made('/http_key_auth.do?sys_id=-1', {
            name: 'Keys',
            active: 'true',
            auth_parameter: 'x-sn-apikey: Auth Header',
        })
        const address = made('/api_key.do?sys_id=-1', {
            name: 'Key',
            active: 'true',
            user: 'plain.user',
            token: 'mine',
        })
        keyAddress = address
        key = keyOf(address)
        expect(key).toMatch(/^[0-9a-f]{64}$/)
        submit(admin, address, { token: 'mine' })
        expect(keyOf(address)).toMatch(/^[0-9a-f]{64}$/)
        expect(keyOf(address)).not.toBe(key)
        key = keyOf(address)
        expect(text(admin(address))).not.toContain(key)
    })

    it('a policy takes it as soon as the profile is added to it', () => {
        expect(byKey(key)).toBe(401)
        policy = made('/sys_api_access_policy.do?sys_id=-1', {
            name: 'Table API by key',
            active: 'true',
            api_path: 'now/table',
            apply_all_methods: 'true',
            apply_all_resources: 'true',
            apply_all_versions: 'true',
            apply_all_tables: 'true',
        })
        expect(byKey(key)).toBe(401)
        const link = submit(admin, policy, { sys_action: actionOf(text(admin(policy))) })
        expect(String(link.headers['location'])).toBe(
            `/sys_auth_profile_mapping.do?sys_id=-1&sysparm_query=api_access_policy=${idOf(policy)}`,
        )
        const page = admin(String(link.headers['location']))
        expect(text(page)).toContain('Table API by key')
        made(String(link.headers['location']), {
            api_access_policy: 'Table API by key',
            inbound_auth_profile: 'Keys',
        })
        expect(byKey(key)).toBe(200)
    })

    it('a global policy takes no API key', () => {
        made('/sys_api_access_policy.do?sys_id=-1', { name: 'All', active: 'false', apply_global: 'true' })
        const answer = submit(admin, '/sys_auth_profile_mapping.do?sys_id=-1', {
            api_access_policy: 'All',
            inbound_auth_profile: 'Keys',
        })
        expect([answer.status, messages(answer)[0]]).toEqual([422, 'A global policy takes no API key profile'])
    })

    it('an auth scope for the API is asked for at once, and opened at once', () => {
        made('/sys_auth_scope.do?sys_id=-1', { name: 'table_api' })
        made('/sys_api_access_scope.do?sys_id=-1', {
            name: 'Table API',
            active: 'true',
            auth_scope: 'table_api',
            api_path: 'now/table',
            apply_all_methods: 'true',
            apply_all_versions: 'true',
            apply_all_resources: 'true',
        })
        expect(byKey(key)).toBe(403)
        submit(admin, keyAddress, { auth_scope: 'table_api' })
        expect(byKey(key)).toBe(200)
    })
})

/** The value of the button for the related link of a form. */
function actionOf(page: string): string {
    return /value="([^"]+)"[^>]*>\s*Add authentication profile/.exec(page)?.[1] ?? ''
}
