import { AlertStory } from './support/alert-story'
import { ALERTS, type Client } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { TABLES } from './support/settings'

jest.setTimeout(300_000)

/** Alerts of one post. */
const MANY = 60

/** Alerts of a post that a request does not settle in the time it takes for it. */
const TOO_MANY = 250

/** Milliseconds in which the job has settled what a dead process left: a claim runs out after a minute. */
const SETTLING = 200_000

interface Several {
    readonly message_id: string
    readonly messages: readonly { readonly outcome: string; readonly message_id: string }[]
}

const group = (name: string, count: number) => ({
    version: '4',
    status: 'firing',
    externalURL: 'http://alertmanager.example.com:9093',
    alerts: Array.from({ length: count }, (_, at) => ({
        status: 'firing',
        labels: { alertname: name, instance: `web-${at}`, severity: 'critical' },
        annotations: { summary: `${name} on web-${at}` },
        startsAt: '2026-11-22T00:00:00Z',
        endsAt: '0001-01-01T00:00:00Z',
        fingerprint: `${name}-${at}`,
    })),
})

describe('several alerts in one post', () => {
    let instance: Instance
    let story: AlertStory

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        await story.admin.create(TABLES.settings, { name: 'prometheus', profile: 'alertmanager' })
    })
    afterAll(() => instance.stop())

    const post = (client: Client, name: string, count: number) =>
        client.send('POST', `${ALERTS}/sources/prometheus`, group(name, count))

    const allSettled = () =>
        eventually(
            'all messages settled',
            async () => {
                const waiting = await story.admin.read(TABLES.message, 'stateINreceived,queued')
                return waiting.length > 0 ? null : true
            },
            SETTLING,
        )

    /** Ids of the alerts of a group that have an incident, one entry for each incident. */
    const incidentsOf = async (name: string) => {
        const query = `correlation_idSTARTSWITH${name}-`
        const found = await story.admin.read('incident', query, { sysparm_limit: '1000' })
        return found.map((incident) => String(incident['correlation_id'])).sort()
    }
    const idsOf = (name: string, count: number) =>
        group(name, count)
            .alerts.map(({ fingerprint }) => fingerprint)
            .sort()

    it('one alert has one incident (promise 2) when two Alertmanagers post the same group at the same moment', async () => {
        const answers = await Promise.all([post(story.webhook, 'pair', MANY), post(story.webhook, 'pair', MANY)])
        for (const answer of answers) {
            expect([200, 201]).toContain(answer.status)
        }
        await allSettled()
        expect(await incidentsOf('pair')).toEqual(idsOf('pair', MANY))
    })

    it('what a request has no time for is answered queued, and settled by the job', async () => {
        const answer = await post(story.webhook, 'crowd', TOO_MANY)
        const { message_id: whole, messages } = (answer.json as { result: Several }).result
        expect(messages).toHaveLength(TOO_MANY)
        for (const { outcome } of messages) {
            expect(['created', 'queued']).toContain(outcome)
        }
        const stored = await story.admin.read(TABLES.message, `post=${whole}`, { sysparm_limit: '1000' })
        expect(stored.map((message) => message['sys_id']).sort()).toEqual(messages.map((one) => one.message_id).sort())
        await allSettled()
        expect(await incidentsOf('crowd')).toEqual(idsOf('crowd', TOO_MANY))
    })

    it('nothing is lost (promise 1) when the process is killed in the middle and the sender repeats', async () => {
        const cut = post(story.webhook, 'cut', MANY).catch(() => null)
        await eventually('the first incident', async () => ((await incidentsOf('cut')).length > 0 ? true : null))
        await instance.kill()
        await cut
        instance = await startInstance(instance.directory)
        story = new AlertStory(instance)
        const repeated = await post(story.webhook, 'cut', MANY)
        expect([200, 201]).toContain(repeated.status)
        await allSettled()
        expect(await incidentsOf('cut')).toEqual(idsOf('cut', MANY))
    })
})
