import { AlertStory } from '../../journeys/support/alert-story'
import { logIn } from '../../journeys/support/application-package'
import { ALERTS, type ApiRecord, type Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { endedAlert, newAlertId, startedAlert } from '../../journeys/support/samples'
import { TABLES } from '../../journeys/support/settings'
import { userWith } from '../../journeys/support/users'
import { openPage, postForm } from '../support/browser-request'

const MANAGER = 'settings.keeper'
const SECRET = 'Keel of the ship'
const LATER = { createTime: '1694199999', ruleName: 'Another rule', severity: 'Low' }

/** This door shows the trace of the message, which names the incident that it made by its number, and nothing else of it. */
const TRACE = 'the form of its message'

/** What somebody at the desk does with the incident meanwhile, one after the other. */
const STATES: readonly Readonly<Record<string, string>>[] = [
    {},
    { short_description: SECRET, description: SECRET, urgency: '1', category: 'software' },
    { state: '2', work_notes: SECRET, comments: SECRET },
    { state: '6', close_code: 'Resolved by caller', close_notes: SECRET },
    { state: '7', close_code: 'Resolved by caller', close_notes: SECRET },
]

/** An alert with an incident that the manager may not read. */
interface Victim {
    readonly alertId: string
    readonly messageId: string
    readonly incident: ApiRecord
}

/**
 * Who has zdx_management and nothing else manages the sources, and reads no incident. He asks by every door that shows
 * something of an alert, before and after the desk has changed its incident.
 */
describe('who manages the application and may not read an incident learns nothing of it', () => {
    let instance: Instance
    let story: AlertStory
    let manager: Client
    let visitor: { readonly cookie: string; readonly token: string }

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        manager = await userWith(instance, MANAGER, ['x_zsca2_zdx_manage.zdx_management'])
        const user = await story.admin.readOne('sys_user', `user_name=${MANAGER}`)
        await story.admin.update('sys_user', user['sys_id'] ?? '', { web_service_access_only: 'false' })
        visitor = await logIn(instance, MANAGER)
    })
    afterAll(() => instance.stop())

    it.each(Object.keys(doors()))('by %s', async (door) => {
        const victim = await newVictim()
        const told: string[] = []
        for (const values of STATES) {
            await story.admin.update('incident', victim.incident['sys_id'] ?? '', values)
            const { status, text } = await (doors()[door]?.(victim) ?? Promise.reject(new Error(door)))
            expect({ status, text: text.slice(0, 200) }).toMatchObject({ status: expect.any(Number) as number })
            expect(door === TRACE ? valuesIn(text) : secretsIn(text, victim)).toEqual([])
            told.push(`${status} ${withoutTokens(text)}`)
        }
        // Each answer is the same, whatever has become of the incident.
        expect(told).toEqual(told.map(() => told[0]))
        expect(told[0]).toMatch(/^(200|302) /)
    })

    it.each(STATES.map((values) => [JSON.stringify(values), values] as const))(
        'by a replay after %s',
        async (_, values) => {
            const victim = await newVictim()
            await story.admin.update('incident', victim.incident['sys_id'] ?? '', { ...STATES[1], ...values })
            const byApi = await manager.send('POST', `${ALERTS}/messages/${victim.messageId}/replay`, {})
            expect(byApi).toMatchObject({ status: 200, json: { result: { incident: null } } })
            expect(secretsIn(byApi.text, victim)).toEqual([])
            const pressed = await press('Replay', victim)
            const page = await openPage(instance, visitor, pressed.location)
            expect(page.text).toContain('Replayed as this new message')
            expect(valuesIn(page.text)).toEqual([])
        },
    )

    it('and who may read it is shown it by the same doors, so that the tests above mean something', async () => {
        const victim = await newVictim()
        const keeper = await logIn(instance, 'zdx.admin')
        await story.admin.update('incident', victim.incident['sys_id'] ?? '', STATES[1] ?? {})
        const path = `${ALERTS}/messages/${victim.messageId}/preview`
        const json = 'application/json'
        const headers = { cookie: keeper.cookie, 'x-usertoken': keeper.token, 'content-type': json }
        const shown = await fetch(instance.url + path, { method: 'POST', headers, body: '{}' })
        expect(await shown.text()).toContain(SECRET)
        const form = await openPage(instance, keeper, `/${TABLES.message}.do?sys_id=${victim.messageId}`)
        expect(form.text).toContain(victim.incident['number'])
    })

    async function newVictim(): Promise<Victim> {
        const alertId = newAlertId()
        const { messageId } = await story.webhook.postAlert(startedAlert(alertId))
        return { alertId, messageId, incident: await story.incident(alertId) }
    }

    /** All that shows something of an alert, its message or its incident. */
    function doors(): Readonly<Record<string, (victim: Victim) => Promise<{ status: number; text: string }>>> {
        const preview = (body: (id: string) => unknown) => (victim: Victim) =>
            manager.send('POST', `${ALERTS}/sources/zdx/preview`, body(victim.alertId))
        const page = (path: (victim: Victim) => string) => (victim: Victim) => openPage(instance, visitor, path(victim))
        const table = (path: (victim: Victim) => string) => (victim: Victim) =>
            manager.send('GET', `/api/now/table/${path(victim)}`)
        const walked = 'incident.number,incident.short_description,incident.state,incident.close_notes'
        return {
            'a preview of the same alert': preview((id) => startedAlert(id)),
            'a preview of a change': preview((id) => startedAlert(id, LATER)),
            'a preview of its end': preview((id) => endedAlert(id)),
            'a preview of its message': ({ messageId }) =>
                manager.send('POST', `${ALERTS}/messages/${messageId}/preview`, {}),
            'the page Preview': page(({ messageId }) => `/x_zsca2_zdx_manage_preview.do?message=${messageId}`),
            'the button Preview': (victim) => press('Preview', victim),
            [TRACE]: page(({ messageId }) => `/${TABLES.message}.do?sys_id=${messageId}`),
            'the list of messages': page(
                ({ messageId }) => `/${TABLES.message}_list.do?sysparm_query=sys_id=${messageId}`,
            ),
            'the list of alerts': page(
                ({ alertId }) => `/${TABLES.alert}_list.do?sysparm_query=external_id=${alertId}`,
            ),
            'its message by the Table API': table(
                ({ messageId }) =>
                    `${TABLES.message}/${messageId}?sysparm_display_value=true&sysparm_fields=state,incident,${walked}`,
            ),
            'its alert by the Table API': table(
                ({ alertId }) =>
                    `${TABLES.alert}?sysparm_query=external_id=${alertId}&sysparm_display_value=true&sysparm_fields=state,incident,${walked}`,
            ),
            'the incident itself': page(
                ({ incident }) => `/incident_list.do?sysparm_query=sys_id=${incident['sys_id'] ?? ''}`,
            ),
        }
    }

    /** Presses a button on the form of the message. */
    async function press(button: string, { messageId }: Victim) {
        const action = await story.admin.readOne('sys_ui_action', `table=${TABLES.message}^name=${button}`)
        const fields = { sys_action: action['sys_id'] ?? '' }
        const answer = await postForm(instance, visitor, `/${TABLES.message}.do?sys_id=${messageId}`, fields)
        return { ...answer, text: `${answer.location} ${answer.text}` }
    }

    /** The choices that a condition builder offers are those of the table, whatever its records have. */
    function valuesIn(text: string): readonly string[] {
        const told = text.replace(/ data-conditions="[^"]*"/g, '')
        return [SECRET, 'Resolved by caller'].filter((secret) => told.includes(secret))
    }

    function secretsIn(text: string, { incident }: Victim): readonly string[] {
        const number = incident['number'] ?? ''
        return [...valuesIn(text), ...(text.includes(number) ? [number] : [])]
    }

    /** What differs in every answer of a session. */
    function withoutTokens(text: string): string {
        // The nonce of the page's policy is new with every answer.
        return text
            .replaceAll(visitor.token, 'token')
            .replace(/ nonce="[^"]*"/g, '')
            .replace(/\s+/g, ' ')
    }
})
