import { gs } from '@servicenow/glide'
import { alertKey, readAlert, type StoredAlert } from './alert-store.ts'
import {
    isStored,
    markQueued,
    type NewMessage,
    type NotStored,
    type Stored,
    storeAlone,
    storeInLine,
    withdraw,
} from './message-store.ts'
import { type Part, readPost } from './profiles.ts'
import { settleOwn } from './settle-alert.ts'
import type { HeaderReader } from './signature.ts'
import { type Settled, summaryOf, type Work } from './transition.ts'
import { verify } from './verification.ts'
import { logFrom } from '../platform/log.ts'
import { PROPERTIES } from '../shared/app.ts'
import { ERRORS, type ErrorEntry, type ErrorName, errorText, type ErrorValues, type Refusal } from '../shared/errors.ts'
import { reasonOf } from '../shared/reason.ts'
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

/** What became of one alert of a post. */
export interface PartReceipt {
    readonly outcome: string
    readonly messageId: string
    readonly incident: Settled['incident']
}

/** What a sender is told. */
export type Receipt =
    | ({ readonly status: 200 | 201 } & PartReceipt)
    | { readonly status: 200 | 201; readonly messageId: string; readonly parts: readonly PartReceipt[] }
    | { readonly status: number; readonly message: string; readonly detail: string }

/**
 * Takes one posted body, verified as its source requires: stores it, whatever it is, then settles its alert. From the moment it is stored the answer is
 * 2xx unless the body is refused: what fails afterwards is carried on by the sweep.
 */
export function receive(sourceName: string, body: string, header: HeaderReader): Receipt {
    const settings = settingsByName(sourceName)
    if (!settings?.active) return refuse({ refused: 'noSource', values: { source: sourceName } }, body, settings)
    const verified = verify(settings, header, body)
    if ('refused' in verified) return refuse(verified, body, settings)
    const { deliveryId } = verified
    const set = Number(gs.getProperty(PROPERTIES.maxMessageBytes, String(DEFAULT_MAX_BYTES))) || DEFAULT_MAX_BYTES
    const limit = Math.min(set, MOST_BYTES)
    const size = body.length * 3 <= limit ? body.length : utf8Length(body)
    if (size > limit) {
        const values = { size, limit, property: PROPERTIES.maxMessageBytes }
        return refuse({ refused: 'tooLarge', values }, body, settings)
    }
    const parts = readPost(settings, body)
    if ('refused' in parts) return refuse(parts, body, settings)
    const [first, ...others] = parts
    if (!first)
        return refuse({ refused: 'missingField', values: { field: 'the body', expected: 'an alert' } }, body, settings)
    return others.length === 0
        ? receiveOne(first, body, settings, deliveryId)
        : receiveSeveral(parts, body, settings, deliveryId)
}

function receiveOne(part: Part, body: string, settings: Settings, deliveryId: string): Receipt {
    const stored = storePart(part, settings, '', deliveryId)
    if ('reason' in stored) return notStored(stored, body, settings)
    const settled = stored.settle()
    return { status: statusOf([settled]), ...settled }
}

/**
 * Stores every alert of a post as a message of its own, then the whole post, and only then settles them: what is
 * stored of the post before it is whole was not answered, and does no harm when the sender repeats it.
 */
function receiveSeveral(parts: readonly Part[], body: string, settings: Settings, deliveryId: string): Receipt {
    if (isStored(deliveryId)) return refuse(replayOf(deliveryId), body, settings)
    const postId = deliveryId || gs.generateGUID()
    const waiting: StoredPart[] = []
    for (const part of parts) {
        const stored = storePart(part, settings, postId)
        if ('reason' in stored) return notStored(stored, body, settings)
        waiting.push(stored)
    }
    const summary = `${parts.length} alerts in one post`
    const row = { summary, outcome: 'several', state: 'processed', trace: [`${summary}; each is a message.`] } as const
    const whole = storeAlone({ ...blank(settings, body), ...row }, postId)
    if ('reason' in whole) {
        if (whole.takenId !== '') waiting.forEach((part) => part.withdraw())
        return notStored(whole, body, settings)
    }
    const begun = Date.now()
    const receipts = waiting.map((part) => (Date.now() - begun < SETTLING_MS ? part.settle() : part.leave()))
    return { status: statusOf(receipts), messageId: postId, parts: receipts }
}

