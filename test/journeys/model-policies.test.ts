import { CheckSource } from './support/check-source'
import { Client } from './support/client'
import { inParallel } from './support/eventually'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import {
    happeningOf,
    lateTimeAfter,
    type ModelIncident,
    type ModelPolicy,
    NEVER_SEEN,
    policyStep,
    type RecurringAlert,
} from './support/policy-model'
import { Random } from './support/random'
import { recurringSequence } from './support/recurring-sequence'
import { Aftermath, isOpen, postBatches, type Sent, type SequenceRun } from './support/sequence-run'

const SEED = 20_261_122

/** Sources at the same time, each with alerts of its own. */
const RUNS_AT_ONCE = 4

/** Seconds by which all messages are later than the moment at which incidents are resolved, and less than the window. */
const AHEAD = 900

const POLICIES: readonly ModelPolicy[] = (['update', 'note', 'ignore'] as const).flatMap((onRepeat) =>
    (
        [
            ['documented', 'true'],
            ['documented', 'false'],
            ['note', 'true'],
        ] as const
    ).flatMap(([onEnd, autoResolve]) =>
        (['', 'reopen', 'new', 'note', 'ignore'] as const).map((onRefire) => ({
            on_repeat: onRepeat,
            on_end: onEnd,
            auto_resolve: autoResolve,
            on_refire: onRefire,
            reopen_hours: '1',
        })),
    ),
)

interface Run extends SequenceRun {
    readonly source: CheckSource
    readonly ids: readonly string[]
}

