import { hashPassword } from '../../../src/access/passwords'
import { type Fields, type OAuthBed, openOAuthBed } from './oauth-bed'
import { age, credentials, errorOf, type Granted, granted, PASSWORD } from './oauth-requests'

const CREDENTIALS: Fields = { grant_type: 'client_credentials' }
const CREDENTIALS_ENABLED = 'glide.oauth.inbound.client.credential.grant_type.enabled'

let bed: OAuthBed

beforeAll(() => {
    bed = openOAuthBed()
})

afterEach(() => bed.reset())

afterAll(() => bed.close())

describe('password grant (r_OAuthAPIRequestParameters.md, r_OAuthAPIResponseParameters.md)', () => {
    it('answers with both tokens, good for 30 minutes and 100 days', async () => {
        const { status, headers, body } = await bed.ask(PASSWORD)
        expect(status).toBe(200)
        expect(headers['content-type']).toContain('application/json')
        expect(headers['cache-control']).toContain('no-store')
        expect(body).toEqual({
            access_token: expect.stringMatching(/^[\w-]{86}$/) as unknown,
            refresh_token: expect.stringMatching(/^[\w-]{86}$/) as unknown,
            scope: 'useraccount',
            token_type: 'Bearer',
            expires_in: expect.any(Number) as unknown,
        })
        const { expires_in: seconds } = body as Granted
        expect(seconds).toBeGreaterThan(1790)
        expect(seconds).toBeLessThanOrEqual(1800)
        const lifespans = credentials(bed).map(([, type, expires = '']) => [
            type,
            Math.round((Date.parse(`${expires.replace(' ', 'T')}Z`) - Date.now()) / 10_000) * 10,
        ])
        expect(Object.fromEntries(lifespans)).toEqual({ access_token: 1800, refresh_token: 8_640_000 })
    })

    it('has the lifespans of the application', async () => {
        bed.change('oauth_entity', bed.application, { access_token_lifespan: '60' })
        expect((await granted(bed, PASSWORD)).expires_in).toBeLessThanOrEqual(60)
    })

    it('returns the current tokens again while they are good, and new ones afterwards', async () => {
        const first = await granted(bed, PASSWORD)
        const { expires_in: _first, ...same } = first
        expect(await granted(bed, PASSWORD)).toMatchObject(same)
        age(bed, 1801)
        const second = await granted(bed, PASSWORD)
        expect(second.access_token).not.toBe(first.access_token)
        expect(second.refresh_token).toBe(first.refresh_token)
        expect([bed.read(first.access_token).status, bed.read(second.access_token).status]).toEqual([401, 200])
        age(bed, 8_640_000)
        expect((await granted(bed, PASSWORD)).refresh_token).not.toBe(first.refresh_token)
    })

    it.each([
        ['a wrong password', { password: 'x' }, 'invalid_grant'],
        ['an unknown user', { username: 'no.body' }, 'invalid_grant'],
        ['an empty password', { password: '' }, 'invalid_request'],
        ['no user', { username: '' }, 'invalid_request'],
        ['a wrong secret', { client_secret: 'x' }, 'invalid_client'],
        ['no secret', { client_secret: '' }, 'invalid_client'],
        ['an unknown application', { client_id: 'x' }, 'invalid_client'],
        ['its Client ID in other case', { client_id: 'A329C4515612210071A5E0C298EE2BE8' }, 'invalid_client'],
        ['a scope that is not built', { scope: 'incident_read' }, 'invalid_scope'],
        ['an unknown grant type', { grant_type: 'magic' }, 'unsupported_grant_type'],
        ['a wrong code', { grant_type: 'authorization_code', code: 'x' }, 'invalid_grant'],
        ['no grant type', { grant_type: '' }, 'invalid_request'],
    ])('refuses %s', async (_name, fields, error) => {
        const status = error === 'invalid_client' || error === 'invalid_grant' ? 401 : 400
        expect(await errorOf(bed, { ...PASSWORD, ...fields })).toEqual([status, error])
        expect(credentials(bed)).toEqual([])
    })

    it.each([
        ['inactive', { active: '0' }],
        ['locked out', { locked_out: '1' }],
        ['without an interactive session', { web_service_access_only: '1' }],
    ])('refuses a user who is %s', async (_name, values) => {
        bed.addUser('other.user', [], values)
        const fields = { ...PASSWORD, username: 'other.user', password: 'other.user' }
        expect(await errorOf(bed, fields)).toEqual([401, 'invalid_grant'])
    })

    it('refuses an inactive application, one of another type, and one whose secret is stored in clear', async () => {
        const sealed = bed.entity()['client_secret'] ?? null
        const spoilt: Fields[] = [{ active: '0' }, { type: 'oauth_provider' }, { client_secret: 'password22' }]
        for (const values of spoilt) {
            bed.change('oauth_entity', bed.application, { active: '1', type: 'client', client_secret: sealed })
            expect((await bed.ask(PASSWORD)).status).toBe(200)
            bed.change('oauth_entity', bed.application, values)
            expect(await errorOf(bed, PASSWORD)).toEqual([401, 'invalid_client'])
        }
    })

    it('is off where the hardening setting says so, and all of OAuth where the property is not true', async () => {
        const { access_token: token } = await granted(bed, PASSWORD)
        bed.setProperty('glide.oauth.inbound.ropc.grant_type.disabled', 'true')
        expect(await errorOf(bed, PASSWORD)).toEqual([400, 'unauthorized_client'])
        expect(bed.read(token).status).toBe(200)
        bed.setProperty('com.snc.platform.security.oauth.is.active', 'false')
        expect(await errorOf(bed, PASSWORD)).toEqual([401, 'invalid_client'])
        expect(bed.read(token).status).toBe(401)
    })

    it('takes no JSON, no GET, and no parameters of the address', async () => {
        const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(PASSWORD) }
        expect((await bed.ask({}, json)).body).toMatchObject({ error: 'invalid_request' })
        expect((await bed.ask(PASSWORD, { method: 'GET' })).body).toMatchObject({ error: 'invalid_request' })
        const query = `?${new URLSearchParams(PASSWORD).toString()}`
        expect((await bed.ask({}, { query })).body).toMatchObject({ error: 'invalid_request' })
        bed.setProperty('glide.oauth.allow.parameters.in.post.body.only', 'false')
        expect((await bed.ask({}, { query })).status).toBe(200)
    })

    it('takes the application from a Basic header too', async () => {
        const pair = Buffer.from('a329c4515612210071a5e0c298ee2be8:password22').toString('base64')
        const body = new URLSearchParams(PASSWORD).toString()
        expect((await bed.ask({}, { body, headers: { authorization: `Basic ${pair}` } })).status).toBe(200)
        const wrong = await bed.ask({}, { body, headers: { authorization: `Basic ${pair.slice(4)}` } })
        expect([wrong.status, wrong.headers['www-authenticate']]).toEqual([401, 'Basic realm="Service"'])
    })
})

