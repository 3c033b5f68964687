import { type ModelAlert, modelStep, UNKNOWN_ALERT } from './support/alert-model'
import { alertSequence } from './support/alert-sequence'
import { AlertStory } from './support/alert-story'
import { type ApiRecord, Client } from './support/client'
import { inParallel } from './support/eventually'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { Random } from './support/random'
import { newAlertId } from './support/samples'
import { postBatches, type Sent, type SequenceRun, settledMessages } from './support/sequence-run'
import { TABLES } from './support/settings'

const ALL = { sysparm_limit: '20000' }
const ALERTS_OF_EACH = 4

/** Sequences at the same time, each with alerts of its own. */
const SEQUENCES_AT_ONCE = 3

/** A sequence's seed, how many messages it has, and how many are sent at the same moment at most. */
const SEQUENCES: readonly (readonly [seed: number, messages: number, most: number])[] = [
    ...Array.from({ length: 10 }, (_, n) => [100 + n, 40, 1] as const),
    ...Array.from({ length: 20 }, (_, n) => [200 + n, 40, 5] as const),
    [300, 200, 3],
    [301, 200, 8],
]

interface Sequence extends SequenceRun {
    readonly name: string
    readonly ids: readonly string[]
}

describe('random sequences of messages on two processes with one database', () => {
    const sequences: Sequence[] = SEQUENCES.map(([seed, messages, most]) => {
        const ids = Array.from({ length: ALERTS_OF_EACH }, () => newAlertId())
        const batches = alertSequence(new Random(seed), ids, messages, most)
        return { name: `seed ${seed}`, ids, batches, sent: [] }
    })
    const sent = () => sequences.flatMap((sequence) => sequence.sent)
    let nodes: readonly Instance[] = []
    let story: AlertStory
    let messages: Map<string, ApiRecord>
    let alerts: Map<string, ApiRecord>

    beforeAll(async () => {
        const directory = installedDirectory()
        nodes = [await startInstance(directory), await startInstance(directory)]
        story = new AlertStory(nodes[0] as Instance)
        const clients = nodes.map((node) => new Client(node, 'zdx.webhook'))
        const begun = Date.now()
        await inParallel(sequences, SEQUENCES_AT_ONCE, (sequence) => postBatches(sequence, clients))
        const posting = (Date.now() - begun) / 1000
        messages = await settledMessages(story.admin)
        alerts = new Map((await story.admin.read(TABLES.alert, '', ALL)).map((row) => [row['external_id'] ?? '', row]))
        const settling = (Date.now() - begun) / 1000 - posting
        console.log(
            `${messages.size} messages in ${posting.toFixed(1)} s, the last settled ${settling.toFixed(1)} s later`,
        )
    })
    afterAll(() => Promise.all(nodes.map((node) => node.stop())))

    const numberOf = ({ answer }: Sent) => Number(messages.get(answer.messageId)?.['number'])
    const ordered = (id: string) =>
        sent()
            .filter(({ message }) => message.alertId === id)
            .sort((one, other) => numberOf(one) - numberOf(other))

    it('settle every message, once, in the order in which they were accepted', () => {
        const lost = sent().filter(({ answer }) => messages.get(answer.messageId)?.['state'] !== 'processed')
        expect(lost).toEqual([])
        expect(messages.size).toBe(sent().length)
        for (const id of sequences.flatMap(({ ids }) => ids)) {
            const order = ordered(id)
            expect(new Set(order.map(numberOf)).size).toBe(order.length)
            const batches = order.map(({ batch }) => batch)
            expect(batches).toEqual([...batches].sort((one, other) => one - other))
        }
    })

    it('come to every outcome that there is for them', () => {
        const outcomes = new Set([...messages.values()].map((message) => message['outcome']))
        expect([...outcomes].sort()).toEqual(['created', 'ended', 'late', 'repeated', 'resolved', 'updated'])
    })

    it.each(sequences.map((sequence) => [sequence.name, sequence] as const))(
        'do with each message, and end, as the model says: %s',
        async (_, { ids }) => {
            for (const id of ids) {
                let model = UNKNOWN_ALERT
                const outcomes = ordered(id).map(({ message, answer }) => {
                    const { outcome, after } = modelStep(model, message)
                    model = after
                    const stored = messages.get(answer.messageId)?.['outcome']
                    return { answered: answer.outcome === 'queued' ? stored : answer.outcome, stored, model: outcome }
                })
                expect(outcomes.filter(({ answered, stored }) => answered !== stored)).toEqual([])
                expect(outcomes.map(({ stored }) => stored)).toEqual(outcomes.map((step) => step.model))
                await expectEnd(id, model)
            }
        },
    )

    async function expectEnd(id: string, model: ModelAlert): Promise<void> {
        const { incidents, phase, repeats, late } = model
        const found = await story.incidents(id)
        expect(found).toHaveLength(incidents)
        expect(alerts.get(id)).toMatchObject({
            phase,
            repeats: String(repeats),
            late: String(late),
            incident: found[0]?.['sys_id'] ?? '',
        })
        for (const incident of found) {
            expect(incident).toMatchObject({ state: model.isResolved ? '6' : '1' })
            expect(await story.notes(incident['sys_id'] ?? '')).toHaveLength(model.notes)
        }
    }
})
