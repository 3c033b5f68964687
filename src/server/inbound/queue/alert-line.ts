import { INSTANCE_SERVICES } from '../../platform/line/instance-services.ts'
import type { Line, Own } from '../../platform/line/line.ts'
import type { LineItem, LinePlace } from '../../platform/line/line-item.ts'
import { logFrom } from '../../platform/log.ts'
import { errorText } from '../../shared/errors.ts'
import { readReason } from '../../shared/reason.ts'
import { readAlert, type StoredAlert } from '../alert/alert-store.ts'
import type { WaitingMessage } from '../messages/message.ts'
import { allWaiting, beginAttempt, markQueued, waitingMessages } from '../messages/message-store.ts'
import { applyMessage } from '../transition/apply-message.ts'
import type { PendingMessage, Settled } from '../transition/pending-message.ts'
import { resumeMessage, settleCounted } from '../transition/resume-message.ts'
import { endFailedAttempt, giveUpMessage, settledByOthers } from './failed-message.ts'
import { ALERT_LINE_RULES, toPlace } from './line-rules.ts'
import { readPending } from './read-pending.ts'

/** How far the messages of an alert were applied, with the alert's row. */
export interface AlertPlace extends LinePlace {
    readonly alert: StoredAlert
}

/**
 * The messages of an alert, applied in the order of their numbers. The row of the alert says which one was applied last,
 * so a message's number is the right to its transition; a claim is needed only for what others left.
 */
export const ALERT_LINE: Line<LineItem, AlertPlace, PendingMessage, Settled> = {
    name: 'alert',
    rules: ALERT_LINE_RULES,
    services: INSTANCE_SERVICES,
    store: {
        waiting: (key) => waitingMessages(key).map(toItem),
        allWaiting: () => allWaiting().map(toItem),
        begin: ({ id }, own) => {
            const begun = beginAttempt(id)
            return begun && (own ?? readPending(begun))
        },
        fail: (item, ended, error, retryAt) => endFailedAttempt(item, ended, readReason(error), retryAt === null),
        giveUp: giveUpMessage,
        leave: ({ record }) => {
            if (record) {
                markQueued(record)
            }
        },
        settledByOthers,
    },
    readPlace: (key) => {
        const alert = readAlert(key)
        return alert && { ...toPlace(alert.applied), alert }
    },
    apply: (pending, place, { mayWrite }) => applyMessage(pending, place?.alert ?? null, mayWrite),
    resume: (pending, { alert }) => resumeMessage(pending, alert),
    settle: (pending, { alert }) => settleCounted(pending, alert),
    report: (key, error) => {
        const values = { what: `of alert ${key}`, reason: readReason(error) }
        logFrom('').write('error', errorText('unfinished', values))
    },
}

/** A message as an item of its line. */
export function toItem(message: WaitingMessage): LineItem {
    const { id, alertKey, number, storedAt, state, attempts, endedAttempts } = message
    const isLeft = state === 'queued'
    return { id, key: alertKey, number, storedAt, isLeft, dueAt: 0, group: '', attempts, endedAttempts }
}

/** The message that a request has just stored, as its line takes it. */
export function toOwn(pending: PendingMessage): Own<LineItem, PendingMessage> {
    return { item: toItem(pending.message), pending }
}
