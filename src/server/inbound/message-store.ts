import type { Settlement, WaitingMessage } from './message.ts'
import { type AnyRecord, openTable, readRecord, refusalOf, setValues, valueOf } from '../platform/record.ts'
import { TABLES } from '../shared/app.ts'
import { fromUtcText, toUtcText } from '../shared/utc.ts'

/** Most messages that one look at an alert's queue takes. */
const QUEUE_LIMIT = 50

/** A message that is to be stored. */
export interface NewMessage {
    /** sys_id of the source; empty where there is none. */
    readonly sourceId: string
    readonly body: string
    readonly postedBy: string
    /** One line for lists. */
    readonly summary: string
    readonly state: 'received' | 'processed' | 'refused'
    readonly outcome: string
    readonly error: string
    readonly alertKey: string
    /** Epoch seconds; 0 for none. */
    readonly alertTime: number
    readonly phase: string
    readonly trace: readonly string[]
}

/** A stored message with its record, so that settling it needs no second read; or the platform's words why it is none. */
export type Stored = { readonly message: WaitingMessage; readonly record: AnyRecord } | { readonly reason: string }

/** Stores a message. This is the first write of every request: what is answered 2xx is stored before. */
export function storeMessage(message: NewMessage): Stored {
    const record = openTable(TABLES.message)
    record.initialize()
    setValues(record, {
        source: message.sourceId,
        body: message.body,
        posted_by: message.postedBy,
        summary: message.summary,
        state: message.state,
        outcome: message.outcome,
        error: message.error,
        alert_key: message.alertKey,
        alert_time: message.alertTime > 0 ? toUtcText(message.alertTime) : '',
        phase: message.phase,
        trace: message.trace.join('\n'),
    })
    const id: string | null = record.insert()
    if (!id) return { reason: refusalOf(record) }
    const { sourceId, alertKey, alertTime, phase, postedBy, body } = message
    const storedAt = Date.now() / 1000
    const waiting = {
        id,
        state: 'received',
        sourceId,
        alertKey,
        alertTime,
        phase,
        storedAt,
        postedBy,
        body,
        attempts: 0,
    }
    return { message: waiting as WaitingMessage, record }
}

/** The messages of an alert that are not settled, in no order: one query on the index of alert key and state. */
export function waitingMessages(alertKey: string): readonly WaitingMessage[] {
    const record = openTable(TABLES.message)
    record.addQuery('alert_key', alertKey)
    record.addQuery('state', 'IN', 'received,queued')
    record.setLimit(QUEUE_LIMIT)
    record.query()
    return readAll(record)
}

/** All messages that are not settled, the oldest first: one query on the index of the state. */
export function oldestWaiting(limit: number): readonly WaitingMessage[] {
    const record = openTable(TABLES.message)
    record.addQuery('state', 'IN', 'received,queued')
    record.orderBy('sys_created_on')
    record.setLimit(limit)
    record.query()
    return readAll(record)
}

/** Whether a request has given up a message of this alert to others. */
export function hasQueued(alertKey: string): boolean {
    const record = openTable(TABLES.message)
    record.addQuery('alert_key', alertKey)
    record.addQuery('state', 'queued')
    record.setLimit(1)
    record.query()
    return record.hasNext()
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
    if (!record || ['received', 'queued'].includes(valueOf(record, 'state'))) return null
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
            alertTime: fromUtcText(valueOf(record, 'alert_time')) ?? 0,
            phase: valueOf(record, 'phase'),
            storedAt: fromUtcText(valueOf(record, 'sys_created_on')) ?? 0,
            postedBy: valueOf(record, 'posted_by'),
            body: valueOf(record, 'body'),
            attempts: Number(valueOf(record, 'attempts') || '0'),
        })
    }
    return messages
}
