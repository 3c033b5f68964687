import { AlertStory } from './support/alert-story'
import type { ApiRecord } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'

/**
 * update() of a record that somebody deleted after it was read: by the documentation it inserts the record again, by the
 * other reading it fails. Rules of the tests delete the record at that moment, so that both readings are seen each time.
 */
describe.each([
    ['update() inserts what is missing', 'true'],
    ['update() fails for what is missing', 'false'],
])('a record that is deleted before its update, if %s', (_, reading) => {
    let instance: Instance
    let story: AlertStory
    let scope: string

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        scope = (await story.admin.readOne('sys_scope', 'scope=x_zsca2_zdx_manage'))['sys_id'] ?? ''
        const property = await story.admin.readOne('sys_properties', 'name=local.update_inserts_missing')
        expect(property['value']).toBe('true')
        await story.admin.update('sys_properties', property['sys_id'] ?? '', { value: reading })
    })
    afterAll(() => instance.stop())

    /** Runs `work` while a rule deletes records of a table, found by `query`, a script with `current`. */
    async function whileDeleting<Result>(
        rule: { readonly on: string; readonly when: string; readonly action: 'insert' | 'update' },
        doomed: { readonly table: string; readonly query: string },
        work: () => Promise<Result>,
    ): Promise<Result> {
        const made = await story.admin.create('sys_script', {
            // Of the application's scope for its own tables, of global for incident.
            ...(doomed.table === 'incident' ? {} : { sys_scope: scope }),
            name: 'Deletes at the wrong moment',
            collection: rule.on,
            when: rule.when,
            [`action_${rule.action}`]: 'true',
            active: 'true',
            advanced: 'true',
            script: `(function executeRule(current, previous) {
                var doomed = new GlideRecord('${doomed.table}');
                doomed.addEncodedQuery(${doomed.query});
                doomed.query();
                while (doomed.next()) { doomed.deleteRecord(); }
            })(current, previous);`,
        })
        try {
            return await work()
        } finally {
            await story.admin.send('DELETE', `/api/now/table/sys_script/${made['sys_id']}`)
        }
    }

    const find = (table: string, query: string): Promise<ApiRecord[]> => story.admin.read(table, query)
    const itself = { table: TABLES.message, query: "'sys_id=' + current.getValue('sys_id')" }
    const beforeUpdate = { on: TABLES.message, when: 'before', action: 'update' } as const

    it('a message that is settled stays deleted, and the answer is that of its alert', async () => {
        const id = newAlertId()
        const answer = await whileDeleting(beforeUpdate, itself, () => story.webhook.postAlert(startedAlert(id)))
        expect(answer).toMatchObject({ status: 201, outcome: 'created' })
        expect(await find(TABLES.message, `sys_id=${answer.messageId}`)).toEqual([])
        expect(await story.incidents(id)).toHaveLength(1)
    })

    it('an alert stays deleted; its message waits, and no incident is lost or made twice', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        const [before] = await story.incidents(id)
        const deletes = { table: TABLES.alert, query: `'external_id=${id}'` }
        const onInsert = { on: TABLES.message, when: 'after', action: 'insert' } as const
        const answer = await whileDeleting(onInsert, deletes, () =>
            story.webhook.postAlert(startedAlert(id, { severity: 'LOW', ruleName: 'Changed' })),
        )
        expect(await find(TABLES.alert, `external_id=${id}`)).toEqual([])
        expect(answer).toMatchObject({ outcome: 'queued' })
        expect((await story.message(answer.messageId))['error']).toMatch(/^ZDX-304: .*the alert was deleted meanwhile/)
        await story.webhook.postAlert(endedAlert(id))
        expect((await story.incidents(id)).map((each) => each['sys_id'])).toEqual([before?.['sys_id']])
    })

    it('an erased message stays deleted', async () => {
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId(), { ruleName: 'Of Jane Roe' }))
        const answer = await whileDeleting(beforeUpdate, itself, () =>
            story.admin.send('POST', '/api/x_zsca2_zdx_manage/upkeep/erase', { person: 'Of Jane Roe' }),
        )
        expect(answer.json).toMatchObject({ result: { erased: 1, refused: 0 } })
        expect(await find(TABLES.message, `sys_id=${messageId}`)).toEqual([])
    })

    it('an incident, which only an admin may delete: the message says what to do', async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id, { ruleName: 'Changed' }))
        const onAlert = { on: TABLES.alert, when: 'before', action: 'update' } as const
        // What was inserted again counts no change yet; the alert's row is written once more after the failure.
        const changed = { table: 'incident', query: `'correlation_id=${id}^sys_mod_count>0'` }
        const answer = await whileDeleting(onAlert, changed, () =>
            story.webhook.postAlert(startedAlert(id, { ruleName: 'Changed twice' })),
        )
        const message = await story.message(answer.messageId)
        expect(message).toMatchObject({ state: 'failed' })
        expect(message['error']).toMatch(/^ZDX-312: /)
        expect(await story.incidents(id)).toHaveLength(reading === 'true' ? 1 : 0)
    })
})
