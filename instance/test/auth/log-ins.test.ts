import { createHash, scryptSync } from 'node:crypto'
import { hashPassword } from '../../src/access/passwords'
import { selectRows } from '../../src/store/select-rows'
import { updateRow } from '../../src/store/write-rows'
import { type Answer, type InstanceBed, openBed } from '../rest/instance-bed'

const TABLE = '/api/now/table/x_acme_app_note'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const MINUTE = 60_000

let bed: InstanceBed
let count = 0

beforeAll(() => {
    bed = openBed()
    bed.addAcl({ name: 'x_acme_app_note', operation: 'read' }, ['x_acme_app.writer'])
})

beforeEach(() => void bed.logged.splice(0))
afterAll(() => bed.close())

/** A user of one test, whose password is the name. */
function newUser(): { name: string; sysId: string } {
    const name = `log.in.${++count}`
    return { name, sysId: bed.addUser(name, ['x_acme_app.writer']) }
}

function change(table: string, sysId: string, values: Record<string, string>): void {
    const { database, dictionary, versions } = bed.context
    updateRow(database, dictionary.get(), table, sysId, values)
    versions.raise(table)
}

function rows(table: string, element: string, value: string) {
    const { database, dictionary } = bed.context
    const where = { kind: 'term', element, operator: '=', value } as const
    return selectRows(database, dictionary.get(), { table, where }, bed.context.queryEnvironment())
}

function byBasic(name: string, password = name): number {
    return bed.send({ url: TABLE, user: name, password }).status
}

function byForm(name: string, password = name): Answer {
    const body = new URLSearchParams({ user_name: name, user_password: password }).toString()
    return bed.send({ method: 'POST', url: '/login.do', headers: FORM, body })
}

function cookieOf(answer: Answer): string {
    return (answer.headers['set-cookie'] as readonly string[]).map((cookie) => cookie.split(';')[0]).join('; ')
}

function fail(name: string, times: number): void {
    for (let round = 0; round < times; round++) {
        expect(byBasic(name, 'wrong')).toBe(401)
    }
}

describe('a log-in that fails', () => {
    it.each([
        ['Basic', (name: string) => byBasic(name, 'hidden')],
        ['form', (name: string) => byForm(name, 'hidden').status],
    ])('by %s stands in the system log and in the event log, without the password', (door, logIn) => {
        const { name } = newUser()
        expect(logIn(name)).toBe(401)
        expect(bed.logged).toEqual([`warn Log-in failed (${door}): user "${name}" from 127.0.0.1`])
        expect(rows('sysevent', 'parm1', name)).toMatchObject([{ name: 'login.failed', parm2: '127.0.0.1' }])
    })

    it('of a name made to look like something else is logged cleaned and cut', () => {
        byBasic(`x\n\u001b[31mroot\u202e${'y'.repeat(500)}`, 'x')
        expect(bed.logged[0]).toMatch(
            /^warn Log-in failed \(Basic\): user "x\\u\{a\}\\u\{1b\}\[31mroot\\u\{202e\}y+…" from/,
        )
        expect(bed.logged[0]?.length).toBeLessThan(220)
    })

    it('with the right password of a user who may not is logged too, and does not count', () => {
        const { name, sysId } = newUser()
        change('sys_user', sysId, { active: '0' })
        expect(byBasic(name)).toBe(401)
        expect(bed.logged[0]).toContain('who may not log in')
        expect(rows('sys_user', 'user_name', name)[0]?.['failed_attempts'] ?? '0').toBe('0')
    })
})

