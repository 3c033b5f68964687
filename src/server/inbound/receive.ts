import { gs } from '@servicenow/glide'
import { alertKey, readAlert, type StoredAlert } from './alert-store.ts'
import { type NewMessage, type Stored, storeAlone, storeInLine } from './message-store.ts'
import { readBody } from './profiles.ts'
import { settleOwn } from './settle-alert.ts'
import { type Settled, summaryOf, type Work } from './transition.ts'
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

/** What a sender is told. */
export type Receipt =
    | {
          readonly status: 200 | 201
          readonly outcome: string
          readonly messageId: string
          readonly incident: Settled['incident']
      }
    | { readonly status: number; readonly message: string; readonly detail: string }

/**
 * Takes one posted body: stores it, whatever it is, then settles its alert. From the moment it is stored the answer is
 * 2xx unless the body is refused: what fails afterwards is carried on by the sweep.
 */
export function receive(sourceName: string, body: string): Receipt {
    const settings = settingsByName(sourceName)
    if (!settings?.active) return refuse({ refused: 'noSource', values: { source: sourceName } }, body, settings)
    const set = Number(gs.getProperty(PROPERTIES.maxMessageBytes, String(DEFAULT_MAX_BYTES))) || DEFAULT_MAX_BYTES
    const limit = Math.min(set, MOST_BYTES)
    const size = body.length * 3 <= limit ? body.length : utf8Length(body)
    if (size > limit) {
        const values = { size, limit, property: PROPERTIES.maxMessageBytes }
        return refuse({ refused: 'tooLarge', values }, body, settings)
    }
    const read = readBody(settings.profile, body)
    if ('refused' in read) return refuse(read, body, settings)
    if ('test' in read) {
        const why = 'A test message: the connection works, no incident is made.'
        const row = { summary: 'Test message', outcome: 'test', state: 'processed', trace: [why] } as const
        const stored = storeAlone({ ...blank(settings, body), ...row })
        return 'reason' in stored ? notStored(stored.reason) : accepted('test', stored.message.id, null)
    }
    const key = alertKey(settings.id, read.id)
    const known = readAlert(key)
    const message = { ...blank(settings, body), summary: summaryOf(read).slice(0, 255) }
    const stored = storeInLine(message, key, known?.applied.revision ?? 0)
    if ('reason' in stored) return notStored(stored.reason)
    const settled = settleSafely({ ...stored, alert: read, settings }, known)
    return accepted(settled?.outcome ?? 'queued', stored.message.id, settled?.incident ?? null)
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

function accepted(outcome: string, messageId: string, incident: Settled['incident']): Receipt {
    return { status: outcome === 'created' ? 201 : 200, outcome, messageId, incident }
}
