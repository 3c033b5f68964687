import type { Answer } from '../../rest/instance-bed'
import { type OAuthBed, openOAuthBed, TABLE } from './oauth-bed'
import { age, granted, PASSWORD } from './oauth-requests'

const GET_USER = '/angular.do?sysparm_type=get_user'
const COOKIE_OUTLIVES = 'glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled'

let bed: OAuthBed
let token: string

beforeAll(() => {
    bed = openOAuthBed()
    bed.addAcl({ name: 'x_acme_app_note', operation: 'create' }, ['x_acme_app.writer'])
})

beforeEach(async () => {
    token = (await granted(bed, PASSWORD)).access_token
})

afterEach(() => bed.reset())

afterAll(() => bed.close())

const cookieOf = (answer: Answer): string =>
    [answer.headers['set-cookie'] ?? []].flat().map((each) => each.split(';')[0])[0] ?? ''

const send = (method: string, url: string, headers: Record<string, string>): Answer =>
    bed.send({ method, url, headers, ...(method === 'POST' && url === TABLE && { body: { name: 'x' } }) })

/** The three requests of the vendor's command line: a cookie, a session for it, the session's user token. */
function cliSession(sent = token): { readonly guest: string; readonly cookie: string; readonly userToken: string } {
    const guest = cookieOf(send('POST', GET_USER, {}))
    const read = send('GET', TABLE, { authorization: `Bearer ${sent}`, cookie: guest })
    expect(read.status).toBe(200)
    const cookie = cookieOf(read)
    const told = send('POST', GET_USER, { cookie: cookie || guest })
    return { guest, cookie, userToken: String(told.headers['x-usertoken-response'] ?? '') }
}

describe('a request with a token and a cookie', () => {
    it('begins a session of the user, under another cookie, as the command line needs it', () => {
        const { guest, cookie, userToken } = cliSession()
        expect(guest).toMatch(/^JSESSIONID=/)
        expect(cookie).toMatch(/^JSESSIONID=/)
        expect(cookie).not.toBe(guest)
        expect(send('POST', TABLE, { cookie, 'x-usertoken': userToken }).status).toBe(201)
        expect(send('POST', TABLE, { cookie }).status).toBe(401)
        expect(send('GET', TABLE, { cookie: guest }).status).toBe(401)
    })

    it('begins no second one where its cookie is that of the user already', () => {
        const { cookie } = cliSession()
        expect(cookieOf(send('GET', TABLE, { authorization: `Bearer ${token}`, cookie }))).toBe('')
    })

    it('begins none without a cookie, by a request that writes, or with a wrong token', () => {
        const authorization = `Bearer ${token}`
        expect(cookieOf(send('GET', TABLE, { authorization }))).toBe('')
        expect(cookieOf(send('POST', TABLE, { authorization, cookie: 'JSESSIONID=A' }))).toBe('')
        expect(cookieOf(send('GET', TABLE, { authorization: 'Bearer wrong', cookie: 'JSESSIONID=A' }))).toBe('')
    })

    it.each<[string, () => void]>([
        ['has expired', () => age(bed, 3600)],
        ['is revoked', () => void send('POST', `/oauth_revoke_token.do?token=${token}`, {})],
        ['has an inactive application', () => bed.change('oauth_entity', bed.application, { active: '0' })],
        ['is restricted', () => bed.change('oauth_entity', bed.application, { enforce_token_restriction: '1' })],
        ['has scopes now', () => bed.change('oauth_entity', bed.application, { auth_scope: 'f'.repeat(32) })],
    ])('is a session that ends when its token %s', (_name, end) => {
        const { cookie } = cliSession()
        expect(send('GET', TABLE, { cookie }).status).toBe(200)
        end()
        expect(send('GET', TABLE, { cookie }).status).toBe(401)
    })

    it('is a session that outlives its token where the property says so', () => {
        const { cookie } = cliSession()
        bed.setProperty(COOKIE_OUTLIVES, 'false')
        age(bed, 3600)
        expect(send('GET', TABLE, { cookie }).status).toBe(200)
    })

    it.each<[string, () => void]>([
        ['is restricted', () => bed.change('oauth_entity', bed.application, { auth_scope: 'f'.repeat(32) })],
        [
            'is of a user for web services only',
            () => {
                const user = bed.sessions.byUserName('rest.user')?.userId ?? ''
                bed.change('sys_user', user, { web_service_access_only: '1' })
            },
        ],
    ])('begins none if the token %s', (_name, change) => {
        change()
        const answer = send('GET', TABLE, { authorization: `Bearer ${token}`, cookie: 'JSESSIONID=A' })
        expect([answer.status, cookieOf(answer)]).toEqual([200, ''])
    })

    it('is a session in which REST APIs ask for the scopes of the token', () => {
        const { cookie } = cliSession()
        const scope = bed.put('sys_auth_scope', { name: 'note_read' })
        const all = { apply_all_methods: '1', apply_all_versions: '1', apply_all_resources: '1', active: '1' }
        const link = bed.put('sys_api_access_scope', { ...all, name: 'x', api_path: 'now/table', auth_scope: scope })
        expect(send('GET', TABLE, { cookie }).status).toBe(403)
        bed.change('sys_api_access_scope', link, { active: '0' })
        expect(send('GET', TABLE, { cookie }).status).toBe(200)
    })
})
