import { setTimeout as pause } from 'node:timers/promises'
import { logIn } from './support/application-package'
import { ALERTS, type Answer, Client } from './support/client'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { submitForm } from './support/pages'
import { runNode } from './support/process'
import { newAlertId, startedAlert } from './support/samples'

const SECRET = 'not a password of anybody'
const APPLICATIONS = 'oauth_entity'
const TOKENS = 'oauth_credential'
const AS_DISPLAY_VALUE = '?sysparm_input_display_value=true'

type Fields = Readonly<Record<string, string>>

/** What `/oauth_token.do` answers. */
interface Granted {
    readonly access_token: string
    readonly refresh_token?: string
    readonly expires_in: number
    readonly scope: string
    readonly token_type: string
}

describe('a sender with OAuth tokens', () => {
    let instance: Instance
    let second: Instance
    let admin: Client

    beforeAll(async () => {
        const directory = installedDirectory()
        instance = await startInstance(directory)
        second = await startInstance(directory)
        admin = new Client(instance, 'admin')
    })
    afterAll(async () => {
        await second.stop()
        await instance.stop()
    })

    /** Registers an application, as docs/zdx.md says; its Client ID is made by the instance. */
    const register = async (values: Fields): Promise<Fields> => {
        const all = { client_secret: SECRET, ...values }
        const { client_id: clientId = '', sys_id: sysId = '' } = await admin.create(APPLICATIONS, all, AS_DISPLAY_VALUE)
        expect(clientId).toMatch(/^[0-9a-f]{32}$/)
        return { client_id: clientId, client_secret: SECRET, sysId }
    }

    const ask = async ({ sysId: _, ...fields }: Fields, at = instance): Promise<{ status: number; json: unknown }> => {
        const response = await fetch(`${at.url}/oauth_token.do`, { method: 'POST', body: new URLSearchParams(fields) })
        return { status: response.status, json: await response.json() }
    }

    const grant = async (fields: Fields, at = instance): Promise<Granted> => {
        const answer = await ask(fields, at)
        expect(answer).toMatchObject({ status: 200, json: { scope: 'useraccount', token_type: 'Bearer' } })
        return answer.json as Granted
    }

    const bearer = (token: string, method: string, path: string, body?: unknown, at = instance): Promise<Answer> =>
        new Client(at, null).send(method, path, body, { authorization: `Bearer ${token}` })

    const post = (token: string, at = instance, alertId = newAlertId()): Promise<Answer> =>
        bearer(token, 'POST', ALERTS, startedAlert(alertId), at)

    const password = (user: string): Fields => ({ grant_type: 'password', username: user, password: user })

    describe('of a user, by password', () => {
        let client: Fields

        beforeAll(async () => {
            client = await register({ name: 'By password' })
        })

        it('posts an alert as that user, and refreshes its token on another process', async () => {
            const first = await grant({ ...client, ...password('zdx.admin') })
            const alertId = newAlertId()
            expect((await post(first.access_token, instance, alertId)).status).toBe(201)
            const incident = await admin.readOne('incident', `correlation_id=${alertId}`, {
                sysparm_fields: 'opened_by.user_name',
            })
            expect(incident).toEqual({ 'opened_by.user_name': 'zdx.admin' })

            const fields = { grant_type: 'refresh_token', refresh_token: String(first.refresh_token) }
            const refreshed = await grant({ ...client, ...fields }, second)
            expect(refreshed.refresh_token).toBe(first.refresh_token)
            expect((await post(refreshed.access_token)).status).toBe(201)
            // "Each access token has a … lifespan" (c_OAuthApplications.md): a refresh ends none.
            expect((await post(first.access_token)).status).toBe(201)
        })

        it('is that user at the Table API too', async () => {
            const { access_token: token } = await grant({ ...client, ...password('desk.agent') })
            const created = await bearer(token, 'POST', '/api/now/table/incident', { short_description: 'by token' })
            expect(created.status).toBe(201)
            const { result } = created.json as { result: Fields }
            expect(result['sys_created_by']).toBe('desk.agent')
            expect((await bearer(token, 'GET', `/api/now/table/${APPLICATIONS}`)).status).toBe(403)
        })

        it('may no more than its user', async () => {
            const { access_token: token } = await grant({ ...client, ...password('plain.user') })
            const alertId = newAlertId()
            expect((await post(token, instance, alertId)).status).toBe(403)
            expect(await admin.read('incident', `correlation_id=${alertId}`)).toEqual([])
        })

        it.each([
            ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client'],
            ['an unknown application', { client_id: 'nobody' }, 401, 'invalid_client'],
            ['a wrong password', { password: 'guess' }, 401, 'invalid_grant'],
            ['a user for web services only', password('zdx.webhook'), 401, 'invalid_grant'],
            ['client credentials before they are on', { grant_type: 'client_credentials' }, 400, 'unauthorized_client'],
        ])('is refused with %s', async (_name, fields: Fields, status, error) => {
            const answer = await ask({ ...client, ...password('zdx.admin'), ...fields })
            expect(answer).toMatchObject({ status, json: { error } })
        })

        it('ends on every process when it is revoked on one', async () => {
            const { access_token: token } = await grant({ ...client, ...password('zdx.admin') })
            expect((await post(token, second)).status).toBe(201)
            expect((await fetch(`${second.url}/oauth_revoke_token.do?token=${token}`)).status).toBe(200)
            expect((await post(token)).status).toBe(401)
        })
    })

    it('that has expired is refused, and refreshed', async () => {
        const client = await register({ name: 'In a hurry', access_token_lifespan: '8' })
        const granted = await grant({ ...client, ...password('zdx.admin') })
        expect((await post(granted.access_token)).status).toBe(201)
        await pause(granted.expires_in * 1000 + 1000)
        expect((await post(granted.access_token)).status).toBe(401)
        const fields = { grant_type: 'refresh_token', refresh_token: String(granted.refresh_token) }
        const refreshed = await grant({ ...client, ...fields })
        expect((await post(refreshed.access_token)).status).toBe(201)
    })

    it('that is asked for twice at once, on two processes, is one', async () => {
        const client = await register({ name: 'Twice' })
        const fields = { ...client, ...password('zdx.admin') }
        const asked = Array.from({ length: 12 }, (_, index) => grant(fields, index % 2 === 0 ? instance : second))
        const tokens = (await Promise.all(asked)).map((granted) => `${granted.access_token} ${granted.refresh_token}`)
        expect(new Set(tokens).size).toBe(1)
    })

    describe('of an application of its own (client credentials), registered in a browser', () => {
        let client: Fields

        beforeAll(async () => {
            const page = await submitForm(
                instance,
                'admin',
                `/${APPLICATIONS}.do?sys_id=-1&sysparm_query=type%3Dclient`,
                {
                    name: 'ZDX portal',
                    client_secret: SECRET,
                    user: 'zdx.webhook',
                    active: 'true',
                },
            )
            expect([page.status, page.messages]).toEqual([302, []])
            await admin.create('sys_properties', {
                name: 'glide.oauth.inbound.client.credential.grant_type.enabled',
                type: 'boolean',
                value: 'true',
            })
            const { client_id: clientId = '' } = await admin.readOne(APPLICATIONS, 'name=ZDX portal')
            client = { grant_type: 'client_credentials', client_id: clientId, client_secret: SECRET }
        })

        it('posts as the OAuth Application User, on both processes and after a restart', async () => {
            const granted = await grant(client)
            expect(granted.refresh_token).toBeUndefined()
            expect((await post(granted.access_token)).status).toBe(201)
            await second.stop()
            second = await startInstance(instance.directory)
            expect((await post(granted.access_token, second)).status).toBe(201)
            expect((await grant(client, second)).access_token).toBe(granted.access_token)
        })

        it('shows an administrator the tokens, and nobody a token or a secret', async () => {
            const { access_token: token } = await grant(client)
            const rows = await admin.read(TOKENS, 'peer.name=ZDX portal', { sysparm_display_value: 'true' })
            expect(rows).toMatchObject([{ type: 'Access Token', peer: 'ZDX portal', user: 'ZDX Webhook' }])
            const ids = rows.map((row) => row['sys_id'])
            const { cookie } = await logIn(instance, 'admin')
            const application = await admin.readOne(APPLICATIONS, 'name=ZDX portal')
            const addresses = [
                `${APPLICATIONS}_list.do`,
                `${TOKENS}_list.do`,
                `${APPLICATIONS}.do?sys_id=${application['sys_id']}`,
                `${TOKENS}.do?sys_id=${ids[0]}`,
            ]
            const pages = await Promise.all(
                addresses.map(async (address) => {
                    const page = await fetch(`${instance.url}/${address}`, { headers: { cookie } })
                    expect(page.status).toBe(200)
                    return page.text()
                }),
            )
            expect(pages[0]).toContain('ZDX portal')
            const applications = await admin.read(APPLICATIONS, '')
            const seen = [
                JSON.stringify([rows, applications]),
                ...pages,
                instance.process.output,
                instance.process.errors,
            ]
            for (const text of seen) {
                for (const secret of [token, SECRET]) {
                    expect(text.includes(secret)).toBe(false)
                }
            }
        })

        it('ends when an administrator lets it expire or makes the application inactive', async () => {
            const first = await grant(client)
            const [record] = await admin.read(TOKENS, 'peer.name=ZDX portal^type=access_token')
            await admin.update(TOKENS, record?.['sys_id'] ?? '', { expires: '2020-01-01 00:00:00' })
            expect((await post(first.access_token)).status).toBe(401)
            const next = await grant(client)
            expect((await post(next.access_token)).status).toBe(201)
            const application = await admin.readOne(APPLICATIONS, 'name=ZDX portal')
            await admin.update(APPLICATIONS, application['sys_id'] ?? '', { active: 'false' })
            expect((await post(next.access_token, second)).status).toBe(401)
            expect(await ask(client)).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
        })
    })

    it('by stock clients, unmodified: code, refresh and revocation, with a secret and with PKCE', async () => {
        const redirect = 'https://client.example/callback'
        const confidential = await register({ name: 'Stock client', redirect_url: redirect })
        const publicClient = await register({ name: 'Public client', redirect_url: redirect, public_client: 'true' })
        const asked = JSON.stringify({ url: instance.url, redirect, confidential, publicClient })
        const { output, errors } = await runNode('test/journeys/support/stock-clients.mjs', [asked])
        expect(errors).toBe('')
        const withSecret = { good: [200, 200], revoked: 401, wrong: 'invalid_grant' }
        expect(JSON.parse(output)).toEqual({
            simpleOAuth2: withSecret,
            openidClient: { ...withSecret, expiresIn: true },
            openidClientBasic: { ...withSecret, expiresIn: true },
            // A public client gets no refresh token.
            openidClientPublic: { good: [200], revoked: 401, wrong: 'invalid_client', expiresIn: true },
        })
    })
})
