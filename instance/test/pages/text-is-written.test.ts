import { InjectionBed, ROLES, TICKET } from './injection-bed'
import { type PageBed, text, tokenOf } from './page-bed'

/** What a request writes is a value: it is not run, and stands in the record as it came. */

const encoded = encodeURIComponent

let bed: PageBed
let injection: InjectionBed
let sessions: InjectionBed['sessions']
beforeAll(() => {
    injection = new InjectionBed()
    ;({ bed, sessions } = injection)
})
afterAll(() => injection.close())
afterEach(() => {
    expect(injection.whatRan()).toEqual([])
})

const script = (place: string) => injection.script(place)
const scripts = (table: string, place: string) => injection.scripts(table, place)
const rest = (...request: Parameters<InjectionBed['rest']>) => injection.rest(...request)
const page = (...request: Parameters<InjectionBed['page']>) => injection.page(...request)

describe.each(ROLES)('what %s writes is not run', (role) => {
    it.each(['', '?sysparm_input_display_value=true'])('in the body of a new and of a known record%s', (parameters) => {
        const known = rest('admin', 'POST', 'incident', { short_description: 'known' }).result as { sys_id: string }
        for (const table of ['incident', 'sys_user', 'sys_user_group', 'sys_properties', 'cmdb_ci', TICKET]) {
            const values = Object.fromEntries(scripts(table, `body ${parameters}`))
            const displays = Object.fromEntries(
                scripts(table, 'display_value').map(([column, value]) => [column, { display_value: value }]),
            )
            const stored = Object.fromEntries(
                scripts(table, 'value').map(([column, value]) => [column, { value, link: value }]),
            )
            for (const body of [values, displays, stored]) {
                rest(role, 'POST', `${table}${parameters}`, body)
                rest(role, 'PATCH', `incident/${known.sys_id}${parameters}`, body)
                rest(role, 'PUT', `incident/${known.sys_id}${parameters}`, body)
            }
            rest(role, 'PATCH', `${table}/${encoded(script('sys_id'))}`, values)
            rest(role, 'DELETE', `${table}/${encoded(script('sys_id'))}`)
        }
        rest('admin', 'DELETE', `incident/${known.sys_id}`)
    })

    it('in a form, with and without a UI action', () => {
        const known = rest('admin', 'POST', 'incident', { short_description: 'known' }).result as { sys_id: string }
        for (const [table, sysId] of [
            ['incident', '-1'],
            ['incident', known.sys_id],
            ['sys_user', '-1'],
            ['sys_user_group', '-1'],
            [TICKET, '-1'],
        ] as const) {
            const address = `/${table}.do?sys_id=${sysId}`
            const token = sessions[role]['x-usertoken'] ?? ''
            const all = Object.fromEntries(scripts(table, 'form'))
            page(role, address, { ...all, sysparm_ck: token })
            page(role, address, { ...all, sysparm_ck: token, sys_action: 'keep' })
            page(role, address, { sysparm_ck: token, sys_action: script('sys_action') })
            page(role, `/${table}.do?sys_id=${encoded(script('form id'))}`, { ...all, sysparm_ck: token })
            // A reference that names nobody stops the form; each alone, so that the others do not.
            const alone = scripts(table, 'form, alone').filter(([column]) => injection.isReference(table, column))
            for (const [column, value] of alone) {
                page(role, address, { [column]: value, sysparm_ck: token })
                page(role, `${address}&sysparm_from=${encoded(value)}`, {
                    [column]: value,
                    sysparm_ck: token,
                    sys_action: 'keep',
                })
            }
        }
    })
})

describe('the same text as a value', () => {
    const TEXT = "javascript:gs.eventQueue('owned.text')"

    it('is stored, shown and found as it is', () => {
        const body = { short_description: TEXT, description: TEXT }
        const made = rest('agent', 'POST', 'incident', body).result as Record<string, string>
        expect(made).toMatchObject(body)
        const byName = rest('agent', 'GET', `incident?short_description=${encoded(TEXT)}&sysparm_fields=sys_id`)
        expect(byName.result).toEqual([{ sys_id: made['sys_id'] }])
        expect(text(bed.browser('agent')(`/incident.do?sys_id=${made['sys_id']}`))).toContain(
            'value="javascript:gs.eventQueue(&#39;owned.text&#39;)"',
        )
    })

    it('names a record whose display value it is, in a body and in a form', () => {
        const user = rest('admin', 'POST', 'sys_user', { user_name: 'odd', last_name: TEXT }).result as {
            sys_id: string
        }
        const made = rest('agent', 'POST', 'incident?sysparm_input_display_value=true', { caller_id: TEXT }).result
        expect(made).toMatchObject({ caller_id: { value: user.sys_id } })
        const browser = bed.browser('agent')
        const form = browser('/incident.do?sys_id=-1')
        const saved = browser('/incident.do?sys_id=-1', { sysparm_ck: tokenOf(form), caller_id: TEXT })
        expect(saved.status).toBe(302)
        const sysId = String(saved.headers['location']).split('sys_id=')[1]
        expect(rest('agent', 'GET', `incident/${sysId}`).result).toMatchObject({ caller_id: { value: user.sys_id } })
    })

    it('signs a user in whose name it is', () => {
        rest('admin', 'POST', 'sys_user?sysparm_input_display_value=true', {
            user_name: TEXT,
            user_password: 'secret',
            active: 'true',
        })
        expect(
            bed.send(
                'POST',
                '/login.do',
                { 'content-type': 'application/x-www-form-urlencoded' },
                new URLSearchParams({ user_name: TEXT, user_password: 'secret' }).toString(),
            ).status,
        ).toBe(302)
    })
})
