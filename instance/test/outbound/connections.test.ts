import { CallsBed, failureOf } from './calls-bed'
import type { Receiver } from './receiver'

const bed = new CallsBed()

afterEach(() => bed.reset())
afterAll(() => bed.close())

describe('connections', () => {
    /** Receivers that answer when told to. */
    async function openHeld(count: number) {
        const held: (() => void)[] = []
        const hold = (_request: unknown, response: { end(): void }) => void held.push(() => response.end())
        const receivers = await Promise.all(Array.from({ length: count }, () => bed.open(hold)))
        const release = async (until: number) => {
            while (receivers.flatMap(({ received }) => received).length < until || held.length > 0) {
                held.splice(0).forEach((end) => end())
                await new Promise((resolve) => setTimeout(resolve, 10))
            }
        }
        return { receivers, held, release }
    }

    /** Waits until so many requests are there, and whether more come. */
    const settled = async (receivers: readonly Receiver[], count: number) => {
        while (receivers.flatMap(({ received }) => received).length < count) {
            await new Promise((resolve) => setTimeout(resolve, 10))
        }
        await new Promise((resolve) => setTimeout(resolve, 150))
    }

    it('are four for each host, and a full host holds up no other', async () => {
        const { receivers, release } = await openHeld(2)
        const [slow, other] = receivers as [Receiver, Receiver]
        const all = [...Array.from({ length: 6 }, () => bed.send(slow.url)), bed.send(other.url)]
        await settled(receivers, 5)
        expect([slow.received.length, other.received.length]).toEqual([4, 1])
        await release(7)
        await Promise.all(all)
        expect(slow.received).toHaveLength(6)
    })

    it('are twenty in all', async () => {
        const { receivers, release } = await openHeld(6)
        const all = receivers.flatMap(({ url }) => Array.from({ length: 4 }, () => bed.send(url)))
        await settled(receivers, 20)
        expect(receivers.flatMap(({ received }) => received)).toHaveLength(20)
        await release(24)
        expect(await Promise.all(all)).toHaveLength(24)
    })

    it('are given back after a failure', async () => {
        bed.limits = { all: 1, host: 1 }
        const resets = await bed.open((_request, response) => response.socket?.destroy())
        const answers = await Promise.all([1, 2, 3].map(() => bed.send(resets.url, { method: 'POST' })))
        expect(answers.map((answer) => failureOf(answer).failure)).toEqual(['reset', 'reset', 'reset'])
    })
})
