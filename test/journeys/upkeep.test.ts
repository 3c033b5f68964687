import { AlertStory } from './support/alert-story'
import { ALERTS, Client, errorOf, resultOf } from './support/client'
import { inParallel } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { JOBS, makeOld, refuse, runJob, setProperty } from './support/upkeep'

const UPKEEP = '/api/x_zsca2_zdx_manage/upkeep'

/** More rows than the job deletes in one batch. */
const MANY = 230

describe('retention', () => {
    let instance: Instance
    let story: AlertStory
    const { message: messages, alert: alerts, claim: claims } = TABLES

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
    })
    afterAll(() => instance.stop())

    /** An alert that has started and ended. */
    const endedStory = async () => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(endedAlert(id))
        return { id, alert: await story.alert(id), incident: await story.incident(id) }
    }
    const ageMessages = (alert: { readonly key?: string }, days: number) =>
        makeOld(instance, messages, `alert_key=${alert.key}`, days)
    const ageAlert = (id: string, days: number) => makeOld(instance, alerts, `external_id=${id}`, days)
    const close = (incident: { readonly sys_id?: string }) =>
        story.admin.update('incident', incident.sys_id ?? '', { state: '7', active: 'false' })
    const countOf = async (table: string, query: string) =>
        (await story.admin.read(table, query, { sysparm_limit: '1000', sysparm_fields: 'sys_id' })).length

    it('deletes settled messages after 30 days, refused ones too, and none before', async () => {
        const old = await endedStory()
        const young = await endedStory()
        expect((await story.webhook.send('POST', ALERTS, 'no JSON')).status).toBe(400)
        await makeOld(instance, messages, 'state=refused', 31)
        await ageMessages(old.alert, 31)
        await ageMessages(young.alert, 29)
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, 'state=refused')).toBe(0)
        expect(await countOf(messages, `alert_key=${old.alert['key']}`)).toBe(0)
        expect(await countOf(messages, `alert_key=${young.alert['key']}`)).toBe(2)
        expect(await countOf(alerts, `external_id=${old.id}`)).toBe(1)
    })

    it('never deletes a message that is not settled', async () => {
        const { alert } = await endedStory()
        const { sys_id: sysId = '' } = (await story.admin.read(messages, `alert_key=${alert['key']}^number=2`))[0] ?? {}
        // Without an alert key nobody settles it.
        await story.admin.update(messages, sysId, { state: 'queued', alert_key: 'f'.repeat(64), body: 'no alert' })
        await makeOld(instance, messages, `sys_id=${sysId}`, 400)
        await story.admin.create(claims, { key: 'c1', item: sysId, lease: '2026-01-01 00:00:00' })
        await story.admin.create(claims, { key: 'c2', item: 'e'.repeat(32), lease: '2026-01-01 00:00:00' })
        await story.admin.create(claims, { key: 'c3', item: 'e'.repeat(32), lease: '2999-01-01 00:00:00' })
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, `sys_id=${sysId}`)).toBe(1)
        const kept = await story.admin.read(claims, 'keyINc1,c2,c3^ORDERBYkey')
        expect(kept.map((claim) => claim['key'])).toEqual(['c1', 'c3'])
    })

    it('deletes an ended alert after 90 days when no message and no open incident needs it', async () => {
        const gone = await endedStory()
        const young = await endedStory()
        const open = await endedStory()
        const withMessage = await endedStory()
        const started = { id: newAlertId() }
        await story.webhook.postAlert(startedAlert(started.id))
        for (const { incident } of [gone, young, withMessage]) {
            await close(incident)
        }
        for (const { alert } of [gone, young, open]) {
            await ageMessages(alert, 31)
        }
        await makeOld(instance, messages, `alert_key=${(await story.alert(started.id))['key']}`, 31)
        for (const { id } of [gone, open, withMessage, started]) {
            await ageAlert(id, 91)
        }
        await ageAlert(young.id, 89)
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(alerts, `external_id=${gone.id}`)).toBe(0)
        for (const { id } of [young, open, withMessage, started]) {
            expect(await countOf(alerts, `external_id=${id}`)).toBe(1)
        }
        expect(await countOf('incident', `correlation_id=${gone.id}`)).toBe(1)
    })

    it.each([
        ['ENDED', endedAlert],
        ['STARTED', startedAlert],
    ])('a late %s after its alert was deleted neither reopens nor doubles the incident', async (_, late) => {
        const { id, alert, incident } = await endedStory()
        await close(incident)
        const before = await story.incident(id)
        await ageMessages(alert, 31)
        await ageAlert(id, 91)
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(alerts, `external_id=${id}`)).toBe(0)
        await story.webhook.postAlert(late(id))
        await story.webhook.postAlert(endedAlert(id))
        expect(await story.incidents(id)).toEqual([before])
    })

    it('goes through several batches in one run, and deletes no other', async () => {
        const { id, alert } = await endedStory()
        const repeats = Array.from({ length: MANY }, (_, at) => at)
        await inParallel(repeats, 4, async () => void (await story.webhook.postAlert(endedAlert(id))))
        await ageMessages(alert, 31)
        const other = await endedStory()
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, `alert_key=${alert['key']}^stateNOT INreceived,queued`)).toBe(0)
        expect(await countOf(messages, `alert_key=${other.alert['key']}`)).toBe(2)
    })

    it('a rule of the instance that refuses to delete neither stops the run nor is passed over in silence', async () => {
        const { alert } = await endedStory()
        await ageMessages(alert, 31)
        const rule = await refuse(story.admin, 'delete')
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, `alert_key=${alert['key']}`)).toBe(2)
        expect(await countOf('syslog', 'messageLIKEZDX-504')).toBe(1)
        await story.admin.send('DELETE', `/api/now/table/sys_script/${rule}`)
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, `alert_key=${alert['key']}`)).toBe(0)
    })

    it('0 days keep for ever; what is no number is the default, and said in the log', async () => {
        const { alert } = await endedStory()
        await ageMessages(alert, 3000)
        await setProperty(story.admin, 'retention.message_days', '0')
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, `alert_key=${alert['key']}`)).toBe(2)
        await setProperty(story.admin, 'retention.message_days', 'soon')
        await runJob(story.admin, JOBS.retention)
        expect(await countOf(messages, `alert_key=${alert['key']}`)).toBe(0)
        expect(await countOf('syslog', 'messageLIKEZDX-503')).toBeGreaterThan(0)
        await setProperty(story.admin, 'retention.message_days', '30')
    })
})

