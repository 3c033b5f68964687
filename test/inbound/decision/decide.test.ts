import { decide, meetsThreshold, needsIncident } from '../../../src/server/inbound/decision/decide'
import { DECIDED_OUTCOMES } from '../../../src/server/inbound/messages/outcomes'
import { ended, started } from '../samples'
import { AFTER_A_PERSON, ANOTHER_KEY, WITHOUT_TIME } from './arrival-scenarios'
import { BY_PHASE, SKEWED_CLOCKS } from './plain-scenarios'
import { AFTER_AN_END, OLD_START_AGAIN } from './refire-scenarios'
import { NO_TIME, OLD_START, ON, on, ON_WITHOUT_TIME, SAME, type Scenario, toFacts } from './scenarios'

const GROUPS: readonly (readonly [string, readonly Scenario[]])[] = [
    ['a message', BY_PHASE],
    ['by clocks that differ', SKEWED_CLOCKS],
    ['after an end', AFTER_AN_END],
    ['an old start after an end', OLD_START_AGAIN],
    ['without a time', WITHOUT_TIME],
    ['an alert that goes on after a person resolved its incident', AFTER_A_PERSON],
    ['a correlation key that changes while the alert is on', ANOTHER_KEY],
]

describe.each(GROUPS)('%s', (_, scenarios) => {
    it.each(scenarios)('$what: $outcome, $action', ({ what: _what, outcome, action, why, ...given }) => {
        const decision = decide(toFacts(given))
        expect(decision).toMatchObject({ outcome, action, ...(why === undefined ? {} : { why }) })
    })
})

describe('the scenarios', () => {
    const all = GROUPS.flatMap(([, scenarios]) => scenarios)

    it('have every outcome to which a decision may come', () => {
        expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(DECIDED_OUTCOMES))
    })

    it('are named once in each group', () => {
        for (const [, scenarios] of GROUPS) {
            expect(new Set(scenarios.map(({ what }) => what)).size).toBe(scenarios.length)
        }
    })
})

describe('the incident', () => {
    it.each([
        { what: 'a repeat with a time', isRead: false, known: { ...ON, repeats: 1 }, alert: OLD_START },
        { what: 'a repeat without a time', isRead: true, known: { ...ON_WITHOUT_TIME, repeats: 1 }, alert: NO_TIME },
        {
            what: 'a repeat without a time of a sender that never uses an id again',
            isRead: false,
            known: { ...ON_WITHOUT_TIME, repeats: 1 },
            alert: on(null, { mayRecur: false }),
        },
        {
            what: 'a repeat without a time on the incident of others',
            isRead: false,
            known: { ...ON_WITHOUT_TIME, repeats: 1, isRelated: true },
            alert: NO_TIME,
        },
    ])('is read for $what: $isRead', ({ alert, isRead, known }) => {
        const facts = toFacts({ alert, known, fingerprint: SAME })
        expect(needsIncident(decide(facts), facts)).toBe(isRead)
    })

    it('of ZDX is made and resolved', () => {
        expect(decide(toFacts({ known: null, alert: started() }))).toMatchObject({ outcome: 'created' })
        expect(decide(toFacts({ known: ON, alert: ended() }))).toMatchObject({ outcome: 'resolved' })
    })
})

describe('the threshold', () => {
    it.each([
        { least: 'high', severity: 'high', isEnough: true },
        { least: 'high', severity: 'medium', isEnough: false },
        { least: 'high', severity: 'low', isEnough: false },
        { least: 'medium', severity: 'high', isEnough: true },
        { least: 'medium', severity: 'medium', isEnough: true },
        { least: 'medium', severity: 'low', isEnough: false },
        { least: 'low', severity: 'low', isEnough: true },
        { least: 'high', severity: null, isEnough: true },
    ] as const)('$least is met by $severity: $isEnough', ({ least, severity, isEnough }) => {
        expect(meetsThreshold(severity, least)).toBe(isEnough)
    })
})
