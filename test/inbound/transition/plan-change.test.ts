import { type IncidentAction } from '../../../src/server/inbound/alert/known-alert'
import type { Decision } from '../../../src/server/inbound/decision/decision'
import { DECIDED_OUTCOMES, type DecidedOutcome, REFUSED_WRITES } from '../../../src/server/inbound/messages/outcomes'
import type { IncidentRecord } from '../../../src/server/inbound/target/incident/incident-reader'
import type { Change, MessageFacts, Needs } from '../../../src/server/inbound/transition/change'
import type { PendingMessage } from '../../../src/server/inbound/transition/pending-message'
import { planChange } from '../../../src/server/inbound/transition/plan-change'
import type { Source } from '../../../src/server/settings/source/source'
import { toMoment } from '../../../src/server/shared/time'
import {
    type Given,
    NO_TIME,
    OLD_START,
    ON,
    on,
    ON_WITHOUT_TIME,
    OVER,
    over,
    SAME,
    toFacts,
} from '../decision/scenarios'
import { BEGAN, ENDED } from '../decision/scenarios'
import { LIFE_CYCLE } from '../samples'
import { incident, NEEDS, OTHER, ROW } from './plan-fixtures'

// The plan is pure; what it imports beside it, for a key and for types, touches the platform at its edge.
jest.mock('@servicenow/glide', () => ({}), { virtual: true })
jest.mock('../../../src/server/platform/hash-key', () => ({
    hashKey: (...parts: readonly string[]) => parts.join('/').padEnd(64, '-'),
}))

interface Scenario {
    readonly what: string
    readonly outcome: DecidedOutcome
    readonly action: IncidentAction
    readonly given: Given
    readonly incident?: IncidentRecord | null
    readonly needs?: Partial<Needs>
    readonly stormIncidents?: number
    /** Columns that the incident gets, by name; `work_notes` stands for a note. */
    readonly columns: readonly string[]
    /** Columns of the alert's row, as far as they matter here. */
    readonly row?: Readonly<Record<string, string>>
    readonly change?: Partial<Change>
}

/** Columns of every new incident. */
const MADE = ['caller_id', 'category', 'correlation_display', 'correlation_id', 'opened_by', 'short_description']

const NEW: Given = { known: null, alert: OLD_START }
const CHANGED: Given = { known: ON, alert: on(toMoment(BEGAN + 1)) }
const END: Given = { known: ON, alert: over(toMoment(ENDED), toMoment(BEGAN)) }
const LATE: Given = { known: OVER, alert: OLD_START }
const AGAIN: Given = { known: OVER, alert: on(toMoment(ENDED + 10, 5)) }

