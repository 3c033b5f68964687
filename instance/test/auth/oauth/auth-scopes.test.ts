import type { Row } from '../../../src/store/row'
import { type ConsentBed, goneTo, openConsentBed, REDIRECTS, REQUEST } from './consent-bed'
import { TABLE } from './oauth-bed'
import { errorOf, granted, PASSWORD } from './oauth-requests'

let bed: ConsentBed
let reading: string
let writing: string
let token: string
let links = 0

const TABLE_API: Row = {
    active: '1',
    api_path: 'now/table',
    apply_all_methods: '1',
    apply_all_versions: '1',
    apply_all_resources: '1',
}

beforeAll(() => {
    bed = openConsentBed()
    reading = bed.put('sys_auth_scope', { name: 'note_read' })
    writing = bed.put('sys_auth_scope', { name: 'note_write' })
})

beforeEach(async () => {
    token = (await granted(bed, PASSWORD)).access_token
})

afterEach(() => {
    bed.reset()
    bed.context.database.run('DELETE FROM sys_api_access_scope')
    bed.context.versions.raise('sys_api_access_scope')
})

afterAll(() => bed.close())

/** Links the Table API with a scope. */
const link = (scope: string, values: Row = {}): string =>
    bed.put('sys_api_access_scope', { ...TABLE_API, name: `link ${links++}`, auth_scope: scope, ...values })

/** Gives the application scopes. */
const give = (...scopes: string[]): void =>
    bed.change('oauth_entity', bed.application, { auth_scope: scopes.join(',') })

const status = (method = 'GET', url = TABLE, headers = {}): number =>
    bed.send({ method, url, headers: { authorization: `Bearer ${token}`, ...headers } }).status

const userAccount = (): string =>
    String(bed.context.database.first("SELECT sys_id FROM sys_auth_scope WHERE name = 'useraccount'")?.[0])