describe('upkeep by REST', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
    })
    afterAll(() => instance.stop())

    const eraseOf = async (person: string) =>
        resultOf(await keeper.send('POST', `${UPKEEP}/erase`, { person }), 200) as {
            erased: number
            refused: number
            complete: boolean
            not_yet: { count: number; message_ids: string[] }
        }

    it.each(['plain.user', 'desk.agent', 'zdx.tracer'])('is closed to %s', async (user) => {
        const client = new Client(instance, user)
        expect((await client.send('POST', `${UPKEEP}/erase`, { person: 'somebody' })).status).toBe(403)
        expect((await client.send('GET', `${UPKEEP}/counts`)).status).toBe(403)
    })

    it.each(['jane.doe@example.com', 'Jürgen "Jo" Grün', 'odd_name%'])(
        'erases %s from the messages that hold it, and from no other',
        async (person) => {
            const [plain, escaped, other] = [newAlertId(), newAlertId(), newAlertId()] as const
            const one = await story.webhook.postAlert(startedAlert(plain, { operator: `by ${person.toUpperCase()}.` }))
            const text = JSON.stringify(startedAlert(escaped, { operator: person }))
            const ascii = text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            const two = await story.webhook.postAlert(ascii)
            const like = person.replace(/[._%]/g, 'x')
            const three = await story.webhook.postAlert(startedAlert(other, { operator: `${like}x` }))
            const isTwin = like === person
            const answer = await eraseOf(person)
            expect(answer).toMatchObject({ refused: 0, complete: true, not_yet: { count: 0, message_ids: [] } })
            expect(answer.erased).toBe(isTwin ? 3 : 2)
            for (const { messageId } of [one, two]) {
                const message = await story.message(messageId)
                expect(message['body']).toMatch(/^Erased on \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC by zdx\.admin,/)
                expect(message).toMatchObject({ state: 'processed', outcome: 'created' })
            }
            if (!isTwin) {
                expect((await story.message(three.messageId))['body']).toContain(`${like}x`)
            }
            expect(await eraseOf(person)).toMatchObject({ erased: 0, complete: true })
            expect(await story.admin.read('syslog', 'messageLIKEErase by person')).not.toHaveLength(0)
            expect(await story.admin.read('syslog', `messageLIKE${person.slice(0, 5)}`)).toEqual([])
        },
    )

    /** A message that waits for a while: nobody can read its body, so that each run of the sweep leaves it. */
    const waitingMessage = async (body: string) => {
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId()))
        const state = { state: 'queued', alert_key: newAlertId().padStart(64, '0'), body }
        await story.admin.update(TABLES.message, messageId, state)
        return messageId
    }

    it('names messages that are not settled, and leaves them', async () => {
        const body = 'no alert, but of waiting.person@example.com'
        const messageId = await waitingMessage(body)
        expect(await eraseOf('waiting.person@example.com')).toMatchObject({
            erased: 0,
            not_yet: { count: 1, message_ids: [messageId] },
        })
        expect(await story.message(messageId)).toMatchObject({ state: 'queued', body })
    })

    it('counts what a rule of the instance refuses, and says in the log which message', async () => {
        const person = 'kept.person@example.com'
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId(), { operator: person }))
        const rule = await refuse(story.admin, 'update')
        try {
            expect(await eraseOf(person)).toMatchObject({ erased: 0, refused: 1, complete: true })
            expect((await story.message(messageId))['body']).toContain(person)
            expect(await story.admin.read('syslog', `messageLIKEZDX-505^messageLIKE${messageId}`)).toHaveLength(1)
        } finally {
            await story.admin.send('DELETE', `/api/now/table/sys_script/${rule}`)
        }
        expect(await eraseOf(person)).toMatchObject({ erased: 1, refused: 0 })
    })

    it.each([
        [{ person: 'ab' }, 'ZDX-501', 'person'],
        [{ person: 'a^b^c' }, 'ZDX-501', 'person'],
        [{ person: 5 }, 'ZDX-104', 'person'],
        [{}, 'ZDX-103', 'person'],
        [{ person: 'Jane', force: true }, 'ZDX-105', 'force'],
        ['{', 'ZDX-101', ''],
    ])('refuses %j with %s', async (body, code, field) => {
        const answer = await keeper.send('POST', `${UPKEEP}/erase`, body)
        expect(answer.status).toBe(400)
        expect(errorOf(answer).detail).toContain(`${code}: `)
        expect(errorOf(answer).detail).toContain(field)
    })

    it('counts messages by outcome and alerts by phase', async () => {
        const before = await counts('?days=1')
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(startedAlert(id))
        await story.webhook.postAlert(endedAlert(id))
        await story.webhook.postAlert(startedAlert(newAlertId()))
        await story.webhook.send('POST', ALERTS, '{')
        const after = await counts('?days=1')
        const more = (outcome: string) => (after.messages[outcome] ?? 0) - (before.messages[outcome] ?? 0)
        expect(['created', 'repeated', 'resolved', 'refused'].map(more)).toEqual([2, 1, 1, 1])
        expect((after.alerts['started'] ?? 0) - (before.alerts['started'] ?? 0)).toBe(1)
        expect((after.alerts['ended'] ?? 0) - (before.alerts['ended'] ?? 0)).toBe(1)
        expect(Date.now() - Date.parse(after.since)).toBeGreaterThanOrEqual(86_400_000)
        const { since } = await counts('')
        expect(Date.now() - Date.parse(since)).toBeGreaterThanOrEqual(7 * 86_400_000)
    })

    it('tells how many messages wait, and since when', async () => {
        const { waiting } = await counts('')
        await waitingMessage('no alert')
        const found = await counts('')
        expect(found.waiting).toBe(waiting + 1)
        expect(found.oldest_waiting_seconds).toBeGreaterThanOrEqual(0)
        expect(found.oldest_waiting_seconds).toBeLessThan(240)
    })

    it.each(['0', '-1', 'x', '367', '1.5', ''])('refuses days=%s with a field and a code', async (days) => {
        const answer = await keeper.send('GET', `${UPKEEP}/counts?days=${days}`)
        expect(answer.status).toBe(400)
        expect(errorOf(answer).detail).toContain('ZDX-502: Field days ')
    })

    const counts = async (query: string) =>
        resultOf(await keeper.send('GET', `${UPKEEP}/counts${query}`), 200) as {
            since: string
            messages: Record<string, number>
            alerts: Record<string, number>
            waiting: number
            oldest_waiting_seconds: number
        }
})
