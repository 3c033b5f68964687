import type { AnyRecord } from '../../platform/record/record.ts'
import type { Source } from '../../settings/source/source.ts'
import type { JsonValue } from '../../shared/json.ts'
import { shownName } from '../../shared/text.ts'
import type { Alert } from '../alert/alert.ts'
import type { StoredMessage } from '../messages/message.ts'

/** A message with what it says and the settings of its source. */
export interface PendingMessage {
    readonly message: StoredMessage
    readonly alert: Alert
    /** The message's body, parsed: an alert's fields that no profile names are found there. */
    readonly json: JsonValue
    readonly source: Source
    /** The alert's id, or the correlation key that it shares with others. */
    readonly externalId: string
    /** Whether its row is that of a correlation key, which several alerts share. */
    readonly isGrouped: boolean
    /** The message's record where the caller has it. */
    readonly record: AnyRecord | null
}

/** The end of a message, for the answer. */
export interface Settled {
    readonly outcome: string
    readonly incident: { readonly id: string; readonly number: string } | null
}

/** One line that says which alert a message is about. */
export function summarize(alert: Alert): string {
    const severity = alert.severityText === '' ? '' : `, severity ${shownName(alert.severityText, 40)}`
    return `Alert ${shownName(alert.id)}, ${shownName(alert.status, 40)}${severity}.`
}
