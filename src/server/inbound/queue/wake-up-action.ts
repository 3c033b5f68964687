import { gs } from '@servicenow/glide'
import { type AnyRecord, readValue } from '../../platform/record/record.ts'
import { EVENTS, QUEUES } from '../../shared/app.ts'
import type { Stored } from '../messages/message-store.ts'
import { settleOthers } from './settle-alert.ts'

/** A message as it was stored. */
type StoredMessage = Exclude<Stored, { readonly reason: string }>

/**
 * Wakes up the processing of a message that a request leaves to the background. Call it after the message is stored and
 * marked as queued. It promises nothing: where the queue is deleted or stands still, the sweep settles the message.
 */
export function wakeUp({ message, record }: StoredMessage): void {
    gs.eventQueue(EVENTS.messageStored, record, message.alertKey, '', QUEUES.inbound)
}

/** Entry of the script action: settles what waits for the alert whose key is the event's first parameter. */
export function settleQueued(event: AnyRecord): void {
    const alertKey = readValue(event, 'parm1')
    if (alertKey !== '') {
        settleOthers(alertKey)
    }
}
