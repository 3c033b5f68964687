import { gs } from '@servicenow/glide'
import { type NewMessage, type Stored, storeAlone } from './message-store.ts'
import { readPost } from './profiles.ts'
import { type Origin, type PartReceipt, type StoredPart, storePart } from './stored-part.ts'
import { logFrom } from '../platform/log.ts'
import { PROPERTIES } from '../shared/app.ts'
import { ERRORS, type ErrorEntry, type ErrorName, errorText, type ErrorValues, type Refusal } from '../shared/errors.ts'
import { cutToBytes, utf8Length } from '../shared/text.ts'
import type { Settings } from '../settings/settings.ts'
import { settingsByName } from '../settings/settings-store.ts'

/** Limit of a body in bytes where the property is not set. */
const DEFAULT_MAX_BYTES = 1_048_576

/** What the column holds, whatever the property says: a body that is stored cut could not be carried on by the sweep. */
const MOST_BYTES = 4_000_000

/** How much of a refused body is kept, in bytes. */
const REFUSED_BYTES = 65_536

/** How long a request settles the alerts of one post, in ms; those that are left are the sweep's. Less than a message's owner has. */
const SETTLING_MS = 3000

/** What a sender is told. */
export type Receipt =
    | ({ readonly status: 200 | 201 | 202 } & PartReceipt)
    | { readonly status: 200 | 201 | 202; readonly messageId: string; readonly parts: readonly PartReceipt[] }
    | { readonly status: number; readonly message: string; readonly detail: string }

/**
 * Takes one posted body: stores it, whatever it is, then settles its alert, or leaves it to the background where the
 * source says so. From the moment it is stored the answer is 2xx unless the body is refused: what fails afterwards is
 * carried on by the sweep.
 */
export function receive(sourceName: string, body: string): Receipt {
    const origin = { postedBy: gs.getUserID(), replayOf: '' }
    const settings = settingsByName(sourceName)
    if (!settings?.active)
        return refuse({ refused: 'noSource', values: { source: sourceName } }, body, settings, origin)
    const set = Number(gs.getProperty(PROPERTIES.maxMessageBytes, String(DEFAULT_MAX_BYTES))) || DEFAULT_MAX_BYTES
    const limit = Math.min(set, MOST_BYTES)
    const size = body.length * 3 <= limit ? body.length : utf8Length(body)
    if (size > limit) {
        const values = { size, limit, property: PROPERTIES.maxMessageBytes }
        return refuse({ refused: 'tooLarge', values }, body, settings, origin)
    }
    return takePost(settings, body, origin)
}

/** Takes a body of a source that is known, posted now or before: the one path of a new post and of a replay. */
export function takePost(settings: Settings, body: string, origin: Origin): Receipt {
    const parts = readPost(settings, body)
    if ('refused' in parts) return refuse(parts, body, settings, origin)
    const [first, ...others] = parts
    if (!first) {
        const values = { field: 'the body', expected: 'an alert' }
        return refuse({ refused: 'missingField', values }, body, settings, origin)
    }
    const isQueued = settings.queue && origin.replayOf === ''
    if (others.length === 0) {
        const stored = storePart(first, settings, origin, '', isQueued)
        if ('reason' in stored) return notStored(stored.reason)
        const receipt = stored.settle()
        return { status: statusOf([receipt], isQueued), ...receipt }
    }
    const waiting: StoredPart[] = []
    const postId = gs.generateGUID()
    for (const part of parts) {
        const stored = storePart(part, settings, origin, postId, isQueued)
        if ('reason' in stored) return notStored(stored.reason)
        waiting.push(stored)
    }
    return settleSeveral(waiting, { settings, body, origin, postId, isQueued })
}

interface Post {
    readonly settings: Settings
    readonly body: string
    readonly origin: Origin
    readonly postId: string
    readonly isQueued: boolean
}

/**
 * Every alert of a post is stored as a message of its own, then the whole post, and only then are they settled: what is
 * stored of a post before it is whole was not answered, and does no harm when the sender repeats it.
 */
function settleSeveral(waiting: readonly StoredPart[], post: Post): Receipt {
    const { settings, body, origin, postId, isQueued } = post
    const summary = `${waiting.length} alerts in one post`
    const row = { summary, outcome: 'several', state: 'processed', trace: [`${summary}; each is a message.`] } as const
    const whole = storeAlone({ ...newMessage(settings, body, origin), ...row }, postId)
    if ('reason' in whole) return notStored(whole.reason)
    const begun = Date.now()
    const receipts = waiting.map((part) => (Date.now() - begun < SETTLING_MS ? part.settle() : part.leave()))
    return { status: statusOf(receipts, isQueued), messageId: postId, parts: receipts }
}

function statusOf(receipts: readonly PartReceipt[], isQueued: boolean): 200 | 201 | 202 {
    if (isQueued && receipts.some(({ outcome }) => outcome === 'queued')) return 202
    return receipts.some(({ outcome }) => outcome === 'created') ? 201 : 200
}

function newMessage(settings: Settings | null, body: string, origin: Origin): NewMessage {
    return {
        ...origin,
        sourceId: settings?.id ?? '',
        body,
        summary: '',
        state: 'received',
        outcome: '',
        error: '',
        trace: [],
    }
}

function refuse(refusal: Refusal, body: string, settings: Settings | null, origin: Origin): Receipt {
    const error = errorText(refusal.refused, refusal.values)
    const kept = cutToBytes(body, REFUSED_BYTES)
    const stored: Stored = storeAlone({
        ...newMessage(settings, kept, origin),
        isCut: kept.length < body.length,
        summary: ERRORS[refusal.refused].message,
        state: 'refused',
        outcome: 'refused',
        error,
        trace: [error],
    })
    if ('reason' in stored) return notStored(stored.reason)
    logFrom(settings?.logLevel ?? '').write('warning', `Message ${stored.message.id} refused. ${error}`)
    return answerError(refusal.refused, refusal.values)
}

function notStored(reason: string): Receipt {
    return answerError('notStored', { reason })
}

function answerError(name: ErrorName, values: ErrorValues): Receipt {
    const { status, message }: ErrorEntry = ERRORS[name]
    return { status: status ?? 500, message, detail: errorText(name, values) }
}