const SCENARIOS: readonly Scenario[] = [
    {
        what: 'a new incident',
        outcome: 'created',
        action: 'create',
        given: NEW,
        incident: null,
        columns: [...MADE, 'work_start'],
        row: {
            phase: 'started',
            alert_order: toMoment(BEGAN),
            start_order: toMoment(BEGAN),
            generation: '1',
            related: 'false',
        },
        change: { lookAgain: null, slot: null },
    },
    {
        what: 'a new incident within the storm limit',
        outcome: 'created',
        action: 'create',
        given: NEW,
        incident: null,
        needs: { storm: { kind: 'free', slot: { number: 4 } } },
        stormIncidents: 5,
        columns: [...MADE, 'work_start'],
        change: { slot: { number: 4 } },
    },
    {
        what: 'a new incident, linked to the old one',
        outcome: 'created',
        action: 'create',
        given: AGAIN,
        incident: incident('6'),
        needs: { previous: incident('6') },
        columns: [
            'caller_id',
            'category',
            'correlation_display',
            'correlation_id',
            'opened_by',
            'parent',
            'short_description',
            'work_notes',
            'work_start',
        ],
        row: { generation: '2', repeats: '0', late: '0', late_order: '', alert_order: toMoment(ENDED + 10, 5) },
    },
    {
        what: 'the same message without a time once more, after a person resolved the incident',
        outcome: 'created',
        action: 'create',
        given: { known: { ...ON_WITHOUT_TIME, repeats: 7 }, alert: NO_TIME, fingerprint: SAME },
        incident: incident('6'),
        columns: MADE,
        row: { generation: '2', repeats: '0' },
    },
    {
        what: 'a change',
        outcome: 'updated',
        action: 'update',
        given: CHANGED,
        columns: ['category', 'short_description', 'work_notes'],
        row: { alert_order: toMoment(BEGAN + 1), start_order: toMoment(BEGAN + 1) },
    },
    {
        what: 'a change on a resolved incident',
        outcome: 'updated',
        action: 'update',
        given: CHANGED,
        incident: incident('6'),
        columns: ['work_notes'],
    },
    {
        what: 'a change on a closed incident',
        outcome: 'updated',
        action: 'update',
        given: { ...CHANGED, standing: { is: 'closed', resolvedAt: ENDED } },
        incident: incident('7'),
        columns: [],
    },
    {
        what: 'a change without a time, compared with what gave one',
        outcome: 'updated',
        action: 'update',
        given: { known: ON, alert: NO_TIME },
        columns: ['category', 'short_description', 'work_notes'],
        row: { alert_order: ON.time, start_order: ON.start },
    },
    {
        what: 'the first repeat',
        outcome: 'repeated',
        action: 'note',
        given: { ...NEW, known: ON, fingerprint: SAME },
        columns: ['work_notes'],
        row: { repeats: '1' },
    },
    {
        what: 'another repeat',
        outcome: 'repeated',
        action: 'none',
        given: { ...NEW, known: { ...ON, repeats: 4 }, fingerprint: SAME },
        columns: [],
        row: { repeats: '5' },
    },
    { what: 'a change that is noted', outcome: 'noted', action: 'note', given: CHANGED, columns: ['work_notes'] },
    {
        what: 'a change that is counted',
        outcome: 'ignored',
        action: 'none',
        given: CHANGED,
        columns: [],
        row: { alert_order: toMoment(BEGAN + 1) },
    },
    {
        what: 'another alert of the key',
        outcome: 'related',
        action: 'note',
        given: { known: { ...ON, isSeen: false }, alert: OLD_START },
        columns: ['work_notes'],
    },
    {
        what: 'a new alert above the storm limit',
        outcome: 'related',
        action: 'create',
        given: NEW,
        incident: null,
        needs: { storm: { kind: 'surplus', incidents: [], parent: incident('6', { id: OTHER }) } },
        stormIncidents: 1,
        columns: ['state', 'work_notes'],
        row: { related: 'true', incident: OTHER, last_action: 'relate' },
        change: { incidentId: OTHER, lookAgain: 'after a start' },
    },
    {
        what: 'a start after an end, reopened',
        outcome: 'reopened',
        action: 'reopen',
        given: AGAIN,
        incident: incident('6'),
        columns: ['state', 'work_notes'],
        row: { phase: 'started', late: '0', late_order: '' },
    },
    {
        what: 'an end',
        outcome: 'resolved',
        action: 'resolve',
        given: END,
        columns: ['close_code', 'close_notes', 'resolved_by', 'state'],
        row: { phase: 'ended', alert_order: toMoment(ENDED), start_order: toMoment(BEGAN) },
    },
    {
        what: 'an end under a storm limit, looked at once more',
        outcome: 'resolved',
        action: 'resolve',
        given: END,
        stormIncidents: 1,
        columns: ['close_code', 'close_notes', 'resolved_by', 'state'],
        change: { lookAgain: 'after an end' },
    },
    {
        what: 'an end by a clock that is behind: never older than its start',
        outcome: 'resolved',
        action: 'resolve',
        given: { known: ON, alert: over(toMoment(BEGAN - 60), toMoment(BEGAN)) },
        columns: ['close_code', 'close_notes', 'resolved_by', 'state'],
        row: { alert_order: toMoment(BEGAN) },
    },
    {
        what: 'an end that leaves the state',
        outcome: 'deactivated',
        action: 'deactivate',
        given: END,
        columns: ['active', 'work_notes'],
    },
    { what: 'an end that is noted', outcome: 'ended', action: 'note', given: END, columns: ['work_notes'] },
    {
        what: 'an end of an alert that never came',
        outcome: 'ended',
        action: 'none',
        given: { known: null, alert: over(toMoment(ENDED)) },
        incident: null,
        columns: [],
        row: { phase: 'ended', last_outcome: 'ended' },
    },
    {
        what: 'the first late start',
        outcome: 'late',
        action: 'note',
        given: LATE,
        columns: ['work_notes'],
        row: { late: '1', late_order: toMoment(BEGAN) },
    },
    {
        what: 'a late end, which changes nothing of the late start',
        outcome: 'late',
        action: 'none',
        given: { known: { ...OVER, late: 1, lateTime: toMoment(BEGAN) }, alert: over(toMoment(BEGAN)) },
        columns: [],
        row: { late: '2', late_order: toMoment(BEGAN) },
    },
    {
        what: 'a new alert below the threshold',
        outcome: 'below threshold',
        action: 'none',
        given: NEW,
        incident: null,
        columns: [],
        row: { last_outcome: 'below threshold', phase: 'started' },
    },
]

