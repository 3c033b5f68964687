import { logFrom } from '../../platform/log.ts'
import { readSourceById } from '../../settings/source/source-store.ts'
import { errorText } from '../../shared/errors.ts'
import { readReason } from '../../shared/reason.ts'
import { alertKey, readAlert, type StoredAlert } from '../alert/alert-store.ts'
import { alertKeyParts, findCorrelation } from '../alert/correlation.ts'
import { openAttempts, type StoredMessage, type WaitingMessage } from '../messages/message.ts'
import {
    beginAttempt,
    endAttempt,
    failMessage,
    markQueued,
    settledOutcome,
    waitingMessages,
} from '../messages/message-store.ts'
import { readPost } from '../profiles/read-post.ts'
import { readIncident } from '../target/incident/incident-reader.ts'
import { applyMessage } from '../transition/apply-message.ts'
import { claimWork } from '../transition/claim-store.ts'
import type { PendingMessage, Settled } from '../transition/pending-message.ts'
import { resumeMessage, settleCounted } from '../transition/resume-message.ts'
import { LEASE_SECONDS, nextTurn, OWNER_SECONDS, type Turn } from './turn.ts'

/** How long a request waits for those before it, in ms, until it leaves its message to others. */
const PATIENCE_MS = 250

/** A request that took so long, in ms, may have tried the patience of others and looks for what they left to it. */
const SLOW_MS = 150

/** How many messages of one alert a processor settles at most, so that no request works for others without end. */
const MAX_MESSAGES_PER_CALL = 25

/** Attempts after which a message that ends with an error is failed for good and no longer in the way of others. */
const MAX_ENDED_ATTEMPTS = 5

/**
 * Attempts that began and never ended after which a message is failed. Each may have ended a worker of the instance,
 * which stops a job whose workers end several times.
 */
const MAX_OPEN_ATTEMPTS = 2

/**
 * Settles the message that a request has just stored. `known` is the alert as it was read before. Mostly the message is
 * next by its number, and nothing needs to be looked up. Null where it is left to others: to whoever is at the alert,
 * or to the sweep.
 */
export function settleOwn(own: PendingMessage, known: StoredAlert | null): Settled | null {
    if (own.message.number !== (known?.applied.revision ?? 0) + 1) {
        return settleAlert(own.message.alertKey, own)
    }
    let settled: Settled | null
    try {
        settled = applyMessage(own, known, () => isOwner(own.message))
    } catch (error) {
        failAttempt(own.message, error)
        return null
    }
    if (!settled) {
        return settleAlert(own.message.alertKey, own)
    }
    if (ageMs(own.message) > SLOW_MS) {
        settleOthers(own.message.alertKey)
    }
    return settled
}

/**
 * Settles what others left of an alert; an error of theirs is logged and changes nothing for who calls. Messages whose
 * attempt began and never ended, and those behind them, are left to {@link settleDoubtful}.
 */
export function settleOthers(alertKey: string): void {
    settleLeft(alertKey, false)
}

/** As {@link settleOthers}, with the messages whose attempt began and never ended: tried once more, then failed. */
export function settleDoubtful(alertKey: string): void {
    settleLeft(alertKey, true)
}

function settleLeft(alertKey: string, takesDoubtful: boolean): void {
    try {
        settleAlert(alertKey, null, takesDoubtful)
    } catch (error) {
        logFrom('').write('error', errorText('unfinished', { what: `of alert ${alertKey}`, reason: readReason(error) }))
    }
}

/**
 * Settles the waiting messages of one alert in order: the one code path for a request that has to wait its turn, for the
 * sweep (`own` null), and for whatever replays a message later. The answer is the end of `own`; null where there is
 * none, or where it is left to others.
 */
export function settleAlert(alertKey: string, own: PendingMessage | null, takesDoubtful = false): Settled | null {
    const begun = Date.now()
    let isQueued = false
    for (let settled = 0; settled < MAX_MESSAGES_PER_CALL; ) {
        // In this order: a message that is still waiting after the alert was read has not been applied after that.
        const alert = readAlert(alertKey)
        const waiting = waitingMessages(alertKey)
        if (own && !waiting.some(({ id }) => id === own.message.id)) {
            return settledByOthers(own.message.id)
        }
        const turn = nextTurn(
            waiting,
            alert?.applied ?? null,
            own?.message.id ?? null,
            Date.now() / 1000,
            takesDoubtful,
        )
        if (turn.kind === 'done') {
            return null
        }
        const done = turn.kind === 'wait' ? null : takeTurn(turn, alert, own, isQueued)
        if (done === 'failed') {
            return null
        }
        if (done && own && turn.kind !== 'wait' && turn.message.id === own.message.id) {
            return done
        }
        if (done) {
            settled++
            continue
        }
        if (!own) {
            return null
        }
        // The last look comes after the mark: whoever is at the alert is then past, or sees the mark at its end.
        if (isQueued) {
            return null
        }
        if (Date.now() - begun > PATIENCE_MS) {
            isQueued = true
            if (own.record) {
                markQueued(own.record)
            }
        }
    }
    if (own?.record && !isQueued) {
        markQueued(own.record)
    }
    return null
}

