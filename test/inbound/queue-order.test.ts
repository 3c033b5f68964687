import type { WaitingMessage } from '../../src/server/inbound/message'
import { inOrder, nextStep } from '../../src/server/inbound/queue-order'

const NOW = 1_700_000_000

function message(id: string, changes: Partial<WaitingMessage> = {}): WaitingMessage {
    return {
        id,
        state: 'received',
        sourceId: 's',
        alertKey: 'k',
        alertTime: 100,
        phase: 'started',
        storedAt: NOW,
        postedBy: 'u',
        body: '',
        attempts: 0,
        ...changes,
    }
}

describe('the order of the messages of one alert', () => {
    it("goes by the alert's own time, then start before end, then arrival", () => {
        const messages = [
            message('end', { alertTime: 200, phase: 'ended', storedAt: NOW - 9 }),
            message('second', { storedAt: NOW + 1 }),
            message('first'),
            message('start', { alertTime: 200 }),
        ]
        expect(inOrder(messages).map(({ id }) => id)).toEqual(['first', 'second', 'start', 'end'])
    })

    it('is the same whoever looks', () => {
        const pair = [message('b'), message('a')]
        expect(inOrder(pair)).toEqual(inOrder([...pair].reverse()))
    })
})

describe('the next step with the messages of one alert', () => {
    const lastOf = (messageId: string, outcome: string, age: number) => ({ messageId, outcome, writtenAt: NOW - age })

    it.each([
        ['nothing waits', [], null, 'own', { kind: 'done' }],
        ['the own message is next', [message('own')], null, 'own', { kind: 'apply' }],
        ['an earlier one is being worked on', [message('other'), message('own')], null, 'own', { kind: 'wait' }],
        [
            'an earlier one was given up',
            [message('other', { state: 'queued' }), message('own')],
            null,
            'own',
            { kind: 'apply' },
        ],
        [
            'an earlier one was left',
            [message('other', { storedAt: NOW - 6 }), message('own')],
            null,
            'own',
            { kind: 'apply' },
        ],
        ['the sweep leaves a young one alone', [message('other')], null, null, { kind: 'wait' }],
        [
            'the last transition is young',
            [message('other'), message('own')],
            lastOf('other', 'created', 1),
            'own',
            { kind: 'wait' },
        ],
        ['a creation was left', [message('other')], lastOf('other', 'created', 6), null, { kind: 'finish' }],
        ['an update may still run', [message('other')], lastOf('other', 'updated', 6), null, { kind: 'wait' }],
        ['an update was left', [message('other')], lastOf('other', 'updated', 61), null, { kind: 'finish' }],
        ['the last transition is settled', [message('own')], lastOf('gone', 'created', 1), 'own', { kind: 'apply' }],
    ] as const)('%s', (_, waiting, last, own, step) => {
        expect(nextStep(waiting, last, own, NOW)).toMatchObject(step)
    })
})
