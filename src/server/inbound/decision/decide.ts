import { type Alert, alertTime } from '../alert/alert.ts'
import type { IncidentAction, KnownAlert } from '../alert/known-alert.ts'
import type { Outcome } from '../messages/outcomes.ts'
import { SEVERITIES, type Severity } from '../../settings/source/severity.ts'
import { type LifeCycle, type Source } from '../../settings/source/source.ts'

/** The settings that decide. */
export type Policy = Pick<Source, 'leastSeverity' | 'autoResolve' | 'lifeCycle'>

/** A message as a decision sees it. */
export interface Told {
    readonly alert: Alert
    /** Hash of its content. */
    readonly fingerprint: string
    /** Whether an admin has it processed once more: what is the same is then applied anew. */
    readonly isReplay: boolean
}

/** What is done with a message, and why, in words for the trace. */
export interface Decision {
    readonly outcome: Outcome
    readonly action: IncidentAction
    readonly why: string
    /** Whether the alert has started again, so that the state of its incident decides; see refire-policy.ts. */
    readonly isRefire?: boolean
    /** Whether the new incident is linked to the one that the alert had. */
    readonly isLinked?: boolean
}

/**
 * Decides what a message does, from the alert as it is known. STARTED creates or updates, an end resolves (or, by the
 * documented "No", deactivates); what comes twice is counted and noted once. What depends on the incident as it is now
 * is decided after it was read, by `decideOnIncident`.
 */
export function decide(told: Told, known: KnownAlert | null, policy: Policy): Decision {
    return told.alert.phase === 'started' ? decideStarted(told, known, policy) : decideEnded(told, known, policy)
}

/** Whether an alert is severe enough for an incident. A severity nobody knows is: nothing is dropped by a guess. */
export function meetsThreshold(severity: Severity | null, least: Severity): boolean {
    return severity === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}

/** What is done when an alert starts again; null where its sender never uses an id again, so that it is late. */
export function refirePolicy(alert: Alert, known: KnownAlert, { lifeCycle }: Policy): LifeCycle['onRefire'] {
    return lifeCycle.onRefire ?? (alert.mayRecur === true || !known.isSeen ? 'new' : null)
}

/** Whether a start after an end is a new one: by the alert's own times, and only where a policy says what then. */
export function isNewOccurrence(alert: Alert, known: KnownAlert, policy: Policy): boolean {
    if (alert.phase !== 'started' || known.phase !== 'ended' || refirePolicy(alert, known, policy) === null)
        return false
    return !known.isSeen || (known.time > 0 && alertTime(alert) > known.time)
}

function decideStarted(told: Told, known: KnownAlert | null, policy: Policy): Decision {
    const { alert, fingerprint } = told
    if (known?.phase === 'ended') {
        if (isNewOccurrence(alert, known, policy)) return decideAgain(alert, known, policy)
        const action = known.hasIncident && known.late === 0 ? 'note' : 'none'
        return { outcome: 'late', action, why: 'The alert has ended before; nothing is reopened.' }
    }
    if (known?.hasIncident === true) return known.isSeen ? decideRepeated(told, known, policy) : JOINS
    if (known?.isSeen === true && known.fingerprint !== fingerprint && alertTime(alert) < known.time) return LATE
    const why = known ? 'The alert is known but has no incident.' : 'The alert is new.'
    return belowThreshold(alert, policy) ?? { outcome: 'created', action: 'create', why }
}

const JOINS: Decision = {
    outcome: 'related',
    action: 'note',
    why: 'Another alert with the same correlation key has an incident; this one is noted there.',
}

const LATE: Decision = {
    outcome: 'late',
    action: 'none',
    why: 'A later message of this alert was applied before.',
}

function belowThreshold(alert: Alert, policy: Policy): Decision | null {
    if (meetsThreshold(alert.severity, policy.leastSeverity)) return null
    const why = `Severity ${alert.severityText} is below the threshold ${policy.leastSeverity} of Settings; no incident.`
    return { outcome: 'below threshold', action: 'none', why }
}

function decideAgain(alert: Alert, known: KnownAlert, policy: Policy): Decision {
    const below = belowThreshold(alert, policy)
    if (below) return below
    const again = 'The alert had ended and has started again'
    if (!known.hasIncident) return { outcome: 'created', action: 'create', why: `${again}.` }
    switch (refirePolicy(alert, known, policy)) {
        case 'ignore':
            return { outcome: 'ignored', action: 'none', why: `${again}; Settings only count that.` }
        case 'note':
            return { outcome: 'noted', action: 'note', why: `${again}; Settings only note that.` }
        case 'reopen':
            return { outcome: 'reopened', action: 'reopen', isRefire: true, why: `${again}.` }
        default:
            return { outcome: 'created', action: 'create', isRefire: true, isLinked: true, why: `${again}.` }
    }
}

function decideRepeated({ alert, fingerprint, isReplay }: Told, known: KnownAlert, policy: Policy): Decision {
    const { onRepeat } = policy.lifeCycle
    if (known.fingerprint === fingerprint && !isReplay) {
        return known.repeats === 0 && onRepeat !== 'ignore' && !known.isRelated
            ? { outcome: 'repeated', action: 'note', why: 'The same message came before; this first repeat is noted.' }
            : { outcome: 'repeated', action: 'none', why: 'The same message came before; it is only counted.' }
    }
    if (alertTime(alert) < known.time) return LATE
    const changed = isReplay ? 'The message was replayed' : 'The alert has changed'
    if (onRepeat === 'ignore')
        return { outcome: 'ignored', action: 'none', why: `${changed}; Settings only count that.` }
    if (known.isRelated)
        return { outcome: 'noted', action: 'note', why: `${changed}; the incident is another alert's.` }
    if (onRepeat === 'note') return { outcome: 'noted', action: 'note', why: `${changed}; Settings only note that.` }
    return { outcome: 'updated', action: 'update', why: `${changed}.` }
}

function decideEnded({ alert, fingerprint, isReplay }: Told, known: KnownAlert | null, policy: Policy): Decision {
    if (!known?.isSeen) {
        return { outcome: 'ended', action: 'none', why: 'The alert ended before it was known; no incident.' }
    }
    const time = alertTime(alert)
    const recurs = refirePolicy(alert, known, policy) !== null
    if (recurs && time > 0 && time < known.time) {
        const why = 'The end of an earlier time; the alert has started or ended again since.'
        return { outcome: 'late', action: 'none', why }
    }
    if (known.phase === 'ended' && !known.lastOutcome.startsWith('refused by') && !isReplay) {
        return known.fingerprint === fingerprint
            ? { outcome: 'repeated', action: 'none', why: 'The same end came before; it is only counted.' }
            : { outcome: 'ended', action: 'none', why: 'The alert had ended before.' }
    }
    if (!known.hasIncident) return { outcome: 'ended', action: 'none', why: 'The alert has no incident.' }
    if (known.othersOn > 0) {
        const why = `The alert ended; ${known.othersOn} more with the same correlation key are on.`
        return { outcome: 'ended', action: 'note', why }
    }
    if (policy.lifeCycle.endNoteOnly) {
        return { outcome: 'ended', action: 'note', why: 'The alert ended; Settings only note that.' }
    }
    return policy.autoResolve
        ? { outcome: 'resolved', action: 'resolve', why: 'The alert ended; Settings resolve its incident.' }
        : {
              outcome: 'deactivated',
              action: 'deactivate',
              why: 'The alert ended; Settings leave the state and clear active.',
          }
}
