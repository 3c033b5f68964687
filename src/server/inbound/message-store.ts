import { gs } from '@servicenow/glide'
import type { Settlement, WaitingMessage } from './message.ts'
import { hashKey } from '../platform/hash-key.ts'
import { where } from '../platform/query.ts'
import { type AnyRecord, openTable, readByKey, readRecord, refusalOf, setValues, valueOf } from '../platform/record.ts'
import { TABLES } from '../shared/app.ts'
import { fromUtcText } from '../shared/utc.ts'

/** States of a message that is not settled. */
const WAITING: readonly string[] = ['received', 'queued']

/** Most messages that one look at an alert's queue takes. */
const QUEUE_LIMIT = 50

/** How often a message looks for a free number; each time another request was faster. */
const MOST_NUMBERS = 60

/** How many taken numbers are tried one by one before all messages of the alert are searched for the highest. */
const NUMBERS_IN_TURN = 20

/** A message that is to be stored. */
export interface NewMessage {
    /** sys_id of the source; empty where there is none. */
    readonly sourceId: string
    readonly body: string
    readonly postedBy: string
    /** One line for lists. */
    readonly summary: string
    readonly state: 'received' | 'queued' | 'processed' | 'refused'
    readonly outcome: string
    readonly error: string
    readonly trace: readonly string[]
    /** sys_id of the message that holds the whole post, where this is one alert of several in it. */
    readonly postId?: string
    /** sys_id of the message that is processed once more. */
    readonly replayOf?: string
    /** sys_id of the incident that it came with, where somebody else has made one for it. */
    readonly incidentId?: string
    /** Whether the body is not the whole one that came. */
    readonly isCut?: boolean
}

/** A stored message with its record, so that settling it needs no second read; or why it is none. */
export type Stored = { readonly message: WaitingMessage; readonly record: AnyRecord } | NotStored

/** Why a message was not stored. */
export interface NotStored {
    /** The platform's words. */
    readonly reason: string
    /** The id that was asked for, where another message has it already; else empty. */
    readonly takenId: string
}

/**
 * Stores a message that has no alert, under an id that is given or a new one. Like {@link storeInLine} it is the first
 * write of its request: what is answered 2xx is stored before.
 */
export function storeAlone(message: NewMessage, id = ''): Stored {
    const stored = insertMessage(message, '', 0, hashKey('message', gs.generateGUID()), id)
    return 'key' in stored ? { reason: stored.reason, takenId: takenId(id) } : stored
}

/**
 * Stores a message behind all others of its alert, under an id that is given or a new one. `revision` is the number of
 * the last applied one, as just read; the next is free unless another request was faster. The number is in the unique
 * key: no two messages have the same, and its holder alone makes the transition of that number.
 */
export function storeInLine(message: NewMessage, alertKey: string, revision: number, id = ''): Stored {
    let number = revision + 1
    for (let attempt = 1; attempt <= MOST_NUMBERS; attempt++) {
        const stored = insertMessage(message, alertKey, number, hashKey('message', alertKey, String(number)), id)
        if (!('key' in stored)) return stored
        const taken = takenId(id)
        if (taken !== '' || !readByKey(TABLES.message, stored.key)) return { reason: stored.reason, takenId: taken }
        number = Math.max(number, attempt < NUMBERS_IN_TURN ? highestWaiting(alertKey) : highestNumber(alertKey)) + 1
    }
    return { reason: 'too many messages of one alert at the same moment', takenId: '' }
}

/** Whether a message with this id is stored; settled or not. */
export function isStored(id: string): boolean {
    return readRecord(TABLES.message, id) !== null
}

/** Takes a message back that this request has stored, unless somebody has settled it; it stays as a refused one. */
export function withdraw(id: string, error: string): void {
    const record = readRecord(TABLES.message, id)
    if (!record || !WAITING.includes(valueOf(record, 'state'))) return
    setValues(record, { state: 'refused', outcome: 'refused', error, trace: error })
    record.update()
}

function takenId(id: string): string {
    return isStored(id) ? id : ''
}

