import { workOthers, workOwn } from '../../platform/line/work-line.ts'
import type { StoredAlert } from '../alert/alert-store.ts'
import type { PendingMessage, Settled } from '../transition/pending-message.ts'
import { ALERT_LINE, toOwn } from './alert-line.ts'
import { toPlace } from './line-rules.ts'

/**
 * Settles the message that a request has just stored. `known` is the alert as it was read before. Null if the message is
 * left to others: to whoever is at the alert, or to the sweep.
 */
export function settleOwn(own: PendingMessage, known: StoredAlert | null): Settled | null {
    return workOwn(ALERT_LINE, toOwn(own), known && { ...toPlace(known.applied), alert: known })
}

/** Settles what others left of an alert; an error of theirs is logged and changes nothing for who calls. */
export function settleOthers(alertKey: string): void {
    workOthers(ALERT_LINE, alertKey)
}
