import { readFileSync } from 'node:fs'
import { AlertStory } from './support/alert-story'
import { ALERTS, type ApiRecord, Client, resultOf } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { runScript } from './support/run-script'
import { sampleText } from './support/samples'
import { TABLES } from './support/settings'
import { JOBS, runJob } from './support/upkeep'
import { userWith } from './support/users'

const SCOPE = 'x_zsca2_zdx_manage'
const RULE = 'name=Recognise Apono incidents of the Table API'
const OPEN = '1'
const RESOLVED = '6'

/** What `require` calls the modules of the application. */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
const MODULES = `${SCOPE}/${name}/${version}/src/server/inbound`

/** The body of Apono's ServiceNow guide with another request, event and time; the rest stays as it is. */
function templateOf(request: string, event: string, seconds: number): Record<string, string> {
    const sample = JSON.parse(sampleText('apono-incident-template.json')) as Record<string, string>
    const description = String(sample['description'])
        .replace('6f1d9c2e-6b1e-4f0e-9c39-0f4e0a6f3c11', request)
        .replace('AccessRequestCreated', event)
        .replace('1732233600.123456789', `${seconds}.5`)
    return { ...sample, cause: event, description }
}

/** The same as Apono's payload. */
function payloadOf(request: string, event: string, seconds: number): Record<string, unknown> {
    const sample = JSON.parse(sampleText('apono-access-request.json')) as Record<string, unknown>
    const data = { ...(sample['data'] as object), id: request }
    return { ...sample, event_type: event, event_time: `${seconds}.5`, data }
}

