import { readFileSync } from 'node:fs'
import { AlertStory } from './support/alert-story'
import type { ApiRecord } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { runScript } from './support/run-script'
import { endedAlert, newAlertId, startedAlert } from './support/samples'

const SCOPE = 'x_zsca2_zdx_manage'
const QUEUE = `${SCOPE}.inbound`

/** What `require` calls the modules of the application. */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
const MODULES = `${SCOPE}/${name}/${version}/src/server/inbound`

describe('the application’s event queue', () => {
    let instance: Instance
    let story: AlertStory

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
    })
    afterAll(() => instance.stop())

    async function switched(table: string, query: string, active: boolean): Promise<void> {
        const { sys_id: sysId = '' } = await story.admin.readOne(table, query)
        await story.admin.update(table, sysId, { active: String(active) })
    }

    const sweep = (active: boolean) => switched('sysauto_script', 'name=Settle waiting ZDX messages', active)
    const queue = (active: boolean) => switched('sysevent_queue', `queue=${QUEUE}`, active)

    /** Stores the end of an alert as a request does that leaves it to the background. Returns the message's sys_id. */
    async function leaveToBackground(startedMessage: string, alertId: string): Promise<string> {
        const { code, output, errors } = await runScript(
            instance,
            `var store = require('${MODULES}/messages/message-store.ts')
            var first = new GlideRecord('${SCOPE}_message')
            first.get('sys_id', '${startedMessage}')
            var stored = store.storeInLine({
                sourceId: first.getValue('source'),
                body: ${JSON.stringify(JSON.stringify(endedAlert(alertId)))},
                postedBy: first.getValue('posted_by'),
                summary: 'left to the background',
                state: 'received',
                outcome: '',
                error: '',
                trace: [],
            }, first.getValue('alert_key'), Number(first.getValue('number')))
            store.markQueued(stored.record)
            require('${MODULES}/queue/wake-up-action.ts').wakeUp(stored)
            gs.info('message ' + stored.message.id)`,
            SCOPE,
        )
        expect([code, errors]).toEqual([0, ''])
        return /message (\w{32})/.exec(output)?.[1] ?? ''
    }

    async function settled(messageId: string): Promise<ApiRecord> {
        return eventually('the message settled', async () => {
            const message = await story.message(messageId)
            return message['state'] === 'queued' ? null : message
        })
    }

    const events = (messageId: string) =>
        story.admin.read('sysevent', `name=${SCOPE}.message.stored^instance=${messageId}`)

    it('has a waiting message settled without the sweep', async () => {
        await sweep(false)
        const alertId = newAlertId()
        const started = await story.webhook.postAlert(startedAlert(alertId))
        const messageId = await leaveToBackground(started.messageId, alertId)
        expect(await settled(messageId)).toMatchObject({ state: 'processed', outcome: 'resolved' })
        expect(await story.incident(alertId)).toMatchObject({ state: '6' })
        const [event, ...others] = await eventually('the event processed', async () => {
            const found = await events(messageId)
            return found.some(({ state }) => state === 'ready') ? null : found
        })
        expect(event).toMatchObject({ state: 'processed', queue: QUEUE, table: `${SCOPE}_message` })
        expect(others).toEqual([])
    })

    it('may be switched off: its events wait, and the sweep alone settles the message', async () => {
        await queue(false)
        const alertId = newAlertId()
        const started = await story.webhook.postAlert(startedAlert(alertId))
        const messageId = await leaveToBackground(started.messageId, alertId)
        // Longer than the queue's poll interval.
        await new Promise((resolve) => setTimeout(resolve, 7000))
        expect(await story.message(messageId)).toMatchObject({ state: 'queued' })
        await sweep(true)
        expect(await settled(messageId)).toMatchObject({ state: 'processed', outcome: 'resolved' })
        expect(await events(messageId)).toMatchObject([{ state: 'ready' }])
    })

    it('when it is switched on again works off its events, and settles nothing twice', async () => {
        await queue(true)
        await eventually('no event waiting', async () => {
            const waiting = await story.admin.read('sysevent', `queue=${QUEUE}^state=ready`)
            return waiting.length === 0 ? true : null
        })
        expect(await story.admin.read('sysevent', `queue=${QUEUE}^state!=processed`)).toEqual([])
        expect(await story.admin.read(`${SCOPE}_message`, 'stateINfailed,queued')).toEqual([])
    })
})
