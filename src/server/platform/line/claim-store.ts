import { TABLES } from '../../shared/app.ts'
import { fromUtcText, toUtcText } from '../../shared/utc.ts'
import { hashKey } from '../hash-key.ts'
import { countRecords } from '../record/count.ts'
import { insertOnce } from '../record/insert-once.ts'
import { where } from '../record/query.ts'
import { openTable, readRecord, readValue, setValues } from '../record/record.ts'
import { updateRecord } from '../record/update-record.ts'
import type { ClaimRequest, ClaimTable, StoredClaim } from './claims.ts'

/** The application's table of claims. */
export const CLAIMS: ClaimTable = {
    readNewest: readNewestClaims,
    countValid: countValidClaims,
    insert: insertClaim,
    end: endClaim,
}

/** The claims of a line with the highest numbers, the highest first; those that have run out, too. */
export function readNewestClaims(line: string, count: number): readonly StoredClaim[] {
    const record = openTable(TABLES.claim)
    where(record, ['line', '=', line])
    record.orderByDesc('number')
    record.setLimit(count)
    record.query()
    const claims: StoredClaim[] = []
    while (record.next()) {
        claims.push({
            number: Number(readValue(record, 'number')),
            until: fromUtcText(readValue(record, 'lease')) ?? 0,
            result: readValue(record, 'result'),
        })
    }
    return claims
}

/**
 * Stores a claim with a number of its line; its sys_id, or null if another processor has the number.
 *
 * @throws Error if the instance refuses the row
 */
export function insertClaim(request: ClaimRequest, { number, until, result }: StoredClaim): string | null {
    const { line, purpose, item, owner } = request
    const inserted = insertOnce(TABLES.claim, hashKey('claim', line, String(number)), {
        line,
        purpose,
        item,
        owner,
        number: String(number),
        lease: toUtcText(until),
        result,
    })
    if ('refused' in inserted) {
        throw new Error(`the claim could not be stored: ${inserted.refused}`)
    }
    return 'ok' in inserted ? inserted.ok.getUniqueValue() : null
}

function countValidClaims(line: string, now: number): number {
    return countRecords(TABLES.claim, [
        ['line', '=', line],
        ['lease', '>', toUtcText(Math.floor(now))],
    ])
}

function endClaim(id: string, now: number): void {
    const record = readRecord(TABLES.claim, id)
    if (!record) {
        return
    }
    setValues(record, { lease: toUtcText(Math.floor(now)) })
    updateRecord(TABLES.claim, record)
}
