import { gs } from '@servicenow/glide'
import { hashKey } from '../../platform/hash-key.ts'
import { readGroups } from '../../platform/record/count.ts'
import { insertOnce } from '../../platform/record/insert-once.ts'
import { type Condition, where } from '../../platform/record/query.ts'
import { type AnyRecord, openTable, readRecord, readValue, setValues } from '../../platform/record/record.ts'
import { updateRecord } from '../../platform/record/update-record.ts'
import { TABLES } from '../../shared/app.ts'
import { readErrorCode } from '../../shared/errors.ts'
import { formatTrace, type Trace } from '../../shared/trace.ts'
import { fromUtcText, toUtcText } from '../../shared/utc.ts'
import type { Settlement, StoredMessage, WaitingMessage } from './message.ts'
import { WAITING } from './message-states.ts'

/** Most messages that one look at an alert's queue takes. */
const QUEUE_LIMIT = 50

/** How often a message looks for a free number; each time another request was faster. */
const MAX_NUMBERS = 60

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
    readonly trace: Trace
    /** sys_id of the message that holds the whole post, where this is one alert of several in it. */
    readonly postId?: string
    /** sys_id of the message that is processed once more. */
    readonly replayOf?: string
    /** sys_id of the incident that it came with, where somebody else has made one for it. */
    readonly incidentId?: string
    /** Whether the body is not the whole one that came. */
    readonly isCut?: boolean
    /** Key of the alert's own id, if several alerts may share its row. */
    readonly memberKey?: string
}

/** A stored message with its record, so that settling it needs no second read; or why it is none. */
export type Stored = { readonly message: StoredMessage; readonly record: AnyRecord } | NotStored

/** Another message has the unique key. */
export interface KeyTaken {
    readonly taken: true
}

const KEY_TAKEN = 'another message has the same key'

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
    if (id !== '' && isStored(id)) {
        return { reason: 'the id is taken', takenId: id }
    }
    const stored = insertMessage(message, '', 0, hashKey('message', gs.generateGUID()), id)
    if (!('refused' in stored || 'taken' in stored)) {
        return stored
    }
    return { reason: 'refused' in stored ? stored.refused : KEY_TAKEN, takenId: takenId(id) }
}

/**
 * Stores a message behind all others of its alert, under an id that is given or a new one. `revision` is the number of
 * the last applied one, as just read; the next is free unless another request was faster. The number is in the unique
 * key: no two messages have the same, and its holder alone makes the transition of that number.
 */
export function storeInLine(message: NewMessage, alertKey: string, revision: number, id = ''): Stored {
    // A sender that repeats a signed delivery brings an id that is taken; a number is taken only at the same moment.
    if (id !== '' && isStored(id)) {
        return { reason: 'the id is taken', takenId: id }
    }
    let number = revision + 1
    for (let attempt = 1; attempt <= MAX_NUMBERS; attempt++) {
        const stored = insertMessage(message, alertKey, number, hashKey('message', alertKey, String(number)), id)
        if (!('refused' in stored || 'taken' in stored)) {
            return stored
        }
        if ('refused' in stored) {
            return { reason: stored.refused, takenId: takenId(id) }
        }
        number = Math.max(number, attempt < NUMBERS_IN_TURN ? highestWaiting(alertKey) : highestNumber(alertKey)) + 1
    }
    return { reason: 'too many messages of one alert at the same moment', takenId: '' }
}

/** Stores a message under a unique key that the caller has looked for, with a number among those of a line. */
export function storeUnder(message: NewMessage, key: string, line = '', number = 0): Stored | KeyTaken {
    const stored = insertMessage(message, line, number, key)
    return 'refused' in stored ? { reason: stored.refused, takenId: '' } : stored
}

/** Whether a message with this id is stored; settled or not. */
export function isStored(id: string): boolean {
    return readRecord(TABLES.message, id) !== null
}

