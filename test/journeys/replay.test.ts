import { AlertStory } from './support/alert-story'
import { CHECK_LINES, CheckSource } from './support/check-source'
import { ALERTS, type Answer, Client, errorOf } from './support/client'
import { inParallel } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { clickButton } from './support/pages'
import { fieldOf, only, previewMessage, writesNothing } from './support/previews'
import { endedAlert, newAlertId, sampleText, startedAlert } from './support/samples'
import { genericLines, TABLES, withSettings, zdxSettings } from './support/settings'

interface Replayed {
    readonly outcome: string
    readonly message_id: string
    readonly incident: { readonly sys_id: string; readonly number: string } | null
}

describe('a replay', () => {
    let instance: Instance
    let story: AlertStory
    /** Has the role zdx_management, is no administrator. */
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
    })
    afterAll(() => instance.stop())

    const replay = (messageId: string): Promise<Answer> =>
        keeper.send('POST', `${ALERTS}/messages/${messageId}/replay`, {})

    const replayed = async (messageId: string) => {
        const answer = await replay(messageId)
        return { status: answer.status, ...(answer.json as { result: Replayed }).result }
    }

    /** The message that was stored last with such a body. */
    const lastRefused = async (text: string) => {
        const [last] = await story.admin.read(TABLES.message, `state=refused^bodyLIKE${text}^ORDERBYDESCsys_created_on`)
        if (!last) {
            throw new Error(`No refused message holds ${text}`)
        }
        return last
    }

    it('does not let in what did not prove that it comes from its source', async () => {
        const source = await CheckSource.make(instance)
        const secret = { verification: 'secret', webhook_secret: 'a long secret of the source' }
        const { sys_id: row = '' } = source.row
        await keeper.update(TABLES.settings, row, secret, '?sysparm_input_display_value=true')
        const refused = await story.webhook.send('POST', source.path, source.down('unproven', 0))
        expect(refused.status).toBe(401)
        const [message] = await story.admin.read(TABLES.message, `source=${row}`)
        const answer = await replay(message?.['sys_id'] ?? '')
        expect(answer.status).toBe(409)
        expect(errorOf(answer).detail).toContain('ZDX-116')
        expect(await source.incidents()).toEqual([])
    })

    it('after a change of the mapping brings the new value to the incident, as a new message', async () => {
        const id = newAlertId()
        const { messageId, incident } = await story.webhook.postAlert(startedAlert(id))
        expect(await story.incident(id)).toMatchObject({ category: 'inquiry' })
        await story.admin.create('sys_choice', {
            name: 'incident',
            element: 'category',
            value: 'zdx_replayed',
            label: 'ZDX replayed',
            language: 'en',
            inactive: 'false',
        })
        const { sys_id: source = '' } = await zdxSettings(keeper)
        const row = { source, alert_type: 'Network', value: 'zdx_replayed' }
        const { sys_id: mapped = '' } = await keeper.create(TABLES.mapping, row)
        const preview = only(await writesNothing(story.admin, () => previewMessage(keeper, messageId)))
        expect(fieldOf(preview, 'category')).toMatchObject({
            value: 'zdx_replayed',
            display_value: 'ZDX replayed',
            current_value: 'inquiry',
            written: true,
        })
        const again = await replayed(messageId)
        expect(again).toMatchObject({ status: 200, outcome: 'updated', incident: { sys_id: incident?.sys_id } })
        expect(again.message_id).not.toBe(messageId)
        expect(await story.incident(id)).toMatchObject({ category: 'zdx_replayed' })
        expect(await story.message(again.message_id)).toMatchObject({
            replay_of: messageId,
            state: 'processed',
            posted_by: (await story.message(messageId))['posted_by'],
        })
        expect((await story.message(again.message_id))['trace']).toContain('The message was replayed.')
        expect(await story.message(messageId)).toMatchObject({ state: 'processed', outcome: 'created' })
        // Who works on the incident has the last word.
        await story.admin.update('incident', incident?.sys_id ?? '', { category: 'software', subcategory: 'email' })
        await keeper.update(TABLES.mapping, mapped, { value: 'network' })
        const left = await replayed(messageId)
        expect(await story.incident(id)).toMatchObject({ category: 'software', subcategory: 'email' })
        expect((await story.message(left.message_id))['trace']).toContain('category was changed on the incident by')
        await story.admin.send('DELETE', `/api/now/table/${TABLES.mapping}/${mapped}`)
    })

    it('after a change of the settings makes the incident that there was none of', async () => {
        const alert = startedAlert(newAlertId(), { severity: 'Low' })
        await withSettings(keeper, { severity_threshold: 'high' }, async () => {
            const below = await story.webhook.postAlert(alert)
            expect(below).toMatchObject({ outcome: 'below threshold', incident: null })
            await withSettings(keeper, { severity_threshold: 'low' }, async () => {
                expect(await replayed(below.messageId)).toMatchObject({ status: 201, outcome: 'created' })
            })
        })
        expect(await story.incidents(alert.alertId)).toHaveLength(1)
    })

    it('of a message that the instance refused makes its incident when the rule is gone', async () => {
        const id = newAlertId()
        const rule = await story.admin.create('sys_script', {
            name: 'No incidents on Sundays',
            collection: 'incident',
            active: 'true',
            advanced: 'true',
            when: 'before',
            action_insert: 'true',
            script: '(function (current) { current.setAbortAction(true) })(current)',
        })
        const refused = await story.webhook.postAlert(startedAlert(id))
        expect(refused).toMatchObject({ outcome: 'refused by instance', incident: null })
        expect(await replayed(refused.messageId)).toMatchObject({ outcome: 'refused by instance', incident: null })
        await story.admin.send('DELETE', `/api/now/table/sys_script/${rule['sys_id'] ?? ''}`)
        const made = await replayed(refused.messageId)
        expect(made).toMatchObject({ status: 201, outcome: 'created' })
        expect(await story.incidents(id)).toMatchObject([{ sys_id: made.incident?.sys_id }])
    })

    it('of a change that the instance refused changes the incident when the rule is gone', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const rule = await story.admin.create('sys_script', {
            name: 'No changes on Sundays',
            collection: 'incident',
            active: 'true',
            advanced: 'true',
            when: 'before',
            action_update: 'true',
            script: '(function (current) { current.setAbortAction(true) })(current)',
        })
        const refused = await story.webhook.postAlert(startedAlert(id, { ruleName: 'Slow on Sundays' }))
        expect(refused).toMatchObject({ outcome: 'refused by instance' })
        await story.admin.send('DELETE', `/api/now/table/sys_script/${rule['sys_id'] ?? ''}`)
        const before = await story.incident(id)
        expect(before['short_description']).not.toContain('Slow on Sundays')
        expect(await replayed(refused.messageId)).toMatchObject({ status: 200, outcome: 'updated' })
        const after = await story.incident(id)
        expect(after['short_description']).toContain('Slow on Sundays')
        expect((await story.notes(after['sys_id'] ?? '')).at(-1)).toContain('Slow on Sundays')
    })

    it('of a refused message is accepted when Settings know its words', async () => {
        const source = await CheckSource.make(instance)
        const id = newAlertId()
        const check = { ...source.down(id, 0), state: 'broken' }
        expect((await story.webhook.send('POST', source.path, check)).status).toBe(400)
        const { sys_id: refused = '' } = await lastRefused(id)
        const still = await replay(refused)
        expect(still.status).toBe(400)
        expect(errorOf(still).detail).toMatch(/^ZDX-10\d: /)
        await keeper.update(TABLES.settings, source.row['sys_id'] ?? '', {
            generic_lines: genericLines({ ...CHECK_LINES, words_started: 'down,broken' }),
        })
        expect(await replayed(refused)).toMatchObject({ status: 201, outcome: 'created' })
        expect(await source.alert(id)).toMatchObject({ phase: 'started' })
    })

    it('of a message that is older than the last one stays late', async () => {
        const id = newAlertId()
        const { messageId } = await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id, { createTime: '1694199999', ruleName: 'Newer' }))
        const before = await story.incident(id)
        expect(await replayed(messageId)).toMatchObject({ status: 200, outcome: 'late' })
        expect(await story.incident(id)).toMatchObject({ short_description: before['short_description'] })
        expect(await story.alert(id)).toMatchObject({ late: '1' })
    })

    it('of an end resolves once', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const { messageId } = await story.webhook.postAlert(endedAlert(id))
        const before = await story.incident(id)
        await replayed(messageId)
        expect(await story.incident(id)).toEqual(before)
    })

    it('of a post of several alerts processes each once more', async () => {
        await keeper.create(TABLES.settings, { name: 'prometheus', profile: 'alertmanager' })
        const answer = await story.webhook.send(
            'POST',
            `${ALERTS}/sources/prometheus`,
            sampleText('alertmanager-v4.json'),
        )
        const { message_id: whole } = (answer.json as { result: Replayed }).result
        const again = (await replay(whole)).json as { result: { outcome: string; messages: readonly Replayed[] } }
        const { alerts } = JSON.parse(sampleText('alertmanager-v4.json')) as { alerts: readonly unknown[] }
        expect(again.result).toMatchObject({ outcome: 'several' })
        expect(again.result.messages).toHaveLength(alerts.length)
    })

    describe('is refused', () => {
        it('with 404 for a message that does not exist', async () => {
            const answer = await replay('0'.repeat(32))
            expect(answer.status).toBe(404)
            expect(errorOf(answer).detail).toMatch(/^ZDX-115: /)
        })

        const isNotReplayable = async (messageId: string, why: string) => {
            const count = (await story.admin.read(TABLES.message, '')).length
            const answer = await replay(messageId)
            expect(answer.status).toBe(409)
            expect(errorOf(answer).detail).toMatch(/^ZDX-116: /)
            expect(errorOf(answer).detail).toContain(why)
            expect(await story.admin.read(TABLES.message, '')).toHaveLength(count)
        }

        it('with 409 for one whose body was erased', async () => {
            const { messageId } = await story.webhook.postAlert(
                startedAlert(newAlertId(), { description: 'reported by gone.person@example.com' }),
            )
            await keeper.send('POST', '/api/x_zsca2_zdx_manage/upkeep/erase', { person: 'gone.person@example.com' })
            await isNotReplayable(messageId, 'erased')
        })

        it('with 409 for one whose body was cut', async () => {
            const mark = `cut-${newAlertId()}`
            await story.webhook.send('POST', ALERTS, `${mark}${'x'.repeat(70_000)}`)
            await isNotReplayable((await lastRefused(mark))['sys_id'] ?? '', 'cut')
        })

        it('with 409 for one whose source is gone', async () => {
            const source = await CheckSource.make(instance)
            const { message_id: messageId } = await source.post(source.down(newAlertId(), 0))
            await story.admin.send('DELETE', `/api/now/table/${TABLES.settings}/${source.row['sys_id'] ?? ''}`)
            await isNotReplayable(messageId, 'source')
        })
    })

    describe('by the button of the form', () => {
        const formOf = (messageId: string) => `/${TABLES.message}.do?sys_id=${messageId}`
        const click = (messageId: string, button = 'Replay') =>
            clickButton(instance, 'zdx.admin', formOf(messageId), button)

        it('says what became of it and leads to the new message', async () => {
            const id = newAlertId()
            const { messageId, incident } = await story.webhook.postAlert(startedAlert(id))
            const clicked = await click(messageId)
            const made = await story.admin.readOne(TABLES.message, `replay_of=${messageId}`)
            expect(clicked).toEqual({
                status: 302,
                address: formOf(made['sys_id'] ?? ''),
                messages: [`Replayed as this new message. Incident updated, ${incident?.number ?? ''}.`],
            })
        })

        it('shows the error of a refusal on the message in which it is kept', async () => {
            const mark = `no JSON ${newAlertId()}`
            await story.webhook.send('POST', ALERTS, mark)
            const { sys_id: refused = '' } = await lastRefused(mark)
            const clicked = await click(refused)
            const made = await story.admin.readOne(TABLES.message, `replay_of=${refused}`)
            expect(clicked).toMatchObject({ status: 302, address: formOf(made['sys_id'] ?? '') })
            expect(clicked?.messages).toEqual([made['error']])
        })

        it('stays on the form where the message cannot be processed once more, and says why', async () => {
            const mark = `cut-${newAlertId()}`
            await story.webhook.send('POST', ALERTS, `${mark}${'x'.repeat(70_000)}`)
            const { sys_id: cut = '' } = await lastRefused(mark)
            const clicked = await click(cut)
            expect(clicked).toMatchObject({ status: 302, address: formOf(cut) })
            expect(clicked?.messages).toEqual([expect.stringMatching(/^ZDX-116: /)])
        })

        it('twice at the same moment makes two messages and one incident', async () => {
            const id = newAlertId()
            const { messageId } = await story.webhook.postAlert(startedAlert(id))
            const addresses: string[] = []
            await inParallel([1, 2], 2, async () => {
                addresses.push((await click(messageId))?.address ?? '')
            })
            expect(new Set(addresses).size).toBe(2)
            expect(await story.admin.read(TABLES.message, `replay_of=${messageId}`)).toHaveLength(2)
            expect(await story.incidents(id)).toHaveLength(1)
        })

        it('leads to the page Preview by the button beside it', async () => {
            const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId()))
            expect(await click(messageId, 'Preview')).toMatchObject({
                status: 302,
                address: `/x_zsca2_zdx_manage_preview.do?message=${messageId}`,
            })
        })

        it('is not there for a message that waits, nor over REST', async () => {
            const silent = ['name=Settle waiting ZDX messages', 'queue=x_zsca2_zdx_manage.inbound'] as const
            const tables = ['sysauto_script', 'sysevent_queue'] as const
            const switched = async (active: boolean) => {
                for (const [at, table] of tables.entries()) {
                    const { sys_id: sysId = '' } = await story.admin.readOne(table, silent[at] ?? '')
                    await story.admin.update(table, sysId, { active: String(active) })
                }
            }
            await switched(false)
            try {
                await withSettings(keeper, { queue: 'true' }, async () => {
                    const { messageId, status } = await story.webhook
                        .send('POST', ALERTS, startedAlert(newAlertId()))
                        .then(({ status: code, json }) => ({
                            status: code,
                            messageId: (json as { result: Replayed }).result.message_id,
                        }))
                    expect(status).toBe(202)
                    expect(await click(messageId)).toBeNull()
                    expect(await click(messageId, 'Preview')).toBeNull()
                    const answer = await replay(messageId)
                    expect(answer.status).toBe(409)
                    expect(errorOf(answer).detail).toContain('not settled')
                })
            } finally {
                await switched(true)
            }
        })
    })
})
