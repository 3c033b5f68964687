import { AlertStory } from './support/alert-story'
import { CheckSource } from './support/check-source'
import { ALERTS, type Answer, Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { clickButton } from './support/pages'
import { fieldOf, only, type Preview, previewBody, previewMessage } from './support/previews'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { TABLES, withSettings } from './support/settings'
import { userWith } from './support/users'

const MANAGEMENT = 'x_zsca2_zdx_manage.zdx_management'
const LATER = { createTime: '1694199999', ruleName: 'Another rule', severity: 'Low' }
const DESK = 'Written by the desk alone'
const DEPENDS = 'What would become of the incident depends on the incident, which you may not read.'

/**
 * The application reads incidents without regard to who asks; so it asks canRead() of the record and of each column before
 * it shows or compares one (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md, c_GlideElementScopedAPI.md).
 */
describe('what may not be read of an incident', () => {
    let instance: Instance
    let story: AlertStory
    /** Has zdx_management and reads no incident that is not his own. */
    let stranger: Client
    /** Has zdx_management and itil. */
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        stranger = await userWith(instance, 'settings.keeper', [MANAGEMENT])
    })
    afterAll(() => instance.stop())

    const alertWithIncident = async () => {
        const id = newAlertId()
        const { messageId } = await story.webhook.postAlert(startedAlert(id))
        return { id, messageId, incident: await story.incident(id) }
    }

    const look = async (client: Client, body: unknown): Promise<Preview> => only(await previewBody(client, 'zdx', body))

    it('is kept from a user with zdx_management alone, whatever state the incident is in', async () => {
        const { id, incident } = await alertWithIncident()
        const { sys_id: sysId = '', number = '' } = incident
        const states: readonly Readonly<Record<string, string>>[] = [
            {},
            { short_description: DESK, urgency: '1', category: 'software' },
            { state: '2' },
            { state: '6', close_code: 'Resolved by caller', close_notes: DESK },
            { state: '7', close_code: 'Resolved by caller', close_notes: DESK },
        ]
        const seen: string[] = []
        for (const values of states) {
            await story.admin.update('incident', sysId, values)
            for (const body of [startedAlert(id, LATER), endedAlert(id)]) {
                const preview = await look(stranger, body)
                expect(preview).toMatchObject({
                    outcome: 'depends on the incident',
                    alert: id,
                    incident: null,
                    incident_hidden: true,
                    error: '',
                })
                expect(preview.trace).toContain(DEPENDS)
                for (const field of preview.fields) {
                    expect(field).toMatchObject({ current_value: '', current_display_value: '', written: false })
                }
                const text = JSON.stringify(preview)
                for (const secret of [sysId, number, DESK, 'somebody else']) {
                    expect(text).not.toContain(secret)
                }
                seen.push(text)
            }
        }
        // The same answer in each state: the incident has no part in it.
        expect(new Set(seen).size).toBe(2)
    })

    it('is shown to a user who may read incidents', async () => {
        const { id, incident } = await alertWithIncident()
        await story.admin.update('incident', incident['sys_id'] ?? '', { short_description: DESK })
        const preview = await look(keeper, startedAlert(id, LATER))
        expect(preview).toMatchObject({
            outcome: 'updated',
            incident: { number: incident['number'], state: '1' },
            incident_hidden: false,
        })
        expect(fieldOf(preview, 'short_description')).toMatchObject({ current_value: DESK, current_hidden: false })
        expect(preview.trace.join('\n')).toContain('short_description was changed on the incident by somebody else')
    })

    it('does not keep back what follows from the alert alone', async () => {
        const { id } = await alertWithIncident()
        const known = { outcome: 'created', incident: null, incident_hidden: false }
        expect(await look(stranger, startedAlert(newAlertId()))).toMatchObject(known)
        await story.webhook.postAlert(startedAlert(id))
        const repeated = await look(stranger, startedAlert(id))
        expect(repeated).toMatchObject({ outcome: 'repeated', incident: null, incident_hidden: true })
    })

    it('is kept back where an alert would be noted on, or linked to, the incident of others', async () => {
        const source = await CheckSource.make(instance, { storm_incidents: '1', storm_minutes: '60' })
        const { incident } = await story.webhook.postAlert(source.down('first', 0), source.path)
        const name = source.path.split('/').at(-1) ?? ''
        const related = only(await previewBody(stranger, name, source.down('second', 1)))
        expect(related).toMatchObject({ outcome: 'depends on the incident', incident: null, incident_hidden: true })
        expect(JSON.stringify(related)).not.toContain(incident?.number ?? 'none')
        expect(only(await previewBody(keeper, name, source.down('second', 1)))).toMatchObject({ outcome: 'related' })
        await withSettings(story.admin, { on_refire: 'new' }, async () => {
            const { id, incident: before } = await alertWithIncident()
            await story.webhook.postAlert(endedAlert(id))
            const again = startedAlert(id, { createTime: '1894199999' })
            const linked = await look(stranger, again)
            expect(linked).toMatchObject({ incident: null, incident_hidden: true })
            expect(JSON.stringify(linked)).not.toContain(before['number'])
        })
    })

    it('is not named by a replay, by REST or by the button', async () => {
        const { messageId, incident } = await alertWithIncident()
        const replay = (client: Client): Promise<Answer> =>
            client.send('POST', `${ALERTS}/messages/${messageId}/replay`, {})
        const hidden = await replay(stranger)
        expect(hidden.json).toMatchObject({ result: { incident: null } })
        expect(hidden.text).not.toContain(incident['number'])
        expect((await replay(keeper)).json).toMatchObject({ result: { incident: { number: incident['number'] } } })
        await story.admin.update('sys_user', await userId('settings.keeper'), { web_service_access_only: 'false' })
        const address = `/${TABLES.message}.do?sys_id=${messageId}`
        const click = (user: string) => clickButton(instance, user, address, 'Replay')
        expect((await click('settings.keeper'))?.messages.join(' ')).not.toContain(incident['number'])
        expect((await click('zdx.admin'))?.messages.join(' ')).toContain(incident['number'])
    })

    it('is told to the poster by its number only: the one of the incident that his alert has', async () => {
        const posted = await story.webhook.postAlert(startedAlert(newAlertId()))
        expect(posted.incident?.number).toMatch(/^INC/)
        const path = `/api/now/table/incident/${posted.incident?.sys_id ?? ''}`
        const poster = await userWith(instance, 'other.poster', ['x_zsca2_zdx_manage.zdx_webhook'])
        expect((await poster.send('GET', path)).status).not.toBe(200)
    })

    describe('of one column, by an access rule on it,', () => {
        it('is hidden in that column only, and neither compared', async () => {
            await withRule('short_description', async () => {
                const { id, incident } = await alertWithIncident()
                const before = await look(keeper, startedAlert(id, LATER))
                await story.admin.update('incident', incident['sys_id'] ?? '', { short_description: DESK })
                const after = await look(keeper, startedAlert(id, LATER))
                expect(after).toEqual(before)
                expect(fieldOf(after, 'short_description')).toMatchObject({
                    value: 'Zscaler ZDX: Another rule (Network)',
                    current_value: '',
                    current_display_value: '',
                    current_hidden: true,
                    written: false,
                })
                expect(after).toMatchObject({ outcome: 'updated', incident: { number: incident['number'] } })
                expect(after.trace).toContain('You may not read short_description of the incident.')
                expect(fieldOf(after, 'impact')).toMatchObject({
                    current_value: '1',
                    current_hidden: false,
                    written: true,
                })
            })
        })

        it('is hidden in a message’s preview too', async () => {
            await withRule('urgency', async () => {
                const { messageId } = await alertWithIncident()
                const preview = only(await previewMessage(keeper, messageId))
                expect(fieldOf(preview, 'urgency')).toMatchObject({ current_value: '', current_hidden: true })
            })
        })

        it('hides the number wherever it would be named', async () => {
            await withRule('number', async () => {
                const { id, incident } = await alertWithIncident()
                await story.webhook.postAlert(endedAlert(id))
                for (const body of [startedAlert(id, LATER), endedAlert(id, { createTime: '1894199999' })]) {
                    const preview = await look(keeper, body)
                    expect(JSON.stringify(preview)).not.toContain(incident['number'])
                    expect(preview.incident).toMatchObject({ sys_id: incident['sys_id'], number: '', state: '6' })
                }
            })
        })

        it('hides every outcome that would follow from the state', async () => {
            await withRule('state', async () => {
                const { id } = await alertWithIncident()
                expect(await look(keeper, endedAlert(id))).toMatchObject({ outcome: 'depends on the incident' })
            })
        })
    })

    /** Runs `work` while only administrators may read a column of incidents. */
    const withRule = async (column: string, work: () => Promise<void>): Promise<void> => {
        const { sys_id: admin = '' } = await story.admin.readOne('sys_user_role', 'name=admin')
        const rule = await story.admin.create('sys_security_acl', {
            name: `incident.${column}`,
            operation: 'read',
            type: 'record',
            active: 'true',
            admin_overrides: 'true',
        })
        const ruleId = rule['sys_id'] ?? ''
        await story.admin.create('sys_security_acl_role', { sys_security_acl: ruleId, sys_user_role: admin })
        try {
            await work()
        } finally {
            await story.admin.send('DELETE', `/api/now/table/sys_security_acl/${ruleId}`)
        }
    }

    const userId = async (name: string): Promise<string> =>
        (await story.admin.readOne('sys_user', `user_name=${name}`))['sys_id'] ?? ''
})
