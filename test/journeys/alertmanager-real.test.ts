import { AlertStory } from './support/alert-story'
import { ALERTMANAGER, Alertmanager, type PrometheusAlert } from './support/alertmanager'
import { type ApiRecord, Client } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { describeWithPart } from './support/real-part'
import { TABLES } from './support/settings'

const OPEN = '1'
const IN_PROGRESS = '2'
const RESOLVED = '6'

describeWithPart('the real Alertmanager', ALERTMANAGER, (file) => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client
    let alertmanager: Alertmanager

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        alertmanager = await withSource('alertmanager')
    })
    afterAll(async () => {
        await alertmanager.stop()
        await instance.stop()
    })

    async function makeSource(name: string, settings: Readonly<Record<string, string>> = {}): Promise<ApiRecord> {
        return keeper.create(TABLES.settings, { name, profile: 'alertmanager', ...settings })
    }

    /** A source, and an Alertmanager that posts to it. */
    async function withSource(name: string, settings: Readonly<Record<string, string>> = {}): Promise<Alertmanager> {
        await makeSource(name, settings)
        return Alertmanager.start(file, instance.url, name, 'zdx.webhook')
    }

    const at = (time = Date.now()) => new Date(time).toISOString()

    const firing = (name: string, cluster: string, startsAt = at()): PrometheusAlert => ({
        labels: { alertname: 'HighLatency', severity: 'critical', cluster, instance: name },
        annotations: { summary: `p99 latency of ${name} above 2 s` },
        generatorURL: 'http://prometheus.example.com/graph?g0.expr=latency&g0.tab=1',
        startsAt,
    })

    const resolved = (alert: PrometheusAlert): PrometheusAlert => ({ ...alert, endsAt: at() })

    /** The incidents of an alert, the oldest first, once there are so many of them in the last one's state. */
    const incidents = (fingerprint: string, states: readonly string[]): Promise<ApiRecord[]> =>
        eventually(`incidents of ${fingerprint} in the states ${states.join(', ')}`, async () => {
            const found = await story.admin.read('incident', `correlation_id=${fingerprint}^ORDERBYnumber`)
            return found.map(({ state }) => state).join() === states.join() ? found : null
        })

    /** Tells of an alert; gives its fingerprint and its incident. */
    async function fire(target: Alertmanager, alert: PrometheusAlert): Promise<{ id: string; incident: ApiRecord }> {
        await target.tell(alert)
        const id = await target.fingerprint(alert.labels['instance'] ?? '')
        const [incident] = await incidents(id, [OPEN])
        return { id, incident: incident ?? {} }
    }

    /** Prometheus finds an alert again some seconds after its end. */
    async function fireAgain(target: Alertmanager, alert: PrometheusAlert): Promise<void> {
        await new Promise((resolve) => setTimeout(resolve, 2000))
        await target.tell({ ...alert, startsAt: at() })
    }

    it('posts the alerts of one group together: each is an incident, and each ends alone', async () => {
        const alerts = ['web-1', 'web-2', 'web-3'].map((name) => firing(name, 'group'))
        await alertmanager.tell(...alerts)
        const ids = await Promise.all(['web-1', 'web-2', 'web-3'].map((name) => alertmanager.fingerprint(name)))
        const made = await Promise.all(ids.map((id) => incidents(id, [OPEN])))
        const [first] = made[0] ?? []
        expect(first).toMatchObject({
            correlation_display: 'alertmanager',
            short_description: 'alertmanager: p99 latency of web-1 above 2 s (HighLatency)',
            impact: '1',
            urgency: '1',
        })
        expect(first?.['description']).toContain('Link: http://prometheus.example.com/graph?g0.expr=latency&g0.tab=1')
        const posts = await story.admin.read(TABLES.message, 'source.name=alertmanager^outcome=several')
        expect(posts).toHaveLength(1)
        const parts = await story.admin.read(TABLES.message, `post=${posts[0]?.['sys_id'] ?? ''}`)
        expect(parts.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created'])

        const [one] = alerts
        if (one) {
            await alertmanager.tell(resolved(one))
        }
        await incidents(ids[0] ?? '', [RESOLVED])
        await incidents(ids[1] ?? '', [OPEN])
        await incidents(ids[2] ?? '', [OPEN])
    })

    it('an alert that fires again after its end is a new incident', async () => {
        const alert = firing('again-1', 'again')
        const { id, incident } = await fire(alertmanager, alert)
        await alertmanager.tell(resolved(alert))
        const [ended] = await incidents(id, [RESOLVED])
        expect(ended?.['sys_id']).toBe(incident['sys_id'])
        await fireAgain(alertmanager, alert)
        const [, next] = await incidents(id, [RESOLVED, OPEN])
        expect(await story.notes(next?.['sys_id'] ?? '')).toContain(
            `alertmanager alert ${id} had incident ${incident['number']} before.`,
        )
    })

    it('an alert that fires again after its end reopens its incident where the source says so', async () => {
        const other = await withSource('reopening', { on_refire: 'reopen' })
        const alert = firing('again-2', 'again')
        const { id, incident } = await fire(other, alert)
        await other.tell(resolved(alert))
        await incidents(id, [RESOLVED])
        await fireAgain(other, alert)
        const [reopened] = await incidents(id, [IN_PROGRESS])
        expect(reopened).toMatchObject({ sys_id: incident['sys_id'], reopen_count: '1' })
        await other.stop()
    })

    it('what begins and what ends while the instance is down comes when it is up again', async () => {
        const before = firing('down-1', 'down')
        const { id } = await fire(alertmanager, before)
        const failures = await alertmanager.failedRequests()
        await instance.stop()
        const during = firing('down-2', 'down')
        await alertmanager.tell(resolved(before), during)
        const other = await alertmanager.fingerprint('down-2')
        await eventually('a request that failed', async () =>
            (await alertmanager.failedRequests()) > failures ? true : null,
        )
        instance = await startInstance(instance.directory, ['--port', new URL(instance.url).port])
        await incidents(id, [RESOLVED])
        await incidents(other, [OPEN])
    })

    it('what is refused is posted again each group interval, until the source takes it', async () => {
        const source = await makeSource('asleep', { active: 'false' })
        const other = await Alertmanager.start(file, instance.url, 'asleep', 'zdx.webhook')
        await other.tell(firing('asleep-1', 'asleep'))
        const id = await other.fingerprint('asleep-1')
        const refused = await eventually('three refused posts', async () => {
            const found = await story.admin.read(TABLES.message, `source=${source['sys_id'] ?? ''}`)
            return found.length >= 3 ? found : null
        })
        expect(new Set(refused.map(({ state }) => state))).toEqual(new Set(['refused']))
        expect(await story.incidents(id)).toEqual([])
        await keeper.update(TABLES.settings, source['sys_id'] ?? '', { active: 'true' })
        await incidents(id, [OPEN])
        await other.stop()
    })
})
