import { CheckSource } from './support/check-source'
import { ALERTS, Client, resultOf } from './support/client'
import type { FieldMapRow } from './support/field-mapping'
import { type Instance, startInstance } from './support/instance'
import { TABLES } from './support/settings'

const GROUPS: FieldMapRow = {
    target_field: 'assignment_group',
    name: 'Group by level',
    kind: 'path',
    value: 'alert.severity',
    conversion: 'table',
    conversion_table: 'high = Network\n* = Service Desk',
    apply_on: 'always',
}

describe('an incident with mapped fields', () => {
    let instance: Instance
    let admin: Client
    const groups: Record<string, string> = {}

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        for (const name of ['Network', 'Service Desk']) {
            groups[name] = (await admin.readOne('sys_user_group', `name=${name}`))['sys_id'] ?? ''
        }
    })
    afterAll(() => instance.stop())

    /** A source with these rows, in this order. */
    const make = async (rows: readonly FieldMapRow[], settings: Readonly<Record<string, string>> = {}) => {
        const source = await CheckSource.make(instance, settings)
        for (const [at, row] of rows.entries()) {
            await source.keeper.create(TABLES.fieldMap, { source: source.row['sys_id'] ?? '', order: `${at}`, ...row })
        }
        return source
    }

    it('has its group by severity, and another one when the severity changes', async () => {
        const source = await make([GROUPS])
        const { incident } = await source.post(source.down('a', 0))
        const id = incident?.sys_id ?? ''
        expect(await source.incident(id)).toMatchObject({ assignment_group: groups['Network'] })
        await source.post(source.down('a', 60, { level: 'p3' }))
        expect(await source.incident(id)).toMatchObject({ assignment_group: groups['Service Desk'], urgency: '3' })
        expect((await source.story.notes(id)).at(-1)).toContain('assignment_group: Network -> Service Desk')
    })

    it('keeps what a person has changed, whatever the alert says later', async () => {
        const source = await make([GROUPS])
        const id = (await source.post(source.down('a', 0))).incident?.sys_id ?? ''
        await admin.update('incident', id, { assignment_group: '', short_description: 'Ours' })
        const { message_id: message } = await source.post(source.down('a', 60, { level: 'p3', name: 'New' }))
        expect(await source.incident(id)).toMatchObject({
            assignment_group: '',
            short_description: 'Ours',
            urgency: '3',
        })
        const { trace } = await source.story.message(message)
        expect(trace).toContain('assignment_group was changed on the incident by somebody else')
    })

    it('has CI, service, caller and impact of the body, and says in the trace which row gave what', async () => {
        const ci = (await admin.create('cmdb_ci', { name: 'web-1' }))['sys_id']
        const service = (await admin.create('cmdb_ci_service', { name: 'Shop' }))['sys_id']
        const user = { user_name: 'grace@corp.example', name: 'Grace H', email: 'g@corp.example', active: 'true' }
        const caller = (await admin.create('sys_user', user))['sys_id']
        await admin.create('sys_choice', {
            name: 'task',
            element: 'impact',
            value: '9',
            label: 'Planet',
            language: 'en',
        })
        const source = await make(
            [
                { target_field: 'cmdb_ci', kind: 'path', value: 'body.host' },
                { target_field: 'business_service', kind: 'path', value: 'body.tags.service' },
                { target_field: 'caller_id', kind: 'template', value: '{{body.user}}' },
                {
                    target_field: 'impact',
                    name: 'All of it',
                    kind: 'constant',
                    value: 'planet',
                    condition: 'body.tags.wide is yes',
                },
            ],
            { user_domain_rule: 'append', user_domain: 'corp.example' },
        )
        const body = source.down('a', 0, { host: 'WEB-1', user: 'grace', tags: { service: 'Shop', wide: 'yes' } })
        const { incident, message_id: message } = await source.post(body)
        expect(await source.incident(incident?.sys_id ?? '')).toMatchObject({
            cmdb_ci: ci,
            business_service: service,
            caller_id: caller,
            impact: '9',
        })
        const trace = String((await source.story.message(message))['trace'])
        expect(trace).toContain('Field impact from row "All of it"')
        expect(trace).toContain('cmdb_ci')
        expect(await admin.readOne('sys_user', `sys_id=${caller ?? ''}`)).toMatchObject({ user_name: user.user_name })
    })

    it('is made with what is left where a value cannot be used, and says which and why', async () => {
        const desk = (await admin.create('cmdb_ci_service', { name: 'Desk' }))['sys_id']
        const source = await make([
            { target_field: 'cmdb_ci', kind: 'path', value: 'body.host' },
            {
                target_field: 'business_service',
                kind: 'path',
                value: 'body.service',
                if_invalid: 'fallback',
                fallback: 'Desk',
            },
            GROUPS,
        ])
        const answer = await source.post(source.down('a', 0, { host: 'nowhere', service: 'none such' }))
        expect(answer).toMatchObject({ status: 201, outcome: 'created' })
        const incident = await source.incident(answer.incident?.sys_id ?? '')
        expect(incident).toMatchObject({ cmdb_ci: '', business_service: desk, assignment_group: groups['Network'] })
        const trace = String((await source.story.message(answer.message_id))['trace'])
        expect(trace).toContain('nowhere')
        expect(trace).toContain('none such')
    })

    it('is not made where a row says so, and is made by a replay once the row is corrected', async () => {
        const source = await make([{ target_field: 'cmdb_ci', kind: 'path', value: 'body.host', if_invalid: 'fail' }])
        const failed = await source.post(source.down('a', 0, { host: 'web-77' }))
        expect(failed).toMatchObject({ status: 200, outcome: 'refused by mapping', incident: null })
        const message = await source.story.message(failed.message_id)
        expect(message).toMatchObject({ state: 'failed', outcome: 'refused by mapping' })
        expect(message['error']).toContain('ZDX-305')
        expect(await source.incidents()).toEqual([])

        const ci = (await admin.create('cmdb_ci', { name: 'web-77' }))['sys_id']
        const replay = await source.keeper.send('POST', `${ALERTS}/messages/${failed.message_id}/replay`)
        expect(resultOf(replay, 201)).toMatchObject({ outcome: 'created' })
        const [incident] = await source.incidents()
        expect(incident).toMatchObject({ cmdb_ci: ci })
    })
})
