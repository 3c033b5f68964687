import type { Alert } from '../../../src/server/inbound/alert/alert'
import type { IncidentAction, KnownAlert } from '../../../src/server/inbound/alert/known-alert'
import type { Facts } from '../../../src/server/inbound/decision/facts'
import type { Standing } from '../../../src/server/inbound/decision/standing'
import type { DecidedOutcome } from '../../../src/server/inbound/messages/outcomes'
import type { LifeCycle } from '../../../src/server/settings/source/source'
import { type Moment, toMoment } from '../../../src/server/shared/time'
import { LIFE_CYCLE, started } from '../samples'

/** When the known alert began, and when it ended, epoch seconds. */
export const BEGAN = 1_800_000_000
export const ENDED = BEGAN + 1200

/** When the message of a scenario arrives, if the scenario says nothing else: within the grace time after the end. */
export const ARRIVES = ENDED + 60

/** The hash of what was applied last. */
export const SAME = 'same'

/** What a scenario is about; what it leaves out is as usual. */
export interface Given {
    /** Null for an alert of which nothing is known. */
    readonly known: KnownAlert | null
    readonly alert: Alert
    readonly fingerprint?: string
    readonly isMoved?: boolean
    readonly isReplay?: boolean
    readonly arrivedAt?: number
    readonly autoResolve?: boolean
    readonly settings?: Partial<LifeCycle>
    readonly standing?: Standing
}

/** An alert that is on and has an incident. */
export const ON: KnownAlert = {
    phase: 'started',
    fingerprint: SAME,
    time: toMoment(BEGAN),
    start: toMoment(BEGAN),
    takenAt: BEGAN + 1,
    lateTime: '',
    hasIncident: true,
    repeats: 0,
    late: 0,
    lastOutcome: 'created',
    isSeen: true,
    isRelated: false,
    othersOn: 0,
}

/** The same after its end. */
export const OVER: KnownAlert = {
    ...ON,
    phase: 'ended',
    fingerprint: 'end',
    time: toMoment(ENDED),
    takenAt: ENDED + 1,
    lastOutcome: 'resolved',
}

/** An alert whose messages gave no time. */
export const ON_WITHOUT_TIME: KnownAlert = { ...ON, time: '', start: '' }
export const OVER_WITHOUT_TIME: KnownAlert = { ...OVER, time: '', start: '' }

/** A message that an alert is on, of a sender that uses ids again. */
export function on(time: Moment | null, changes: Partial<Alert> = {}): Alert {
    return { ...started(), startedAt: time, createdAt: null, endedAt: null, mayRecur: true, remarks: [], ...changes }
}

/** A message that an alert that began at `start` is over. */
export function over(time: Moment | null, start: Moment | null = null, changes: Partial<Alert> = {}): Alert {
    return on(start, { phase: 'ended', endedAt: time, status: 'over', ...changes })
}

/** What the decision is made from. */
export function toFacts(given: Given): Facts {
    const { alert, autoResolve = true, fingerprint = 'other', isMoved = false, isReplay = false, known } = given
    const policy = { leastSeverity: 'high', autoResolve, lifeCycle: { ...LIFE_CYCLE, ...given.settings } } as const
    const hashes = { fingerprint, unmovedFingerprint: isMoved ? SAME : fingerprint, isMoved }
    const { arrivedAt = ARRIVES, standing = null } = given
    return { alert, ...hashes, arrivedAt, isReplay, policy, known, standing, begun: null }
}

/** What one message does. */
export interface Scenario extends Given {
    readonly what: string
    readonly outcome: DecidedOutcome
    readonly action: IncidentAction
    /** What the trace says, if that is not clear from the outcome. */
    readonly why?: string
}

/** Seconds. */
export const HOUR = 3600

/** Seconds. */
export const MINUTE = 60

/** A start after the end. */
export const LATER = on(toMoment(ENDED + 10))
/** The start that has ended. */
export const OLD_START = on(toMoment(BEGAN))
/** A start without a time. */
export const NO_TIME = on(null)
/** An incident that was resolved when the alert ended. */
export const RESOLVED = { is: 'resolved', resolvedAt: ENDED } as const
/** An incident that is open. */
export const OPEN = { is: 'open', resolvedAt: null } as const