describe('lock-out (t_LockoutForFailedLogins.md)', () => {
    it('comes with the fifth failure, ends sessions, and holds for the right password', () => {
        const { name } = newUser()
        const cookie = cookieOf(byForm(name))
        fail(name, 4)
        expect(byBasic(name)).toBe(200)
        fail(name, 4)
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(200)
        fail(name, 1)
        expect(rows('sys_user', 'user_name', name)).toMatchObject([{ locked_out: '1', failed_attempts: '5' }])
        expect(byBasic(name)).toBe(401)
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(401)
        expect(bed.logged.some((line) => line.includes(`"${name}" is locked out after 5 failed log-ins`))).toBe(true)
    })

    it('ends after 15 minutes, and not before', () => {
        const { name, sysId } = newUser()
        fail(name, 5)
        const { database } = bed.context
        database.run('UPDATE _lockout SET locked_at = locked_at - ? WHERE user_id = ?', [14 * MINUTE, sysId])
        expect(byBasic(name)).toBe(401)
        database.run('UPDATE _lockout SET locked_at = locked_at - ? WHERE user_id = ?', [MINUTE, sysId])
        expect(byBasic(name)).toBe(200)
        expect(rows('sys_user', 'user_name', name)).toMatchObject([{ locked_out: '0', failed_attempts: '0' }])
    })

    it('by an admin does not end by itself', () => {
        const { name, sysId } = newUser()
        fail(name, 5)
        change('sys_user', sysId, { locked_out: '1', sys_mod_count: '7' })
        bed.context.database.run('UPDATE _lockout SET locked_at = 0 WHERE user_id = ?', [sysId])
        expect(byBasic(name)).toBe(401)
    })

    it('ends when an admin clears Locked out', () => {
        const { name, sysId } = newUser()
        fail(name, 5)
        const url = `/api/now/table/sys_user/${sysId}`
        const body = { locked_out: 'false', failed_attempts: '0' }
        expect(bed.send({ method: 'PATCH', url, user: 'admin', body }).status).toBe(200)
        expect(byBasic(name)).toBe(200)
    })

    it('follows glide.user.max_unlock_attempts', () => {
        const { name } = newUser()
        const property = bed.put('sys_properties', {
            name: 'glide.user.max_unlock_attempts',
            value: '2',
            type: 'integer',
        })
        fail(name, 2)
        change('sys_properties', property, { value: '' })
        expect(byBasic(name)).toBe(401)
    })

    it('is off if no script action for it is active', () => {
        const { name } = newUser()
        const action = 'd92636b2975301008e00958e3b297567'
        change('sysevent_script_action', action, { active: '0' })
        fail(name, 7)
        change('sysevent_script_action', action, { active: '1' })
        expect(byBasic(name)).toBe(200)
    })
})

describe('a password', () => {
    it('that changes ends all sessions of its user, and no others', () => {
        const [one, other] = [newUser(), newUser()]
        const cookies = [cookieOf(byForm(one.name)), cookieOf(byForm(one.name)), cookieOf(byForm(other.name))]
        change('sys_user', one.sysId, { user_password: hashPassword('new') })
        expect(cookies.map((cookie) => bed.send({ url: TABLE, headers: { cookie } }).status)).toEqual([401, 401, 200])
        expect(byBasic(one.name)).toBe(401)
        expect(byBasic(one.name, 'new')).toBe(200)
    })

    it('of an earlier cost is hashed anew at the next log-in, and sessions go on', () => {
        const { name, sysId } = newUser()
        const salt = createHash('md5').update(name).digest()
        const hash = scryptSync(name, salt, 32, { N: 4096, r: 8, p: 1 }).toString('base64')
        const earlier = `scrypt$4096$${salt.toString('base64')}$${hash}`
        change('sys_user', sysId, { user_password: earlier })
        fail(name, 1)
        expect(rows('sys_user', 'user_name', name)[0]?.['user_password']).toBe(earlier)
        const cookie = cookieOf(byForm(name))
        expect(rows('sys_user', 'user_name', name)[0]?.['user_password']).toMatch(/^scrypt\$ln=14,r=8,p=5\$/)
        expect(bed.send({ url: TABLE, headers: { cookie } }).status).toBe(200)
    })
})

describe('the table of sessions', () => {
    it('holds neither cookie nor user token', () => {
        const { name } = newUser()
        const cookie = cookieOf(byForm(name))
        const told = bed.send({ method: 'POST', url: '/angular.do?sysparm_type=get_user', headers: { cookie } })
        const token = String(told.headers['x-usertoken-response'])
        expect(token).toMatch(/^[0-9a-f]{72}$/)
        const stored = JSON.stringify(bed.context.database.all('SELECT * FROM _session'))
        expect(stored).not.toContain(token)
        expect(stored).not.toContain(/JSESSIONID=(\w+)/.exec(cookie)?.[1])
    })
})
