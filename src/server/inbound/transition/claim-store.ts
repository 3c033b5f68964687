import { hashKey } from '../../platform/hash-key.ts'
import { insertOnce } from '../../platform/record/insert-once.ts'
import { readByKey, readValue } from '../../platform/record/record.ts'
import { TABLES } from '../../shared/app.ts'
import { fromUtcText, toUtcText } from '../../shared/utc.ts'

/** How many claims that have run out one call passes. */
const MAX_LEASES = 100

/**
 * Claims the work on a message that another request brought and left. A unique insert is the only atomic step that the
 * platform gives: of several processors one gets the row in, the others nothing. A claim that has run out, because its
 * owner died, is passed by the next. The key is looked for before it is inserted, since each violation of a unique key
 * is an error line in the system log. A claim is valid for `leaseSeconds`. Gives the end of the lease in epoch seconds, or
 * null if another holds it.
 */
export function claimWork(
    alertKey: string,
    messageId: string,
    step: 'apply' | 'finish',
    leaseSeconds: number,
): number | null {
    for (let lease = 1; lease <= MAX_LEASES; lease++) {
        const key = hashKey('claim', messageId, step, String(lease))
        const held = readByKey(TABLES.claim, key)
        if (held) {
            if ((fromUtcText(readValue(held, 'lease')) ?? 0) * 1000 > Date.now()) {
                return null
            }
            continue
        }
        const validUntil = Math.floor(Date.now() / 1000) + leaseSeconds
        const inserted = insertOnce(TABLES.claim, key, {
            alert_key: alertKey,
            message: messageId,
            step,
            revision: String(lease),
            lease: toUtcText(validUntil),
        })
        if ('refused' in inserted) {
            throw new Error(`the claim could not be stored: ${inserted.refused}`)
        }
        return 'ok' in inserted ? validUntil : null
    }
    return null
}