/** Takes a message back that this request has stored, unless somebody has settled it; it stays as a refused one. */
export function withdraw(id: string, error: string): void {
    const record = readRecord(TABLES.message, id)
    if (!record || !WAITING.includes(readValue(record, 'state'))) {
        return
    }
    setValues(record, { state: 'refused', outcome: 'refused', ...errorColumns(error), trace: error })
    updateRecord(TABLES.message, record, true)
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
): Exclude<Stored, NotStored> | KeyTaken | { readonly refused: string } {
    // Whoever stores a message as received settles it at once: that attempt begins with the row.
    const attempts = message.state === 'received' ? 1 : 0
    const values = {
        post: message.postId ?? '',
        replay_of: message.replayOf ?? '',
        incomplete: message.isCut === true ? 'true' : 'false',
        source: message.sourceId,
        body: message.body,
        posted_by: message.postedBy,
        summary: message.summary,
        state: message.state,
        outcome: message.outcome,
        ...errorColumns(message.error),
        incident: message.incidentId ?? '',
        alert_key: alertKey,
        member_key: message.memberKey ?? '',
        number: String(number),
        attempts: String(attempts),
        trace: formatTrace(message.trace),
    }
    const inserted = insertOnce(TABLES.message, key, values, sysId)
    if (!('ok' in inserted)) {
        return inserted
    }
    const id = inserted.ok.getUniqueValue()
    const { sourceId, postedBy, body } = message
    const storedAt = Date.now() / 1000
    const state = message.state === 'queued' ? 'queued' : 'received'
    const isReplay = (message.replayOf ?? '') !== ''
    const incidentId = message.incidentId ?? ''
    const waiting = { id, state, alertKey, number, storedAt, attempts, endedAttempts: 0 } as const
    return { message: { ...waiting, sourceId, postedBy, body, isReplay, incidentId }, record: inserted.ok }
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
    return record.next() ? Number(readValue(record, 'number')) : 0
}

/** Key of the row to which the last message of an alert went that may share rows; empty if there is none. */
export function readLastAlertKey(memberKey: string): string {
    const record = openTable(TABLES.message)
    where(record, ['member_key', '=', memberKey])
    record.orderByDesc('sys_created_on')
    record.setLimit(1)
    record.query()
    return record.next() ? readValue(record, 'alert_key') : ''
}

/** The messages of an alert that are not settled, by number: one query on the index of alert key and state, without bodies. */
export function waitingMessages(alertKey: string): readonly WaitingMessage[] {
    return waitingWhere([['alert_key', '=', alertKey]])
        .sort((one, other) => one.number - other.number)
        .slice(0, QUEUE_LIMIT)
}

/** All messages that are not settled, the oldest first: one query on the index of the state, without bodies. */
export function allWaiting(): readonly WaitingMessage[] {
    return waitingWhere([]).sort((one, other) => one.storedAt - other.storedAt || one.number - other.number)
}

/** A body may have megabytes, and a GlideRecord reads rows whole; groups of an aggregate have the columns that are named. */
function waitingWhere(conditions: readonly Condition[]): WaitingMessage[] {
    const columns = ['sys_id', 'state', 'alert_key', 'number', 'sys_created_on', 'attempts', 'ended_attempts']
    const rows = readGroups(TABLES.message, columns, [...conditions, ['state', 'IN', WAITING]])
    return rows.map((row) => toWaiting((column) => row[column] ?? ''))
}

/**
 * How many messages are not settled, and when the oldest was stored; null if there is none.
 *
 * @param before only those that were stored before this moment, epoch seconds; null for all
 */
export function readWaiting(before: number | null): { readonly count: number; readonly oldest: number } | null {
    const old: readonly Condition[] = before === null ? [] : [['sys_created_on', '<', toUtcText(Math.floor(before))]]
    const waiting = waitingWhere(old)
    if (waiting.length === 0) {
        return null
    }
    return { count: waiting.length, oldest: Math.min(...waiting.map(({ storedAt }) => storedAt)) }
}

/**
 * Counts an attempt at a message, before its work.
 *
 * @returns the whole message; null where somebody has settled or deleted it
 */