describe('refresh token', () => {
    it('makes a new access token, ends none, and stays the same itself', async () => {
        const first = await granted(bed, PASSWORD)
        const second = await granted(bed, { grant_type: 'refresh_token', refresh_token: first.refresh_token })
        expect(second.refresh_token).toBe(first.refresh_token)
        expect(second.access_token).not.toBe(first.access_token)
        expect([bed.read(first.access_token).status, bed.read(second.access_token).status]).toEqual([200, 200])
    })

    it('works when the access token has expired, and not when it has expired itself', async () => {
        const { refresh_token: token } = await granted(bed, PASSWORD)
        const fields = { grant_type: 'refresh_token', refresh_token: token }
        age(bed, 8_000_000)
        expect(bed.read((await granted(bed, fields)).access_token).status).toBe(200)
        age(bed, 640_001)
        expect(await errorOf(bed, fields)).toEqual([401, 'invalid_grant'])
    })

    it('is refused to another application, when it is unknown, and when it is an access token', async () => {
        const { refresh_token: token, access_token: access } = await granted(bed, PASSWORD)
        const sealed = bed.entity()['client_secret'] ?? null
        bed.put('oauth_entity', { type: 'client', active: '1', client_id: 'other', client_secret: sealed })
        const fields = { grant_type: 'refresh_token', refresh_token: token }
        expect(await errorOf(bed, { ...fields, client_id: 'other' })).toEqual([401, 'invalid_grant'])
        expect(await errorOf(bed, { ...fields, refresh_token: 'x' })).toEqual([401, 'invalid_grant'])
        expect(await errorOf(bed, { ...fields, refresh_token: access })).toEqual([401, 'invalid_grant'])
        expect(bed.read(token).status).toBe(401)
    })

    it.each([
        ['the password is changed', { user_password: hashPassword('new') }],
        ['the user is locked out', { locked_out: '1' }],
        ['the user is inactive', { active: '0' }],
    ])('ends when %s, as the access token does', async (_name, values) => {
        const { refresh_token: token, access_token: access } = await granted(bed, PASSWORD)
        bed.change('sys_user', bed.sessions.byUserName('rest.user')?.userId ?? '', values)
        expect(bed.read(access).status).toBe(401)
        expect(await errorOf(bed, { grant_type: 'refresh_token', refresh_token: token })).toEqual([
            401,
            'invalid_grant',
        ])
    })
})

