import type { AppliedSoFar } from '../../../src/server/inbound/alert/known-alert'
import type { WaitingMessage } from '../../../src/server/inbound/messages/message'
import { nextTurn } from '../../../src/server/inbound/queue/turn'

const NOW = 1_700_000_000

function message(id: string, number: number, changes: Partial<WaitingMessage> = {}): WaitingMessage {
    return {
        id,
        state: 'received',
        alertKey: 'k',
        number,
        storedAt: NOW,
        attempts: 0,
        endedAttempts: 0,
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

    const dead = { ...other, state: 'queued', attempts: 1 } as const

    it.each([
        ['an attempt that never ended waits', [dead, own], null, false, 'wait'],
        ['and is tried by who takes doubtful ones', [dead], null, true, 'apply other'],
        ['one that ended with an error is tried by all', [{ ...dead, endedAttempts: 1 }], null, false, 'apply other'],
        ['one of two never ended', [{ ...dead, attempts: 2, endedAttempts: 1 }], null, false, 'wait'],
        ['carrying on waits, too', [dead], begun('created', 11), false, 'wait'],
        ['and is carried on', [dead], begun('created', 11), true, 'finish other'],
        ['a counted one waits', [dead], applied(1), false, 'wait'],
        ['and is closed', [dead], applied(1), true, 'close other'],
    ] as const)('of doubtful ones: %s', (_, waiting, soFar, takesDoubtful, expected) => {
        const turn = nextTurn(waiting, soFar, null, NOW, takesDoubtful)
        expect('message' in turn ? `${turn.kind} ${turn.message.id}` : turn.kind).toBe(expected)
    })

    it('the own attempt is never doubtful: it has just begun', () => {
        expect(nextTurn([{ ...own, attempts: 1 }], applied(1), 'own', NOW)).toMatchObject({ kind: 'apply' })
    })
})