describe('random sequences of alerts that fire again, on two processes with one database', () => {
    const random = new Random(SEED)
    const now = Math.floor(Date.now() / 1000)
    let nodes: readonly Instance[] = []
    let clients: readonly Client[] = []

    beforeAll(async () => {
        const directory = installedDirectory()
        nodes = [await startInstance(directory), await startInstance(directory)]
        clients = nodes.map((node) => new Client(node, 'zdx.webhook'))
    })
    afterAll(() => Promise.all(nodes.map((node) => node.stop())))

    const makeRun = async (
        settings: Readonly<Record<string, string>>,
        plan: Omit<Parameters<typeof recurringSequence>[1], 'begin'>,
    ): Promise<Run> => {
        // A slow machine may take longer than the grace time between an end and an older start.
        const source = await CheckSource.make(nodes[0] as Instance, { grace_minutes: '1440', ...settings })
        const batches = recurringSequence(random, { ...plan, begin: now + AHEAD })
        return { source, path: source.path, ids: plan.ids, batches, sent: [] }
    }
    const finish = async (runs: readonly Run[]): Promise<Aftermath> => {
        await inParallel(runs, RUNS_AT_ONCE, (run) => postBatches(run, clients))
        return Aftermath.read(new Client(nodes[0] as Instance, 'admin'))
    }
    /** The last phase of an alert alone. */
    const phaseOf = (after: Aftermath, sent: readonly Sent[], id: string): RecurringAlert['phase'] =>
        after
            .ordered(sent, ({ alertId }) => alertId === id)
            .reduce<Pick<RecurringAlert, 'phase' | 'last' | 'lateTime'>>((alert, { message }) => {
                const happening = happeningOf(alert, message)
                if (happening === 'same') {
                    return alert
                }
                return happening === 'late'
                    ? { ...alert, lateTime: lateTimeAfter(alert, message) }
                    : { phase: message.phase, last: message, lateTime: null }
            }, NEVER_SEEN).phase

    describe('under each policy', () => {
        let runs: readonly Run[]
        let after: Aftermath

        beforeAll(async () => {
            const made: Run[] = []
            for (const [at, policy] of POLICIES.entries()) {
                const ids = [`a-${at}`, `b-${at}`]
                made.push(await makeRun({ ...policy }, { ids, messages: 32, most: 1 + (at % 4) }))
            }
            runs = made
            after = await finish(runs)
        })

        it('come to every outcome that there is for them', () => {
            const outcomes = new Set([...after.messages.values()].map((message) => message['outcome']))
            expect([...outcomes].sort()).toEqual(
                'created deactivated ended ignored late noted reopened repeated resolved updated'.split(' '),
            )
        })

        it.each(POLICIES.map((policy, at) => [Object.values(policy).slice(0, 4).join(' '), policy, at] as const))(
            'do with each message, and end, as the model says: %s',
            (_, policy, at) => {
                const { ids, sent, source } = runs[at] as Run
                for (const id of ids) {
                    const order = after.ordered(sent, ({ alertId }) => alertId === id)
                    let model = NEVER_SEEN
                    const expected = order.map(({ message }) => {
                        const step = policyStep(model, message, policy, now)
                        model = step.after
                        return step.outcome
                    })
                    const tellOf = ({ message }: Sent, outcome: string) =>
                        `${message.phase} ${message.time - now}: ${outcome}`
                    expect(order.map((one) => tellOf(one, after.outcomeOf(one)))).toEqual(
                        order.map((one, step) => tellOf(one, expected[step] ?? '')),
                    )
                    const incidents = after.incidentsOf(source.row, id)
                    expect(incidents.filter(isOpen).length).toBeLessThanOrEqual(1)
                    expect(incidents.map((incident) => seen(incident, after))).toEqual(model.incidents)
                    expect(after.alert(source.row, id)).toMatchObject({
                        phase: model.phase,
                        repeats: String(model.repeats),
                        late: String(model.late),
                        incident: incidents.at(-1)?.['sys_id'] ?? '',
                    })
                }
            },
        )
    })

    describe('with a correlation key', () => {
        const HOSTS = ['web', 'db']
        const hostOf = (id: string) => HOSTS[Number(id.split('-')[1]) % HOSTS.length] as string
        const SOURCES = 8
        let runs: readonly Run[]
        let after: Aftermath

        beforeAll(async () => {
            const made: Run[] = []
            for (let at = 0; at < SOURCES; at++) {
                const settings = {
                    correlation_template: '{{body.host}}',
                    on_refire: at % 2 === 0 ? 'reopen' : 'new',
                    on_repeat: (['update', 'note', 'ignore'] as const)[at % 3] ?? 'update',
                }
                const ids = Array.from({ length: 6 }, (_, n) => `g${at}-${n}`)
                const plan = { ids, messages: 60, most: 6, fieldsOf: (id: string) => ({ host: hostOf(id) }) }
                made.push(await makeRun(settings, { ...plan, isEnded: at % 3 === 0 }))
            }
            runs = made
            after = await finish(runs)
        })

        it.each(Array.from({ length: SOURCES }, (_, at) => at))(
            'leave one open incident for each key of which an alert is on, and none else: source %i',
            (at) => {
                const { ids, sent, source } = runs[at] as Run
                const on = (id: string) => phaseOf(after, sent, id) === 'started'
                for (const host of HOSTS) {
                    const members = ids.filter((id) => hostOf(id) === host)
                    const incidents = after.incidentsOf(source.row, host)
                    const isOn = members.some(on)
                    expect({ host, open: incidents.filter(isOpen).length }).toEqual({ host, open: isOn ? 1 : 0 })
                    const row = after.alert(source.row, host)
                    expect(row['phase']).toBe(isOn ? 'started' : 'ended')
                    const remembered = JSON.parse(row['members'] ?? '') as [string, number][]
                    expect(remembered.map(([id, phase]) => [id, phase === 1]).sort()).toEqual(
                        members.map((id) => [id, on(id)]).sort(),
                    )
                    if (isOn) {
                        expect(isOpen(incidents.find((one) => one['sys_id'] === row['incident']))).toBe(true)
                    }
                    if (!isOn) {
                        expect(incidents.map(({ state }) => state)).toEqual(incidents.map(() => '6'))
                    }
                }
                expect(after.incidentsOf(source.row).length).toBe(
                    HOSTS.reduce((sum, host) => sum + after.incidentsOf(source.row, host).length, 0),
                )
            },
        )
    })

    describe('under a storm limit', () => {
        const LIMIT = 2
        const SOURCES = 16
        let runs: readonly Run[]
        let after: Aftermath

        beforeAll(async () => {
            const made: Run[] = []
            for (let at = 0; at < SOURCES; at++) {
                const settings = {
                    storm_incidents: String(LIMIT),
                    storm_minutes: '60',
                    on_refire: at % 2 === 0 ? 'reopen' : '',
                }
                const ids = Array.from({ length: 6 }, (_, n) => `s${at}-${n}`)
                made.push(await makeRun(settings, { ids, messages: 60, most: 6, isEnded: at % 3 === 0 }))
            }
            runs = made
            after = await finish(runs)
        })

        it.each(Array.from({ length: SOURCES }, (_, at) => at))(
            'never make more incidents, keep one open for each alert that is on, and resolve the rest: source %i',
            (at) => {
                const { ids, sent, source } = runs[at] as Run
                const incidents = after.incidentsOf(source.row)
                expect(incidents.length).toBeLessThanOrEqual(LIMIT)
                const seenIds = ids.filter((id) => sent.some(({ message }) => message.alertId === id))
                const alerts = seenIds.map((id) => ({ id, row: after.alert(source.row, id) }))
                expect(alerts.map(({ id, row }) => [id, row['phase']])).toEqual(
                    alerts.map(({ id }) => [id, phaseOf(after, sent, id)]),
                )
                const on = alerts.filter(({ row }) => row['phase'] === 'started')
                const needed = [...new Set(on.map(({ row }) => row['incident'] ?? ''))].sort()
                const open = incidents.filter(isOpen).map((incident) => incident['sys_id'] ?? '')
                expect(open.sort()).toEqual(needed)
                const rest = incidents.filter((incident) => !isOpen(incident))
                expect(rest.map(({ state }) => state)).toEqual(rest.map(() => '6'))
            },
        )
    })
})

function seen(incident: Readonly<Record<string, string>>, after: Aftermath): ModelIncident {
    const is = isOpen(incident) ? 'open' : incident['state'] === '6' ? 'resolved' : 'inactive'
    return { is, notes: after.notesOf(incident) }
}
