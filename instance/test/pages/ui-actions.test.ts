import type { InstanceResponse } from '../../src/rest/http'
import { acmeApp, id, recordFile } from '../install/support/packages'
import { openPageBed, type PageBed, text } from './page-bed'

const TICKET = 'x_acme_app_ticket'
const ROLE = id('f1')

/** The actions of the package, by their action names: what differs from a button on every form of the ticket. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    raise: {
        condition: "current.level == '1'",
        hint: 'One level up',
        order: '50',
        script: "current.level = 2; current.update(); gs.addInfoMessage('Raised ' + current.title); action.setRedirectURL(current)",
    },
    later: { order: '40', script: '' },
    look: { form_button: 'false', form_link: 'true', script: "gs.addErrorMessage('Kept <nothing>')" },
    make: {
        show_update: 'false',
        show_insert: 'true',
        script: 'current.insert(); action.setRedirectURL(current)',
    },
    browse: { client: 'true', onclick: 'browse()', script: 'function browse() { alert(1) }' },
    fail: { script: "gs.addInfoMessage('So far'); throw new Error('broken <pipe>')" },
    away: { script: "action.setRedirectURL('https://docs.example/x?y=1'); gs.info(action.getRedirectURL())" },
    sideways: { script: "action.setRedirectURL('javascript:alert(1)')" },
    uri: { script: 'action.getGlideURI()' },
    trespass: { script: "var other = new GlideRecord('incident'); other.initialize(); other.insert()" },
    asked: {
        table: 'global',
        script: "action.setRedirectURL('./incident_list.do?sysparm_query=' + action.getURLParameter('sysparm_from'))",
    },
    closed: { active: 'false', script: '' },
    guarded: { script: '' },
    odd: { condition: 'nothing.at.all', script: '' },
    menu: { form_button: 'false', form_context_menu: 'true', script: '' },
    changed: {
        script: 'gs.addInfoMessage([current.title.changes(), current.level.changes(), current.title].join())',
    },
}

function acl(pair: string, operation: string): Record<string, string> {
    return {
        [`update/sys_security_acl_${id(pair)}.xml`]: recordFile('sys_security_acl', id(pair), {
            name: TICKET,
            operation,
            type: 'record',
            active: 'true',
            admin_overrides: 'true',
        }),
        [`update/sys_security_acl_role_${id(`e${pair[1]}`)}.xml`]: recordFile(
            'sys_security_acl_role',
            id(`e${pair[1]}`),
            { sys_security_acl: id(pair), sys_user_role: ROLE },
        ),
    }
}

/** The script objects that the scripts of the actions use: the application's tracking is enforcing. */
const SCRIPT_OBJECTS = [
    'ScopedGlideRecord',
    'ScopedGlideElement',
    'GlideRecord.insert',
    'GlideRecord.update',
    'Glide API: log',
    'Glide API: messages',
    'GlideAction',
]

function privilege(target_name: string, index: number): readonly [path: string, text: string] {
    const sysId = id(`9${index}`)
    const values = {
        source_scope: id('aa'),
        target_scope: 'global',
        target_name,
        target_type: 'scriptable',
        operation: 'execute',
        status: 'allowed',
    }
    return [`update/sys_scope_privilege_${sysId}.xml`, recordFile('sys_scope_privilege', sysId, values)]
}

function files(): Record<string, string> {
    const names = Object.keys(ACTIONS)
    const sysId = (name: string): string => id((16 + names.indexOf(name)).toString(16))
    return {
        ...acmeApp(),
        ...acl('d5', 'write'),
        ...acl('d6', 'create'),
        ...Object.fromEntries(SCRIPT_OBJECTS.map(privilege)),
        ...Object.fromEntries(
            Object.entries(ACTIONS).map(([name, values]) => [
                `update/sys_ui_action_${sysId(name)}.xml`,
                recordFile('sys_ui_action', sysId(name), {
                    name: `Do ${name}`,
                    action_name: name,
                    table: TICKET,
                    active: 'true',
                    form_button: 'true',
                    show_insert: 'false',
                    show_update: 'true',
                    ...values,
                }),
            ]),
        ),
        [`update/sys_ui_action_role_${id('d7')}.xml`]: recordFile('sys_ui_action_role', id('d7'), {
            sys_ui_action: sysId('guarded'),
            sys_user_role: ROLE,
        }),
    }
}