/** A stored part, which can be settled now or left to the sweep. */
interface StoredPart {
    readonly settle: () => PartReceipt
    readonly leave: () => PartReceipt
    /** Takes it back because the same post was accepted at the same moment. */
    readonly withdraw: () => void
}

function storePart(part: Part, settings: Settings, postId: string, id = ''): StoredPart | NotStored {
    const { read, body } = part
    const base: NewMessage = { ...blank(settings, body), postId }
    if ('test' in read) {
        const why = 'A test message: the connection works, no incident is made.'
        const row = { summary: 'Test message', outcome: 'test', state: 'processed', trace: [why] } as const
        const stored = storeAlone({ ...base, ...row }, id)
        if ('reason' in stored) return stored
        const receipt = { outcome: 'test', messageId: stored.message.id, incident: null }
        return { settle: () => receipt, leave: () => receipt, withdraw: () => takeBack(stored.message.id, postId) }
    }
    const key = alertKey(settings.id, read.id)
    const known = readAlert(key)
    const message = { ...base, summary: summaryOf(read).slice(0, 255) }
    const stored = storeInLine(message, key, known?.applied.revision ?? 0, id)
    if ('reason' in stored) return stored
    const messageId = stored.message.id
    return {
        settle: () => {
            const settled = settleSafely({ ...stored, alert: read, settings }, known)
            return { outcome: settled?.outcome ?? 'queued', messageId, incident: settled?.incident ?? null }
        },
        leave: () => {
            markQueued(stored.record)
            return { outcome: 'queued', messageId, incident: null }
        },
        withdraw: () => takeBack(stored.message.id, postId),
    }
}

function takeBack(id: string, postId: string): void {
    const { refused, values } = replayOf(postId)
    withdraw(id, errorText(refused, values))
}

function replayOf(message: string): Refusal {
    return { refused: 'replayed', values: { message } }
}

function statusOf(receipts: readonly PartReceipt[]): 200 | 201 {
    return receipts.some(({ outcome }) => outcome === 'created') ? 201 : 200
}

function settleSafely(work: Work, known: StoredAlert | null): Settled | null {
    try {
        return settleOwn(work, known)
    } catch (error) {
        const values = { what: work.message.id, reason: reasonOf(error) }
        logFrom(work.settings.logLevel).write('error', errorText('unfinished', values))
        return null
    }
}

function blank(settings: Settings | null, body: string): NewMessage {
    return {
        sourceId: settings?.id ?? '',
        body,
        postedBy: gs.getUserID(),
        summary: '',
        state: 'received',
        outcome: '',
        error: '',
        trace: [],
    }
}

function refuse(refusal: Refusal, body: string, settings: Settings | null): Receipt {
    const error = errorText(refusal.refused, refusal.values)
    const stored: Stored = storeAlone({
        ...blank(settings, cutToBytes(body, REFUSED_BYTES)),
        summary: ERRORS[refusal.refused].message,
        state: 'refused',
        outcome: 'refused',
        error,
        trace: [error],
    })
    if ('reason' in stored) return answerError('notStored', { reason: stored.reason })
    logFrom(settings?.logLevel ?? '').write('warning', `Message ${stored.message.id} refused. ${error}`)
    return answerError(refusal.refused, refusal.values)
}

function notStored({ reason, takenId }: NotStored, body: string, settings: Settings): Receipt {
    return takenId === '' ? answerError('notStored', { reason }) : refuse(replayOf(takenId), body, settings)
}

function answerError(name: ErrorName, values: ErrorValues): Receipt {
    const { status, message }: ErrorEntry = ERRORS[name]
    return { status: status ?? 500, message, detail: errorText(name, values) }
}