function toSource(stormIncidents: number): Source {
    const lifeCycle = { ...LIFE_CYCLE, stormIncidents }
    const life = { leastSeverity: 'high', autoResolve: true, lifeCycle, closeCode: '', portalHost: '' } as const
    return {
        ...life,
        display: 'Checks',
        caller: '',
        callerUser: '',
        resolver: '',
        resolverUser: '',
    } as unknown as Source
}

function plan({ given, needs, ...scenario }: Scenario): Change {
    const found = scenario.incident === undefined ? incident('2') : scenario.incident
    const row = given.known ? { ...ROW, known: given.known } : null
    const facts: MessageFacts = { ...toFacts(given), row, incident: found, isBlocked: false }
    const message = { id: 'message', alertKey: 'k', number: 9, postedBy: 'poster', isReplay: false, incidentId: '' }
    const source = toSource(scenario.stormIncidents ?? 0)
    const base = { alert: given.alert, externalId: 'key', isGrouped: false, json: null, record: null }
    const pending = { ...base, message, source } as unknown as PendingMessage
    const decision: Decision = { outcome: scenario.outcome, action: scenario.action, why: '' }
    return planChange(pending, facts, decision, { ...NEEDS, ...needs })
}

describe('the change of a message', () => {
    it.each(SCENARIOS)('$what: $outcome, $action', (scenario) => {
        const change = plan(scenario)
        expect(Object.keys(change.incident.plan.columns).sort()).toEqual(scenario.columns)
        expect(change.row).toMatchObject({ revision: '9', ...scenario.row })
        expect(change).toMatchObject(scenario.change ?? {})
        expect(change.outcomeIfRefused).toBe('refused by instance')
    })

    it('has a scenario for every outcome to which a decision may come', () => {
        expect(new Set(SCENARIOS.map(({ outcome }) => outcome))).toEqual(new Set(DECIDED_OUTCOMES))
    })

    it('comes to one of the outcomes of a refused write, by who refuses it', () => {
        const [first] = SCENARIOS
        const error = 'ZDX-305: no'
        const content = { ...NEEDS.content, error }
        const refused = SCENARIOS.filter((one) => one === first).map((one) => plan({ ...one, needs: { content } }))
        expect(refused.map(({ incident: { plan: own } }) => own)).toEqual([{ columns: {}, remarks: [], error }])
        const outcomes = [...refused, ...SCENARIOS.map(plan)].map(({ outcomeIfRefused }) => outcomeIfRefused)
        expect(new Set(outcomes)).toEqual(new Set(REFUSED_WRITES))
    })

    it('of an end leaves the incident to the others that are on', () => {
        const end = SCENARIOS.find(({ action }) => action === 'resolve')
        const among = end ? plan(end).ifOthersOn?.(2) : null
        expect(Object.keys(among?.columns ?? {})).toEqual(['work_notes'])
    })
})
