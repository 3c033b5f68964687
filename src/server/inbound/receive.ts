import { gs } from '@servicenow/glide'
import { alertTime } from './alert.ts'
import { alertKey } from './alert-store.ts'
import { type NewMessage, type Stored, storeMessage } from './message-store.ts'
import { readBody } from './profiles.ts'
import { settleAlert } from './settle-alert.ts'
import { type Settled, summaryOf } from './transition.ts'
import { logFrom } from '../platform/log.ts'
import { PROPERTIES } from '../shared/app.ts'
import { ERRORS, type ErrorEntry, type ErrorName, errorText, type ErrorValues, type Refusal } from '../shared/errors.ts'
import { reasonOf } from '../shared/reason.ts'
import { cutToBytes, utf8Length } from '../shared/text.ts'
import type { Settings } from '../settings/settings.ts'
import { settingsByName } from '../settings/settings-store.ts'

/** Limit of a body in bytes where the property is not set. */
const DEFAULT_MAX_BYTES = 1_048_576

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
    const limit = Number(gs.getProperty(PROPERTIES.maxMessageBytes, String(DEFAULT_MAX_BYTES))) || DEFAULT_MAX_BYTES
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
        const stored = storeMessage({ ...blank(settings, body), ...row })
        return 'reason' in stored ? notStored(stored.reason) : accepted('test', stored.message.id, null)
    }
    const key = alertKey(settings.id, read.id)
    const stored = storeMessage({
        ...blank(settings, body),
        summary: summaryOf(read).slice(0, 255),
        alertKey: key,
        alertTime: alertTime(read),
        phase: read.phase,
    })
    if ('reason' in stored) return notStored(stored.reason)
    const settled = settleSafely(key, { ...stored, alert: read, settings })
    return accepted(settled?.outcome ?? 'queued', stored.message.id, settled?.incident ?? null)
}

function settleSafely(key: string, work: Parameters<typeof settleAlert>[1] & object): Settled | null {
    try {
        return settleAlert(key, work)
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
        alertKey: '',
        alertTime: 0,
        phase: '',
        trace: [],
    }
}

function refuse(refusal: Refusal, body: string, settings: Settings | null): Receipt {
    const error = errorText(refusal.refused, refusal.values)
    const stored: Stored = storeMessage({
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