function insertMessage(
    message: NewMessage,
    alertKey: string,
    number: number,
    key: string,
    sysId = '',
): Exclude<Stored, NotStored> | { readonly key: string; readonly reason: string } {
    const record = openTable(TABLES.message)
    record.initialize()
    if (sysId !== '') record.setNewGuidValue(sysId)
    setValues(record, {
        key,
        post: message.postId ?? '',
        replay_of: message.replayOf ?? '',
        incomplete: message.isCut === true ? 'true' : 'false',
        source: message.sourceId,
        body: message.body,
        posted_by: message.postedBy,
        summary: message.summary,
        state: message.state,
        outcome: message.outcome,
        error: message.error,
        incident: message.incidentId ?? '',
        alert_key: alertKey,
        number: String(number),
        trace: message.trace.join('\n'),
    })
    const id: string | null = record.insert()
    if (!id) return { key, reason: refusalOf(record) }
    const { sourceId, postedBy, body } = message
    const storedAt = Date.now() / 1000
    const state = message.state === 'queued' ? 'queued' : 'received'
    const isReplay = (message.replayOf ?? '') !== ''
    const incidentId = message.incidentId ?? ''
    return {
        message: { id, state, sourceId, alertKey, number, storedAt, postedBy, body, isReplay, attempts: 0, incidentId },
        record,
    }
}

function highestWaiting(alertKey: string): number {
    return Math.max(0, ...waitingMessages(alertKey).map(({ number }) => number))
}

/** Needed only after an alert's row was deleted or set back: then settled messages hold the numbers that come next. */
function highestNumber(alertKey: string): number {
    const record = openTable(TABLES.message)
    where(record, ['alert_key', '=', alertKey])
    record.orderByDesc('number')
    record.setLimit(1)
    record.query()
    return record.next() ? Number(valueOf(record, 'number')) : 0
}

/** The messages of an alert that are not settled, one query on the index of alert key and state. */
export function waitingMessages(alertKey: string): readonly WaitingMessage[] {
    const record = openTable(TABLES.message)
    where(record, ['alert_key', '=', alertKey], ['state', 'IN', WAITING])
    record.orderBy('number')
    record.setLimit(QUEUE_LIMIT)
    record.query()
    return readAll(record)
}

/** All messages that are not settled, the oldest first: one query on the index of the state. */
export function oldestWaiting(limit: number): readonly WaitingMessage[] {
    const record = openTable(TABLES.message)
    where(record, ['state', 'IN', WAITING])
    record.orderBy('sys_created_on')
    record.setLimit(limit)
    record.query()
    return readAll(record)
}

/** Whether a message is stored and not settled. */
export function isWaiting(id: string): boolean {
    const record = readRecord(TABLES.message, id)
    return record !== null && WAITING.includes(valueOf(record, 'state'))
}

/** Leaves a message to others: whoever settles its alert next, or the sweep. */
export function markQueued(record: AnyRecord): void {
    setValues(record, { state: 'queued', outcome: 'queued' })
    record.update()
}

/** Writes a message's end. `record` is the message's own record where the caller has it. */
export function settleMessage(id: string, settlement: Settlement, record: AnyRecord | null): void {
    const target = record ?? readRecord(TABLES.message, id)
    if (!target) return
    setValues(target, {
        state: settlement.state,
        outcome: settlement.outcome,
        alert: settlement.alertId,
        incident: settlement.incidentId,
        error: settlement.error,
        trace: settlement.trace.join('\n'),
    })
    if (!target.update()) throw new Error(`message ${id} could not be settled: ${refusalOf(target)}`)
}

/** What became of a message that another processor has settled; null while nobody has. */
export function settledOutcome(id: string): { readonly outcome: string; readonly incidentId: string } | null {
    const record = readRecord(TABLES.message, id)
    if (!record || WAITING.includes(valueOf(record, 'state'))) return null
    return { outcome: valueOf(record, 'outcome'), incidentId: valueOf(record, 'incident') }
}

/** Records that an attempt at a message ended with an error; with the last one the message is failed. */
export function countAttempt(id: string, attempts: number, isLast: boolean, error: string): void {
    const record = readRecord(TABLES.message, id)
    if (!record) return
    setValues(record, { attempts: String(attempts), error })
    if (isLast) setValues(record, { state: 'failed', outcome: 'failed' })
    record.update()
}

function readAll(record: AnyRecord): readonly WaitingMessage[] {
    const messages: WaitingMessage[] = []
    while (record.next()) {
        messages.push({
            id: record.getUniqueValue(),
            state: valueOf(record, 'state') === 'queued' ? 'queued' : 'received',
            sourceId: valueOf(record, 'source'),
            alertKey: valueOf(record, 'alert_key'),
            number: Number(valueOf(record, 'number') || '0'),
            storedAt: fromUtcText(valueOf(record, 'sys_created_on')) ?? 0,
            postedBy: valueOf(record, 'posted_by'),
            body: valueOf(record, 'body'),
            isReplay: valueOf(record, 'replay_of') !== '',
            attempts: Number(valueOf(record, 'attempts') || '0'),
            incidentId: valueOf(record, 'incident'),
        })
    }
    return messages
}
