import { AlertStory } from './support/alert-story'
import { ALERTS } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { changeSettings, TABLES } from './support/settings'
import { JOBS, runJob } from './support/upkeep'

describe('the system log', () => {
    const MARK = 'private-content-of-a-body'
    let instance: Instance
    let story: AlertStory

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
    })
    afterAll(() => instance.stop())

    const lines = async () =>
        (await story.admin.read('syslog', 'ORDERBYsys_created_on', { sysparm_limit: '2000' })).map(
            (line) => line['message'] ?? '',
        )

    it('holds no body, whatever becomes of a message, even at level debug', async () => {
        await changeSettings(story.admin, { logging_level: 'debug' })
        const id = newAlertId()
        const fields = { operator: MARK, epicenter: MARK, ruleName: MARK, description: MARK, [MARK]: MARK }
        for (const alert of [startedAlert(id, fields), startedAlert(id, fields), endedAlert(id, fields)]) {
            await story.webhook.postAlert(alert)
        }
        const refused = [`${MARK}{`, `["${MARK}"]`, `{"x":"${MARK}"`, { alertId: [MARK], status: MARK }, { x: MARK }]
        for (const body of refused) {
            expect((await story.webhook.send('POST', ALERTS, body)).status).toBe(400)
        }
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId(), fields))
        const unreadable = { state: 'queued', alert_key: 'c'.repeat(64), body: `${MARK} that cannot be read` }
        await story.admin.update(TABLES.message, messageId, unreadable)
        await runJob(story.admin, JOBS.sweep)
        const written = await lines()
        expect(written.some((line) => line.includes(id))).toBe(true)
        expect(written.some((line) => line.includes('ZDX-304') && line.includes(messageId))).toBe(true)
        expect(written.filter((line) => line.includes(MARK))).toEqual([])
    })

    it('holds only lines of the logging level and above', async () => {
        await changeSettings(story.admin, { logging_level: 'error' })
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const before = (await lines()).length
        expect((await story.webhook.send('POST', ALERTS, '{')).status).toBe(400)
        const written = await lines()
        expect(written.filter((line) => line.includes(id))).toEqual([])
        expect(written.slice(before).filter((line) => line.includes('refused'))).toEqual([])
        await changeSettings(story.admin, { logging_level: 'warning' })
        expect((await story.webhook.send('POST', ALERTS, '{')).status).toBe(400)
        expect((await lines()).some((line) => line.includes('refused'))).toBe(true)
    })
})
