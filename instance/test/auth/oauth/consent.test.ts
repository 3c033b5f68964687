import type { InstanceResponse } from '../../../src/rest/http'
import { type ConsentBed, goneTo, openConsentBed, PKCE, REDIRECTS, REQUEST } from './consent-bed'
import type { Fields } from './oauth-bed'

let bed: ConsentBed

beforeAll(() => {
    bed = openConsentBed()
})

afterEach(() => bed.reset())

afterAll(() => bed.close())

const text = (answer: InstanceResponse): string => String(answer.body)

describe('the page that asks for a consent (c_OAuthAuthorizationCodeFlow.md)', () => {
    it('is the log-in page first, which leads back to it', async () => {
        const { pathname, searchParams } = goneTo(await bed.open(REQUEST))
        expect(pathname).toBe('/login.do')
        const back = searchParams.get('sysparm_goto_url') ?? ''
        expect(back).toBe(`/oauth_auth.do?${new URLSearchParams(REQUEST).toString()}`)

        const form = { user_name: 'rest.user', user_password: 'rest.user', sysparm_goto_url: back }
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        const shown = bed.send({ url: `/login.do?${searchParams.toString()}` })
        expect(shown.text).toContain(`name="sysparm_goto_url" value="${back.replaceAll('&', '&amp;')}"`)
        const body = new URLSearchParams(form).toString()
        const loggedIn = bed.send({ method: 'POST', url: '/login.do', headers, body })
        expect([loggedIn.status, loggedIn.headers['location']]).toEqual([302, back])
    })

    it.each([
        'https://evil.example/',
        '//evil.example/',
        '/\\evil.example',
        'javascript:alert(1)',
        '/.//evil.example',
        '\thttps://evil.example',
    ])('leads nowhere else after a log-in or a log-out: %s', (address) => {
        const form = { user_name: 'rest.user', user_password: 'rest.user', sysparm_goto_url: address }
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        const body = new URLSearchParams(form).toString()
        expect(bed.send({ method: 'POST', url: '/login.do', headers, body }).headers['location']).toBe('/')
        const query = new URLSearchParams({ sysparm_goto_url: address }).toString()
        expect(bed.send({ url: `/login.do?${query}` }).text).not.toContain('evil')
        expect(bed.send({ method: 'POST', url: '/logout.do', headers, body }).headers['location']).toBe('/login.do')
    })

    it('names the application, the user and the site, and is framed by nobody', async () => {
        bed.change('oauth_entity', bed.application, {
            name: '<b>Reporting</b>',
            logo_url: 'https://logo.example/logo.png',
        })
        const { status, headers, body } = await bed.open(REQUEST, bed.logIn('rest.user'))
        expect(status).toBe(200)
        expect(String(body)).toContain('&lt;b&gt;Reporting&lt;/b&gt; asks for access')
        expect(String(body)).toContain('rest.user')
        expect(String(body)).toMatch(/Allow<\/button>[^]*Deny<\/button>/)
        expect(headers['x-frame-options']).toBe('DENY')
        expect(headers['content-security-policy']).toBe(
            "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; img-src https://logo.example; " +
                "form-action 'self' https://admin.example.net; frame-ancestors 'none'",
        )
    })

    it('has "Not you?", which logs out and comes back to the log-in page', async () => {
        const cookie = bed.logIn('rest.user')
        const page = text(await bed.open(REQUEST, cookie))
        const form = /<form method="post" action="\/logout\.do">([^]*?)Not you\?/.exec(page)?.[1] ?? ''
        const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)]
        const body = new URLSearchParams(
            fields.map(([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')]),
        )
        expect(body.get('sysparm_ck')).toMatch(/^[0-9a-f]{72}$/)
        const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
        const out = bed.send({ method: 'POST', url: '/logout.do', headers, body: body.toString() })
        expect(out.headers['location']).toMatch(/^\/login\.do\?sysparm_goto_url=%2Foauth_auth\.do%3F/)
        expect(goneTo(await bed.open(REQUEST, cookie)).pathname).toBe('/login.do')
    })

    it.each<[string, Fields, string]>([
        ['no state', { state: '' }, 'Missing State parameter in request.'],
        ['a blank state', { state: ' ' }, 'Missing State parameter in request.'],
        ['an unknown application', { client_id: 'x' }, 'no active application'],
        ['another address', { redirect_uri: 'https://evil.example/' }, 'redirect_uri'],
        ['an address below a registered one', { redirect_uri: `${REDIRECTS.first}/more` }, 'redirect_uri'],
        ['a registered address with a query', { redirect_uri: `${REDIRECTS.first}?a=b` }, 'redirect_uri'],
        ['a registered address in capitals', { redirect_uri: REDIRECTS.first.toUpperCase() }, 'redirect_uri'],
        ['a script as address', { redirect_uri: 'javascript:alert(1)' }, 'redirect_uri'],
    ])('sends the browser nowhere for a request with %s', async (_name, fields, message) => {
        const answer = await bed.open({ ...REQUEST, ...fields }, bed.logIn('rest.user'))
        expect([answer.status, answer.headers['location']]).toEqual([400, undefined])
        expect(text(answer)).toContain(message)
        expect(text(answer)).not.toContain('Allow</button>')
    })

    it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:word@app.example/', 'https://app.example/#x'])(
        'sends the browser nowhere although it is registered: %s',
        async (address) => {
            bed.change('oauth_entity', bed.application, { redirect_url: address })
            for (const fields of [{ redirect_uri: address }, { redirect_uri: '' }]) {
                expect((await bed.open({ ...REQUEST, ...fields }, bed.logIn('rest.user'))).status).toBe(400)
            }
        },
    )

    it.each(['client_id', 'redirect_uri', 'state'])('takes %s once only', async (name) => {
        const twice = await bed.open(
            new URLSearchParams([...Object.entries(REQUEST), [name, REQUEST[name] ?? '']]) as unknown as Fields,
            bed.logIn('rest.user'),
        )
        expect(twice.status).toBe(400)
    })

    it.each<[string, Fields, string]>([
        ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
        ['no response type', { response_type: '' }, 'invalid_request'],
        ['a scope that is not built', { scope: 'incident_read' }, 'invalid_scope'],
        [
            'the plain method of PKCE',
            { code_challenge: PKCE.challenge, code_challenge_method: 'plain' },
            'invalid_request',
        ],
    ])('tells the application of %s', async (_name, fields, error) => {
        const { origin, searchParams } = goneTo(await bed.open({ ...REQUEST, ...fields }, bed.logIn('rest.user')))
        expect(origin).toBe('https://admin.example.net')
        expect([searchParams.get('error'), searchParams.get('state')]).toEqual([error, 'xyz123'])
    })

    it('asks for no state where the property is not true', async () => {
        bed.setProperty('glide.oauth.state.parameter.required', 'false')
        expect((await bed.open({ ...REQUEST, state: '' }, bed.logIn('rest.user'))).status).toBe(200)
    })

    it.each([
        ['inactive', { active: '0' }],
        ['of another type', { type: 'oauth_provider' }],
        ['without a Redirect URL', { redirect_url: '' }],
    ])('is refused to an application that is %s', async (_name, values) => {
        bed.change('oauth_entity', bed.application, values)
        expect((await bed.open(REQUEST, bed.logIn('rest.user'))).status).toBe(400)
    })

    it('is refused where OAuth is off', async () => {
        bed.setProperty('com.snc.platform.security.oauth.is.active', 'false')
        expect((await bed.open(REQUEST, bed.logIn('rest.user'))).status).toBe(400)
    })

    it('is the log-in page to a user who is locked out, and refused to one for web services only', async () => {
        for (const [values, status, address] of [
            [{ locked_out: '1' }, 302, '/login.do'],
            [{ active: '0' }, 302, '/login.do'],
            [{ web_service_access_only: '1' }, 400, ''],
        ] as const) {
            const user = bed.addUser('other.user', [])
            const cookie = bed.logIn('other.user')
            bed.change('sys_user', user, values)
            const answer = await bed.open(REQUEST, cookie)
            expect(answer.status).toBe(status)
            expect(String(answer.headers['location'] ?? '').split('?')[0]).toBe(address)
            bed.reset()
        }
    })
})

