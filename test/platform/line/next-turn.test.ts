import type { AppliedSoFar } from '../../../src/server/inbound/alert/known-alert'
import { ALERT_LINE_RULES, toPlace } from '../../../src/server/inbound/queue/line-rules'
import type { LineItem } from '../../../src/server/platform/line/line-item'
import { nextTurn, type Turn, type TurnRules } from '../../../src/server/platform/line/next-turn'

const NOW = 1_700_000_000

function item(id: string, number: number, changes: Partial<LineItem> = {}): LineItem {
    return {
        id,
        key: 'k',
        number,
        storedAt: NOW,
        isLeft: false,
        dueAt: 0,
        group: '',
        attempts: 0,
        endedAttempts: 0,
        ...changes,
    }
}

function applied(revision: number, changes: Partial<AppliedSoFar> = {}): AppliedSoFar {
    return { revision, lastMessageId: 'gone', lastOutcome: 'created', writtenAt: NOW, ...changes }
}

function describeTurn(turn: Turn<LineItem>): string {
    return 'item' in turn ? `${turn.kind} ${turn.item.id}` : turn.kind
}

describe('whose turn it is among the messages of one alert', () => {
    const own = item('own', 2)
    const other = item('other', 1)
    const begun = (lastOutcome: string, age: number) =>
        applied(1, { lastMessageId: 'other', lastOutcome, writtenAt: NOW - age })

    it.each([
        ['nothing waits', [], null, 'own', 'done'],
        ['the own message is next', [own], applied(1), 'own', 'apply own'],
        ['numbers before it were given up', [own], null, 'own', 'apply own'],
        [
            'the lower number comes first, however they were found',
            [own, { ...other, isLeft: true }],
            null,
            'own',
            'apply other',
        ],
        ['one before it is being worked on', [other, own], null, 'own', 'wait'],
        ['one before it was left', [{ ...other, storedAt: NOW - 11 }, own], null, 'own', 'apply other'],
        ['the sweep leaves a young one alone', [other], null, null, 'wait'],
        ['the sweep takes a queued one', [{ ...other, isLeft: true }], null, null, 'apply other'],
        ['the incident is being made', [other, own], begun('created', 1), 'own', 'wait'],
        ['making the incident was left', [other, own], begun('created', 11), 'own', 'resume other'],
        ['an update may still be on its way', [other, own], begun('updated', 11), 'own', 'wait'],
        ['an update was left', [other, own], begun('updated', 61), 'own', 'resume other'],
        ['a counted one is about to be settled', [other, own], applied(1), 'own', 'apply own'],
        ['a counted one was left', [{ ...other, storedAt: NOW - 11 }, own], applied(1), 'own', 'settle other'],
    ] as const)('%s', (_, waiting, soFar, ownId, expected) => {
        const turn = nextTurn(waiting, soFar && toPlace(soFar), ALERT_LINE_RULES, ownId, NOW)
        expect(describeTurn(turn)).toBe(expected)
    })

    const dead = { ...other, isLeft: true, attempts: 1 } as const

    it.each([
        ['an attempt that never ended waits', [dead, own], null, false, 'wait'],
        ['and is tried by who takes doubtful ones', [dead], null, true, 'apply other'],
        ['one that ended with an error is tried by all', [{ ...dead, endedAttempts: 1 }], null, false, 'apply other'],
        ['one of two never ended', [{ ...dead, attempts: 2, endedAttempts: 1 }], null, false, 'wait'],
        ['carrying on waits, too', [dead], begun('created', 11), false, 'wait'],
        ['and is carried on', [dead], begun('created', 11), true, 'resume other'],
        ['a counted one waits', [dead], applied(1), false, 'wait'],
        ['and is closed', [dead], applied(1), true, 'settle other'],
    ] as const)('of doubtful ones: %s', (_, waiting, soFar, takesDoubtful, expected) => {
        const turn = nextTurn(waiting, soFar && toPlace(soFar), ALERT_LINE_RULES, null, NOW, takesDoubtful)
        expect(describeTurn(turn)).toBe(expected)
    })

    it('the own attempt is never doubtful: it has just begun', () => {
        expect(nextTurn([{ ...own, attempts: 1 }], toPlace(applied(1)), ALERT_LINE_RULES, 'own', NOW)).toMatchObject({
            kind: 'apply',
        })
    })
})

describe('whose turn it is in a line without an owner, where a state passes older states', () => {
    const rules: TurnRules<LineItem & { readonly isState?: boolean }> = {
        owner: null,
        mayPass: (one, before) => one.isState === true && before.isState === true,
    }
    const state = (id: string, number: number, dueAt = 0) => ({ ...item(id, number, { dueAt }), isState: true })
    const event = (id: string, number: number, dueAt = 0) => item(id, number, { dueAt })

    it.each([
        ['a young one is taken: nobody owns it', [event('a', 1)], 'apply a', []],
        ['one that is not due waits', [event('a', 1, NOW + 1)], 'wait', []],
        ['one that is due just now is taken', [event('a', 1, NOW)], 'apply a', []],
        ['a head that must not be passed blocks', [event('a', 1, NOW + 9), state('b', 2)], 'wait', []],
        ['a head that is due comes first', [event('a', 1), state('b', 2)], 'apply a', []],
        [
            'the newest state passes all before it',
            [state('a', 1), state('b', 2, NOW + 9), state('c', 3)],
            'apply c',
            ['a', 'b'],
        ],
        ['an event between two states is not passed', [state('a', 1), event('b', 2), state('c', 3)], 'apply a', []],
        ['nor while it waits to be due', [event('b', 2, NOW + 9), state('c', 3)], 'wait', []],
        ['a dead attempt is passed', [{ ...state('a', 1), attempts: 1 }, state('b', 2)], 'apply b', ['a']],
    ] as const)('%s', (_, waiting, expected, overtaken) => {
        const turn = nextTurn(waiting, null, rules, null, NOW)
        expect(describeTurn(turn)).toBe(expected)
        expect(turn.kind === 'apply' ? turn.overtaken.map(({ id }) => id) : []).toEqual(overtaken)
    })
})
