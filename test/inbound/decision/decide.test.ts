import { type Alert, alertTime } from '../../../src/server/inbound/alert/alert'
import type { KnownAlert } from '../../../src/server/inbound/alert/known-alert'
import { decide, meetsThreshold } from '../../../src/server/inbound/decision/decide'
import type { Facts, Policy } from '../../../src/server/inbound/decision/facts'
import { ended, LIFE_CYCLE, started } from '../samples'

const POLICY: Policy = { leastSeverity: 'high', autoResolve: true, lifeCycle: LIFE_CYCLE }

const OPEN: KnownAlert = {
    phase: 'started',
    fingerprint: 'same',
    time: alertTime(started()),
    hasIncident: true,
    repeats: 0,
    late: 0,
    lastOutcome: 'created',
    isSeen: true,
    isRelated: false,
    othersOn: 0,
}
const ENDED: KnownAlert = { ...OPEN, phase: 'ended', lastOutcome: 'resolved' }

/** What is decided on, without the incident. */
function facts(alert: Alert, fingerprint: string, known: KnownAlert | null): Facts {
    return { alert, fingerprint, isReplay: false, policy: POLICY, known, standing: null, begun: null }
}

/** An alert whose sender uses an id again, started or ended at a time. */
function recurring(phase: 'started' | 'ended', time: number): Alert {
    const times = phase === 'started' ? { startedAt: time, endedAt: null } : { startedAt: time - 1, endedAt: time }
    return { ...started(), phase, createdAt: null, mayRecur: true, ...times }
}

describe('an alert whose id is used again', () => {
    const open = { ...OPEN, time: 100 }
    const over = { ...ENDED, time: 200 }

    it.each([
        ['a start after the end is new', recurring('started', 201), over, 'created', 'create'],
        ['a start of before the end is late', recurring('started', 100), over, 'late', 'note'],
        ['a start at the end’s second is late', recurring('started', 200), over, 'late', 'note'],
        ['a start after an end without time is late', recurring('started', 201), { ...over, time: 0 }, 'late', 'note'],
        ['an end of an earlier time is late', recurring('ended', 99), open, 'late', 'none'],
        // Else a start of before the known end would count as a new one.
        ['an end of before the known end is late', recurring('ended', 150), over, 'late', 'none'],
        ['an end of after the known end is told', recurring('ended', 201), over, 'ended', 'none'],
        ['an end of this time resolves', recurring('ended', 150), open, 'resolved', 'resolve'],
        [
            'a start after the end below the threshold makes no incident',
            { ...recurring('started', 201), severity: 'low' as const },
            over,
            'below threshold',
            'none',
        ],
        [
            'a start after the end is late where ids are not used again',
            { ...recurring('started', 201), mayRecur: false },
            over,
            'late',
            'note',
        ],
    ] as const)('%s', (_, alert, known, outcome, action) => {
        expect(decide(facts(alert, 'other', known))).toMatchObject({
            outcome,
            action,
        })
    })
})

describe('what a message does', () => {
    it.each([
        ['a new alert makes an incident', started(), 'same', null, 'created', 'create'],
        [
            'a new alert below the threshold makes none',
            started({ severity: 'Low' }),
            'same',
            null,
            'below threshold',
            'none',
        ],
        [
            'a severity that nobody knows is never below',
            started({ severity: 'Odd' }),
            'same',
            null,
            'created',
            'create',
        ],
        ['the first identical repeat is noted', started(), 'same', OPEN, 'repeated', 'note'],
        ['further repeats are only counted', started(), 'same', { ...OPEN, repeats: 1 }, 'repeated', 'none'],
        ['a change updates', started(), 'other', OPEN, 'updated', 'update'],
        [
            'a change below the threshold still updates',
            started({ severity: 'Low' }),
            'other',
            OPEN,
            'updated',
            'update',
        ],
        ['an older message is late', started({ createTime: '1694199000' }), 'other', OPEN, 'late', 'none'],
        ['a start after the end is noted once', started(), 'other', ENDED, 'late', 'note'],
        ['a second start after the end is not noted', started(), 'other', { ...ENDED, late: 1 }, 'late', 'none'],
        [
            'a start after an end without incident changes nothing',
            started(),
            'other',
            { ...ENDED, hasIncident: false },
            'late',
            'none',
        ],
        [
            'a known alert without incident gets one when it is severe',
            started(),
            'other',
            { ...OPEN, hasIncident: false },
            'created',
            'create',
        ],
        ['an end resolves', ended(), 'other', OPEN, 'resolved', 'resolve'],
        ['an end that comes first makes no incident', ended(), 'same', null, 'ended', 'none'],
        [
            'an end of an alert without incident makes none',
            ended(),
            'other',
            { ...OPEN, hasIncident: false },
            'ended',
            'none',
        ],
        ['the same end again is counted', ended(), 'same', ENDED, 'repeated', 'none'],
        ['another end again changes nothing', ended(), 'other', ENDED, 'ended', 'none'],
        [
            'an end that the instance refused is tried again',
            ended(),
            'same',
            { ...ENDED, lastOutcome: 'refused by instance' },
            'resolved',
            'resolve',
        ],
    ] as const)('%s', (_, alert, fingerprint, known, outcome, action) => {
        expect(decide(facts(alert, fingerprint, known))).toMatchObject({
            outcome,
            action,
        })
    })

    it('leaves the state and clears active where Settings say No', () => {
        expect(decide({ ...facts(ended(), 'other', OPEN), policy: { ...POLICY, autoResolve: false } })).toMatchObject({
            outcome: 'deactivated',
            action: 'deactivate',
        })
    })

    it.each([
        ['high', 'high', true],
        ['high', 'medium', false],
        ['high', 'low', false],
        ['medium', 'high', true],
        ['medium', 'medium', true],
        ['medium', 'low', false],
        ['low', 'low', true],
        ['high', null, true],
    ] as const)('with threshold %s, severity %s is enough: %s', (least, severity, enough) => {
        expect(meetsThreshold(severity, least)).toBe(enough)
    })
})