describe('Apono’s own template, posted to the Table API', () => {
    const BEGIN = 1732233600
    let instance: Instance
    let story: AlertStory
    let keeper: Client
    /** What Apono posts as: may make incidents and post alerts, nothing else. */
    let apono: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        apono = await userWith(instance, 'apono.sender', [`${SCOPE}.zdx_webhook`, 'sn_incident_write'])
    })
    afterAll(() => instance.stop())

    /** Posts the template as Apono does; gives the sys_id of the incident that the platform makes. */
    async function direct(request: string, event: string, after: number, sender = apono): Promise<string> {
        const answer = await sender.send('POST', '/api/now/table/incident', templateOf(request, event, BEGIN + after))
        return String((resultOf(answer, 201) as ApiRecord)['sys_id'])
    }

    /** Waits until no job of a record is left, so that its async rules have run. */
    async function rulesRun(sysId: string): Promise<void> {
        await eventually(`the rules of ${sysId} run`, async () => {
            const jobs = await story.admin.read('sys_trigger', `document_key=${sysId}`)
            return jobs.length === 0 ? true : null
        })
    }

    async function directAndRecognised(request: string, event: string, after: number): Promise<string> {
        const sysId = await direct(request, event, after)
        await rulesRun(sysId)
        return sysId
    }

    const post = async (body: unknown): Promise<{ outcome: string; incident: { sys_id: string } | null }> => {
        const answer = await story.webhook.send('POST', `${ALERTS}/sources/apono`, body)
        return (answer.json as { result: { outcome: string; incident: { sys_id: string } | null } }).result
    }

    const incident = (sysId: string): Promise<ApiRecord> => story.admin.readOne('incident', `sys_id=${sysId}`)

    const messages = (request: string): Promise<ApiRecord[]> =>
        story.admin.read(TABLES.message, `bodyLIKE${request}^ORDERBYnumber`)

    const logged = (code: string, number = ''): Promise<ApiRecord[]> =>
        story.admin.read('syslog', `messageLIKE${code}^messageLIKE${number}`)

    it('makes an incident and nothing more where no source has the profile Apono', async () => {
        const answer = await apono.send('POST', '/api/now/table/incident', sampleText('apono-incident-template.json'))
        const made = resultOf(answer, 201) as ApiRecord
        const sysId = String(made['sys_id'])
        await rulesRun(sysId)
        // "false: Treats input values as actual values and stores them in the database without manipulation."
        const stored = await incident(sysId)
        expect(stored).toMatchObject({
            short_description: 'Production PostgreSQL',
            cause: 'AccessRequestCreated',
            reopened_by: 'apono app',
            caused_by: 'Ada Byron',
            correlation_id: '',
            sys_mod_count: '0',
        })
        expect(await story.admin.read(TABLES.message, '')).toEqual([])
        expect(await story.admin.read(TABLES.alert, '')).toEqual([])
        expect(await logged('ZDX-30')).toEqual([])
        await keeper.create(TABLES.settings, { name: 'apono', profile: 'apono', label: 'Apono' })
    })

    it('is recognised: the incident becomes that of the request, and keeps what Apono wrote', async () => {
        const sysId = await directAndRecognised('known-1', 'RequestCreated', 0)
        const made = await incident(sysId)
        expect(made).toMatchObject({
            short_description: 'Production PostgreSQL',
            description: templateOf('known-1', 'RequestCreated', BEGIN)['description'],
            correlation_id: 'known-1',
            correlation_display: 'Apono',
            state: OPEN,
        })
        const alert = await story.alert('known-1')
        expect(alert).toMatchObject({ incident: sysId, phase: 'started', status: 'RequestCreated', generation: '1' })
        const [message, ...others] = await messages('known-1')
        expect(others).toEqual([])
        const { sys_id: sender } = await story.admin.readOne('sys_user', 'user_name=apono.sender')
        expect(message).toMatchObject({
            state: 'processed',
            outcome: 'created',
            incident: sysId,
            alert: alert['sys_id'],
            posted_by: sender,
            body: made['description'],
        })
        expect(message?.['trace']).toContain(`Incident ${made['number']} came by the Table API and was recognised`)
    })

    it('later posts of the request to the application find that incident, and end it', async () => {
        const sysId = await directAndRecognised('later-1', 'RequestCreated', 0)
        const granted = await post(payloadOf('later-1', 'RequestGranted', BEGIN + 100))
        expect(granted).toMatchObject({ outcome: 'updated', incident: { sys_id: sysId } })
        expect(await incident(sysId)).toMatchObject({ short_description: 'Production PostgreSQL', state: OPEN })
        expect((await story.notes(sysId)).join()).toContain('Status RequestGranted')
        const expired = await post(payloadOf('later-1', 'RequestExpired', BEGIN + 200))
        expect(expired).toMatchObject({ outcome: 'resolved', incident: { sys_id: sysId } })
        expect(await incident(sysId)).toMatchObject({ state: RESOLVED })
        expect(await story.incidents('later-1')).toHaveLength(1)
    })

    it('further incidents of the request are linked to the first, noted on both, and not closed', async () => {
        const first = await directAndRecognised('twice-1', 'RequestCreated', 0)
        const second = await directAndRecognised('twice-1', 'RequestApproved', 100)
        const third = await directAndRecognised('twice-1', 'RequestExpired', 200)
        const { number } = await incident(first)
        expect(await incident(first)).toMatchObject({ state: RESOLVED, parent: '' })
        for (const [sysId, event] of [
            [second, 'RequestApproved'],
            [third, 'RequestExpired'],
        ] as const) {
            const linked = await incident(sysId)
            expect(linked).toMatchObject({ parent: first, state: OPEN, active: 'true', correlation_id: '' })
            expect(await story.notes(sysId)).toEqual([
                `Apono alert twice-1 has incident ${number}; this one was posted for it too (${event}). Nothing was closed.`,
            ])
            expect(await story.notes(first)).toContain(
                `Apono alert twice-1 was posted as incident ${linked['number']} too (${event}). Nothing was closed.`,
            )
        }
        expect((await messages('twice-1')).map(({ outcome }) => outcome)).toEqual(['created', 'updated', 'resolved'])
        expect(await story.alert('twice-1')).toMatchObject({ incident: first, phase: 'ended', revision: '3' })
    })

    it('an incident of a request that the application has one for is linked to that one', async () => {
        const own = (await post(payloadOf('own-1', 'RequestCreated', BEGIN))).incident?.sys_id ?? ''
        const sysId = await directAndRecognised('own-1', 'RequestGranted', 100)
        expect(await incident(sysId)).toMatchObject({ parent: own, state: OPEN })
        expect(await story.alert('own-1')).toMatchObject({ incident: own, status: 'RequestGranted' })
    })

    it('does not count for the storm limit: the incident is there already', async () => {
        const { sys_id: source = '' } = await keeper.readOne(TABLES.settings, 'name=apono')
        await keeper.update(TABLES.settings, source, { storm_incidents: '1' })
        for (const request of ['storm-1', 'storm-2', 'storm-3']) {
            const sysId = await directAndRecognised(request, 'RequestCreated', 0)
            expect(await story.alert(request)).toMatchObject({ incident: sysId, last_outcome: 'created' })
        }
        await keeper.update(TABLES.settings, source, { storm_incidents: '0' })
    })

    it('a test event is a test message and no alert', async () => {
        await directAndRecognised('test-1', 'Test', 0)
        expect(await messages('test-1')).toMatchObject([{ state: 'processed', outcome: 'test' }])
        expect(await story.admin.read(TABLES.alert, 'external_id=test-1')).toEqual([])
    })

    it('a description that cannot be read is kept as refused, with the incident', async () => {
        const body = {
            ...templateOf('cut-1', 'RequestCreated', BEGIN),
            description: '{"event_type": "RequestCreated", "id": "cut-1',
        }
        const made = await apono.create('incident', body)
        await rulesRun(made['sys_id'] ?? '')
        const [message] = await messages('cut-1')
        expect(message).toMatchObject({ state: 'refused', incident: made['sys_id'] })
        expect(message?.['error']).toMatch(new RegExp(`^ZDX-306: Incident ${made['number']} .*ZDX-101`))
    })

    it('is not recognised where its maker may not post alerts', async () => {
        const agent = new Client(instance, 'desk.agent')
        const sysId = await direct('role-1', 'RequestCreated', 0, agent)
        await rulesRun(sysId)
        expect(await messages('role-1')).toEqual([])
        expect(await incident(sysId)).toMatchObject({ correlation_id: '', sys_mod_count: '0' })
        expect(await logged('ZDX-307', (await incident(sysId))['number'])).toHaveLength(1)
    })

    it('is not recognised by a source that verifies its messages', async () => {
        const { sys_id: source = '' } = await keeper.readOne(TABLES.settings, 'name=apono')
        await keeper.update(
            TABLES.settings,
            source,
            { verification: 'secret', webhook_secret: 'a-secret-of-some-length' },
            '?sysparm_input_display_value=true',
        )
        const sysId = await directAndRecognised('signed-1', 'RequestCreated', 0)
        expect(await messages('signed-1')).toEqual([])
        expect(await incident(sysId)).toMatchObject({ sys_mod_count: '0' })
        await keeper.update(TABLES.settings, source, { verification: 'none' })
        const again = await directAndRecognised('signed-2', 'RequestCreated', 0)
        expect(await story.alert('signed-2')).toMatchObject({ incident: again })
    })

    it('is settled by the sweep where the rule’s run ended after it had stored the message', async () => {
        const { sys_id: rule = '' } = await story.admin.readOne('sys_script', RULE)
        await story.admin.update('sys_script', rule, { active: 'false' })
        const sysId = await directAndRecognised('sweep-1', 'RequestCreated', 0)
        expect(await messages('sweep-1')).toEqual([])
        const { sys_id: source = '' } = await keeper.readOne(TABLES.settings, 'name=apono')
        const { description = '' } = await incident(sysId)
        const { code, errors } = await runScript(
            instance,
            `var stored = require('${MODULES}/messages/message-store.ts').storeInLine({
                sourceId: '${source}',
                body: ${JSON.stringify(description)},
                postedBy: '',
                summary: 'left by the rule',
                state: 'queued',
                outcome: 'queued',
                error: '',
                trace: [],
                incidentId: '${sysId}',
            }, require('${MODULES}/alert/alert-store.ts').alertKey(['alert', '${source}', 'sweep-1']), 0)`,
            SCOPE,
        )
        expect([code, errors]).toEqual([0, ''])
        await runJob(story.admin, JOBS.sweep)
        expect(await messages('sweep-1')).toMatchObject([{ state: 'processed', outcome: 'created', incident: sysId }])
        expect(await incident(sysId)).toMatchObject({ correlation_id: 'sweep-1' })
        await story.admin.update('sys_script', rule, { active: 'true' })
    })

    it('is read by the application’s own address too', async () => {
        const created = await post(templateOf('moved-1', 'RequestCreated', BEGIN))
        expect(created).toMatchObject({ outcome: 'created' })
        const expired = await post(templateOf('moved-1', 'RequestExpired', BEGIN + 100)['description'])
        expect(expired).toMatchObject({ outcome: 'resolved', incident: created.incident })
    })

    it('incidents of people and of the application are left alone', async () => {
        const before = await story.admin.read(TABLES.message, '')
        const byHand = await story.admin.create('incident', {
            short_description: 'x',
            description: 'not {"event_type": 1}',
        })
        const ours = await story.admin.create('incident', {
            ...templateOf('ours-1', 'RequestCreated', BEGIN),
            correlation_display: 'Apono',
        })
        await rulesRun(byHand['sys_id'] ?? '')
        await rulesRun(ours['sys_id'] ?? '')
        expect(await story.admin.read(TABLES.message, '')).toHaveLength(before.length)
    })
})
