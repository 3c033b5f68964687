import { logFrom } from '../../platform/log.ts'
import { newId } from '../../platform/record/new-id.ts'
import type { Source } from '../../settings/source/source.ts'
import { readSourceByName } from '../../settings/source/source-store.ts'
import { PROPERTIES } from '../../shared/app.ts'
import {
    type ErrorEntry,
    type ErrorName,
    ERRORS,
    errorText,
    type ErrorValues,
    type Refusal,
} from '../../shared/errors.ts'
import { readReason } from '../../shared/reason.ts'
import type { HeaderReader } from '../../shared/standard-webhooks.ts'
import { cutToBytes, utf8Length } from '../../shared/text.ts'
import { isStored, type NewMessage, type NotStored, storeAlone } from '../messages/message-store.ts'
import { type PostedAlert, readPost } from '../profiles/read-post.ts'
import { keepRefused } from './refused-post-store.ts'
import { type AlertReceipt, type Origin, storeAlertMessage, type StoredAlertMessage } from './store-alert-message.ts'
import { countUnfilledIds } from './unfilled-ids-store.ts'
import { verify } from './verify.ts'

/** What the column holds, whatever the property says: a body that is stored cut could not be carried on by the sweep. */
const MAX_BYTES = 4_000_000

/** How much of a refused body is kept, in bytes. */
const REFUSED_BYTES = 65_536

/** How long a request settles the alerts of one post, in ms; those that are left are the sweep's. Less than a message's owner has. */
const SETTLING_MS = 3000

/** What a sender is told. */
export type Receipt =
    | ({ readonly status: 200 | 201 | 202 } & AlertReceipt)
    | { readonly status: 200 | 201 | 202; readonly messageId: string; readonly parts: readonly AlertReceipt[] }
    | {
          readonly status: number
          readonly message: string
          readonly detail: string
          /** The message in which the refused body is kept; empty where nothing could be stored. */
          readonly messageId: string
      }

/** What came with a request. */
export interface ReceivedPost {
    readonly body: string
    readonly header: HeaderReader
    /** sys_id of the user who posted it. */
    readonly postedBy: string
    /** Largest accepted body in bytes of UTF-8; the column's own limit holds all the same. */
    readonly maxBytes: number
}

/**
 * Takes one posted body, verified as its source requires: stores it, whatever it is, then settles its alert, or leaves it
 * to the background where the source says so. From the moment it is stored the answer is 2xx unless the body is refused:
 * what fails afterwards is carried on by the sweep.
 */
export function receive(sourceName: string, { body, header, postedBy, maxBytes }: ReceivedPost): Receipt {
    const origin = { postedBy, replayOf: '' }
    const source = readSourceByName(sourceName)
    if (!source?.active) {
        return refuse({ refused: 'noSource', values: { source: sourceName } }, body, source, origin)
    }
    const verified = verify(source, header, body)
    if ('refused' in verified) {
        return refuse(verified, body, source, origin)
    }
    const limit = Math.min(maxBytes, MAX_BYTES)
    const size = body.length * 3 <= limit ? body.length : utf8Length(body)
    if (size > limit) {
        const values = { size, limit, property: PROPERTIES.maxMessageBytes }
        return refuse({ refused: 'tooLarge', values }, body, source, origin)
    }
    return takePost(source, body, origin, verified.deliveryId)
}

/**
 * Takes a body of a source that is known, posted now or before: the one path of a new post and of a replay. `deliveryId`
 * is the sys_id that the message of a signed delivery must get; empty where it may have any.
 */
export function takePost(source: Source, body: string, origin: Origin, deliveryId: string): Receipt {
    const parts = readPost(source, body)
    if ('refused' in parts) {
        return refuse(parts, body, source, origin)
    }
    const isQueued = source.queue && origin.replayOf === ''
    const post: Post = { source, body, origin, deliveryId, isQueued }
    const [first, ...others] = parts
    if (!first) {
        const values = { field: 'the body', expected: 'an alert' }
        return refuse({ refused: 'missingField', values }, body, source, origin)
    }
    return others.length === 0 ? takeOne(first, post) : takeSeveral(parts, post)
}

interface Post {
    readonly source: Source
    readonly body: string
    readonly origin: Origin
    readonly deliveryId: string
    readonly isQueued: boolean
}

