import { Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { TABLES } from '../../journeys/support/settings'
import { openPage, postForm } from '../support/browser-request'
import { differences, judge } from '../support/judge'
import { type Visitor, visitors } from '../support/people'
import { expectedRows } from './expected'

const PAGES = expectedRows('Pages')
const MODULES = expectedRows('Modules')
const BUTTONS = expectedRows('Buttons')

describe('what a browser shows to whom', () => {
    let instance: Instance
    let people: readonly Visitor[]
    let admin: Client
    let messageId = ''

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        messageId = (await admin.postAlert(startedAlert(newAlertId()))).messageId
    })
    afterAll(() => instance.stop())

    it('the file names exactly the UI pages, modules and buttons of the instance', async () => {
        const pages = await admin.read('sys_ui_page', '')
        const modules = await admin.read('sys_app_module', 'active=true', {
            sysparm_fields: 'title,application.title',
        })
        const buttons = await admin.read('sys_ui_action', 'active=true')
        const sorted = (names: readonly string[]) => [...names].sort()
        const named = (rows: typeof PAGES) => sorted(rows.map(({ subject }) => subject))
        expect(named(PAGES)).toEqual(sorted(pages.map((page) => page['endpoint'] ?? '')))
        expect(named(MODULES)).toEqual(
            sorted(modules.map((one) => `${one['application.title'] ?? ''} / ${one['title'] ?? ''}`)),
        )
        expect(named(BUTTONS)).toEqual(sorted(buttons.map((one) => `${one['table'] ?? ''} / ${one['name'] ?? ''}`)))
    })

    it.each(PAGES)('the page $subject', async ({ subject, may }) => {
        const verdicts = await judge(people, `GET /${subject}`, async (visitor) => {
            const answer = await openPage(instance, visitor, `/${subject}`)
            return { answer, allowed: answer.status === 200 }
        })
        expect(differences(subject, verdicts, may['May'] ?? [])).toEqual([])
    })

    it.each(MODULES)('the module $subject', async ({ subject, may }) => {
        const [menu = '', title = ''] = subject.split(' / ')
        const verdicts = await judge(people, 'GET /', async (visitor) => {
            const answer = await openPage(instance, visitor, '/')
            const [, after = ''] = answer.text.split(`<h2>${menu}</h2>`)
            return { answer, allowed: (after.split('<h2>')[0] ?? '').includes(`>${title}<`) }
        })
        expect(differences(subject, verdicts, may['May'] ?? [])).toEqual([])
    })

    it.each(BUTTONS)('the button $subject', async ({ subject, may }) => {
        const [table = '', name = ''] = subject.split(' / ')
        const action = await admin.readOne('sys_ui_action', `table=${table}^name=${name}`)
        const [record] = table === TABLES.message ? [] : await admin.read(table, '', { sysparm_limit: '1' })
        const path = `/${table}.do?sys_id=${record?.['sys_id'] ?? messageId}`
        const pressed = await judge(people, `POST ${path} ${name}`, async (visitor) => {
            const fields = { sys_action: action['sys_id'] ?? '' }
            const answer = await postForm(instance, visitor, path, fields)
            return { answer, allowed: answer.status === 302 && !answer.location.startsWith('/login.do') }
        })
        const byName = await judge(people, `POST ${path} ${name} by its name`, async (visitor) => {
            const fields = { sys_action: action['action_name'] ?? '' }
            const answer = await postForm(instance, visitor, path, fields)
            return { answer, allowed: answer.status === 302 && !answer.location.startsWith('/login.do') }
        })
        const wrong = byName.filter((verdict) => verdict.allowed && !may['May']?.includes(verdict.name))
        expect([...differences(subject, pressed, may['May'] ?? []), ...wrong]).toEqual([])
    })
})
