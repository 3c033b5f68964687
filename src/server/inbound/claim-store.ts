import { LEASE_SECONDS } from './queue-order.ts'
import { hashKey } from '../platform/hash-key.ts'
import { openTable, readByKey, refusalOf, setValues, valueOf } from '../platform/record.ts'
import { TABLES } from '../shared/app.ts'
import { fromUtcText, toUtcText } from '../shared/utc.ts'

/** The right to make one transition of an alert. */
export interface Claim {
    /** The number that the transition gets. */
    readonly revision: number
    /** End of the lease, epoch seconds: nothing is written under the claim afterwards. */
    readonly validUntil: number
}

/** How many claims of dead processors one call passes. */
const MOST_STALE_CLAIMS = 20

/**
 * Claims the transition after `revision`. A unique insert is the only atomic step that the platform gives: of several
 * processors one gets the row in, the others null. A claim whose lease has run out, because its owner died, is passed
 * by the next revision. Where nobody else is seen at work (`contended` false) the row is inserted without looking
 * first; otherwise it is looked for, since each violation of a unique key is an error line in the system log.
 */
export function claimNext(
    alertKey: string,
    alertId: string,
    revision: number,
    messageId: string,
    contended: boolean,
): Claim | null {
    for (let next = revision + 1; next <= revision + MOST_STALE_CLAIMS; next++) {
        const key = hashKey('claim', alertKey, String(next))
        const validUntil = Math.floor(Date.now() / 1000) + LEASE_SECONDS
        let reason = ''
        if (!contended || !readByKey(TABLES.claim, key)) {
            const record = openTable(TABLES.claim)
            record.initialize()
            setValues(record, {
                key,
                alert: alertId,
                revision: String(next),
                owner: messageId,
                lease: toUtcText(validUntil),
            })
            if (record.insert()) return { revision: next, validUntil }
            reason = refusalOf(record)
        }
        const held = readByKey(TABLES.claim, key)
        if (!held) throw new Error(`the claim could not be stored: ${reason}`)
        if ((fromUtcText(valueOf(held, 'lease')) ?? 0) * 1000 > Date.now()) return null
    }
    return null
}

/** Whether a claim may still be written under. */
export function isValid(claim: Claim): boolean {
    return Date.now() / 1000 < claim.validUntil
}
