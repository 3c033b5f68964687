import { AlertStory } from './support/alert-story'
import { ALERTS, type Answer, Client, errorOf } from './support/client'
import { eventually, inParallel } from './support/eventually'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { newAlertId, sampleText, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { createSource, type Headers, newSecret, signed, type Signing } from './support/signed-delivery'

const SECRET = newSecret()

const sign = (body: string, how: Partial<Signing> = {}): Headers => signed(body, { secrets: [SECRET], ...how })

/** A post of Alertmanager with these alerts. */
function groupOf(...fingerprints: readonly string[]): string {
    const sample = JSON.parse(sampleText('alertmanager-v4.json')) as Record<string, unknown>
    const alerts = fingerprints.map((fingerprint) => ({
        status: 'firing',
        labels: { alertname: 'HighLatency', severity: 'critical' },
        annotations: {},
        startsAt: '2026-11-22T00:00:00.000Z',
        endsAt: '0001-01-01T00:00:00Z',
        generatorURL: 'http://prometheus.example.com/graph',
        fingerprint,
    }))
    return JSON.stringify({ ...sample, alerts })
}

/** The sources `signed`, of ZDX alerts, and `group`, of Alertmanager's. */
async function createSources(instance: Instance): Promise<Client> {
    const keeper = new Client(instance, 'zdx.admin')
    await createSource(keeper, 'signed', 'signature', SECRET)
    await createSource(keeper, 'group', 'signature', SECRET, { profile: 'alertmanager' })
    return keeper
}

describe('a signed delivery whose id came before', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = await createSources(instance)
    })
    afterAll(() => instance.stop())

    const post = (source: string, body: string, headers: Headers): Promise<Answer> =>
        story.webhook.send('POST', `${ALERTS}/sources/${source}`, body, headers)

    const alert = (): string => JSON.stringify(startedAlert(newAlertId()))

    const messagesOf = (source: string, query = '') => story.admin.read(TABLES.message, `source.name=${source}${query}`)

    it('is refused and names the first message, with the same body or another', async () => {
        const body = alert()
        const first = await post('signed', body, sign(body, { id: 'once' }))
        const { message_id: messageId } = (first.json as { result: { message_id: string } }).result
        for (const again of [body, alert()]) {
            const answer = await post('signed', again, sign(again, { id: 'once', age: -1 }))
            expect(answer.status).toBe(409)
            expect(errorOf(answer).detail).toContain(`ZDX-113: The webhook-id was accepted as message ${messageId}`)
        }
        const { alertId } = JSON.parse(body) as { alertId: string }
        expect(await story.alert(alertId)).toMatchObject({ repeats: '0', revision: '1' })
        expect(await story.message(messageId)).toMatchObject({ state: 'processed', outcome: 'created', body })
    })

    it('may be sent again where it was refused, and to another source', async () => {
        const id = 'refused-first'
        expect((await post('signed', 'not JSON', sign('not JSON', { id }))).status).toBe(400)
        const body = alert()
        expect((await post('signed', body, sign(body, { id }))).status).toBe(201)
        await createSource(keeper, 'signed-too', 'signature', SECRET)
        expect((await post('signed-too', body, sign(body, { id }))).status).toBe(201)
        expect((await post('signed-too', body, sign(body, { id }))).status).toBe(409)
    })

    it('differs from an id in other case', async () => {
        for (const id of ['Case', 'case']) {
            const body = alert()
            expect((await post('signed', body, sign(body, { id }))).status).toBe(201)
        }
    })

    it('is refused for a test message too', async () => {
        const body = sampleText('zdx-test.json')
        expect((await post('signed', body, sign(body, { id: 'test' }))).status).toBe(200)
        expect((await post('signed', body, sign(body, { id: 'test' }))).status).toBe(409)
    })

    it('is refused for a post of several alerts, which changes nothing the second time', async () => {
        const body = groupOf('replay-a', 'replay-b')
        const first = await post('group', body, sign(body, { id: 'group-once' }))
        expect(first.status).toBe(201)
        const before = await messagesOf('group', '^state=processed')
        const second = await post('group', body, sign(body, { id: 'group-once' }))
        expect(second.status).toBe(409)
        const { message_id: messageId } = (first.json as { result: { message_id: string } }).result
        expect(errorOf(second).detail).toContain(messageId)
        expect(await messagesOf('group', '^state=processed')).toHaveLength(before.length)
        expect(await story.alert('replay-a')).toMatchObject({ repeats: '0' })
    })
})

describe('the same delivery at the same moment, on two processes with one database', () => {
    const POSTS = 20

    it(`${POSTS} posts of one id: one is accepted, of one alert and of several`, async () => {
        const directory = installedDirectory()
        const nodes = [await startInstance(directory), await startInstance(directory)] as const
        try {
            const story = new AlertStory(nodes[0])
            await createSources(nodes[0])
            const clients = nodes.map((node) => new Client(node, 'zdx.webhook'))
            const id = newAlertId()
            const rounds = [
                { source: 'signed', body: JSON.stringify(startedAlert(id)), alerts: [id] },
                { source: 'group', body: groupOf('both-a', 'both-b'), alerts: ['both-a', 'both-b'] },
            ]
            for (const { source, body, alerts } of rounds) {
                const headers = sign(body)
                const answers: Answer[] = []
                await inParallel([...Array(POSTS).keys()], POSTS, async (turn) => {
                    const client = clients[turn % clients.length] as Client
                    answers.push(await client.send('POST', `${ALERTS}/sources/${source}`, body, headers))
                })
                // The one that is accepted may be left to the job, where it stands behind one that is being refused.
                const accepted = answers.filter(({ status }) => status === 200 || status === 201)
                expect(accepted).toHaveLength(1)
                expect(answers.filter(({ status }) => status === 409)).toHaveLength(POSTS - 1)
                const { message_id: messageId } = (accepted[0]?.json as { result: { message_id: string } }).result
                expect(answers.every(({ text }) => text.includes(messageId))).toBe(true)
                const kept = await eventually('all messages settled', async () => {
                    const messages = await story.admin.read(TABLES.message, `source.name=${source}^state!=refused`)
                    return messages.every(({ state }) => state === 'processed') ? messages : null
                })
                expect(kept).toHaveLength(source === 'group' ? 3 : 1)
                for (const alert of alerts) {
                    expect(await story.incidents(alert)).toHaveLength(1)
                    expect(await story.alert(alert)).toMatchObject({ repeats: '0', phase: 'started' })
                }
            }
        } finally {
            await Promise.all(nodes.map((node) => node.stop()))
        }
    })
})
