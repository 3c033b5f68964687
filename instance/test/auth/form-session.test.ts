import { type Answer, type InstanceBed, openBed } from '../rest/instance-bed'

const LOGIN = '/angular.do?sysparm_type=view_form.login'
const GET_USER = '/angular.do?sysparm_type=get_user'
const TABLE = '/api/now/table/x_acme_app_note'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

let bed: InstanceBed

beforeAll(() => {
    bed = openBed()
    bed.addUser('form.user', ['x_acme_app.writer'])
    bed.addUser('service.user', ['x_acme_app.writer'], { web_service_access_only: '1' })
    bed.addUser('locked.user', [], { locked_out: '1' })
    bed.addUser('gone.user', [], { active: '0' })
    for (const operation of ['read', 'create']) {
        bed.addAcl({ name: 'x_acme_app_note', operation }, ['x_acme_app.writer'])
    }
})

afterAll(() => bed.close())

function login(user: string, password = user): Answer {
    const body = new URLSearchParams({
        sysparm_type: 'login',
        'ni.nolog.user_password': 'true',
        user_name: user,
        user_password: password,
    })
    return bed.send({ method: 'POST', url: LOGIN, headers: FORM, body: body.toString() })
}

function cookieOf(answer: Answer): string {
    const cookies = answer.headers['set-cookie'] as readonly string[]
    return cookies.map((cookie) => cookie.split(';')[0]).join('; ')
}

/** Signs in as the SDK's command line does: log in, then ask for the token. */
function signIn(user: string): { cookie: string; 'x-usertoken': string } {
    const cookie = cookieOf(login(user))
    const answer = bed.send({ method: 'POST', url: GET_USER, headers: { cookie } })
    expect(answer.status).toBe(401)
    return { cookie, 'x-usertoken': String(answer.headers['x-usertoken-response']) }
}

describe('signing in by form', () => {
    it('gives a cookie that scripts of a page cannot read, and the token with a 401', () => {
        const answer = login('form.user')
        expect(answer).toMatchObject({ status: 200, body: { status: 'success' } })
        expect(String(answer.headers['set-cookie'])).toMatch(/JSESSIONID=[0-9A-F]{32}; Path=\/; HttpOnly/)
        expect(signIn('form.user')['x-usertoken']).toMatch(/^[0-9a-f]{72}$/)
    })

    it.each([
        ['unknown user', 'no.body', 'x'],
        ['wrong password', 'form.user', 'x'],
        ['empty password', 'form.user', ''],
        ['locked-out user', 'locked.user', 'locked.user'],
        ['inactive user', 'gone.user', 'gone.user'],
        ['user for web services only', 'service.user', 'service.user'],
    ])('refuses: %s, always in the same words and without a cookie', (_name, user, password) => {
        const answer = login(user, password)
        expect([answer.status, answer.body]).toEqual([
            200,
            { status: 'error', message: 'User name or password invalid' },
        ])
        expect(answer.headers['set-cookie']).toBeUndefined()
    })

    it('lets a user for web services only use Basic credentials', () => {
        expect(bed.send({ url: TABLE, user: 'service.user' }).status).toBe(200)
    })

    it('answers get_user without a session as the guest, with a cookie', () => {
        const answer = bed.send({ method: 'POST', url: GET_USER })
        expect(answer.status).toBe(200)
        expect(cookieOf(answer)).toMatch(/^JSESSIONID=/)
    })

    it('answers get_user with cookie and token', () => {
        expect(bed.send({ method: 'POST', url: GET_USER, headers: signIn('form.user') })).toMatchObject({
            status: 200,
            body: { user_name: 'form.user' },
        })
    })

    it('has a page with a form for browsers', () => {
        expect(bed.send({ url: '/login.do' }).text).toContain('name="user_password"')
        const body = 'user_name=form.user&user_password=form.user'
        expect(bed.send({ method: 'POST', url: '/login.do', headers: FORM, body }).status).toBe(302)
        expect(bed.send({ method: 'POST', url: '/login.do', headers: FORM, body: 'user_name=form.user' }).status).toBe(
            401,
        )
    })
})

