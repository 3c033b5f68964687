import type { ModelMessage } from './alert-model'

/** The settings of a source's life cycle, as values of their columns. */
export interface ModelPolicy {
    readonly on_repeat: 'update' | 'note' | 'ignore'
    readonly on_end: 'documented' | 'note'
    readonly auto_resolve: 'true' | 'false'
    /** Empty is the habit of the profile generic: a new incident. */
    readonly on_refire: '' | 'reopen' | 'new' | 'note' | 'ignore'
    readonly reopen_hours: string
}

/** One incident of an alert. */
export interface ModelIncident {
    /** `inactive` is what "No" of "Automatically resolve" leaves: the state as it was, active cleared. */
    readonly is: 'open' | 'resolved' | 'inactive'
    readonly notes: number
}

/** What is known of an alert that may fire again. */
export interface RecurringAlert {
    readonly phase: 'none' | 'started' | 'ended'
    /** All that it has had; the last one is its own. */
    readonly incidents: readonly ModelIncident[]
    /** Repeats and late messages since it last began. */
    readonly repeats: number
    readonly late: number
    /** Time of the last late start after the end; null if there was none. */
    readonly lateTime: number | null
    /** The message that was last applied. */
    readonly last: ModelMessage | null
}

/** An alert of which nothing has come. */
export const NEVER_SEEN: RecurringAlert = {
    phase: 'none',
    incidents: [],
    repeats: 0,
    late: 0,
    lateTime: null,
    last: null,
}

interface Effect {
    readonly outcome: string
    readonly incidents: readonly ModelIncident[]
}

/** Which of the things that can happen to an alert a message is, by phases and times alone. */
export type Happening =
    | 'begins'
    | 'again'
    | 'on again'
    | 'same'
    | 'goes on'
    | 'late'
    | 'ends'
    | 'ended before'
    | 'unknown end'

/**
 * What a message is for an alert whose id is used again. An older message than the last one changes nothing, whichever of
 * the two it is; a start counts after an end only if it is later than that, or if it comes again although it is older.
 * The grace time of these models is never over.
 */
export function happeningOf(
    { phase, last, lateTime }: Pick<RecurringAlert, 'phase' | 'last' | 'lateTime'>,
    message: ModelMessage,
): Happening {
    if (!last || phase === 'none') {
        return message.phase === 'started' ? 'begins' : 'unknown end'
    }
    if (message.content === last.content) {
        return 'same'
    }
    if (phase === 'ended' && message.phase === 'started' && message.time <= last.time && message.time === lateTime) {
        return 'on again'
    }
    if (message.time < last.time) {
        return 'late'
    }
    if (message.phase === 'ended') {
        return phase === 'started' ? 'ends' : 'ended before'
    }
    if (phase === 'started') {
        return 'goes on'
    }
    return message.time > last.time ? 'again' : 'late'
}

/**
 * What one message does under a policy, by the labels and hints of Settings and docs/configure.md.
 *
 * @param now when incidents are resolved, epoch seconds; all messages of a model are later than that
 */
export function policyStep(
    alert: RecurringAlert,
    message: ModelMessage,
    policy: ModelPolicy,
    now: number,
): { readonly outcome: string; readonly after: RecurringAlert } {
    const happening = happeningOf(alert, message)
    const { outcome, incidents } = effectOf(happening, alert, message, policy, now)
    switch (happening) {
        case 'same':
            return { outcome, after: { ...alert, incidents, repeats: alert.repeats + 1 } }
        case 'late':
            return {
                outcome,
                after: { ...alert, incidents, late: alert.late + 1, lateTime: lateTimeAfter(alert, message) },
            }
        case 'again':
        case 'on again':
            return { outcome, after: { ...NEVER_SEEN, phase: 'started', incidents, last: message } }
        default:
            return { outcome, after: { ...alert, phase: message.phase, incidents, lateTime: null, last: message } }
    }
}

/** Time of the last late start after the end, once a late message came. */
export function lateTimeAfter(alert: Pick<RecurringAlert, 'phase' | 'lateTime'>, message: ModelMessage): number | null {
    return alert.phase === 'ended' && message.phase === 'started' ? message.time : alert.lateTime
}

