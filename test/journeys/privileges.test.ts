import { AlertStory } from './support/alert-story'
import { builtFiles, logIn } from './support/application-package'
import { CheckSource } from './support/check-source'
import { ALERTS, Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { clickButton, submitForm } from './support/pages'
import { endedAlert, newAlertId, sampleText, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { createSource, newSecret, signed } from './support/signed-delivery'
import { JOBS, makeOld, runJob } from './support/upkeep'

const UPKEEP = '/api/x_zsca2_zdx_manage/upkeep'

/** Fields of incident that refer to the tables which the package may read. */
const REFERENCES = ['assignment_group', 'cmdb_ci', 'business_service', 'company', 'location', 'caller_id']

/** The shipped privileges: sys_id, name and operation. */
const PRIVILEGES = [...builtFiles()]
    .filter(([path]) => path.includes('/sys_scope_privilege_'))
    .map(([, content]) => new TextDecoder().decode(content))
    .map((text) => {
        const value = (element: string) => new RegExp(`<${element}>([^<]*)<`).exec(text)?.[1] ?? ''
        return { sysId: value('sys_id'), name: value('target_name'), operation: value('operation') }
    })

describe('each shipped privilege', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client
    const group = 'group'
    const secret = newSecret()
    const normal = new Map<string, string>()

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        await keeper.create(TABLES.settings, { name: group, profile: 'alertmanager' })
        await createSource(keeper, 'signed', 'signature', secret)
        for (const [name, step] of STEPS) {
            normal.set(name, await outcome(step))
        }
    })
    afterAll(() => instance.stop())

    /** What the application does for everybody who uses it, each as a text that says how it went. */
    const STEPS: readonly (readonly [name: string, run: () => Promise<string>])[] = [
        ['a life of an alert', lifeOfAlert],
        ['a refused post', async () => String((await story.webhook.send('POST', ALERTS, { alertId: '' })).text)],
        ['a signed post', signedPost],
        ['Settings that are refused', refusedSettings],
        ['a source that answers at once', queuedPost],
        ['secrets in a form', secretsInForm],
        ['references', references],
        ['the button Preview', previewButton],
        ['the button Settle waiting messages', settleButton],
        ['a post of several alerts', severalAlerts],
        ['paths that are compared', comparedPaths],
        ['counts', async () => String((await keeper.send('GET', `${UPKEEP}/counts`)).status)],
        ['erasing', async () => (await keeper.send('POST', `${UPKEEP}/erase`, { person: 'nobody.at.all' })).text],
        ['retention', retention],
    ]

    async function lifeOfAlert(): Promise<string> {
        const id = newAlertId()
        const bodies = [
            startedAlert(id),
            startedAlert(id, { createTime: '1694199999', ruleName: 'Newer' }),
            endedAlert(id, { endTime: '1694200999' }),
        ]
        const told: string[] = []
        for (const body of bodies) {
            const { status, json } = await story.webhook.send('POST', ALERTS, body)
            told.push(`${status} ${(json as { result?: { outcome: string } }).result?.outcome ?? ''}`)
        }
        const incidents = await story.incidents(id)
        return `${told.join()} ${incidents.map((each) => `${each['state']} ${each['short_description']}`).join()}`
    }

    async function signedPost(): Promise<string> {
        const body = JSON.stringify(startedAlert(newAlertId()))
        const headers = signed(body, { secrets: [secret] })
        return String((await story.webhook.send('POST', `${ALERTS}/sources/signed`, body, headers)).status)
    }

    async function refusedSettings(): Promise<string> {
        const { sys_id: sysId = '' } = await story.admin.readOne(TABLES.settings, 'name=zdx')
        const address = `/${TABLES.settings}.do?sys_id=${sysId}`
        const { status, messages } = await submitForm(instance, 'zdx.admin', address, { portal_url: 'https://x/y' })
        return `${status} ${messages.join()}`
    }

    async function queuedPost(): Promise<string> {
        const source = await CheckSource.make(instance, { queue: 'true' })
        const { status } = await story.webhook.send('POST', source.path, source.down(newAlertId(), 0))
        const { sys_id: sysId = '' } = source.row
        const events = await story.admin.read('sysevent', `parm1ISNOTEMPTY^instanceISNOTEMPTY`)
        const messages = await story.admin.read(TABLES.message, `source=${sysId}`)
        const woken = messages.filter((message) => events.some((event) => event['instance'] === message['sys_id']))
        return `${status} ${woken.length}`
    }

    /** Access rules show a secret in a form and in no web service. */
    async function secretsInForm(): Promise<string> {
        const { sys_id: sysId = '' } = await story.admin.readOne(TABLES.settings, 'name=zdx')
        const { cookie } = await logIn(instance, 'zdx.admin')
        const form = await fetch(`${instance.url}/${TABLES.settings}.do?sys_id=${sysId}`, { headers: { cookie } })
        const fields = (await form.text()).matchAll(/name="(key_secret|webhook_secret)"/g)
        return `${form.status} ${[...fields].map(([, name]) => name).join()}`
    }

    async function references(): Promise<string> {
        const { sys_id: source = '' } = await story.admin.readOne(TABLES.settings, 'name=zdx')
        const told: string[] = []
        for (const field of REFERENCES) {
            const row = { source, target_field: field, kind: 'path', value: 'body.ruleName', name: `to ${field}` }
            const { status, json } = await keeper.send('POST', `/api/now/table/${TABLES.fieldMap}`, row)
            told.push(`${field} ${status}`)
            const { sys_id: made } = (json as { result?: { sys_id: string } }).result ?? {}
            if (made) {
                await story.admin.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${made}`)
            }
        }
        return told.join()
    }

    async function previewButton(): Promise<string> {
        const [message] = await story.admin.read(TABLES.message, 'state=processed', { sysparm_limit: '1' })
        const address = `/${TABLES.message}.do?sys_id=${message?.['sys_id'] ?? ''}`
        const clicked = await clickButton(instance, 'zdx.admin', address, 'Preview')
        return `${clicked?.status} ${clicked?.messages.join()}`
    }

    async function settleButton(): Promise<string> {
        const [message] = await story.admin.read(TABLES.message, 'state=processed', { sysparm_limit: '1' })
        const { sys_id: sysId = '' } = message ?? {}
        await story.admin.update(TABLES.message, sysId, { state: 'queued' })
        const address = `/${TABLES.message}.do?sys_id=${sysId}`
        const clicked = await clickButton(instance, 'zdx.admin', address, 'Settle waiting messages')
        await story.admin.update(TABLES.message, sysId, { state: 'processed' })
        return `${clicked?.status} ${clicked?.messages.filter((text) => !text.includes('ZDX-310')).join()}`
    }

    async function severalAlerts(): Promise<string> {
        const body = JSON.parse(sampleText('alertmanager-v4.json')) as { readonly alerts: readonly object[] }
        const alerts = [0, 1].map(() => ({ ...body.alerts[0], fingerprint: newAlertId() }))
        const path = `${ALERTS}/sources/${group}`
        return String((await story.webhook.send('POST', path, { ...body, alerts })).status)
    }

    /** A saved row of Field mapping keeps its path in the row of its source. */
    async function comparedPaths(): Promise<string> {
        const { sys_id: source = '' } = await story.admin.readOne(TABLES.settings, `name=${group}`)
        const row = {
            source,
            target_field: 'short_description',
            kind: 'path',
            value: 'body.receiver',
            apply_on: 'always',
        }
        const { status, json } = await keeper.send('POST', `/api/now/table/${TABLES.fieldMap}`, row)
        const kept = await story.admin.readOne(TABLES.settings, `name=${group}`)
        const { sys_id: made } = (json as { result?: { sys_id: string } }).result ?? {}
        if (made) {
            await story.admin.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${made}`)
        }
        return `${status} ${kept['compared_paths']}`
    }

    async function retention(): Promise<string> {
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId()))
        await makeOld(instance, TABLES.message, `sys_id=${messageId}`, 400)
        await runJob(story.admin, JOBS.retention)
        return String((await story.admin.read(TABLES.message, `sys_id=${messageId}`)).length)
    }

    /** How a step went; what stops it is told too. */
    async function outcome(step: () => Promise<string>): Promise<string> {
        try {
            return await step()
        } catch (error) {
            return `stopped: ${String(error).slice(0, 200)}`
        }
    }

    it('is allowed on the instance, and everything goes well with all of them', async () => {
        expect(PRIVILEGES.length).toBeGreaterThan(20)
        expect([...normal].filter(([, told]) => told.startsWith('stopped') || told.includes('500'))).toEqual([])
        // The same again, so that a difference below comes of the privilege.
        const again = new Map<string, string>()
        for (const [name, step] of STEPS) {
            again.set(name, await outcome(step))
        }
        expect(again).toEqual(normal)
    })

    it.each(PRIVILEGES)('is needed: without $name $operation something fails', async ({ sysId }) => {
        await story.admin.update('sys_scope_privilege', sysId, { status: 'denied' })
        const failed: string[] = []
        try {
            for (const [name, step] of STEPS) {
                if (failed.length === 0 && (await outcome(step)) !== normal.get(name)) {
                    failed.push(name)
                }
            }
        } finally {
            await story.admin.update('sys_scope_privilege', sysId, { status: 'allowed' })
        }
        expect(failed).toHaveLength(1)
    })
})
