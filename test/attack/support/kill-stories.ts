import { CHECK_COLUMNS } from '../../journeys/support/check-source'

/** A sequence of posts to one source, one of which meets a death. */
export interface KillStory {
    /** What the post in question does. */
    readonly what: string
    readonly settings: Readonly<Record<string, string>>
    /** Posts before it. */
    readonly before: readonly unknown[]
    /** The post that meets the death. */
    readonly post: unknown
    /** The next post of the same sender. */
    readonly after: unknown
    /** Whether it has several alerts, which are stored one after the other. */
    readonly isSplit?: boolean
    /** Whether the process that finds what the first one left dies between any two of its writes, too. */
    readonly diesTwice?: boolean
}

/** An hour ago, so that nothing comes from the future. */
const BEGIN = Math.floor(Date.now() / 1000) - 3600

type Fields = Readonly<Record<string, unknown>>

function down(after: number, fields: Fields = {}): Fields {
    return { id: 'a', state: 'down', level: 'p1', name: 'Check a', at: BEGIN + after, ...fields }
}

function up(after: number, fields: Fields = {}): Fields {
    return { ...down(after, fields), state: 'up' }
}

function group(...alerts: readonly (readonly [string, 'firing' | 'resolved'])[]): unknown {
    return {
        version: '4',
        status: 'firing',
        externalURL: 'http://alertmanager.example.com:9093',
        alerts: alerts.map(([name, status]) => ({
            status,
            labels: { alertname: name, severity: 'critical' },
            annotations: { summary: name },
            startsAt: new Date(BEGIN * 1000).toISOString(),
            endsAt: status === 'firing' ? '0001-01-01T00:00:00Z' : new Date((BEGIN + 60) * 1000).toISOString(),
            fingerprint: name,
        })),
    }
}

function story(what: string, rest: Omit<KillStory, 'what' | 'settings'> & { readonly settings?: Fields }): KillStory {
    return { ...rest, what, settings: { ...CHECK_COLUMNS, ...(rest.settings as Record<string, string>) } }
}

/** All checks of one level have one incident. */
const TOGETHER = { correlation_template: '{{body.level}}' }

const b = { id: 'b', name: 'Check b' }

/** Every kind of change that a message makes. */
export const KILL_STORIES: readonly KillStory[] = [
    story('makes an incident', { diesTwice: true, before: [], post: down(0), after: up(60) }),
    story('is repeated', { before: [down(0)], post: down(0), after: up(60) }),
    story('is repeated once more', { before: [down(0), down(0)], post: down(0), after: up(60) }),
    story('changes its incident', {
        diesTwice: true,
        before: [down(0)],
        post: down(60, { level: 'p3' }),
        after: up(120),
    }),
    story('is noted', {
        settings: { on_repeat: 'note' },
        before: [down(0)],
        post: down(60, { name: 'Check a is slow' }),
        after: up(120),
    }),
    story('is late', { before: [down(0), up(60)], post: down(0), after: down(120) }),
    story('resolves its incident', { diesTwice: true, before: [down(0)], post: up(60), after: down(120) }),
    story('makes its incident inactive', {
        settings: { auto_resolve: 'false' },
        before: [down(0)],
        post: up(60),
        after: down(120),
    }),
    story('ends and only notes it', {
        settings: { on_end: 'note' },
        before: [down(0)],
        post: up(60),
        after: down(120),
    }),
    story('reopens its incident', {
        settings: { on_refire: 'reopen' },
        before: [down(0), up(60)],
        post: down(120),
        after: up(180),
    }),
    story('makes the next incident', {
        settings: { on_refire: 'new' },
        before: [down(0), up(60)],
        post: down(120),
        after: up(180),
    }),
    story('ends what never began', { before: [], post: up(60), after: down(120) }),
    story('joins an incident', {
        settings: TOGETHER,
        before: [down(0)],
        post: down(10, b),
        after: up(60),
    }),
    story('is the first of two to end', {
        settings: TOGETHER,
        before: [down(0), down(10, b)],
        post: up(60),
        after: up(70, b),
    }),
    story('is the last of two to end', {
        settings: TOGETHER,
        before: [down(0), down(10, b), up(60)],
        post: up(70, b),
        after: down(120),
    }),
    story('is over the storm limit', {
        settings: { storm_incidents: '1', storm_minutes: '60' },
        before: [down(0)],
        post: down(10, b),
        after: up(60, b),
    }),
    story('is queued', { settings: { queue: 'true' }, before: [], post: down(0), after: up(60) }),
    story('has two alerts', {
        settings: { profile: 'alertmanager' },
        before: [],
        isSplit: true,
        post: group(['a', 'firing'], ['b', 'firing']),
        after: group(['a', 'resolved'], ['b', 'firing']),
    }),
]
