import { alertTime } from '../../../src/server/inbound/alert/alert'
import type { KnownAlert } from '../../../src/server/inbound/alert/known-alert'
import { decide } from '../../../src/server/inbound/decision/decide'
import type { Decision } from '../../../src/server/inbound/decision/decision'
import type { Facts, Policy } from '../../../src/server/inbound/decision/facts'
import type { Standing } from '../../../src/server/inbound/decision/standing'
import type { LifeCycle } from '../../../src/server/settings/source/source'
import { ended, LIFE_CYCLE, started } from '../samples'

const HOUR = 3600
const END = alertTime(started()) - HOUR

const ENDED: KnownAlert = {
    phase: 'ended',
    fingerprint: 'before',
    time: END,
    hasIncident: true,
    repeats: 0,
    late: 0,
    lastOutcome: 'resolved',
    isSeen: true,
    isRelated: false,
    othersOn: 0,
}

function policy(changes: Partial<LifeCycle>): Policy {
    return { leastSeverity: 'high', autoResolve: true, lifeCycle: { ...LIFE_CYCLE, ...changes } }
}

/** A STARTED, of which nothing is known. */
const told: Facts = {
    alert: started(),
    fingerprint: 'now',
    isReplay: false,
    policy: policy({}),
    known: null,
    standing: null,
    begun: null,
}

/** What becomes of a STARTED that comes an hour after what is known. */
function outcome(changes: Partial<LifeCycle>, standing: Standing, known: KnownAlert = ENDED): Decision {
    return decide({ ...told, policy: policy(changes), known, standing })
}

const RESOLVED: Standing = { is: 'resolved', resolvedAt: END }

describe('an alert that starts again after its end', () => {
    it.each([
        ['is late where its sender never uses an id again', null, RESOLVED, 'late', 'note'],
        ['reopens inside the window', 'reopen', RESOLVED, 'reopened', 'reopen'],
        ['reopens what only became inactive', 'reopen', { is: 'inactive', resolvedAt: null }, 'reopened', 'reopen'],
        ['never reopens a closed incident', 'reopen', { is: 'closed', resolvedAt: END }, 'created', 'create'],
        ['goes on with an incident that is open', 'reopen', { is: 'open', resolvedAt: null }, 'updated', 'update'],
        ['makes a new one', 'new', RESOLVED, 'created', 'create'],
        ['makes no second one beside an open one', 'new', { is: 'open', resolvedAt: null }, 'updated', 'update'],
        ['is noted', 'note', RESOLVED, 'noted', 'note'],
        ['is counted', 'ignore', RESOLVED, 'ignored', 'none'],
    ] as const)('%s', (_, onRefire, standing, expected, action) => {
        expect(outcome({ onRefire }, standing)).toMatchObject({ outcome: expected, action })
    })

    it('makes a new one, linked to the old, after the window', () => {
        const before = { is: 'resolved', resolvedAt: END - 23 * HOUR } as const
        expect(outcome({ onRefire: 'reopen' }, before)).toMatchObject({ outcome: 'reopened' })
        const long = { is: 'resolved', resolvedAt: END - 23 * HOUR - 1 } as const
        expect(outcome({ onRefire: 'reopen' }, long)).toMatchObject({ outcome: 'created', isLinked: true })
    })

    it.each(['reopen', 'new', 'note', 'ignore'] as const)('is late by its own time, with policy %s', (onRefire) => {
        const known = { ...ENDED, time: alertTime(started()) }
        expect(outcome({ onRefire }, RESOLVED, known)).toMatchObject({ outcome: 'late' })
    })

    it('makes no incident below the threshold', () => {
        const alert = started({ severity: 'Low' })
        expect(decide({ ...told, alert, known: ENDED, policy: policy({ onRefire: 'reopen' }) })).toMatchObject({
            outcome: 'below threshold',
        })
    })
})

describe('an alert that goes on after a person has resolved its incident', () => {
    const on = { ...ENDED, phase: 'started', lastOutcome: 'created' } as const

    it.each([
        ['is noted there by default', null, RESOLVED, 'updated', 'update'],
        ['reopens it', 'reopen', RESOLVED, 'reopened', 'reopen'],
        ['gets a new one beside a closed one', 'reopen', { is: 'closed', resolvedAt: END }, 'created', 'create'],
        ['gets a new one', 'new', RESOLVED, 'created', 'create'],
        ['is counted', 'ignore', RESOLVED, 'ignored', 'none'],
        ['changes as ever what is open', 'new', { is: 'open', resolvedAt: null }, 'updated', 'update'],
    ] as const)('%s', (_, onRefire, standing, expected, action) => {
        expect(outcome({ onRefire }, standing, on)).toMatchObject({ outcome: expected, action })
    })

    it('does nothing new with a message of before that', () => {
        const later = { is: 'resolved', resolvedAt: alertTime(started()) } as const
        expect(outcome({ onRefire: 'new' }, later, on)).toMatchObject({ outcome: 'updated' })
    })
})

describe('what Settings say of repeats and ends', () => {
    const on = { ...ENDED, phase: 'started', lastOutcome: 'created' } as const
    const same = { ...told, fingerprint: 'before' }
    const over = { ...told, alert: ended() }

    it.each([
        ['a change is only noted', told, on, { onRepeat: 'note' }, 'noted', 'note'],
        ['a change is only counted', told, on, { onRepeat: 'ignore' }, 'ignored', 'none'],
        ['a repeat is not even noted', same, on, { onRepeat: 'ignore' }, 'repeated', 'none'],
        ['a repeat is applied anew when it is replayed', { ...same, isReplay: true }, on, {}, 'updated', 'update'],
        ['a change is noted on the incident of others', told, { ...on, isRelated: true }, {}, 'noted', 'note'],
        ['an end is only noted', over, on, { endNoteOnly: true }, 'ended', 'note'],
        ['an end is noted while others are on', over, { ...on, othersOn: 2 }, {}, 'ended', 'note'],
        ['the last end resolves', over, on, {}, 'resolved', 'resolve'],
        [
            'an end that the mapping refused is tried again',
            over,
            { ...ENDED, lastOutcome: 'refused by mapping' },
            {},
            'resolved',
            'resolve',
        ],
        ['another alert of the key is noted', told, { ...on, isSeen: false }, {}, 'related', 'note'],
        ['the end of one that never came does nothing', over, { ...on, isSeen: false }, {}, 'ended', 'none'],
    ] as const)('%s', (_, message, known, changes, expected, action) => {
        expect(decide({ ...message, known, policy: policy(changes) })).toMatchObject({ outcome: expected, action })
    })
})
