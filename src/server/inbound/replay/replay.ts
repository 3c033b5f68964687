import { mayRead, mayReadColumn } from '../../platform/record/readable.ts'
import { type AnyRecord, readRecord, readValue } from '../../platform/record/record.ts'
import type { Source } from '../../settings/source/source.ts'
import { readSourceById } from '../../settings/source/source-store.ts'
import { TABLES } from '../../shared/app.ts'
import { type ErrorName, ERRORS, readErrorCode, type Refusal } from '../../shared/errors.ts'
import { shownName } from '../../shared/text.ts'
import { type Receipt, takePost } from '../intake/receive-post.ts'
import type { AlertReceipt } from '../intake/store-alert-message.ts'
import { SETTLED } from '../messages/message-states.ts'

/** A stored message that can be processed once more. */
export interface KeptMessage {
    readonly id: string
    readonly source: Source
    readonly body: string
    readonly postedBy: string
}

/**
 * Processes a stored message once more, by today's settings and mapping, as a new message that names the old one. What
 * is the same as before counts as changed, so that a new mapping reaches the incident; what is older than the alert's
 * last message stays late. The receipt names only incidents that the caller may read.
 */
export function replay(messageId: string): Receipt | Refusal {
    const kept = keptMessage(messageId)
    if ('refused' in kept) {
        return kept
    }
    return readableReceipt(takePost(kept.source, kept.body, { postedBy: kept.postedBy, replayOf: kept.id }, ''))
}

function readableReceipt(receipt: Receipt): Receipt {
    if ('detail' in receipt) {
        return receipt
    }
    if ('parts' in receipt) {
        return { ...receipt, parts: receipt.parts.map(readablePart) }
    }
    return { ...receipt, ...readablePart(receipt) }
}

function readablePart(part: AlertReceipt): AlertReceipt {
    const { outcome, messageId } = part
    const incident = part.incident && readRecord('incident', part.incident.id)
    const isNamed = incident !== null && mayRead(incident) && mayReadColumn(incident, 'number')
    return { outcome, messageId, incident: isNamed ? part.incident : null }
}

/** A message whose whole body is still there, and whose source is; a refusal where it is not. */
export function keptMessage(messageId: string): KeptMessage | Refusal {
    const record = readRecord(TABLES.message, messageId)
    if (!record) {
        return { refused: 'noMessage', values: { id: shownName(messageId, 40) } }
    }
    const source = readSourceById(readValue(record, 'source'))
    const reason = source ? reasonAgainst(record) : 'its source does not exist any more'
    if (!source || reason !== '') {
        return { refused: 'notReplayable', values: { id: record.getUniqueValue(), reason } }
    }
    const postedBy = readValue(record, 'posted_by')
    return { id: record.getUniqueValue(), source, body: readValue(record, 'body'), postedBy }
}

/** Errors of messages that did not prove that they come from their source: a replay must not let them in. */
const UNPROVEN: readonly ErrorName[] = ['wrongSecret', 'badSignature', 'outsideTolerance', 'replayed', 'noSecret']

function reasonAgainst(record: AnyRecord): string {
    // A message of an older version has its code in the text only.
    const code = readValue(record, 'error_code') || readErrorCode(readValue(record, 'error'))
    if (UNPROVEN.some((name) => ERRORS[name].code === code)) {
        return 'it did not prove that it comes from its source'
    }
    if (!SETTLED.includes(readValue(record, 'state'))) {
        return 'it is not settled yet; it is processed without your help'
    }
    if (readValue(record, 'incomplete') === '1') {
        return 'its body was cut when it was refused, or erased'
    }
    return readValue(record, 'body') === '' ? 'it has no body' : ''
}