describe('auth scopes of REST APIs (rest-api-auth-scope.md, configure-rest-api-auth-scope.md)', () => {
    it('ask nothing of an API that has none, whatever scopes a token has', () => {
        expect(status()).toBe(200)
        give(reading)
        expect(status()).toBe(200)
        link(writing, { api_path: 'now/tab' })
        link(writing, { api_path: 'now/table/x_acme_app_other' })
        link(writing, { active: '0' })
        expect(status()).toBe(200)
    })

    it('refuse tokens of an application that lacks the scope, those of before too, until it is given', () => {
        link(reading)
        const refused = bed.read(token)
        expect([refused.status, refused.body]).toEqual([
            403,
            {
                error: {
                    message: 'Missing required api access scope',
                    detail: 'The token needs the auth scope note_read',
                },
                status: 'failure',
            },
        ])
        give(writing)
        expect(status()).toBe(403)
        give(writing, reading)
        expect(status()).toBe(200)
    })

    it('are opened by useraccount, which is the record that the property names, if it names one', () => {
        link(reading)
        give(userAccount())
        expect(status()).toBe(200)
        bed.setProperty('glide.oauth.token.scope.useraccount', writing)
        expect(status()).toBe(403)
        give(writing)
        expect(status()).toBe(200)
    })

    it('may be all that an application is limited to: an API without a scope is refused then too', () => {
        give(reading)
        bed.change('oauth_entity', bed.application, { limit_to_scopes: '1' })
        expect(bed.read(token).body).toMatchObject({
            error: { detail: expect.stringContaining('limited to the scopes of its application') as unknown },
        })
        link(reading)
        expect(status()).toBe(200)
    })

    it('are named, all of those that would do', () => {
        link(reading, { apply_all_methods: '0', http_method: 'GET' })
        link(writing)
        expect(bed.read(token).body).toMatchObject({
            error: { detail: 'The token needs the auth scope note_read or note_write' },
        })
    })

    it('are not asked of Basic credentials, and of no token where the property is false', () => {
        link(reading)
        expect(bed.send({ url: TABLE, user: 'rest.user' }).status).toBe(200)
        bed.setProperty('com.glide.rest.api.auth.scope.check.enable', 'false')
        expect(status()).toBe(200)
    })

    it.each<[string, string, Row, number]>([
        ['POST', TABLE, { http_method: 'GET' }, 403],
        ['GET', TABLE, { http_method: 'GET' }, 200],
        ['HEAD', TABLE, { http_method: 'GET' }, 200],
    ])('are enough each: %s of an API with a scope for all and one for GET', (method, url, values, expected) => {
        link(writing)
        link(reading, { apply_all_methods: '0', ...values })
        give(reading)
        expect(status(method, url)).toBe(expected)
    })

    it.each<[string, Row, string, string, boolean]>([
        ['another method', { apply_all_methods: '0', http_method: 'POST' }, 'GET', TABLE, false],
        ['the method', { apply_all_methods: '0', http_method: 'GET' }, 'GET', TABLE, true],
        ['HEAD for GET', { apply_all_methods: '0', http_method: 'GET' }, 'HEAD', TABLE, true],
        ['another version', { apply_all_versions: '0', version: 'v1' }, 'GET', TABLE, false],
        ['the version', { apply_all_versions: '0', version: 'v2' }, 'GET', TABLE.replace('now/', 'now/v2/'), true],
        ['latest', { apply_all_versions: '0', version: 'latest' }, 'GET', TABLE, true],
        ['all versions', {}, 'GET', TABLE.replace('now/', 'now/v1/'), true],
        ['the resource', { apply_all_resources: '0', resource: '/now/table/{tableName}' }, 'GET', TABLE, true],
        ['another one', { apply_all_resources: '0', resource: '/now/table/{tableName}/{sys_id}' }, 'GET', TABLE, false],
        ['a slash at the end', {}, 'GET', `${TABLE}/`, true],
        ['an encoded address', {}, 'GET', TABLE.replace('table', 't%61ble'), true],
        ['a record', {}, 'GET', `${TABLE}/${'0'.repeat(32)}`, true],
    ])('belong to %s: asked or not', (_name, values, method, url, isAsked) => {
        link(reading, values)
        expect(status(method, url) === 403).toBe(isAsked)
        give(reading)
        expect(status(method, url)).not.toBe(403)
    })

    it('judge the method that the request is taken for', () => {
        link(reading, { apply_all_methods: '0', http_method: 'DELETE' })
        expect(status('POST', `${TABLE}/${'0'.repeat(32)}`, { 'x-http-method-override': 'DELETE' })).toBe(403)
    })
})

describe('the names of scopes in requests for a token', () => {
    it('are useraccount, or those of the application', async () => {
        expect((await bed.ask(PASSWORD)).body).toMatchObject({ scope: 'useraccount' })
        give(reading, writing)
        expect((await bed.ask(PASSWORD)).body).toMatchObject({ scope: 'note_read note_write' })
        const { refresh_token: refresh } = await granted(bed, PASSWORD)
        const refreshed = await bed.ask({ grant_type: 'refresh_token', refresh_token: refresh })
        expect(refreshed.body).toMatchObject({ scope: 'note_read note_write' })
    })

    it.each([
        ['note_read', [200, undefined]],
        ['note_read note_write', [400, 'invalid_scope']],
        ['useraccount', [400, 'invalid_scope']],
    ])('may be asked for if the application has them: %s', async (scope, expected) => {
        give(reading)
        expect(await errorOf(bed, { ...PASSWORD, scope })).toEqual(expected)
        const asked = await bed.press('Deny', REQUEST, bed.logIn('rest.user'), { allowed: 'true', scope })
        expect(goneTo(asked).searchParams.get('error')).toBe(expected[1] ?? null)
    })

    it('come with a consent', async () => {
        give(reading)
        const code = await bed.code({ ...REQUEST, scope: 'note_read' })
        const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECTS.first }
        expect((await bed.ask(fields)).body).toMatchObject({ scope: 'note_read' })
    })
})
