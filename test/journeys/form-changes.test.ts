import { AlertStory } from './support/alert-story'
import { logIn } from './support/application-package'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'

describe('an agent’s form that is open while a webhook changes the incident', () => {
    let instance: Instance
    let story: AlertStory
    let cookie: string

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        ;({ cookie } = await logIn(instance, 'desk.agent'))
    })
    afterAll(() => instance.stop())

    /** Everything that a browser would submit of the form, with what the agent changed in it. */
    async function submitted(address: string): Promise<(typed: Record<string, string>) => Promise<Response>> {
        const page = await (await fetch(instance.url + address, { headers: { cookie } })).text()
        const form = new URLSearchParams()
        for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
            form.set(name, value)
            // A field that nobody touches is submitted as it was shown.
            if (name.startsWith('sys_original.')) {
                form.set(name.slice('sys_original.'.length), value)
            }
        }
        return (typed) => {
            for (const [name, value] of Object.entries(typed)) {
                form.set(name, value)
            }
            return fetch(instance.url + address, {
                method: 'POST',
                headers: { cookie },
                body: form,
                redirect: 'manual',
            })
        }
    }

    it('adds the note and leaves the incident resolved', async () => {
        const id = newAlertId()
        const { incident } = await story.webhook.postAlert(startedAlert(id))
        const submit = await submitted(`/incident.do?sys_id=${incident?.sys_id}`)
        expect(await story.webhook.postAlert(endedAlert(id))).toMatchObject({ outcome: 'resolved' })
        const resolved = await story.incident(id)

        expect((await submit({ work_notes: 'I looked at it' })).status).toBe(302)
        const incidentNow = await story.incident(id)
        expect(incidentNow).toMatchObject({
            state: '6',
            close_notes: resolved['close_notes'],
            sys_updated_by: 'desk.agent',
        })
        expect(await story.notes(String(incident?.sys_id))).toContain('I looked at it')
        expect(incidentNow['resolved_at']).toBe(resolved['resolved_at'])
    })

    it('writes the one field that the agent changed, as business rules see it', async () => {
        const id = newAlertId()
        const { incident } = await story.webhook.postAlert(startedAlert(id))
        const rule = await story.admin.create('sys_script', {
            name: 'Notes what changes',
            collection: 'incident',
            when: 'before',
            order: '1',
            action_update: 'true',
            advanced: 'true',
            active: 'true',
            script: `(function executeRule(current, previous) {
                var names = ['short_description', 'state', 'impact', 'urgency', 'description', 'close_code', 'assigned_to'];
                var changed = names.filter(function (name) { return current[name].changes(); });
                current.setValue('correlation_display', changed.join(','));
            })(current, previous);`,
        })
        const submit = await submitted(`/incident.do?sys_id=${incident?.sys_id}`)
        await story.webhook.postAlert(endedAlert(id))
        expect((await submit({ short_description: 'Renamed by the agent' })).status).toBe(302)
        await story.admin.send('DELETE', `/api/now/table/sys_script/${rule['sys_id']}`)
        expect(await story.incident(id)).toMatchObject({
            state: '6',
            short_description: 'Renamed by the agent',
            correlation_display: 'short_description',
        })
    })

    it('asks before it undoes what the webhook did', async () => {
        const id = newAlertId()
        const { incident } = await story.webhook.postAlert(startedAlert(id))
        const submit = await submitted(`/incident.do?sys_id=${incident?.sys_id}`)
        await story.webhook.postAlert(endedAlert(id))
        const refused = await submit({ state: '2', work_notes: 'working on it' })
        expect(refused.status).toBe(409)
        const page = await refused.text()
        expect(page).toMatch(/State: you changed &quot;New&quot; to &quot;In Progress&quot;.*&quot;Resolved&quot;/)
        expect(page).toContain('working on it')
        expect(await story.incident(id)).toMatchObject({ state: '6' })
    })
})