describe('client credentials (client-credentials-grant-workflow.md, add-oauth-application-user.md)', () => {
    let user: string

    beforeEach(() => {
        user = bed.addUser('service.user', ['x_acme_app.writer'], { web_service_access_only: '1' })
        bed.setProperty(CREDENTIALS_ENABLED, 'true')
        bed.change('oauth_entity', bed.application, { user })
    })

    it('answers with the token of the OAuth Application User, and no refresh token', async () => {
        const answer = await granted(bed, CREDENTIALS)
        expect(Object.keys(answer).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
        expect(bed.read(answer.access_token).status).toBe(200)
        expect((await granted(bed, CREDENTIALS)).access_token).toBe(answer.access_token)
    })

    it('is off until the property is made', async () => {
        for (const value of ['false', '']) {
            bed.setProperty(CREDENTIALS_ENABLED, value)
            expect(await errorOf(bed, CREDENTIALS)).toEqual([400, 'unauthorized_client'])
        }
    })

    it.each([
        ['inactive', { active: '0' }],
        ['locked out', { locked_out: '1' }],
    ])('is refused where that user is %s, and the tokens end', async (_name, values) => {
        const { access_token: token } = await granted(bed, CREDENTIALS)
        bed.change('sys_user', user, values)
        expect(await errorOf(bed, CREDENTIALS)).toEqual([401, 'invalid_grant'])
        expect(bed.read(token).status).toBe(401)
    })

    it('is refused where there is no such user', async () => {
        bed.change('oauth_entity', bed.application, { user: null })
        expect(await errorOf(bed, CREDENTIALS)).toEqual([401, 'invalid_grant'])
    })

    it('ends with the password of the user, and is another token than that by password', async () => {
        const { access_token: before } = await granted(bed, CREDENTIALS)
        bed.change('sys_user', user, { user_password: hashPassword('new'), web_service_access_only: '0' })
        expect(bed.read(before).status).toBe(401)
        const { access_token: token } = await granted(bed, CREDENTIALS)
        expect(bed.read(token).status).toBe(200)
        const byPassword = await granted(bed, { ...PASSWORD, username: 'service.user', password: 'new' })
        expect(byPassword.access_token).not.toBe(token)
    })
})