function takeTurn(
    turn: Exclude<Turn, { kind: 'wait' | 'done' }>,
    seen: StoredAlert | null,
    own: PendingMessage | null,
    isQueued: boolean,
): Settled | 'failed' | null {
    const { kind, message } = turn
    const isMine = own?.message.id === message.id
    try {
        if (isMine && !isQueued && kind === 'apply') {
            const isNext = message.number === (seen?.applied.revision ?? 0) + 1
            const alert = isNext ? seen : stillNext(message, seen)
            return alert === 'passed' ? null : applyMessage(own, alert, () => isOwner(own.message))
        }
        const validUntil = kind === 'close' ? Infinity : claimWork(message.alertKey, message.id, kind, LEASE_SECONDS)
        if (validUntil === null) {
            return null
        }
        if (!isMine && openAttempts(message) >= MAX_OPEN_ATTEMPTS) {
            return giveUp(message)
        }
        const begun = beginAttempt(message.id)
        if (!begun) {
            return null
        }
        const pending = isMine ? own : readPending(begun)
        if (kind === 'close') {
            return seen && settleCounted(pending, seen)
        }
        if (kind === 'finish') {
            const alert = readAlert(message.alertKey)
            return alert?.applied.lastMessageId === message.id ? resumeMessage(pending, alert) : null
        }
        const alert = stillNext(message, seen)
        return alert === 'passed' ? null : applyMessage(pending, alert, () => Date.now() / 1000 < validUntil)
    } catch (error) {
        failAttempt(message, error)
        return 'failed'
    }
}

/**
 * The alert read once more, before a message is applied that does not follow it directly or that others may have
 * applied. Numbers that are missing in between were given up, or their messages deleted, only if the alert is still as
 * it was seen before the waiting messages were.
 */
function stillNext(message: WaitingMessage, seen: StoredAlert | null): StoredAlert | null | 'passed' {
    const alert = readAlert(message.alertKey)
    const revision = alert?.applied.revision ?? 0
    const isNext = revision === message.number - 1 || revision === (seen?.applied.revision ?? 0)
    return isNext ? alert : 'passed'
}

function isOwner(message: WaitingMessage): boolean {
    return ageMs(message) < OWNER_SECONDS * 1000
}

function ageMs(message: WaitingMessage): number {
    return Date.now() - message.storedAt * 1000
}

/** Counts an attempt that an error ended. The message stays in its place, and those behind it wait for the next run. */
function failAttempt({ id, endedAttempts }: WaitingMessage, error: unknown): void {
    const attempts = endedAttempts + 1
    const reason = readReason(error)
    const isLast = attempts >= MAX_ENDED_ATTEMPTS
    const text = isLast ? errorText('gaveUp', { attempts, reason }) : errorText('unfinished', { what: id, reason })
    logFrom('').write('error', text)
    endAttempt(id, attempts, text)
    if (isLast) {
        failMessage(id, text)
    }
}

function giveUp(message: WaitingMessage): Settled {
    const text = errorText('neverEnded', { what: message.id, attempts: openAttempts(message) })
    logFrom('').write('error', text)
    failMessage(message.id, text)
    return { outcome: 'failed', incident: null }
}

/** Reads a stored message anew. It was readable when it was stored, so anything else is a defect and thrown. */
function readPending(message: StoredMessage): PendingMessage {
    const source = readSourceById(message.sourceId)
    if (!source) {
        throw new Error(errorText('noSource', { source: message.sourceId }))
    }
    const parts = readPost(source, message.body)
    if ('refused' in parts) {
        throw new Error(errorText(parts.refused, parts.values))
    }
    const [part, ...others] = parts
    if (!part || others.length > 0 || 'test' in part.read) {
        throw new Error('the body is not one alert any more')
    }
    // The key is the one it was stored under, whatever the template of the source has become since.
    const isGrouped = message.alertKey !== alertKey(alertKeyParts(source.id, part.read.id))
    const correlation = findCorrelation(source, part.read, part.json)
    const externalId = isGrouped ? correlation.externalId : part.read.id
    const alert = { ...part.read, remarks: [...part.read.remarks, ...correlation.remarks] }
    return { message, alert, json: part.json, source, externalId, isGrouped, record: null }
}

function settledByOthers(messageId: string): Settled | null {
    const end = settledOutcome(messageId)
    if (!end) {
        return null
    }
    const incident = readIncident(end.incidentId)
    return { outcome: end.outcome, incident: incident && { id: incident.id, number: incident.number } }
}
