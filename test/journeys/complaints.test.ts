import { AlertStory } from './support/alert-story'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, sampleText, startedAlert } from './support/samples'

/** Milliseconds in which a sender is answered on a busy machine; senders wait 5 s and more. */
const ANSWERED = 3000

/** Each test is a row of docs/complaints.md that no other journey shows; its number is the row's. */
describe('what users of such integrations complain about', () => {
    let instance: Instance
    let story: AlertStory

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
    })
    afterAll(() => instance.stop())

    /** Posts a new alert; its id and its incident. */
    const started = async (fields: Readonly<Record<string, unknown>> = {}) => {
        const id = newAlertId()
        const { incident } = await story.webhook.postAlert(startedAlert(id, fields))
        return { id, sysId: incident?.sys_id ?? '' }
    }

    it('4: the end says on the incident how and when the alert ended', async () => {
        const { id } = await started()
        await story.webhook.postAlert(endedAlert(id, { status: 'ENDED', endTime: '1694203266' }))
        const { close_notes: notes } = await story.incident(id)
        expect(notes).toContain('ENDED')
        expect(notes).toContain('2023-09-08 20:01:06 UTC')
    })

    it('6: alerts with the same rule and text are not one', async () => {
        const [one, other] = [await started(), await started()]
        const incidents = [await story.incident(one.id), await story.incident(other.id)]
        expect(incidents[0]?.['short_description']).toBe(incidents[1]?.['short_description'])
        expect(one.sysId).not.toBe(other.sysId)
    })

    it('9: an incident that a person closed is not touched when the alert fires again', async () => {
        const { id, sysId } = await started()
        await story.admin.update('incident', sysId, { state: '7', close_code: 'Duplicate', close_notes: 'by hand' })
        const closed = await story.incident(id)
        for (const fields of [{}, { impactedDeviceCount: 7 }]) {
            const answer = await story.webhook.postAlert(startedAlert(id, fields))
            const { trace } = await story.message(answer.messageId)
            expect(trace).toContain('was not touched')
        }
        expect(await story.incident(id)).toEqual(closed)
    })

    it('14: an unknown field, an unknown severity and a bad time are named in the trace', async () => {
        const fields = { colour: 'red', severity: 'Purple', startTime: 'yesterday' }
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId(), fields))
        const { trace } = await story.message(messageId)
        for (const word of ['colour', 'Purple', 'yesterday']) {
            expect(trace).toContain(word)
        }
    })

    it('15: what passes the test passes in earnest, from the same user to the same address', async () => {
        const test = await story.webhook.postAlert(sampleText('zdx-test.json'))
        expect(test).toMatchObject({ status: 200, outcome: 'test' })
        const real = await story.webhook.postAlert(startedAlert(newAlertId()))
        expect(real).toMatchObject({ status: 201, outcome: 'created' })
    })

    it('19: an incident is left in its own state by everything but the end', async () => {
        const { id, sysId } = await started()
        await story.admin.update('incident', sysId, { state: '2' })
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id, { impactedDeviceCount: 8 }))
        expect(await story.incident(id)).toMatchObject({ state: '2', active: 'true' })
    })

    it('21: the same alert from users of other time zones is a repeat', async () => {
        const { sys_id: user = '' } = await story.admin.readOne('sys_user', 'user_name=zdx.webhook')
        const id = newAlertId()
        const outcomes: string[] = []
        for (const zone of ['', 'Pacific/Auckland', 'America/Los_Angeles']) {
            await story.admin.update('sys_user', user, { time_zone: zone })
            outcomes.push((await story.webhook.postAlert(startedAlert(id))).outcome)
        }
        await story.admin.update('sys_user', user, { time_zone: '' })
        expect(outcomes).toEqual(['created', 'repeated', 'repeated'])
    })

    it('22: what people write on the incident stays', async () => {
        const { id, sysId } = await started()
        await story.admin.update('incident', sysId, { work_notes: 'Rack 7 has no power', short_description: 'Rack 7' })
        await story.webhook.postAlert(startedAlert(id, { ruleName: 'Renamed', impactedDeviceCount: 6 }))
        await story.webhook.postAlert(endedAlert(id))
        expect(await story.notes(sysId)).toContain('Rack 7 has no power')
        expect(await story.incident(id)).toMatchObject({ short_description: 'Rack 7' })
    })

    it('23: a change after repeats is written', async () => {
        const { id } = await started()
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id))
        const changed = await story.webhook.postAlert(startedAlert(id, { ruleName: 'Renamed' }))
        expect(changed.outcome).toBe('updated')
        expect((await story.incident(id))['short_description']).toContain('Renamed')
    })

    it('29: the end of one alert resolves its incident and no other', async () => {
        const [one, other] = [await started(), await started()]
        await story.webhook.postAlert(endedAlert(one.id))
        expect(await story.incident(one.id)).toMatchObject({ state: '6' })
        expect(await story.incident(other.id)).toMatchObject({ state: '1', active: 'true' })
    })

    it('31: a sender that gives up waiting and sends again gets the same incident', async () => {
        const id = newAlertId()
        const impatient = story.webhook.postAlert(startedAlert(id))
        const retry = await story.webhook.postAlert(startedAlert(id))
        const first = await impatient
        expect((await story.incidents(id)).length).toBe(1)
        const made = [first, retry].flatMap(({ incident }) => (incident ? [incident.sys_id] : []))
        expect(new Set(made).size).toBe(1)
    })

    it('32: an alert is answered soon', async () => {
        const begun = Date.now()
        await story.webhook.postAlert(startedAlert(newAlertId()))
        expect(Date.now() - begun).toBeLessThan(ANSWERED)
    })

    it('39: a test message of any shape is taken', async () => {
        for (const body of ['{"ruleName":"test"}', '{"ruleName":"Test","alertId":{},"status":[]}']) {
            expect(await story.webhook.postAlert(body)).toMatchObject({ status: 200, outcome: 'test' })
        }
    })

    it('40: signs that mean something in URLs, markup and journals come through', async () => {
        const ruleName = 'R&D <b>50%</b> + "x" = a;b|c \\ [code]d[/code]'
        const { id } = await started({ ruleName })
        expect((await story.incident(id))['short_description']).toContain(ruleName)
        expect((await story.incident(id))['description']).toContain(`Rule: ${ruleName}`)
    })
})
