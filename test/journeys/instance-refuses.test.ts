import { AlertStory } from './support/alert-story'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { withSettings } from './support/settings'

describe('an instance that says no', () => {
    let instance: Instance
    let story: AlertStory

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
    })
    afterAll(() => instance.stop())

    /** A customer's own rule on incident, active while `work` runs. */
    const withRule = async (rule: Record<string, string>, work: () => Promise<void>) => {
        const { sys_id: sysId } = await story.admin.create('sys_script', {
            collection: 'incident',
            active: 'true',
            advanced: 'true',
            when: 'before',
            ...rule,
        })
        try {
            await work()
        } finally {
            await story.admin.send('DELETE', `/api/now/table/sys_script/${sysId}`)
        }
    }

    it('by a rule that aborts the insert: the message says so and stays', async () => {
        const id = newAlertId()
        const abort = {
            name: 'No incidents on Sundays',
            action_insert: 'true',
            script: "(function (current) { gs.addErrorMessage('not on Sundays'); current.setAbortAction(true) })(current)",
        }
        await withRule(abort, async () => {
            const answer = await story.webhook.postAlert(startedAlert(id))
            expect(answer).toMatchObject({ status: 200, outcome: 'refused by instance', incident: null })
            const message = await story.message(answer.messageId)
            expect(message['error']).toMatch(/^ZDX-301: /)
            expect(message['error_code']).toBe('ZDX-301')
            expect(message['outcome']).toBe('refused by instance')
        })
        expect(await story.incidents(id)).toEqual([])
        expect((await story.webhook.postAlert(startedAlert(id))).incident).not.toBeNull()
        expect(await story.incidents(id)).toHaveLength(1)
    })

    it('by a rule that sets active back: the message says so', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const revert = {
            name: 'Open incidents are active',
            action_update: 'true',
            order: '10000',
            script: "(function (current) { if (current.getValue('state') == '1') current.setValue('active', true) })(current)",
        }
        await withSettings(story.admin, { auto_resolve: 'false' }, () =>
            withRule(revert, async () => {
                const answer = await story.webhook.postAlert(endedAlert(id))
                expect(await story.incident(id)).toMatchObject({ active: 'true' })
                expect((await story.message(answer.messageId))['trace']).toContain('ZDX-302')
            }),
        )
    })

    it('with a priority of its own for impact and urgency: the incident has that', async () => {
        const rules = await story.admin.read('dl_u_priority', 'impact=1^urgency=1')
        expect(rules).toHaveLength(1)
        const { sys_id: sysId = '' } = rules[0] ?? {}
        await story.admin.update('dl_u_priority', sysId, { priority: '4' })
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        expect(await story.incident(id)).toMatchObject({ impact: '1', urgency: '1', priority: '4' })
        await story.admin.update('dl_u_priority', sysId, { priority: '1' })
    })
})