function effectOf(
    happening: Happening,
    alert: RecurringAlert,
    message: ModelMessage,
    policy: ModelPolicy,
    now: number,
): Effect {
    const { incidents } = alert
    switch (happening) {
        case 'begins':
            return { outcome: 'created', incidents: [{ is: 'open', notes: 0 }] }
        case 'unknown end':
        case 'ended before':
            return { outcome: 'ended', incidents }
        case 'same':
            // Only the first repeat of an alert that is on is noted.
            return alert.phase === 'started' && alert.repeats === 0 && policy.on_repeat !== 'ignore'
                ? { outcome: 'repeated', incidents: noted(alert) }
                : { outcome: 'repeated', incidents }
        case 'late': {
            const isStartAfterEnd = alert.phase === 'ended' && message.phase === 'started'
            return { outcome: 'late', incidents: isStartAfterEnd && alert.late === 0 ? noted(alert) : incidents }
        }
        case 'goes on':
            return goesOn(alert, policy)
        case 'again':
            return startsAgain(alert, message.time, policy, now)
        case 'on again':
            // Its own time is older than the end: the window counts from its arrival, which is soon after that.
            return startsAgain(alert, now, policy, now)
        case 'ends':
            return ends(alert, policy)
    }
}

function goesOn(alert: RecurringAlert, { on_repeat: onRepeat, on_refire: onRefire }: ModelPolicy): Effect {
    const { incidents } = alert
    if (onRepeat === 'ignore') {
        return { outcome: 'ignored', incidents }
    }
    if (onRepeat === 'note') {
        return { outcome: 'noted', incidents: noted(alert) }
    }
    // It goes on after its incident was resolved or made inactive, which counts as fired again.
    if (incidents.at(-1)?.is !== 'open' && onRefire === 'ignore') {
        return { outcome: 'ignored', incidents }
    }
    return { outcome: 'updated', incidents: noted(alert) }
}

function startsAgain(alert: RecurringAlert, time: number, policy: ModelPolicy, now: number): Effect {
    const { incidents, last } = alert
    const incident = incidents.at(-1)
    if (!incident) {
        return { outcome: 'created', incidents: [{ is: 'open', notes: 0 }] }
    }
    if (policy.on_refire === 'ignore') {
        return { outcome: 'ignored', incidents }
    }
    if (policy.on_refire === 'note') {
        return { outcome: 'noted', incidents: noted(alert) }
    }
    if (incident.is === 'open') {
        return { outcome: 'updated', incidents: noted(alert) }
    }
    const since = incident.is === 'resolved' ? now : (last?.time ?? 0)
    if (policy.on_refire === 'reopen' && time - since <= Number(policy.reopen_hours) * 3600) {
        return { outcome: 'reopened', incidents: changed(incidents, { is: 'open', notes: incident.notes + 1 }) }
    }
    // The new one has a note that names the old one.
    return { outcome: 'created', incidents: [...incidents, { is: 'open', notes: 1 }] }
}

function ends(alert: RecurringAlert, policy: ModelPolicy): Effect {
    const { incidents } = alert
    const incident = incidents.at(-1)
    if (!incident) {
        return { outcome: 'ended', incidents }
    }
    if (policy.on_end === 'note') {
        return { outcome: 'ended', incidents: noted(alert) }
    }
    if (policy.auto_resolve === 'true') {
        return { outcome: 'resolved', incidents: changed(incidents, { ...incident, is: 'resolved' }) }
    }
    const isOpen = incident.is === 'open'
    const inactive: ModelIncident = { is: 'inactive', notes: incident.notes + 1 }
    return { outcome: 'deactivated', incidents: isOpen ? changed(incidents, inactive) : incidents }
}

/**
 * The alert's own incident with one more note. One that is inactive while its alert is on may be in a final state of the
 * customer's own, and such a one is never touched.
 */
function noted({ incidents, phase }: RecurringAlert): readonly ModelIncident[] {
    const incident = incidents.at(-1)
    if (!incident || (incident.is === 'inactive' && phase === 'started')) {
        return incidents
    }
    return changed(incidents, { ...incident, notes: incident.notes + 1 })
}

function changed(incidents: readonly ModelIncident[], last: ModelIncident): readonly ModelIncident[] {
    return [...incidents.slice(0, -1), last]
}
