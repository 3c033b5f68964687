import { generatePassword } from '../../src/pages/passwords/new-password'
import type { InstanceResponse } from '../../src/rest/http'
import { openPageBed, type PageBed, text, tokenOf } from './page-bed'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const API = '/api/now/table/incident?sysparm_limit=1'

let bed: PageBed
let ids: Readonly<Record<string, string>>

beforeAll(() => {
    bed = openPageBed()
    bed.addUser('new.user', [])
    bed.addUser('plain.user', [])
    bed.addUser('keeper', ['user_admin'])
    const rows = bed.table('GET', 'sys_user?sysparm_fields=user_name,sys_id') as Record<string, string>[]
    ids = Object.fromEntries(rows.map((row) => [row['user_name'] ?? '', row['sys_id'] ?? '']))
})

afterAll(() => bed.close())

const pageOf = (name: string): string => `/set_password.do?sys_id=${ids[name] ?? ''}`

const messages = (answer: InstanceResponse): string[] =>
    [...text(answer).matchAll(/role="(?:status|alert)">([^<]*)</g)].map(([, message = '']) => message)

const shownPassword = (answer: InstanceResponse): string =>
    (/name="new_password"\s+value="([^"]*)"/.exec(text(answer))?.[1] ?? '').replaceAll('&amp;', '&')

const logIn = (name: string, password: string): { readonly status: number; readonly cookie: string } => {
    const body = new URLSearchParams({ user_name: name, user_password: password }).toString()
    const answer = bed.send('POST', '/login.do', FORM, body)
    const cookie = [answer.headers['set-cookie'] ?? []].flat().map((each) => each.split(';')[0])
    return { status: answer.status, cookie: cookie.join('; ') }
}

