import { hashPassword } from '../../../src/access/passwords'
import { type ConsentBed, openConsentBed, PKCE, REDIRECTS, REQUEST } from './consent-bed'
import type { Fields } from './oauth-bed'
import { age, errorOf, granted, PASSWORD } from './oauth-requests'

let bed: ConsentBed

beforeAll(() => {
    bed = openConsentBed()
})

afterEach(() => bed.reset())

afterAll(() => bed.close())

const exchange = (code: string): Fields => ({
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECTS.first,
    state: 'xyz123',
})

/** Lets the codes expire. */
const ageCodes = (seconds: number): void => {
    bed.context.database.run('UPDATE _oauth_code SET expires_at = expires_at - ?', [seconds * 1000])
}

describe('a code for a token (authorization-workflow.md)', () => {
    it('answers with both tokens, and the user is who pressed Allow', async () => {
        const { status, body } = await bed.ask(exchange(await bed.code()))
        expect(status).toBe(200)
        expect(body).toEqual({
            access_token: expect.stringMatching(/^[\w-]{86}$/) as unknown,
            refresh_token: expect.stringMatching(/^[\w-]{86}$/) as unknown,
            scope: 'useraccount',
            token_type: 'Bearer',
            expires_in: expect.any(Number) as unknown,
        })
        const { access_token: token } = body as { access_token: string }
        expect(bed.read(token).status).toBe(200)
        const [peer, user] = bed.context.database.first('SELECT peer, user FROM oauth_credential') ?? []
        expect([peer, user]).toEqual([bed.application, bed.sessions.byUserName('rest.user')?.userId])
    })

    it('is good once: the second time it is refused, and the tokens of the first end', async () => {
        const code = await bed.code()
        const { access_token: token, refresh_token: refresh } = await granted(bed, exchange(code))
        expect(await errorOf(bed, exchange(code))).toEqual([401, 'invalid_grant'])
        expect(bed.read(token).status).toBe(401)
        const fields = { grant_type: 'refresh_token', refresh_token: refresh }
        expect(await errorOf(bed, fields)).toEqual([401, 'invalid_grant'])
    })

    it('of two requests at once one gets a token', async () => {
        const code = await bed.code()
        const answers = await Promise.all([bed.ask(exchange(code)), bed.ask(exchange(code))])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
    })

    it('is good for a minute', async () => {
        const [early, late] = [await bed.code(), await bed.code()]
        ageCodes(58)
        expect((await bed.ask(exchange(early))).status).toBe(200)
        ageCodes(3)
        expect(await errorOf(bed, exchange(late))).toEqual([401, 'invalid_grant'])
    })

    it.each<[string, Fields, unknown]>([
        ['a wrong secret', { client_secret: 'x' }, [401, 'invalid_client']],
        ['no secret', { client_secret: '' }, [401, 'invalid_client']],
        ['a wrong code', { code: 'x' }, [401, 'invalid_grant']],
        ['no code', { code: '' }, [400, 'invalid_request']],
        ['another registered address', { redirect_uri: REDIRECTS.second }, [400, 'invalid_request']],
        ['no address', { redirect_uri: '' }, [400, 'invalid_request']],
        ['a verifier without a challenge', { code_verifier: PKCE.verifier }, [401, 'invalid_grant']],
    ])('is refused with %s', async (_name, fields, error) => {
        expect(await errorOf(bed, { ...exchange(await bed.code()), ...fields })).toEqual(error)
        expect(bed.context.database.all('SELECT 1 FROM oauth_credential')).toEqual([])
    })

    it('is refused to another application, which ends nothing by it', async () => {
        const sealed = bed.entity()['client_secret'] ?? null
        bed.put('oauth_entity', { type: 'client', active: '1', client_id: 'other', client_secret: sealed })
        const code = await bed.code()
        expect(await errorOf(bed, { ...exchange(code), client_id: 'other' })).toEqual([401, 'invalid_grant'])
        const { access_token: token } = await granted(bed, exchange(code))
        expect(await errorOf(bed, { ...exchange(code), client_id: 'other' })).toEqual([401, 'invalid_grant'])
        expect(bed.read(token).status).toBe(200)
    })

    it.each([
        ['locked out', 'sys_user', { locked_out: '1' }],
        ['inactive', 'sys_user', { active: '0' }],
        ['for web services only', 'sys_user', { web_service_access_only: '1' }],
        ['one with another password', 'sys_user', { user_password: hashPassword('new') }],
    ])('is refused where its user is by now %s', async (_name, table, values) => {
        const code = await bed.code()
        bed.change(table, bed.sessions.byUserName('rest.user')?.userId ?? '', values)
        expect(await errorOf(bed, exchange(code))).toEqual([401, 'invalid_grant'])
    })

    it('is kept by its hash only', async () => {
        const code = await bed.code()
        const rows = bed.context.database.all('SELECT * FROM _oauth_code')
        expect(rows).not.toHaveLength(0)
        expect(JSON.stringify(rows)).not.toContain(code)
    })
})

