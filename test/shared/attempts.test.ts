import { type AttemptRules, nextAttemptAt, openAttempts } from '../../src/server/shared/attempts'

const NOW = 1_700_000_000
const RULES: AttemptRules = { maxEnded: 5, maxOpen: 2, delays: [0, 5, 300], spread: 0.2 }

describe('when the next attempt is due', () => {
    it.each([
        { ended: 1, jitter: 0.5, rules: RULES, after: 0, why: 'the first delay' },
        { ended: 2, jitter: 0.5, rules: RULES, after: 5, why: 'the second' },
        { ended: 3, jitter: 0.5, rules: RULES, after: 300, why: 'the third' },
        { ended: 4, jitter: 0.5, rules: RULES, after: 300, why: 'the last delay counts on' },
        { ended: 3, jitter: 0, rules: RULES, after: 240, why: 'the shortest' },
        { ended: 3, jitter: 1, rules: RULES, after: 360, why: 'the longest' },
        { ended: 1, jitter: 1, rules: RULES, after: 0, why: 'nothing is spread if there is no delay' },
        { ended: 4, jitter: 1, rules: { ...RULES, delays: [] }, after: 0, why: 'no delays' },
        { ended: 2, jitter: 0, rules: { ...RULES, spread: 2 }, after: 0, why: 'never in the past' },
        { ended: 5, jitter: 0.5, rules: RULES, after: null, why: 'the last attempt' },
        { ended: 9, jitter: 0.5, rules: RULES, after: null, why: 'more than the last' },
    ])('after attempt $ended, jitter $jitter: $why', ({ ended, jitter, rules, after }) => {
        expect(nextAttemptAt(rules, ended, NOW + 0.9, jitter)).toBe(after === null ? null : NOW + after)
    })
})

describe('attempts that began and did not end', () => {
    it.each([
        [0, 0, 0],
        [2, 1, 1],
        [2, 2, 0],
        [1, 2, 0],
    ])('%d begun, %d ended: %d', (attempts, endedAttempts, open) => {
        expect(openAttempts({ attempts, endedAttempts })).toBe(open)
    })
})
