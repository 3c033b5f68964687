import { logFrom } from '../../platform/log.ts'
import type { Source } from '../../settings/source/source.ts'
import { errorText } from '../../shared/errors.ts'
import { readReason } from '../../shared/reason.ts'
import type { StoredAlert } from '../alert/alert-store.ts'
import { findCorrelation } from '../alert/correlation.ts'
import { readCurrentRow } from '../alert/current-row-reader.ts'
import {
    markQueued,
    type NewMessage,
    type NotStored,
    readLastAlertKey,
    storeAlone,
    storeInLine,
    withdraw,
} from '../messages/message-store.ts'
import type { PostedAlert } from '../profiles/read-post.ts'
import { settleOwn } from '../queue/settle-alert.ts'
import { wakeUp } from '../queue/wake-up-action.ts'
import { type PendingMessage, type Settled, summarize } from '../transition/pending-message.ts'

/** Where a body comes from. */
export interface Origin {
    /** sys_id of the user who posted it, the first time. */
    readonly postedBy: string
    /** sys_id of the message that is processed once more; empty for a new post. */
    readonly replayOf: string
    /** sys_id of the incident that somebody else has made for it; see direct-incident.ts. */
    readonly incidentId?: string
}

/** What became of one alert of a post. */
export interface AlertReceipt {
    readonly outcome: string
    readonly messageId: string
    readonly incident: Settled['incident']
}

/** A stored part, which can be settled now or left to the sweep. */
export interface StoredAlertMessage {
    readonly settle: () => AlertReceipt
    readonly leave: () => AlertReceipt
    /** Takes it back because the same post was accepted at the same moment; says why, in words. */
    readonly withdraw: (why: string) => void
}

/** sys_ids of a part: the one that its message must get, empty for any; and of the whole post, empty where it is that. */
export interface MessageIds {
    readonly id: string
    readonly postId: string
}

/** Stores one alert of a post. One that is queued is left to the background from the beginning. */
export function storeAlertMessage(
    part: PostedAlert,
    source: Source,
    origin: Origin,
    { id, postId }: MessageIds,
    isQueued: boolean,
): StoredAlertMessage | NotStored {
    const { read, body, json } = part
    const base = { ...origin, postId, sourceId: source.id, body, error: '', trace: [] }
    if ('test' in read) {
        return storeTest(base, id)
    }
    const correlation = findCorrelation(source, read, json)
    const current = readCurrentRow(source, read, correlation, readLastAlertKey)
    const { externalId, isGrouped, key, memberKey, row: known } = current
    const alert = { ...read, remarks: [...read.remarks, ...correlation.remarks] }
    const waiting = isQueued ? ({ state: 'queued', outcome: 'queued' } as const) : RECEIVED
    const message = { ...base, ...waiting, memberKey, summary: summarize(read).slice(0, 255) }
    const stored = storeInLine(message, key, known?.applied.revision ?? 0, id)
    if ('reason' in stored) {
        return stored
    }
    const messageId = stored.message.id
    const queued = { outcome: 'queued', messageId, incident: null }
    if (isQueued) {
        const leave = (): AlertReceipt => {
            wakeUp(stored)
            return queued
        }
        return { settle: leave, leave, withdraw: (why) => withdraw(messageId, why) }
    }
    return {
        settle: () => {
            const pending = { ...stored, alert, json, source, externalId, isGrouped }
            const settled = settleSafely(pending, known)
            return { outcome: settled?.outcome ?? 'queued', messageId, incident: settled?.incident ?? null }
        },
        leave: () => {
            markQueued(stored.record)
            wakeUp(stored)
            return queued
        },
        withdraw: (why) => withdraw(messageId, why),
    }
}

const RECEIVED = { state: 'received', outcome: '' } as const

function storeTest(
    base: Omit<NewMessage, 'summary' | 'state' | 'outcome'>,
    id: string,
): StoredAlertMessage | NotStored {
    const trace = ['A test message: the connection works, no incident is made.']
    const stored = storeAlone({ ...base, summary: 'Test message', outcome: 'test', state: 'processed', trace }, id)
    if ('reason' in stored) {
        return stored
    }
    const receipt = { outcome: 'test', messageId: stored.message.id, incident: null }
    const messageId = stored.message.id
    return { settle: () => receipt, leave: () => receipt, withdraw: (why) => withdraw(messageId, why) }
}

function settleSafely(pending: PendingMessage, known: StoredAlert | null): Settled | null {
    try {
        return settleOwn(pending, known)
    } catch (error) {
        const values = { what: pending.message.id, reason: readReason(error) }
        logFrom(pending.source.logLevel).write('error', errorText('unfinished', values))
        return null
    }
}