export function beginAttempt(id: string): StoredMessage | null {
    const record = readRecord(TABLES.message, id)
    if (!record || !WAITING.includes(readValue(record, 'state'))) {
        return null
    }
    const message = toStored(record)
    const attempts = message.attempts + 1
    setValues(record, { attempts: String(attempts) })
    const counted = updateRecord(TABLES.message, record, true)
    if ('refused' in counted) {
        throw new Error(`the attempt could not be counted: ${counted.refused}`)
    }
    return 'gone' in counted ? null : { ...message, attempts }
}

/** Whether a message is stored and not settled. */
export function isWaiting(id: string): boolean {
    const record = readRecord(TABLES.message, id)
    return record !== null && WAITING.includes(readValue(record, 'state'))
}

/** Leaves a message to others, whoever settles its alert next, or the sweep: an attempt that never began its work counts for none. */
export function markQueued(record: AnyRecord): void {
    const isChanged = readValue(record, 'state') !== 'queued'
    setValues(record, { state: 'queued', outcome: 'queued', attempts: '0' })
    updateRecord(TABLES.message, record, isChanged)
}

/** Writes a message's end; one that was deleted meanwhile has none. `record` is its own record where the caller has it. */
export function settleMessage(id: string, settlement: Settlement, record: AnyRecord | null): void {
    const target = record ?? readRecord(TABLES.message, id)
    if (!target) {
        return
    }
    const isChanged = readValue(target, 'state') !== settlement.state
    setValues(target, {
        state: settlement.state,
        outcome: settlement.outcome,
        alert: settlement.alertId,
        incident: settlement.incidentId,
        ...errorColumns(settlement.error),
        trace: formatTrace(settlement.trace),
    })
    const written = updateRecord(TABLES.message, target, isChanged)
    if ('refused' in written) {
        throw new Error(`message ${id} could not be settled: ${written.refused}`)
    }
}

/** What became of a message that another processor has settled; null while nobody has. */
export function settledOutcome(id: string): { readonly outcome: string; readonly incidentId: string } | null {
    const record = readRecord(TABLES.message, id)
    if (!record || WAITING.includes(readValue(record, 'state'))) {
        return null
    }
    return { outcome: readValue(record, 'outcome'), incidentId: readValue(record, 'incident') }
}

/** Records that an attempt at a message ended with an error, as the `ended`-th. */
export function endAttempt(id: string, ended: number, error: string): void {
    const record = readRecord(TABLES.message, id)
    if (!record) {
        return
    }
    const begun = Math.max(Number(readValue(record, 'attempts') || '0'), ended)
    setValues(record, { attempts: String(begun), ended_attempts: String(ended), ...errorColumns(error) })
    updateRecord(TABLES.message, record)
}

/** Gives a message up for good: it is failed, and no longer in the way of those behind it. */
export function failMessage(id: string, error: string): void {
    const record = readRecord(TABLES.message, id)
    if (!record || !WAITING.includes(readValue(record, 'state'))) {
        return
    }
    setValues(record, { state: 'failed', outcome: 'failed', ...errorColumns(error), trace: formatTrace([error]) })
    updateRecord(TABLES.message, record, true)
}

/** The text of an error with its code beside it; both are empty if there is none. */
function errorColumns(error: string): Readonly<Record<string, string>> {
    return { error, error_code: readErrorCode(error) }
}

function toWaiting(value: (column: string) => string): WaitingMessage {
    return {
        id: value('sys_id'),
        state: value('state') === 'queued' ? 'queued' : 'received',
        alertKey: value('alert_key'),
        number: Number(value('number') || '0'),
        storedAt: fromUtcText(value('sys_created_on')) ?? 0,
        attempts: Number(value('attempts') || '0'),
        endedAttempts: Number(value('ended_attempts') || '0'),
    }
}

function toStored(record: AnyRecord): StoredMessage {
    return {
        ...toWaiting((column) => readValue(record, column)),
        id: record.getUniqueValue(),
        sourceId: readValue(record, 'source'),
        postedBy: readValue(record, 'posted_by'),
        body: readValue(record, 'body'),
        isReplay: readValue(record, 'replay_of') !== '',
        incidentId: readValue(record, 'incident'),
    }
}
