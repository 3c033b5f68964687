import { AlertStory } from './support/alert-story'
import { type AlertAnswer, Client } from './support/client'
import { eventually, inParallel } from './support/eventually'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'

const POSTS = 200
const CONNECTIONS = 20

/** Waits until every message is settled; all of them. */
async function settledMessages(story: AlertStory) {
    return eventually(
        'all messages settled',
        async () => {
            const waiting = await story.admin.read(TABLES.message, 'stateINreceived,queued', { sysparm_limit: '1' })
            return waiting.length > 0 ? null : story.admin.read(TABLES.message, '', { sysparm_limit: '10000' })
        },
        150_000,
    )
}

async function postMany(clients: readonly Client[], alert: unknown): Promise<AlertAnswer[]> {
    const answers: AlertAnswer[] = []
    const turns = Array.from({ length: POSTS }, (_, at) => at)
    await inParallel(turns, CONNECTIONS, async (turn) => {
        answers.push(await (clients[turn % clients.length] as Client).postAlert(alert))
    })
    return answers
}

async function expectOneIncident(story: AlertStory, id: string, answers: readonly AlertAnswer[]): Promise<void> {
    expect(answers).toHaveLength(POSTS)
    const messages = await settledMessages(story)
    expect(new Set(answers.map(({ messageId }) => messageId)).size).toBe(POSTS)
    expect(messages).toHaveLength(POSTS)
    const incidents = await story.incidents(id)
    expect(incidents).toHaveLength(1)
    const made = incidents[0]?.['sys_id'] ?? ''
    expect(answers.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(answers.every(({ incident }) => incident === null || incident.sys_id === made)).toBe(true)
    expect(messages.every((message) => message['incident'] === made)).toBe(true)
    expect(await story.alert(id)).toMatchObject({ repeats: String(POSTS - 1) })
    expect(await story.notes(made)).toHaveLength(1)
}

describe('one alert, at most one open incident', () => {
    let instance: Instance

    beforeAll(async () => {
        instance = await startInstance()
    })
    afterAll(() => instance.stop())

    it(`the same alert posted ${POSTS} times from ${CONNECTIONS} connections`, async () => {
        const story = new AlertStory(instance)
        const id = newAlertId()
        const answers = await postMany([story.webhook], startedAlert(id))
        await expectOneIncident(story, id, answers)
    })

    it('starts and ends of many alerts at the same moment', async () => {
        const story = new AlertStory(instance)
        const ids = Array.from({ length: 20 }, () => newAlertId())
        const posts = ids.flatMap((id) => [startedAlert(id), endedAlert(id), startedAlert(id)])
        await inParallel(posts, CONNECTIONS, async (alert) => void (await story.webhook.postAlert(alert)))
        await settledMessages(story)
        for (const id of ids) {
            const incidents = await story.incidents(id)
            expect(incidents.length).toBeLessThanOrEqual(1)
            expect(incidents.every((incident) => incident['state'] === '6')).toBe(true)
            expect(await story.alert(id)).toMatchObject({ phase: 'ended' })
        }
    })
})

describe('one alert on two processes with one database', () => {
    it(`posted ${POSTS} times, to both in turn`, async () => {
        const directory = installedDirectory()
        const nodes = [await startInstance(directory), await startInstance(directory)] as const
        try {
            const story = new AlertStory(nodes[0])
            const id = newAlertId()
            const clients = nodes.map((node) => new Client(node, 'zdx.webhook'))
            const answers = await postMany(clients, startedAlert(id))
            await expectOneIncident(story, id, answers)
        } finally {
            await Promise.all(nodes.map((node) => node.stop()))
        }
    })
})
