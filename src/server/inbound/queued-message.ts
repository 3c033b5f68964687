import type { AnyRecord } from '../platform/record.ts'

/** STAND-IN: replaced by the event queue. The sweep settles what is queued. */
export function wakeUp(_message: AnyRecord, _alertKey: string): void {
    return
}