function takeOne(part: PostedAlert, post: Post): Receipt {
    const { source, origin, deliveryId, isQueued } = post
    const stored = storeAlertMessage(part, source, origin, { id: deliveryId, postId: '' }, isQueued)
    if ('reason' in stored) {
        return notStored(stored, post)
    }
    const receipt = stored.settle()
    return { status: chooseStatus([receipt], isQueued), ...receipt }
}

/**
 * Stores every alert of a post as a message of its own, then the whole post, and only then settles them: what is
 * stored of a post before it is whole was not answered, and does no harm when the sender repeats it.
 */
function takeSeveral(parts: readonly PostedAlert[], post: Post): Receipt {
    const { source, body, origin, deliveryId, isQueued } = post
    if (isStored(deliveryId)) {
        return refuse(replayedAs(deliveryId), body, source, origin)
    }
    const postId = deliveryId || newId()
    const waiting: StoredAlertMessage[] = []
    for (const part of parts) {
        const stored = storeAlertMessage(part, source, origin, { id: '', postId }, isQueued)
        if ('reason' in stored) {
            return notStored(stored, post)
        }
        waiting.push(stored)
    }
    const summary = `${parts.length} alerts in one post`
    const row = { summary, outcome: 'several', state: 'processed', trace: [`${summary}; each is a message.`] } as const
    const whole = storeAlone({ ...newMessage(source, body, origin), ...row }, postId)
    if ('reason' in whole) {
        const { refused, values } = replayedAs(postId)
        if (whole.takenId !== '') {
            waiting.forEach((part) => part.withdraw(errorText(refused, values)))
        }
        return notStored(whole, post)
    }
    const begun = Date.now()
    const receipts = waiting.map((part) => (Date.now() - begun < SETTLING_MS ? part.settle() : part.leave()))
    return { status: chooseStatus(receipts, isQueued), messageId: postId, parts: receipts }
}

function replayedAs(message: string): Refusal {
    return { refused: 'replayed', values: { message } }
}

function chooseStatus(receipts: readonly AlertReceipt[], isQueued: boolean): 200 | 201 | 202 {
    if (isQueued && receipts.some(({ outcome }) => outcome === 'queued')) {
        return 202
    }
    return receipts.some(({ outcome }) => outcome === 'created') ? 201 : 200
}

function newMessage(source: Source | null, body: string, origin: Origin): NewMessage {
    return {
        ...origin,
        sourceId: source?.id ?? '',
        body,
        summary: '',
        state: 'received',
        outcome: '',
        error: '',
        trace: [],
    }
}

function refuse(refusal: Refusal, body: string, source: Source | null, origin: Origin): Receipt {
    const error = errorText(refusal.refused, refusal.values)
    const kept = cutToBytes(body, REFUSED_BYTES)
    const end = keepRefused({
        ...newMessage(source, kept, origin),
        isCut: kept.length < body.length,
        summary: ERRORS[refusal.refused].message,
        state: 'refused',
        outcome: 'refused',
        error,
        trace: [error],
    })
    if ('reason' in end) {
        return answerError('notStored', { reason: end.reason })
    }
    const log = logFrom(source?.logLevel ?? '')
    if ('messageId' in end) {
        if (source && refusal.refused === 'unfilledId') {
            countSafely(source)
        }
        log.write('warning', `Message ${end.messageId} refused. ${error}`)
    }
    // The log is not flooded either: the 1st, 10th, 100th … is a line.
    else if (/^10*$/.test(String(end.counted))) {
        log.write('warning', `Refused and not kept, ${end.counted} this hour. ${error}`)
    }
    return { ...answerError(refusal.refused, refusal.values), messageId: 'messageId' in end ? end.messageId : '' }
}

/** The count is for people; that it fails does not change what the sender is answered. */
function countSafely({ id, logLevel, name }: Source): void {
    try {
        countUnfilledIds(id)
    } catch (error) {
        logFrom(logLevel).write('error', errorText('notCounted', { source: name, reason: readReason(error) }))
    }
}

function notStored({ reason, takenId }: NotStored, { source, body, origin }: Post): Receipt {
    if (takenId !== '') {
        return refuse(replayedAs(takenId), body, source, origin)
    }
    return answerError('notStored', { reason })
}

function answerError(name: ErrorName, values: ErrorValues): Extract<Receipt, { readonly detail: string }> {
    const { status, message }: ErrorEntry = ERRORS[name]
    return { status: status ?? 500, message, detail: errorText(name, values), messageId: '' }
}