describe('using a session', () => {
    it.each([
        ['reads with the cookie alone', 'GET', {}, 200],
        ['does not write with the cookie alone', 'POST', {}, 401],
        ['does not write with a wrong token', 'POST', { 'x-usertoken': 'f'.repeat(72) }, 401],
        ['does not write through a GET that is meant as POST', 'GET', { 'x-http-method-override': 'POST' }, 401],
        ['writes with cookie and token', 'POST', { 'x-usertoken': 'TOKEN' }, 201],
    ])('%s', (_name, method, headers, status) => {
        const { cookie, 'x-usertoken': token } = signIn('form.user')
        const own: Record<string, string> = { ...headers, cookie }
        if (own['x-usertoken'] === 'TOKEN') {
            own['x-usertoken'] = token
        }
        const answer = bed.send({
            method,
            url: TABLE,
            headers: own,
            body: method === 'POST' || method === 'GET' ? { name: 'x' } : undefined,
        })
        expect(answer.status).toBe(status)
        expect(answer.headers['x-usertoken-response']).toBe(status === 401 ? token : undefined)
    })

    it('takes the token from the address too', () => {
        const { cookie, 'x-usertoken': token } = signIn('form.user')
        expect(
            bed.send({ method: 'POST', url: `${TABLE}?sysparm_ck=${token}`, headers: { cookie }, body: { name: 'x' } })
                .status,
        ).toBe(201)
    })

    it('keeps sessions of two users apart', () => {
        const [one, two] = [signIn('form.user'), signIn('admin')]
        expect(
            bed.send({ method: 'POST', url: TABLE, headers: { ...one, 'x-usertoken': two['x-usertoken'] }, body: {} })
                .status,
        ).toBe(401)
    })

    it('ends with the form of logout.do, and by nothing that another page can send', () => {
        const { cookie, 'x-usertoken': token } = signIn('form.user')
        const send = (method: string, headers: Record<string, string> = {}, body = '') =>
            bed.send({ method, url: '/logout.do', headers: { cookie, ...FORM, ...headers }, body })
        const asked = send('GET')
        expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('action="/logout.do"')])
        expect(send('HEAD').status).toBe(200)
        expect(send('POST').status).toBe(401)
        expect(send('POST', {}, 'sysparm_ck=wrong').status).toBe(401)
        expect(send('GET', { 'x-http-method-override': 'POST' }).status).toBe(401)
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(200)

        const shown = /name="sysparm_ck" value="(\w+)"/.exec(asked.text)?.[1] ?? ''
        expect(shown).toBe(token)
        expect(send('POST', {}, `sysparm_ck=${shown}`).status).toBe(302)
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(401)
        expect([send('GET').status, send('POST').status]).toEqual([302, 302])
    })

    it('ends when the user is locked out', () => {
        const user = bed.addUser('soon.locked', ['x_acme_app.writer'])
        const { cookie } = signIn('soon.locked')
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(200)
        const admin = bed.send({
            method: 'PATCH',
            url: `/api/now/table/sys_user/${user}`,
            user: 'admin',
            body: { locked_out: 'true' },
        })
        expect(admin.status).toBe(200)
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(401)
    })

    it('ends after the time-out without a request', () => {
        const { cookie } = signIn('form.user')
        bed.context.database.run('UPDATE _session SET used_at = ?', [Date.now() - 31 * 60_000])
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(401)
    })

    it('stores no cookie in clear', () => {
        const { cookie } = signIn('form.user')
        const value = /JSESSIONID=(\w+)/.exec(cookie)?.[1] ?? ''
        const rows = bed.context.database.all('SELECT * FROM _session')
        expect(JSON.stringify(rows)).not.toContain(value)
    })
})
