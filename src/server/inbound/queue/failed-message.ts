import type { LineItem } from '../../platform/line/line-item.ts'
import { logFrom } from '../../platform/log.ts'
import { openAttempts } from '../../shared/attempts.ts'
import { errorText } from '../../shared/errors.ts'
import { readAlert, updateAlert } from '../alert/alert-store.ts'
import { endAttempt, failMessage, settledOutcome } from '../messages/message-store.ts'
import { readColumnValues, readIncident } from '../target/incident/incident-reader.ts'
import { rememberedFields, rememberFields } from '../target/incident/written-fields.ts'
import type { Settled } from '../transition/pending-message.ts'

/** Records an attempt that an error ended; after the last one the message is failed and no longer in the way of others. */
export function endFailedAttempt({ id, key }: LineItem, attempts: number, reason: string, isLast: boolean): void {
    const text = isLast ? errorText('gaveUp', { attempts, reason }) : errorText('unfinished', { what: id, reason })
    logFrom('').write('error', text)
    endAttempt(id, attempts, text)
    if (isLast) {
        forgetUnwritten(key, id)
        failMessage(id, text)
    }
}

/** Fails a message whose attempts began and never ended. */
export function giveUpMessage(item: LineItem): Settled {
    const text = errorText('neverEnded', { what: item.id, attempts: openAttempts(item) })
    logFrom('').write('error', text)
    forgetUnwritten(item.key, item.id)
    failMessage(item.id, text)
    return { outcome: 'failed', incident: null }
}

/** What became of a message that another processor has settled. */
export function settledByOthers(messageId: string): Settled | null {
    const end = settledOutcome(messageId)
    if (!end) {
        return null
    }
    const incident = readIncident(end.incidentId)
    return { outcome: end.outcome, incident: incident && { id: incident.id, number: incident.number } }
}

/**
 * The row of an alert says what is written to its incident before that is written. Where nobody will write it any more,
 * the row gets what the incident has, so that a replay of the message, or the next change, sees the difference.
 */
function forgetUnwritten(alertKey: string, messageId: string): void {
    const row = readAlert(alertKey)
    if (!row || row.applied.lastMessageId !== messageId || row.lastAction !== 'update') {
        return
    }
    const incident = readIncident(row.incidentId)
    if (!incident || incident.modCount > row.incidentModCount) {
        return
    }
    const columns = Object.keys(rememberedFields(row.writtenFields))
    updateAlert(row, { applied: rememberFields(readColumnValues(incident, columns)) })
}
