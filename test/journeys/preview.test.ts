import { AlertStory } from './support/alert-story'
import { ALERTS, Client, errorOf } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { fieldOf, only, type Preview, previewBody, previewMessage, writesNothing, writtenOf } from './support/previews'
import { endedAlert, newAlertId, sampleText, startedAlert } from './support/samples'
import { TABLES, withSettings } from './support/settings'

const LATER = { createTime: '1694199999', ruleName: 'Another rule', severity: 'Low' }

describe('a preview', () => {
    let instance: Instance
    let story: AlertStory
    /** Has the role zdx_management, is no administrator. */
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        await keeper.create(TABLES.settings, { name: 'prometheus', profile: 'alertmanager' })
        // Every kind of record is there before, so that a change of any of them is seen.
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id, LATER))
    })
    afterAll(() => instance.stop())

    /** Looks without a write. */
    const look = (body: unknown, source = 'zdx'): Promise<readonly Preview[]> =>
        writesNothing(story.admin, () => previewBody(keeper, source, body))

    it('of a new alert says what its incident would be, and the post then makes just that', async () => {
        const id = newAlertId()
        const preview = only(await look(startedAlert(id)))
        expect(preview).toMatchObject({
            outcome: 'created',
            outcome_display_value: 'Incident created',
            alert: id,
            incident: null,
            incident_hidden: false,
            error: '',
            error_code: '',
        })
        expect(preview.trace.slice(0, 2)).toEqual([`Alert ${id}, STARTED, severity High.`, 'The alert is new.'])
        expect(fieldOf(preview, 'impact')).toEqual({
            name: 'impact',
            label: 'Impact',
            value: '1',
            display_value: '1 - High',
            current_value: '',
            current_display_value: '',
            current_hidden: false,
            written: true,
        })
        const { messageId } = await keeper.postAlert(startedAlert(id))
        expect(await story.incident(id)).toMatchObject(writtenOf(preview))
        const { trace = '' } = await story.message(messageId)
        expect(trace.split('\n')).toEqual(expect.arrayContaining([...preview.trace]))
    })

    it('of a changed alert stands beside the incident as it is, and the post then changes just that', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const before = await story.incident(id)
        const preview = only(await look(startedAlert(id, LATER)))
        expect(preview).toMatchObject({
            outcome: 'updated',
            incident: {
                sys_id: before['sys_id'],
                number: before['number'],
                state: '1',
                state_display_value: 'New',
                url: `${instance.url}/incident.do?sys_id=${before['sys_id'] ?? ''}`,
            },
        })
        expect(fieldOf(preview, 'impact')).toMatchObject({
            value: '3',
            display_value: '3 - Low',
            current_value: '1',
            current_display_value: '1 - High',
            written: true,
        })
        for (const { name, current_value: now } of preview.fields) {
            if (name !== 'work_notes') {
                expect({ name, now }).toEqual({ name, now: before[name] })
            }
        }
        await story.webhook.postAlert(startedAlert(id, LATER))
        expect(await story.incident(id)).toMatchObject(writtenOf(preview))
        expect(await story.notes(before['sys_id'] ?? '')).toContain(fieldOf(preview, 'work_notes')?.value)
    })

    it('leaves what somebody else changed, and says what the mapping would give', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const { sys_id: incident = '' } = await story.incident(id)
        await story.admin.update('incident', incident, { short_description: 'Taken over by the desk' })
        const preview = only(await look(startedAlert(id, LATER)))
        expect(fieldOf(preview, 'short_description')).toMatchObject({
            value: 'Zscaler ZDX: Another rule (Network)',
            current_value: 'Taken over by the desk',
            written: false,
        })
        expect(preview.trace).toContain(
            'short_description was changed on the incident by somebody else and was left as it is.',
        )
    })

    it('of the end shows the resolution, and of the same message once more only a note', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        expect(only(await look(startedAlert(id)))).toMatchObject({ outcome: 'repeated' })
        const preview = only(await look(endedAlert(id)))
        expect(preview).toMatchObject({ outcome: 'resolved', outcome_display_value: 'Incident resolved' })
        expect(fieldOf(preview, 'state')).toMatchObject({
            value: '6',
            display_value: 'Resolved',
            current_value: '1',
            current_display_value: 'New',
            written: true,
        })
        await story.webhook.postAlert(endedAlert(id))
        expect(only(await look(startedAlert(id)))).toMatchObject({ outcome: 'late' })
    })

    it('follows the settings as they are now, also of a source that is not active', async () => {
        const alert = startedAlert(newAlertId(), { severity: 'Low' })
        await withSettings(keeper, { severity_threshold: 'high', active: 'false' }, async () => {
            const preview = only(await look(alert))
            expect(preview).toMatchObject({ outcome: 'below threshold', outcome_display_value: 'Below the threshold' })
            expect(preview.fields.some(({ written }) => written)).toBe(false)
            expect(fieldOf(preview, 'impact')).toMatchObject({ value: '3', written: false })
        })
        await withSettings(keeper, { severity_threshold: 'low', active: 'false' }, async () => {
            expect(only(await look(alert))).toMatchObject({ outcome: 'created' })
        })
    })

    it.each([
        ['no JSON', '{"alertId": 1', 'ZDX-101'],
        ['no object', '[1]', 'ZDX-102'],
        ['no alert', '{"status":"STARTED"}', 'ZDX-103'],
        ['nothing', '', 'ZDX-101'],
    ])('of a body that is %s has the error with its code', async (_, body, code) => {
        const preview = only(await look(body))
        expect(preview).toMatchObject({ outcome: 'refused', outcome_display_value: 'Refused', alert: '', fields: [] })
        expect(preview.error).toMatch(new RegExp(`^${code}: `))
        expect(preview.error_code).toBe(code)
        expect(preview.trace).toEqual([preview.error])
    })

    it('of a test message says so', async () => {
        const preview = only(await look(sampleText('zdx-test.json')))
        expect(preview).toMatchObject({ outcome: 'test', outcome_display_value: 'Test', incident: null, fields: [] })
        expect(preview.trace).toEqual(['A test message: no incident is made.'])
    })

    it('of several alerts has one for each', async () => {
        const sample = JSON.parse(sampleText('alertmanager-v4.json')) as { alerts: readonly { fingerprint: string }[] }
        const previews = await look(sample, 'prometheus')
        expect(previews.map(({ alert }) => alert)).toEqual(sample.alerts.map(({ fingerprint }) => fingerprint))
        expect(previews.length).toBeGreaterThan(1)
    })

    it('of a stored message says what a replay would do', async () => {
        const id = newAlertId()
        const { messageId } = await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id, LATER))
        const late = only(await writesNothing(story.admin, () => previewMessage(keeper, messageId)))
        expect(late).toMatchObject({ outcome: 'late' })
        expect(late.trace).toContain('A later message of this alert was applied before.')
        const { sys_id: last = '' } = await story.admin.readOne(
            TABLES.message,
            `alert.external_id=${id}^ORDERBYDESCnumber`,
            { sysparm_limit: '1' },
        )
        const again = only(await writesNothing(story.admin, () => previewMessage(keeper, last)))
        expect(again).toMatchObject({ outcome: 'updated' })
        expect(again.trace).toContain('The message was replayed.')
    })

    it('is refused for a source or a message that does not exist', async () => {
        const unknownSource = await keeper.send('POST', `${ALERTS}/sources/nobody/preview`, {})
        expect(unknownSource.status).toBe(404)
        expect(errorOf(unknownSource).detail).toMatch(/^ZDX-107: /)
        const unknownMessage = await keeper.send('POST', `${ALERTS}/messages/${'0'.repeat(32)}/preview`, {})
        expect(unknownMessage.status).toBe(404)
        expect(errorOf(unknownMessage).detail).toMatch(/^ZDX-115: /)
    })

    it.each([
        ['desk.agent', 403],
        ['plain.user', 403],
        ['zdx.tracer', 403],
        [null, 401],
    ] as const)('is closed to %s: %d', async (user, status) => {
        const client = new Client(instance, user)
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId()))
        await writesNothing(story.admin, async () => {
            for (const path of [
                'sources/zdx/preview',
                `messages/${messageId}/preview`,
                `messages/${messageId}/replay`,
            ]) {
                expect((await client.send('POST', `${ALERTS}/${path}`, startedAlert(newAlertId()))).status).toBe(status)
            }
        })
    })
})