const byBasic = (name: string, password: string): number => {
    const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`
    return bed.send('GET', API, { authorization, accept: 'application/json' }).status
}

const user = (name: string): Record<string, string> =>
    bed.table('GET', `sys_user/${ids[name] ?? ''}`) as Record<string, string>

describe('Set Password of a user (reset-your-password.md)', () => {
    it('is a button of the form, for who administers users', () => {
        const keeper = bed.browser('keeper')
        const form = `/sys_user.do?sys_id=${ids['new.user'] ?? ''}`
        const page = text(keeper(form))
        const action = /value="(\w+)"[^>]*>\s*Set Password/.exec(page)?.[1] ?? ''
        const pressed = keeper(form, { sysparm_ck: tokenOf(keeper(form)), sys_action: action })
        expect(pressed.headers['location']).toBe(`/${pageOf('new.user').slice(1)}`)
        expect(text(bed.browser('plain.user')(form))).not.toContain('Set Password')
    })

    it('generates a password, stores it when it is saved, and ends the sessions of before', () => {
        const keeper = bed.browser('keeper')
        const session = logIn('new.user', 'new.user')
        expect(bed.send('GET', '/', { cookie: session.cookie }).status).toBe(200)
        const sysparm_ck = tokenOf(keeper(pageOf('new.user')))
        const generated = keeper(pageOf('new.user'), { sysparm_ck, choice: 'generate' })
        const password = shownPassword(generated)
        expect(password).toHaveLength(16)
        expect(byBasic('new.user', password)).toBe(401)

        const saved = keeper(pageOf('new.user'), { sysparm_ck, choice: 'save', new_password: password })
        expect(saved.status).toBe(302)
        expect(byBasic('new.user', password)).not.toBe(401)
        expect(byBasic('new.user', 'new.user')).toBe(401)
        expect(user('new.user')).toMatchObject({ password_needs_reset: 'true' })
        expect(user('new.user')).not.toHaveProperty('user_password')
        expect(bed.send('GET', '/', { cookie: session.cookie }).status).toBe(302)
        const log = bed.table('GET', 'syslog?sysparm_query=messageLIKEset the password') as Record<string, string>[]
        expect(log.map((row) => row['message'])).toEqual(['User "keeper" set the password of "new.user"'])
        expect(JSON.stringify(bed.table('GET', 'syslog'))).not.toContain(password)
    })

    it.each([['short'], [''], ['x'.repeat(1001)]])('refuses %s', (password) => {
        const keeper = bed.browser('keeper')
        const sent = { sysparm_ck: tokenOf(keeper(pageOf('plain.user'))), choice: 'save', new_password: password }
        const answer = keeper(pageOf('plain.user'), sent)
        expect([answer.status, messages(answer)]).toEqual([422, [expect.stringContaining('A password has at')]])
        expect(byBasic('plain.user', 'plain.user')).not.toBe(401)
    })

    it('is closed to everybody else, for oneself too, and without the token of the form', () => {
        const { cookie, token } = bed.session('plain.user')
        const body = new URLSearchParams({ sysparm_ck: token, choice: 'save', new_password: 'long enough' }).toString()
        for (const name of ['plain.user', 'admin']) {
            expect(bed.send('GET', pageOf(name), { cookie }).status).toBe(403)
            expect(bed.send('POST', pageOf(name), { cookie, ...FORM }, body).status).toBe(403)
        }
        expect(bed.browser('keeper')(pageOf('admin'), { choice: 'save', new_password: 'long enough' }).status).toBe(401)
        expect(byBasic('admin', 'admin')).toBe(200)
    })

    it('generates passwords that differ and have each kind of character', () => {
        const made = Array.from({ length: 50 }, () => generatePassword())
        expect(new Set(made).size).toBe(50)
        for (const kind of [/[a-z]/, /[A-Z]/, /[2-9]/, /[^A-Za-z0-9]/]) {
            expect(made.filter((each) => !kind.test(each))).toEqual([])
        }
    })
})

describe('a user whose password needs reset', () => {
    const FIRST = 'the first one'
    const NEXT = 'another one, longer'

    beforeEach(() => {
        const values = { user_password: FIRST, password_needs_reset: 'true' }
        bed.table('PATCH', `sys_user/${ids['new.user'] ?? ''}?sysparm_input_display_value=true`, values)
    })

    const change = (cookie: string, fields: Readonly<Record<string, string>>): InstanceResponse => {
        const sysparm_ck = tokenOf(bed.send('GET', '/change_password.do', { cookie }))
        const sent = { sysparm_ck, user_name: 'new.user', user_password: FIRST, new_password: NEXT, ...fields }
        const body = new URLSearchParams({ new_password_again: sent.new_password, ...sent }).toString()
        return bed.send('POST', '/change_password.do', { cookie, ...FORM }, body)
    }

    it('is sent to the page that changes it, from wherever, and calls no REST API in that session', () => {
        const { cookie, status } = logIn('new.user', FIRST)
        expect(status).toBe(302)
        for (const address of ['/', '/incident_list.do', '/sys_user.do?sys_id=-1', '/set_password.do']) {
            expect(bed.send('GET', address, { cookie }).headers['location']).toBe('/change_password.do')
        }
        expect(bed.send('GET', API, { cookie, accept: 'application/json' }).status).toBe(401)
    })

    it('goes on with the new password, in a new session', () => {
        const { cookie } = logIn('new.user', FIRST)
        const answer = change(cookie, {})
        expect([answer.status, answer.headers['location']]).toEqual([302, '/'])
        const next = String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
        expect(bed.send('GET', '/', { cookie: next }).status).toBe(200)
        expect(bed.send('GET', '/', { cookie }).headers['location']).toBe('/login.do')
        expect([logIn('new.user', FIRST).status, logIn('new.user', NEXT).status]).toEqual([401, 302])
        expect(user('new.user')['password_needs_reset']).toBe('false')
    })

    it.each<[string, Readonly<Record<string, string>>, number, string]>([
        ['with a wrong password', { user_password: 'guess' }, 401, 'The password of now is wrong'],
        ['for somebody else', { user_name: 'admin', user_password: 'admin' }, 401, 'The password of now is wrong'],
        ['to the same', { new_password: FIRST }, 422, 'The new password is the one of now'],
        ['to a short one', { new_password: 'x' }, 422, 'A password has at least 8 characters'],
        ['to two', { new_password_again: 'typed otherwise' }, 422, 'The two new passwords differ'],
    ])('cannot change it %s', (_name, fields, status, message) => {
        const { cookie } = logIn('new.user', FIRST)
        const answer = change(cookie, fields)
        expect([answer.status, messages(answer)]).toEqual([status, [message]])
        expect(byBasic('new.user', FIRST)).not.toBe(401)
    })

    it('can log out, and may call an API by name and password unless the property says otherwise', () => {
        expect(byBasic('new.user', FIRST)).not.toBe(401)
        const property = { name: 'glide.authenticate.api.user.reset_password.mandatory', value: 'true' }
        bed.table('POST', 'sys_properties', property)
        expect(byBasic('new.user', FIRST)).toBe(401)
        expect(byBasic('plain.user', 'plain.user')).not.toBe(401)
        const { cookie } = logIn('new.user', FIRST)
        const sysparm_ck = tokenOf(bed.send('GET', '/logout.do', { cookie }))
        const body = new URLSearchParams({ sysparm_ck }).toString()
        expect(bed.send('POST', '/logout.do', { cookie, ...FORM }, body).status).toBe(302)
        expect(bed.send('GET', '/', { cookie }).headers['location']).toBe('/login.do')
    })
})
