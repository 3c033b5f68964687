import { encryptSecret } from '../../../src/access/secrets'
import { bearerToken } from '../../../src/auth/oauth/oauth-doors'
import { CLIENT, type OAuthBed, openOAuthBed, TABLE } from './oauth-bed'
import { age, credentials, errorOf, granted, PASSWORD } from './oauth-requests'

let bed: OAuthBed

beforeAll(() => {
    bed = openOAuthBed()
})

afterEach(() => bed.reset())

afterAll(() => bed.close())

describe('using a token', () => {
    it.each([
        ['Bearer abc-._~+/=', 'abc-._~+/='],
        ['bearer abc', 'abc'],
        ['Bearer', null],
        ['Bearer a b', null],
        ['Basic abc', null],
    ])('reads %s', (header, token) => {
        expect(bearerToken(header)).toBe(token)
    })

    it('is its user’s session, with the roles that the user has now', async () => {
        const plain = bed.addUser('plain.user', [])
        const { access_token: token } = await granted(bed, {
            ...PASSWORD,
            username: 'plain.user',
            password: 'plain.user',
        })
        expect(bed.read(token).status).toBe(403)
        bed.put('sys_user_has_role', { user: plain, role: bed.roleId('x_acme_app.writer'), state: 'active' })
        expect(bed.read(token).status).toBe(200)
    })

    it('is refused in the words of every refusal, without a token and with an unknown one', () => {
        for (const token of ['unknown', '']) {
            expect(bed.read(token)).toMatchObject({
                status: 401,
                body: {
                    error: { message: 'User is not authenticated', detail: 'Required to provide Auth information' },
                    status: 'failure',
                },
            })
        }
    })

    it('is not taken from the address or a field', async () => {
        const { access_token: token } = await granted(bed, PASSWORD)
        expect(bed.send({ url: `${TABLE}?access_token=${token}` }).status).toBe(401)
    })

    it('ends when its application is made inactive, and when its record expires or is deleted', async () => {
        const { access_token: token } = await granted(bed, PASSWORD)
        bed.change('oauth_entity', bed.application, { active: '0' })
        expect(bed.read(token).status).toBe(401)
        bed.change('oauth_entity', bed.application, { active: '1' })
        expect(bed.read(token).status).toBe(200)
        bed.context.database.run("DELETE FROM oauth_credential WHERE type = 'access_token'")
        expect(bed.read(token).status).toBe(401)
    })

    it.each(['GET', 'POST'])(
        'ends when it is revoked by %s without authentication (t_RevokeOAuthToken.md)',
        async (method) => {
            const { access_token: token, refresh_token: refresh } = await granted(bed, PASSWORD)
            const revoke = (text: string): number =>
                bed.send({ method, url: `/oauth_revoke_token.do?token=${text}` }).status
            expect([revoke('unknown'), bed.read(token).status]).toEqual([200, 200])
            expect([revoke(token), bed.read(token).status]).toEqual([200, 401])
            const again = await granted(bed, { grant_type: 'refresh_token', refresh_token: refresh })
            expect([revoke(refresh), bed.read(again.access_token).status]).toEqual([200, 401])
            expect(await errorOf(bed, { grant_type: 'refresh_token', refresh_token: refresh })).toEqual([
                401,
                'invalid_grant',
            ])
        },
    )
})

describe('what is kept', () => {
    it('is no token in clear, neither in the record nor elsewhere', async () => {
        const { access_token: token, refresh_token: refresh } = await granted(bed, PASSWORD)
        const rows = ['oauth_credential', '_oauth_token', 'oauth_entity'].map((table) =>
            bed.context.database.all(`SELECT * FROM ${table}`),
        )
        expect(rows.map(({ length }) => length)).toEqual([2, 2, 1])
        for (const secret of [token, refresh, 'password22']) {
            expect(JSON.stringify(rows)).not.toContain(secret)
        }
    })

    it('goes a day after it has expired, or after the hours of the property', async () => {
        await granted(bed, PASSWORD)
        age(bed, 8_640_000 + 3600)
        await granted(bed, PASSWORD)
        expect(credentials(bed)).toHaveLength(3)
        bed.setProperty('com.snc.platform.security.oauth.hours.expired.credential.is.kept', '0')
        age(bed, 8_640_000 + 60)
        await granted(bed, PASSWORD)
        expect(credentials(bed)).toHaveLength(2)
        expect(bed.context.database.all('SELECT * FROM _oauth_token')).toHaveLength(2)
    })

    it('the client secret is not read over web services, and tokens are not made there', () => {
        const [record] = (
            bed.send({ url: '/api/now/table/oauth_entity', user: 'admin' }).body as { result: Record<string, string>[] }
        ).result
        expect(record?.['client_id']).toBe('a329c4515612210071a5e0c298ee2be8')
        expect(JSON.stringify(record)).not.toMatch(/password22|aes256gcm/)
        const created = { method: 'POST', url: '/api/now/table/oauth_credential', user: 'admin', body: { name: 'x' } }
        expect(bed.send(created).status).toBe(403)
        expect(bed.send({ url: '/api/now/table/oauth_entity', user: 'rest.user' }).status).toBe(403)
    })
})

describe('an application that sends its secret by Basic', () => {
    const SECRET = 'a b+c%d:e'

    it.each([
        ['as it is', SECRET, 200],
        ['form-encoded, as RFC 6749 has it', new URLSearchParams({ s: SECRET }).toString().slice(2), 200],
        ['percent-encoded', encodeURIComponent(SECRET), 200],
        ['wrong', 'a+b', 401],
        ['not to be decoded', '%', 401],
    ])('%s', async (_name, sent, status) => {
        bed.change('oauth_entity', bed.application, { client_secret: encryptSecret(SECRET) })
        const authorization = `Basic ${Buffer.from(`${CLIENT.client_id}:${sent}`).toString('base64')}`
        const body = new URLSearchParams(PASSWORD).toString()
        expect((await bed.ask({}, { headers: { authorization }, body })).status).toBe(status)
    })
})
