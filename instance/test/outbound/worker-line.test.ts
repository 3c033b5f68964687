import type { OutboundAnswer, OutboundRequest } from '../../src/outbound/exchange'
import { frame, FrameReader } from '../../src/outbound/frames'
import type { Ask, Tell } from '../../src/outbound/messages'
import { WorkerLine } from '../../src/outbound/worker-line'
import { origin } from './calls-bed'

const REQUEST: OutboundRequest = {
    method: 'GET',
    url: 'http://a.example',
    headers: [],
    body: new Uint8Array([1, 2]),
    readTimeout: null,
    allowedRedirects: null,
    origin,
}

const ANSWER: OutboundAnswer = { ok: true, status: 200, headers: [], body: new Uint8Array([3]), stopped: '' }

function openLine() {
    const reader = new FrameReader<Tell>()
    const told: Tell[] = []
    const waits: boolean[] = []
    const answers: ((answer: OutboundAnswer) => void)[] = []
    const failures: ((error: Error) => void)[] = []
    const line = new WorkerLine({
        answer: () =>
            new Promise((resolve, reject) => {
                answers.push(resolve)
                failures.push(reject)
            }),
        send: (bytes) => {
            reader.push(bytes)
            for (let tell = reader.next(); tell; tell = reader.next()) {
                if (tell.kind !== 'tick') {
                    told.push(tell)
                }
            }
        },
        onWaits: (state) => waits.push(state),
    })
    const ask = (message: Ask) => line.receive(frame(message))
    const settled = () => new Promise((resolve) => setImmediate(resolve))
    return { line, told, waits, answers, failures, ask, settled }
}

describe('frames', () => {
    it('come out whole, however they were cut', () => {
        const bytes = Buffer.concat([frame({ a: new Uint8Array([1]) }), frame('two'), frame(null)])
        const reader = new FrameReader<unknown>()
        const read: unknown[] = []
        for (const byte of bytes) {
            reader.push(Uint8Array.of(byte))
            for (let next = reader.next(); next !== undefined; next = reader.next()) {
                read.push(next)
            }
        }
        expect(read).toEqual([{ a: new Uint8Array([1]) }, 'two', null])
    })
})

describe('the line of a worker', () => {
    it('tells an answer when it is waited for, and that the worker waits', async () => {
        const { ask, told, waits, answers, settled } = openLine()
        ask({ kind: 'start', id: 1, request: REQUEST })
        ask({ kind: 'wait', id: 1, milliseconds: null })
        expect([told, waits]).toEqual([[], [true]])
        answers[0]?.(ANSWER)
        await settled()
        expect([told, waits]).toEqual([[{ kind: 'answer', id: 1, answer: ANSWER }], [true, false]])
        ask({ kind: 'wait', id: 1, milliseconds: 5 })
        expect(told).toHaveLength(2)
        expect(waits).toHaveLength(2)
    })

    it('says when the time to wait is over', async () => {
        const { ask, told, waits } = openLine()
        ask({ kind: 'start', id: 1, request: REQUEST })
        ask({ kind: 'wait', id: 1, milliseconds: 20 })
        await new Promise((resolve) => setTimeout(resolve, 60))
        expect([told, waits]).toEqual([[{ kind: 'answer', id: 1, answer: null }], [true, false]])
    })

    it('tells what failed inside, too: a worker never waits for nothing', async () => {
        const { ask, told, failures, settled } = openLine()
        ask({ kind: 'start', id: 1, request: REQUEST })
        ask({ kind: 'wait', id: 1, milliseconds: null })
        failures[0]?.(new Error('database is locked'))
        await settled()
        expect(told).toMatchObject([{ id: 1, answer: { ok: false, reason: 'a.example: database is locked' } }])
    })

    it('drops what nobody asks for any more; the request goes on', async () => {
        const { line, ask, told, waits, answers, settled } = openLine()
        ask({ kind: 'start', id: 1, request: REQUEST })
        ask({ kind: 'wait', id: 1, milliseconds: null })
        ask({ kind: 'forget', ids: [1] })
        expect([waits, line.underWay]).toEqual([[true, false], 1])
        answers[0]?.(ANSWER)
        await settled()
        expect([told, line.underWay]).toEqual([[], 0])
    })

    it('of a worker that is gone is done when all that it sent is answered', async () => {
        const { line, ask, told, waits, answers, settled } = openLine()
        ask({ kind: 'start', id: 1, request: REQUEST })
        ask({ kind: 'wait', id: 1, milliseconds: null })
        line.close()
        expect([waits, line.isDone]).toEqual([[true, false], false])
        answers[0]?.(ANSWER)
        await settled()
        expect([told, line.isDone]).toEqual([[], true])
    })
})