describe('UI actions on the form of a record', () => {
    let bed: PageBed
    let sysId: string

    beforeAll(() => {
        bed = openPageBed(files())
        bed.addUser('boss', ['x_acme_app.admin', 'itil'])
        bed.addUser('agent', ['itil'])
    })
    afterAll(() => bed.close())
    beforeEach(() => {
        const made = bed.table('POST', TICKET, { title: 'Broken & lost', key: String(Math.random()), level: '1' })
        sysId = (made as { sys_id: string }).sys_id
    })

    function click(name: string, values: Record<string, string> = {}, more = ''): InstanceResponse {
        const { cookie, token } = bed.session('boss')
        const body = new URLSearchParams({ sysparm_ck: token, sys_action: name, ...values }).toString()
        const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
        const answer = bed.send('POST', `/${TICKET}.do?sys_id=${sysId}${more}`, headers, body)
        return answer.status === 302 && String(answer.headers['location']).startsWith('/')
            ? bed.send('GET', String(answer.headers['location']), { cookie })
            : answer
    }

    const form = (of = sysId): string => text(bed.browser('boss')(`/${TICKET}.do?sys_id=${of}`))
    const stored = () => bed.table('GET', `${TICKET}/${sysId}?sysparm_fields=title,level`)
    const buttons = (page: string): string[] =>
        [...page.matchAll(/<button[^>]*>\s*(Do \w+)\s*<\/button>/g)].map(([, name]) => name ?? '')

    it('stand in their order, those of all tables too; not what is inactive, in a menu only, or for new records', () => {
        const shown = buttons(form())
        expect(shown.slice(0, 2)).toEqual(['Do later', 'Do raise'])
        expect(new Set(shown)).toEqual(
            new Set(
                ['later', 'raise', 'asked', 'away', 'browse', 'changed', 'fail', 'guarded', 'look', 'sideways']
                    .concat(['trespass', 'uri'])
                    .map((name) => `Do ${name}`),
            ),
        )
        expect(form()).toContain('title="One level up"')
        expect(form()).toMatch(/Related Links[^]*Do look/)
        expect(buttons(form('-1'))).toEqual(['Do make'])
    })

    it('are there for those who have one of their roles', () => {
        bed.table('POST', 'sys_ui_action', {
            name: 'Do agents',
            action_name: 'agents',
            table: 'incident',
            form_button: 'true',
        })
        const made = bed.table('POST', 'incident', { short_description: 'x' }) as { sys_id: string }
        const page = (user: string): string => text(bed.browser(user)(`/incident.do?sys_id=${made.sys_id}`))
        expect(buttons(page('agent'))).toContain('Do agents')
        const [action] = bed.table('GET', 'sys_ui_action?sysparm_query=action_name=agents') as { sys_id: string }[]
        bed.table('POST', 'sys_ui_action_role', { sys_ui_action: action?.sys_id, sys_user_role: ROLE })
        expect(buttons(page('agent'))).not.toContain('Do agents')
        expect(buttons(page('boss'))).toContain('Do agents')
    })

    it('of an extended table are there, and give way to one of the same action name', () => {
        const values = { action_name: 'close_it', form_button: 'true' }
        bed.table('POST', 'sys_ui_action', { ...values, name: 'Do tasks', table: 'task' })
        bed.table('POST', 'sys_ui_action', { ...values, name: 'Do jobs', table: 'x_acme_app_job' })
        bed.table('POST', 'sys_ui_action', { ...values, name: 'Do never', table: 'global' })
        const [asked] = bed.table('GET', 'sys_ui_action?sysparm_query=action_name=asked') as { sys_id: string }[]
        const instead = { name: 'Do instead', table: 'problem', form_button: 'true', sys_overrides: asked?.sys_id }
        bed.table('POST', 'sys_ui_action', instead)
        const page = (table: string): string[] => buttons(text(bed.browser('admin')(`/${table}.do?sys_id=-1`)))
        expect(page('incident')).toContain('Do tasks')
        bed.table('PATCH', `sys_ui_action/${asked?.sys_id}`, { show_insert: 'true' })
        expect(page('change_request')).toContain('Do asked')
        expect(page('problem')).toContain('Do instead')
        expect(page('problem')).not.toContain('Do asked')
        bed.table('PATCH', `sys_ui_action/${asked?.sys_id}`, { show_insert: 'false' })
        expect(page('x_acme_app_job').filter((name) => /tasks|jobs|never/.test(name))).toEqual(['Do jobs'])
    })

    it('run in their scope on the record as the form was filled in, and lead where the script says', () => {
        const page = text(click('raise', { title: 'Found again' }))
        expect(stored()).toEqual({ title: 'Found again', level: '2' })
        expect(page).toContain('<div class="message info" role="status">Raised Found again</div>')
        expect(page).toContain('Found again')
        expect(buttons(page)).not.toContain('Do raise')
        expect(form()).not.toContain('Raised Found again')
    })

    it('store nothing by themselves, and lead to the list; messages are shown there, as text', () => {
        const page = text(click('look', { title: 'Typed only' }))
        expect(page).toContain('<div class="message error" role="alert">Kept &lt;nothing&gt;</div>')
        expect(page).toContain(`/${TICKET}.do?sys_id=${sysId}`)
        expect(stored()).toEqual({ title: 'Broken & lost', level: '1' })
    })

    it('see what was changed on the form', () => {
        expect(text(click('changed', { title: 'Other', level: '1' }))).toContain('true,false,Other')
    })

    it('of a new record make it', () => {
        sysId = '-1'
        expect(text(click('make', { title: 'Brand new', key: String(Math.random()) }))).toContain('Brand new')
    })

    it.each<[string, string, number, string]>([
        ['has an error', 'fail', 500, 'The UI action Do fail failed: broken &lt;pipe&gt;'],
        ['calls what is not built', 'uri', 500, 'action.getGlideURI is not built in this local instance'],
        ['writes to another scope without a privilege', 'trespass', 500, 'no cross-scope privilege'],
        ['runs in the browser', 'browse', 501, 'which is not built in this local instance'],
        ['is not shown on the form', 'make', 403, 'not available'],
        ['has a condition that fails', 'odd', 403, 'not available'],
        ['does not exist', 'nothing', 403, 'not available'],
    ])('that %s shows the form again and says so', (_what, name, status, message) => {
        const answer = click(name, { title: 'Typed only' })
        expect(answer.status).toBe(status)
        expect(/role="alert">([^<]*)/.exec(text(answer))?.[1]).toContain(message)
        expect(text(answer)).toContain('Typed only')
        expect(stored()).toEqual({ title: 'Broken & lost', level: '1' })
    })

    it('say what a script said before it failed, and log the failure', () => {
        expect(text(click('fail'))).toContain('So far')
        const lines = bed.table('GET', 'syslog?sysparm_query=messageLIKEDo fail&sysparm_fields=message')
        expect((lines as { message: string }[])[0]?.message).toContain('broken <pipe>')
    })

    it('whose condition does not hold any more are refused', () => {
        bed.table('PATCH', `${TICKET}/${sysId}`, { level: '2' })
        expect(click('raise').status).toBe(403)
    })

    it('refuse a form without the token of its session', () => {
        expect(bed.browser('boss')(`/${TICKET}.do?sys_id=${sysId}`, { sys_action: 'raise' }).status).toBe(401)
        expect(stored()).toEqual({ title: 'Broken & lost', level: '1' })
    })

    it('lead to pages of this instance by relative addresses, never to another host or to a script', () => {
        expect(text(click('asked', {}, '&sysparm_from=active=true'))).toContain('active=true')
        for (const name of ['away', 'sideways']) {
            expect(text(click(name))).toContain('is not on this instance')
        }
    })
})
