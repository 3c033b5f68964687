import { alertTime } from '../../src/server/inbound/alert'
import { decide, type KnownAlert, meetsThreshold } from '../../src/server/inbound/policy'
import { ended, started } from './samples'

const POLICY = { leastSeverity: 'high', autoResolve: true } as const

const OPEN: KnownAlert = {
    phase: 'started',
    fingerprint: 'same',
    time: alertTime(started()),
    hasIncident: true,
    repeats: 0,
    late: 0,
    lastOutcome: 'created',
}
const ENDED: KnownAlert = { ...OPEN, phase: 'ended', lastOutcome: 'resolved' }

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
        expect(decide(alert, fingerprint, known, POLICY)).toMatchObject({ outcome, action })
    })

    it('leaves the state and clears active where Settings say No', () => {
        expect(decide(ended(), 'other', OPEN, { ...POLICY, autoResolve: false })).toMatchObject({
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
