import type { InstanceResponse } from '../../src/rest/http'
import { type Browser, openPageBed, type PageBed, text, tokenOf } from './page-bed'

const PATH = '/inbound_integrations.do'
const NEW = `${PATH}?new=authorization_code`
const REDIRECT = 'https://admin.example.net/admin/webhooks'
const FULL = { name: 'Portal', provider_name: 'Example', redirect_url: REDIRECT }

let bed: PageBed
let browser: Browser

beforeAll(() => {
    bed = openPageBed()
    bed.addUser('plain.user', [])
    bed.addUser('mi.user', ['mi_admin'])
    browser = bed.browser('mi.user')
})

afterAll(() => bed.close())

const submit = (fields: Readonly<Record<string, string>>): InstanceResponse =>
    browser(PATH, { sysparm_ck: tokenOf(browser(NEW)), ...fields })

const messages = (answer: InstanceResponse): string[] =>
    [...text(answer).matchAll(/role="(?:status|alert)">([^<]*)</g)].map(([, message = '']) => message)

const stored = (name: string): Record<string, string> =>
    (bed.table('GET', `oauth_entity?sysparm_query=name=${name}`) as Record<string, string>[])[0] ?? {}

describe('Machine Identity Console > Inbound integrations (configure-an-oauth-authorization-code-grant.md)', () => {
    it('is in the navigator, leads to the kinds of integrations, and one of them to the form', () => {
        expect(text(browser('/'))).toContain('href="/inbound_integrations.do">Inbound integrations')
        expect(text(browser(PATH))).toContain('href="/inbound_integrations.do?new=">New integration')
        const kinds = text(browser(`${PATH}?new=`))
        expect(kinds).toContain(`href="${NEW}">OAuth - Authorization code grant`)
        expect(kinds.match(/not built in this local instance/g)).toHaveLength(4)
        const labels = [...text(browser(NEW)).matchAll(/<label for="(\w+)"/g)].map(([, element]) => element)
        expect(labels).toEqual([
            'name',
            'provider_name',
            'redirect_url',
            'client_secret',
            'public_client',
            'auth_scope',
            'limit_to_scopes',
            'enforce_token_restriction',
            'token_format',
            'access_token_lifespan',
            'refresh_token_lifespan',
            'login_url',
            'logo_url',
        ])
    })

    it('is closed to who may not register an application', () => {
        const plain = bed.browser('plain.user')
        const { token, cookie } = bed.session('plain.user')
        expect([plain(PATH).status, plain(NEW).status]).toEqual([403, 403])
        const body = new URLSearchParams({ sysparm_ck: token, ...FULL, name: 'Plain' }).toString()
        const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
        expect(bed.send('POST', PATH, headers, body).status).toBe(403)
        expect(browser(PATH, { ...FULL, name: 'No token' }).status).toBe(401)
        expect([stored('Plain'), stored('No token')]).toEqual([{}, {}])
    })

    it('stores an application with a Client ID, a secret of the instance and the documented lifespans', async () => {
        const answer = submit(FULL)
        expect(answer.status).toBe(302)
        const address = String(answer.headers['location'])
        expect(messages(browser(address))).toEqual(['The integration is saved. Show Client Secret shows its secret.'])
        expect(stored('Portal')).toMatchObject({
            provider_name: 'Example',
            redirect_url: REDIRECT,
            type: 'client',
            active: 'true',
            public_client: 'false',
            default_grant_type: 'authorization_code',
            access_token_lifespan: '1800',
            refresh_token_lifespan: '8640000',
            token_format: 'opaque',
            limit_to_scopes: 'false',
            enforce_token_restriction: 'false',
        })
        const shown = browser(address, { sysparm_ck: tokenOf(browser(address)), sysparm_show_secret: 'client_secret' })
        const secret = messages(shown)[0]?.replace('Client Secret: ', '') ?? ''
        const fields = { grant_type: 'password', username: 'plain.user', password: 'plain.user' }
        const client = { client_id: stored('Portal')['client_id'] ?? '', client_secret: secret }
        expect((await bed.grantToken({ ...fields, ...client })).status).toBe(200)
        expect(text(browser(PATH))).toContain('Portal')
    })

    it('keeps what was entered of the rest', () => {
        const [scope] = bed.table('GET', 'sys_auth_scope?name=useraccount') as { sys_id: string }[]
        submit({
            ...FULL,
            name: 'All of it',
            public_client: 'true',
            auth_scope: scope?.sys_id ?? '',
            limit_to_scopes: 'true',
            enforce_token_restriction: 'true',
            access_token_lifespan: '3600',
            refresh_token_lifespan: '157680000',
            login_url: 'https://login.example.net/',
            logo_url: 'https://login.example.net/logo.png',
        })
        expect(stored('All of it')).toMatchObject({
            public_client: 'true',
            auth_scope: scope?.sys_id,
            limit_to_scopes: 'true',
            enforce_token_restriction: 'true',
            access_token_lifespan: '3600',
            refresh_token_lifespan: '157680000',
            login_url: 'https://login.example.net/',
            logo_url: 'https://login.example.net/logo.png',
        })
    })

    it.each([
        ['without a provider', { provider_name: ' ' }, ['Provider name is mandatory']],
        [
            'without anything',
            { name: '', provider_name: '', redirect_url: '' },
            ['Name', 'Provider name', 'Redirect URL'].map((label) => `${label} is mandatory`),
        ],
        [
            'with a lifespan in words',
            { access_token_lifespan: 'an hour' },
            ['Access token lifespan is a whole number of seconds'],
        ],
        [
            'with no lifespan at all',
            { refresh_token_lifespan: '0' },
            ['Refresh token lifespan is a whole number of seconds'],
        ],
        [
            'with a Redirect URL that is none',
            { redirect_url: 'javascript:x' },
            ['Redirect URL: a whole address with http or https and without # is needed, not javascript:x'],
        ],
    ])('%s is refused, and what was typed stays', (_name, fields, expected) => {
        const answer = submit({ ...FULL, name: 'Refused', login_url: 'https://typed.example/', ...fields })
        expect([answer.status, messages(answer)]).toEqual([422, expected])
        expect(text(answer)).toContain('https://typed.example/')
        expect(stored('Refused')).toEqual({})
    })

    it('takes no scope that is none', () => {
        submit({ ...FULL, name: 'Odd scope', auth_scope: 'x' })
        expect(stored('Odd scope')['auth_scope']).toBe('')
    })
})
