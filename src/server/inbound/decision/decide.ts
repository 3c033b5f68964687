import { SEVERITIES, type Severity } from '../../settings/source/severity.ts'
import type { Alert } from '../alert/alert.ts'
import type { KnownAlert } from '../alert/known-alert.ts'
import { decideOnIncident } from './decide-on-incident.ts'
import type { Decision } from './decision.ts'
import type { Facts, Policy } from './facts.ts'
import { endsKnownStart, isNewOccurrence, isOlder, isOnAgain, isOrderedByArrival, refirePolicy } from './occurrence.ts'

/**
 * Decides what a message does. STARTED creates or updates, an end resolves (or, by the documented "No", deactivates);
 * what comes twice is counted and noted once. How the incident stands decides if it was read.
 */
export function decide(facts: Facts): Decision {
    if (facts.begun) {
        return facts.begun
    }
    const decision = facts.alert.phase === 'started' ? decideStarted(facts) : decideEnded(facts)
    return facts.known && facts.standing ? decideOnIncident(decision, facts, facts.known, facts.standing) : decision
}

/**
 * Whether a decision that was made from the alert's row needs the incident before it stands. If the order of arrival
 * decides, a message that is only counted does too: a person may have resolved the incident before it.
 */
export function needsIncident({ action, isRefire }: Decision, facts: Facts): boolean {
    if (action !== 'none') {
        return action !== 'create' || isRefire === true
    }
    const { alert, known, policy } = facts
    const isOn = alert.phase === 'started' && known?.phase === 'started' && known.hasIncident && !known.isRelated
    return isOn && isOrderedByArrival(facts) && refirePolicy(alert, known, policy) !== null
}

/** Whether an alert is severe enough for an incident. A severity nobody knows is: nothing is dropped by a guess. */
export function meetsThreshold(severity: Severity | null, least: Severity): boolean {
    return severity === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}

function decideStarted(facts: Facts): Decision {
    const { alert, fingerprint, known, policy } = facts
    if (known?.phase === 'ended') {
        if (isNewOccurrence(facts)) {
            return decideAgain(facts, known)
        }
        const action = known.hasIncident && known.late === 0 ? 'note' : 'none'
        return { outcome: 'late', action, why: 'The alert has ended before; nothing is reopened.' }
    }
    if (known?.hasIncident === true) {
        return known.isSeen ? decideRepeated(facts, known) : JOINS
    }
    if (known?.isSeen === true && known.fingerprint !== fingerprint && isOlder(alert, known)) {
        return LATE
    }
    const why = known ? 'The alert is known but has no incident.' : 'The alert is new.'
    return belowThreshold(alert, policy) ?? { outcome: 'created', action: 'create', why }
}

const JOINS: Decision = {
    outcome: 'related',
    action: 'note',
    why: 'Another alert with the same correlation key has an incident; this one is noted there.',
}

const MOVED = 'The text of the correlation key has changed while the alert is on'

const LATE: Decision = {
    outcome: 'late',
    action: 'none',
    why: 'A later message of this alert was applied before.',
}

function belowThreshold(alert: Alert, policy: Policy): Decision | null {
    if (meetsThreshold(alert.severity, policy.leastSeverity)) {
        return null
    }
    const why = `Severity ${alert.severityText} is below the threshold ${policy.leastSeverity} of Settings; no incident.`
    return { outcome: 'below threshold', action: 'none', why }
}

function decideAgain(facts: Facts, known: KnownAlert): Decision {
    const { alert, policy } = facts
    const below = belowThreshold(alert, policy)
    if (below) {
        return below
    }
    const again = isOnAgain(facts, known)
        ? 'The alert had ended, and its sender says again that it is on since then'
        : 'The alert had ended and has started again'
    if (!known.hasIncident) {
        return { outcome: 'created', action: 'create', why: `${again}.` }
    }
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

function decideRepeated(facts: Facts, known: KnownAlert): Decision {
    const { alert, fingerprint, isReplay, policy, unmovedFingerprint } = facts
    const { onRepeat } = policy.lifeCycle
    if (known.fingerprint === fingerprint && !isReplay) {
        return known.repeats === 0 && onRepeat !== 'ignore' && !known.isRelated
            ? { outcome: 'repeated', action: 'note', why: 'The same message came before; this first repeat is noted.' }
            : { outcome: 'repeated', action: 'none', why: 'The same message came before; it is only counted.' }
    }
    if (isOlder(alert, known)) {
        return LATE
    }
    const isOnlyMoved = known.fingerprint === unmovedFingerprint && !isReplay
    const changed = isReplay ? 'The message was replayed' : isOnlyMoved ? MOVED : 'The alert has changed'
    if (onRepeat === 'ignore') {
        return { outcome: 'ignored', action: 'none', why: `${changed}; Settings only count that.` }
    }
    if (isOnlyMoved) {
        return { outcome: 'noted', action: 'note', why: `${changed}; it stays with its incident.` }
    }
    if (known.isRelated) {
        return { outcome: 'noted', action: 'note', why: `${changed}; the incident is another alert's.` }
    }
    if (onRepeat === 'note') {
        return { outcome: 'noted', action: 'note', why: `${changed}; Settings only note that.` }
    }
    return { outcome: 'updated', action: 'update', why: `${changed}.` }
}

function decideEnded({ alert, fingerprint, isReplay, known, policy }: Facts): Decision {
    if (!known?.isSeen) {
        return { outcome: 'ended', action: 'none', why: 'The alert ended before it was known; no incident.' }
    }
    const recurs = refirePolicy(alert, known, policy) !== null
    if (recurs && isOlder(alert, known) && !endsKnownStart(alert, known)) {
        const why = 'The end of an earlier time; the alert has started or ended again since.'
        return { outcome: 'late', action: 'none', why }
    }
    if (known.phase === 'ended' && !known.lastOutcome.startsWith('refused by') && !isReplay) {
        return known.fingerprint === fingerprint
            ? { outcome: 'repeated', action: 'none', why: 'The same end came before; it is only counted.' }
            : { outcome: 'ended', action: 'none', why: 'The alert had ended before.' }
    }
    if (!known.hasIncident) {
        return { outcome: 'ended', action: 'none', why: 'The alert has no incident.' }
    }
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
