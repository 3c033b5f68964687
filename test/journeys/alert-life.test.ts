import { AlertStory } from './support/alert-story'
import { ALERTS } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, sampleText, startedAlert, zdxSampleNames } from './support/samples'
import { TABLES } from './support/settings'

describe('the life of a ZDX alert', () => {
    let instance: Instance
    let story: AlertStory

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
    })
    afterAll(() => instance.stop())

    describe('STARTED', () => {
        it('creates an incident that says what the alert says', async () => {
            const id = newAlertId()
            const answer = await story.webhook.postAlert(startedAlert(id))
            expect(answer).toMatchObject({ status: 201, outcome: 'created' })
            expect(answer.messageId).toMatch(/^[0-9a-f]{32}$/)

            const incident = await story.incident(id)
            expect(answer.incident).toEqual({
                sys_id: incident['sys_id'],
                number: incident['number'],
                url: `${instance.url}/incident.do?sys_id=${incident['sys_id']}`,
            })
            expect(incident).toMatchObject({
                correlation_id: id,
                state: '1',
                active: 'true',
                impact: '1',
                urgency: '1',
                priority: '1',
                category: 'inquiry',
                caller_id: '',
            })
            expect(incident['correlation_display']).not.toBe('')
            const description = String(incident['description'])
            expect(description).toContain(`https://admin.zdxcloud.net/zdx/admin/alerts/${id}`)
            expect(description).toContain('Dynamic Alerting Network')
            expect(description).toMatch(/1 devices.*1 geolocations.*1 departments/)
        })

        it('marks the criteria that triggered', async () => {
            const id = newAlertId()
            const conditions = [
                { conditionString: '(MTR Latency >= 300 ms)', stats: { min: 1, avg: 2, max: 3 }, isHit: 1 },
                { conditionString: '(Score <= 30)', stats: '17', isHit: 0 },
            ]
            await story.webhook.postAlert(startedAlert(id, { criteria: { op: 'and', conditions } }))
            const lines = String((await story.incident(id))['description']).split('\n')
            expect(lines.find((line) => line.includes('MTR Latency'))).toContain('*')
            expect(lines.find((line) => line.includes('Score <= 30'))).not.toContain('*')
        })

        it.each([
            ['High', '1', '1'],
            ['Medium', '2', '3'],
            ['Low', '3', '5'],
        ])(
            'severity %s gives impact and urgency %s, and the instance the priority',
            async (severity, level, priority) => {
                const { sys_id: settings = '' } = await story.admin.readOne(TABLES.settings, 'name=zdx')
                await story.admin.update(TABLES.settings, settings, { severity_threshold: 'low' })
                const id = newAlertId()
                await story.webhook.postAlert(startedAlert(id, { severity }))
                expect(await story.incident(id)).toMatchObject({ impact: level, urgency: level, priority })
                await story.admin.update(TABLES.settings, settings, { severity_threshold: 'high' })
            },
        )

        it('stores the message as it came, with its outcome, and the alert', async () => {
            const id = newAlertId()
            const body = JSON.stringify(startedAlert(id), null, 3)
            const sent = await story.webhook.send('POST', ALERTS, body)
            const { result } = sent.json as { result: { message_id: string; incident: { sys_id: string } } }
            const message = await story.message(result.message_id)
            expect(message).toMatchObject({
                body,
                state: 'processed',
                outcome: 'created',
                incident: result.incident.sys_id,
            })
            expect(await story.alert(id)).toMatchObject({ external_id: id, incident: result.incident.sys_id })
        })

        it('is made by the user who posts, whichever path it takes', async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id))
            const webhook = await story.admin.readOne('sys_user', 'user_name=zdx.webhook')
            expect(await story.incident(id)).toMatchObject({ opened_by: webhook['sys_id'] })
        })
    })

    describe('a repeat', () => {
        it('is counted on the alert, and noted once', async () => {
            const id = newAlertId()
            const first = await story.webhook.postAlert(startedAlert(id))
            const sysId = String(first.incident?.sys_id)
            const before = (await story.notes(sysId)).length
            for (let repeat = 1; repeat <= 4; repeat++) {
                const again = await story.webhook.postAlert(startedAlert(id))
                expect(again).toMatchObject({ status: 200, incident: { sys_id: sysId } })
                expect(await story.alert(id)).toMatchObject({ repeats: String(repeat) })
                expect(await story.notes(sysId)).toHaveLength(before + 1)
            }
            expect(await story.incidents(id)).toHaveLength(1)
        })

        it('of another byte order of the same content is a repeat still', async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id))
            const reordered = Object.fromEntries(Object.entries(startedAlert(id)).reverse())
            expect(await story.webhook.postAlert(reordered)).toMatchObject({ status: 200 })
            expect(await story.alert(id)).toMatchObject({ repeats: '1' })
        })
    })

    it('a changed STARTED updates the fields and adds a note', async () => {
        const id = newAlertId()
        const first = await story.webhook.postAlert(startedAlert(id))
        const sysId = String(first.incident?.sys_id)
        const notes = (await story.notes(sysId)).length
        const changed = startedAlert(id, { severity: 'Medium', impactedDeviceCount: 42 })
        expect(await story.webhook.postAlert(changed)).toMatchObject({
            status: 200,
            outcome: 'updated',
            incident: { sys_id: sysId },
        })
        const incident = await story.incident(id)
        expect(incident).toMatchObject({ impact: '2', urgency: '2', priority: '3' })
        expect(incident['description']).toContain('42 devices')
        expect(await story.notes(sysId)).toHaveLength(notes + 1)
    })

    describe('the end', () => {
        it.each(['ENDED_ON_RULE_DEL', 'ENDED_ON_RULE_MODIFY', 'ENDED', 'COMPLETED', 'what nobody has heard of'])(
            '%s resolves the incident',
            async (status) => {
                const id = newAlertId()
                const { incident: made } = await story.webhook.postAlert(startedAlert(id))
                const ended = await story.webhook.postAlert(endedAlert(id, { status }))
                expect(ended).toMatchObject({ status: 200, outcome: 'resolved', incident: { sys_id: made?.sys_id } })
                const incident = await story.incident(id)
                expect(incident).toMatchObject({ state: '6', close_code: 'Resolved by caller' })
                expect(incident['close_notes']).not.toBe('')
                expect(incident['resolved_at']).not.toBe('')
                expect(await story.alert(id)).toMatchObject({ phase: 'ended' })
            },
        )

        it('before the start is stored, and makes no incident', async () => {
            const id = newAlertId()
            const ended = await story.webhook.postAlert(endedAlert(id))
            expect(ended).toMatchObject({ status: 200, incident: null })
            expect(await story.alert(id)).toMatchObject({ phase: 'ended', incident: '' })
            const late = await story.webhook.postAlert(startedAlert(id))
            expect(late).toMatchObject({ status: 200, outcome: 'late', incident: null })
            expect(await story.incidents(id)).toEqual([])
        })

        it('of an incident that a person has closed leaves it is', async () => {
            const id = newAlertId()
            const { incident } = await story.webhook.postAlert(startedAlert(id))
            const closed = { state: '7', close_code: 'Duplicate', close_notes: 'by hand' }
            await story.admin.update('incident', String(incident?.sys_id), closed)
            expect((await story.webhook.postAlert(endedAlert(id))).status).toBe(200)
            expect(await story.incident(id)).toMatchObject(closed)
        })
    })

    it('a STARTED after the end is late: stored, noted, nothing reopened', async () => {
        const id = newAlertId()
        const { incident } = await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(endedAlert(id))
        const sysId = String(incident?.sys_id)
        const notes = (await story.notes(sysId)).length
        const late = await story.webhook.postAlert(startedAlert(id, { impactedDeviceCount: 9 }))
        expect(late).toMatchObject({ status: 200, outcome: 'late' })
        expect(await story.message(late.messageId)).toMatchObject({ state: 'processed', outcome: 'late' })
        expect(await story.incident(id)).toMatchObject({ state: '6' })
        expect(await story.notes(sysId)).toHaveLength(notes + 1)
    })

    it.each(['test', 'Test', 'TEST'])(
        'a rule named %s is answered 200 and stored, and makes no incident',
        async (ruleName) => {
            const id = newAlertId()
            const answer = await story.webhook.postAlert(startedAlert(id, { ruleName }))
            expect(answer).toMatchObject({ status: 200, outcome: 'test', incident: null })
            expect(await story.message(answer.messageId)).toMatchObject({ state: 'processed', outcome: 'test' })
            expect(await story.incidents(id)).toEqual([])
        },
    )

    describe('ids and times', () => {
        it('an id above 2^53 keeps every digit, as text and as a number', async () => {
            const ids = [newAlertId(), newAlertId()] as const
            await story.webhook.postAlert(startedAlert(ids[0]))
            const asNumber = JSON.stringify(startedAlert(ids[1])).replace(
                `"alertId":"${ids[1]}"`,
                `"alertId":${ids[1]}`,
            )
            expect(asNumber).toContain(`"alertId":${ids[1]},`)
            await story.webhook.postAlert(asNumber)
            for (const id of ids) {
                expect((await story.incident(id))['correlation_id']).toBe(id)
            }
        })

        it('ids that differ in their last digit are two alerts', async () => {
            const base = newAlertId().slice(0, -1)
            for (const digit of ['7', '8']) {
                expect((await story.webhook.postAlert(startedAlert(`${base}${digit}x`))).status).toBe(201)
            }
        })

        it.each([
            ['case', 'Alert-a', 'Alert-A'],
            ['a trailing space', 'Alert-b', 'Alert-b '],
        ])('ids that differ in %s only are two alerts', async (_, one, other) => {
            const made = [
                await story.webhook.postAlert(startedAlert(one)),
                await story.webhook.postAlert(startedAlert(other)),
            ]
            expect(made.map(({ outcome }) => outcome)).toEqual(['created', 'created'])
            expect(made[0]?.incident?.sys_id).not.toBe(made[1]?.incident?.sys_id)
        })

        it('an id full of query syntax finds nothing but itself', async () => {
            const id = 'x^ORsys_idISNOTEMPTY'
            expect(await story.webhook.postAlert(startedAlert(id))).toMatchObject({ outcome: 'created' })
            expect(await story.webhook.postAlert(startedAlert(id))).toMatchObject({ status: 200 })
        })

        it('epoch seconds become UTC, whatever the time zone of the sender’s user', async () => {
            const { sys_id: user = '' } = await story.admin.readOne('sys_user', 'user_name=zdx.webhook')
            await story.admin.update('sys_user', user, { time_zone: 'America/Los_Angeles' })
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id, { startTime: '1694198288' }))
            await story.admin.update('sys_user', user, { time_zone: '' })
            expect((await story.incident(id))['description']).toContain('2023-09-08 18:38:08')
            expect(await story.alert(id)).toMatchObject({ started_at: '2023-09-08 18:38:08' })
        })
    })

    it.each(zdxSampleNames())('the sample %s is accepted', async (name) => {
        const answer = await story.webhook.send('POST', ALERTS, sampleText(name))
        expect([200, 201]).toContain(answer.status)
    })
})