describe('the answer of the user', () => {
    it('Allow goes to the application with a code and the state, and is logged', async () => {
        const gone = goneTo(await bed.press('Allow', REQUEST, bed.logIn('rest.user')))
        expect(gone.origin + gone.pathname).toBe(REDIRECTS.first)
        expect([...gone.searchParams.keys()]).toEqual(['code', 'state'])
        expect(gone.searchParams.get('state')).toBe('xyz123')
        expect(gone.searchParams.get('code')).toMatch(/^[\w-]{30,}$/)
        expect(bed.logged.at(-1)).toBe('info User "rest.user" allowed the application "Reporting"')
    })

    it('Deny goes there with access_denied, makes no code and ends no session', async () => {
        const cookie = bed.logIn('rest.user')
        const gone = goneTo(await bed.press('Deny', REQUEST, cookie))
        expect([gone.searchParams.get('error'), gone.searchParams.get('state')]).toEqual(['access_denied', 'xyz123'])
        expect(gone.searchParams.has('code')).toBe(false)
        expect((await bed.open(REQUEST, cookie)).status).toBe(200)
    })

    it('goes to each of several addresses, to the first where none is named, and keeps the query of an address', async () => {
        const cookie = bed.logIn('rest.user')
        const second = goneTo(await bed.press('Allow', { ...REQUEST, redirect_uri: REDIRECTS.second }, cookie))
        expect(second.host).toBe('admin.example.com')
        const none = goneTo(await bed.press('Allow', { ...REQUEST, redirect_uri: '' }, cookie))
        expect(none.origin + none.pathname).toBe(REDIRECTS.first)
        for (const button of ['Allow', 'Deny'] as const) {
            const gone = goneTo(await bed.press(button, { ...REQUEST, redirect_uri: REDIRECTS.withQuery }, cookie))
            expect([gone.searchParams.get('tenant'), gone.searchParams.get('state')]).toEqual(['1', 'xyz123'])
            expect(gone.searchParams.has(button === 'Allow' ? 'code' : 'error')).toBe(true)
        }
    })

    it.each<[string, Fields]>([
        ['without the token of the session', { sysparm_ck: '' }],
        ['with the token of another session', { sysparm_ck: 'a'.repeat(72) }],
    ])('is not taken %s, whatever the property says', async (_name, changed) => {
        bed.setProperty('glide.security.use_csrf_token', 'false')
        const answer = await bed.press('Allow', REQUEST, bed.logIn('rest.user'), changed)
        expect([answer.status, answer.headers['location']]).toEqual([401, undefined])
    })

    it.each<[string, Fields]>([
        ['another address', { redirect_uri: 'https://evil.example/' }],
        ['another application', { client_id: 'x' }],
        ['neither Allow nor Deny', { allowed: 'maybe' }],
    ])('is not taken with %s', async (_name, changed) => {
        const answer = await bed.press('Allow', REQUEST, bed.logIn('rest.user'), changed)
        expect([answer.status, answer.headers['location']]).toEqual([400, undefined])
    })

    it('of a public client needs the challenge', async () => {
        bed.change('oauth_entity', bed.application, { public_client: '1' })
        const cookie = bed.logIn('rest.user')
        expect(goneTo(await bed.open(REQUEST, cookie)).searchParams.get('error')).toBe('invalid_request')
        const asked = { ...REQUEST, code_challenge: PKCE.challenge, code_challenge_method: 'S256' }
        expect(goneTo(await bed.press('Allow', asked, cookie)).searchParams.has('code')).toBe(true)
    })
})