describe('the tokens of a consent', () => {
    const refresh = (token: string): Fields => ({ grant_type: 'refresh_token', refresh_token: token })

    it('are the same again after a second consent while they are good, and the earlier goes on', async () => {
        const first = await granted(bed, exchange(await bed.code()))
        const second = await granted(bed, exchange(await bed.code()))
        expect([second.access_token, second.refresh_token]).toEqual([first.access_token, first.refresh_token])
        age(bed, 1801)
        const third = await granted(bed, exchange(await bed.code()))
        expect(third.access_token).not.toBe(first.access_token)
        expect(bed.read(third.access_token).status).toBe(200)
    })

    it('are those of the password grant too', async () => {
        const first = await granted(bed, PASSWORD)
        expect(await granted(bed, exchange(await bed.code()))).toMatchObject({ access_token: first.access_token })
    })

    it('are refreshed for five years, if the application says so, and not a day longer', async () => {
        const years = 5 * 365 * 86_400
        bed.change('oauth_entity', bed.application, {
            refresh_token_lifespan: String(years),
            access_token_lifespan: '3600',
        })
        const { refresh_token: token, expires_in: seconds } = await granted(bed, exchange(await bed.code()))
        expect(seconds).toBeGreaterThan(3590)
        age(bed, years - 60)
        const late = await granted(bed, refresh(token))
        expect(late.refresh_token).toBe(token)
        expect(bed.read(late.access_token).status).toBe(200)
        bed.change('oauth_credential', refreshRecord(), { expires: '2020-01-01 00:00:00' })
        expect(await errorOf(bed, refresh(token))).toEqual([401, 'invalid_grant'])
    })

    it('end at oauth_revoke_token.do, and a new consent begins anew', async () => {
        const first = await granted(bed, exchange(await bed.code()))
        expect(bed.send({ url: `/oauth_revoke_token.do?token=${first.refresh_token}` }).status).toBe(200)
        expect(bed.read(first.access_token).status).toBe(401)
        expect(await errorOf(bed, refresh(first.refresh_token))).toEqual([401, 'invalid_grant'])
        const second = await granted(bed, exchange(await bed.code()))
        expect(second.refresh_token).not.toBe(first.refresh_token)
        expect(bed.read(second.access_token).status).toBe(200)
    })

    function refreshRecord(): string {
        const sql = "SELECT sys_id FROM oauth_credential WHERE type = 'refresh_token'"
        return String(bed.context.database.first(sql)?.[0])
    }
})

describe('a public client', () => {
    const PUBLIC = { client_secret: '', code_verifier: PKCE.verifier }

    beforeEach(() => bed.change('oauth_entity', bed.application, { public_client: '1' }))

    const code = (): Promise<string> =>
        bed.code({ ...REQUEST, code_challenge: PKCE.challenge, code_challenge_method: 'S256' })

    it('gets an access token for the verifier, without a secret, and no refresh token', async () => {
        const answer = await granted(bed, { ...exchange(await code()), ...PUBLIC })
        expect(Object.keys(answer).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
        expect(bed.read(answer.access_token).status).toBe(200)
    })

    it.each<[string, Fields, unknown]>([
        ['another verifier', { ...PUBLIC, code_verifier: 'a'.repeat(43) }, [401, 'invalid_grant']],
        ['a short verifier', { ...PUBLIC, code_verifier: 'a' }, [400, 'invalid_request']],
        ['no verifier', { client_secret: 'anything' }, [401, 'invalid_grant']],
    ])('is refused with %s, and the code is used up', async (_name, fields, error) => {
        const value = await code()
        expect(await errorOf(bed, { ...exchange(value), ...fields })).toEqual(error)
        expect(await errorOf(bed, { ...exchange(value), ...PUBLIC })).toEqual([401, 'invalid_grant'])
    })

    it('is refused with neither secret nor verifier', async () => {
        const fields = { ...exchange(await code()), client_secret: '' }
        expect(await errorOf(bed, fields)).toEqual([401, 'invalid_client'])
    })

    it.each([
        ['password', PASSWORD],
        ['client credentials', { grant_type: 'client_credentials' }],
        ['refresh', { grant_type: 'refresh_token', refresh_token: 'x' }],
    ])('has no grant by %s', async (_name, fields: Fields) => {
        bed.setProperty('glide.oauth.inbound.client.credential.grant_type.enabled', 'true')
        expect(await errorOf(bed, fields)).toEqual([400, 'unauthorized_client'])
    })

    it('that was none when the user consented, without a challenge, is refused', async () => {
        bed.change('oauth_entity', bed.application, { public_client: '0' })
        const value = await bed.code()
        bed.change('oauth_entity', bed.application, { public_client: '1' })
        expect((await bed.ask(exchange(value))).status).toBe(401)
    })
})
