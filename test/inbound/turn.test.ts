import type { WaitingMessage } from '../../src/server/inbound/message'
import { type AppliedSoFar, nextTurn } from '../../src/server/inbound/turn'

const NOW = 1_700_000_000

function message(id: string, number: number, changes: Partial<WaitingMessage> = {}): WaitingMessage {
    return {
        id,
        state: 'received',
        sourceId: 's',
        alertKey: 'k',
        number,
        storedAt: NOW,
        postedBy: 'u',
        body: '',
        isReplay: false,
        attempts: 0,
        incidentId: '',
        ...changes,
    }
}

function applied(revision: number, changes: Partial<AppliedSoFar> = {}): AppliedSoFar {
    return { revision, lastMessageId: 'gone', lastOutcome: 'created', writtenAt: NOW, ...changes }
}

describe('whose turn it is among the messages of one alert', () => {
    const own = message('own', 2)
    const other = message('other', 1)
    const begun = (lastOutcome: string, age: number) =>
        applied(1, { lastMessageId: 'other', lastOutcome, writtenAt: NOW - age })

    it.each([
        ['nothing waits', [], null, 'own', 'done'],
        ['the own message is next', [own], applied(1), 'own', 'apply own'],
        ['numbers before it were given up', [own], null, 'own', 'apply own'],
        [
            'the lower number comes first, however they were found',
            [own, { ...other, state: 'queued' }],
            null,
            'own',
            'apply other',
        ],
        ['one before it is being worked on', [other, own], null, 'own', 'wait'],
        ['one before it was left', [{ ...other, storedAt: NOW - 11 }, own], null, 'own', 'apply other'],
        ['the sweep leaves a young one alone', [other], null, null, 'wait'],
        ['the sweep takes a queued one', [{ ...other, state: 'queued' }], null, null, 'apply other'],
        ['the incident is being made', [other, own], begun('created', 1), 'own', 'wait'],
        ['making the incident was left', [other, own], begun('created', 11), 'own', 'finish other'],
        ['an update may still be on its way', [other, own], begun('updated', 11), 'own', 'wait'],
        ['an update was left', [other, own], begun('updated', 61), 'own', 'finish other'],
        ['a counted one is about to be settled', [other, own], applied(1), 'own', 'apply own'],
        ['a counted one was left', [{ ...other, storedAt: NOW - 11 }, own], applied(1), 'own', 'close other'],
    ] as const)('%s', (_, waiting, soFar, ownId, expected) => {
        const turn = nextTurn(waiting, soFar, ownId, NOW)
        expect('message' in turn ? `${turn.kind} ${turn.message.id}` : turn.kind).toBe(expected)
    })
})
