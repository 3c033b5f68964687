import { type Alert, alertTime } from './alert.ts'
import { SEVERITIES, type Severity } from '../settings/settings.ts'

/** What became of a message; values of the column `outcome` and of the answer. */
export const OUTCOMES = [
    'created',
    'updated',
    'repeated',
    'resolved',
    'deactivated',
    'ended',
    'late',
    'below threshold',
    'test',
    'queued',
    'several',
    'refused',
    'refused by instance',
    'failed',
] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]

/** What is known of an alert before a message is applied. */
export interface KnownAlert {
    readonly phase: 'started' | 'ended'
    /** Hash of the content last applied. */
    readonly fingerprint: string
    /** The alert's own time of what was last applied, epoch seconds. */
    readonly time: number
    /** Whether it has an incident that still exists. */
    readonly hasIncident: boolean
    /** Identical messages so far. */
    readonly repeats: number
    /** Late messages so far. */
    readonly late: number
    readonly lastOutcome: string
}

/** The settings that decide. */
export interface Policy {
    readonly leastSeverity: Severity
    readonly autoResolve: boolean
}

/** What can be done to an incident; values of the alert's column `last_action`. */
export const INCIDENT_ACTIONS = ['none', 'create', 'update', 'note', 'resolve', 'deactivate'] as const

/** One of {@link INCIDENT_ACTIONS}. */
export type IncidentAction = (typeof INCIDENT_ACTIONS)[number]

/** What is done with a message, and why, in words for the trace. */
export interface Decision {
    readonly outcome: Outcome
    readonly action: IncidentAction
    readonly why: string
}

/**
 * Decides what a message does, from the alert as it is known. STARTED creates or updates, an end resolves (or, by the
 * documented "No", deactivates); what ended stays ended; what comes twice is counted and noted once.
 */
export function decide(alert: Alert, fingerprint: string, known: KnownAlert | null, policy: Policy): Decision {
    return alert.phase === 'started'
        ? decideStarted(alert, fingerprint, known, policy)
        : decideEnded(alert, fingerprint, known, policy)
}

/** Whether an alert is severe enough for an incident. A severity nobody knows is: nothing is dropped by a guess. */
export function meetsThreshold(severity: Severity | null, least: Severity): boolean {
    return severity === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}

function decideStarted(alert: Alert, fingerprint: string, known: KnownAlert | null, policy: Policy): Decision {
    if (known?.phase === 'ended' && !isNewOccurrence(alert, known)) {
        const action = known.hasIncident && known.late === 0 ? 'note' : 'none'
        return { outcome: 'late', action, why: 'The alert has ended before; nothing is reopened.' }
    }
    if (known?.phase === 'started' && known.hasIncident) return decideRepeated(alert, fingerprint, known)
    if (known?.phase === 'started' && known.fingerprint !== fingerprint && alertTime(alert) < known.time) {
        return { outcome: 'late', action: 'none', why: 'A later message of this alert was applied before.' }
    }
    if (!meetsThreshold(alert.severity, policy.leastSeverity)) {
        const why = `Severity ${alert.severityText} is below the threshold ${policy.leastSeverity} of Settings; no incident.`
        return { outcome: 'below threshold', action: 'none', why }
    }
    return {
        outcome: 'created',
        action: 'create',
        why: whyCreated(known),
    }
}

function whyCreated(known: KnownAlert | null): string {
    if (!known) return 'The alert is new.'
    return known.phase === 'ended'
        ? 'The alert had ended and has started again.'
        : 'The alert is known but has no incident.'
}

/** Whether a start after an end is a new one: only where the sender uses ids again, and by its own times. */
export function isNewOccurrence(alert: Alert, known: KnownAlert): boolean {
    if (alert.mayRecur !== true || alert.phase !== 'started' || known.phase !== 'ended') return false
    return known.time > 0 && alertTime(alert) > known.time
}

function decideRepeated(alert: Alert, fingerprint: string, known: KnownAlert): Decision {
    if (known.fingerprint === fingerprint) {
        return known.repeats === 0
            ? { outcome: 'repeated', action: 'note', why: 'The same message came before; this first repeat is noted.' }
            : { outcome: 'repeated', action: 'none', why: 'The same message came before; it is only counted.' }
    }
    if (alertTime(alert) < known.time) {
        return { outcome: 'late', action: 'none', why: 'A later message of this alert was applied before.' }
    }
    return { outcome: 'updated', action: 'update', why: 'The alert has changed.' }
}

function decideEnded(alert: Alert, fingerprint: string, known: KnownAlert | null, policy: Policy): Decision {
    if (!known) return { outcome: 'ended', action: 'none', why: 'The alert ended before it was known; no incident.' }
    const time = alertTime(alert)
    if (alert.mayRecur === true && known.phase === 'started' && time > 0 && time < known.time) {
        return {
            outcome: 'late',
            action: 'none',
            why: 'The end of an earlier time; the alert has started again since.',
        }
    }
    if (known.phase === 'ended' && known.lastOutcome !== 'refused by instance') {
        return known.fingerprint === fingerprint
            ? { outcome: 'repeated', action: 'none', why: 'The same end came before; it is only counted.' }
            : { outcome: 'ended', action: 'none', why: 'The alert had ended before.' }
    }
    if (!known.hasIncident) return { outcome: 'ended', action: 'none', why: 'The alert has no incident.' }
    return policy.autoResolve
        ? { outcome: 'resolved', action: 'resolve', why: 'The alert ended; Settings resolve its incident.' }
        : {
              outcome: 'deactivated',
              action: 'deactivate',
              why: 'The alert ended; Settings leave the state and clear active.',
          }
}
