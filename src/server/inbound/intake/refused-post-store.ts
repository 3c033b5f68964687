import { gs } from '@servicenow/glide'
import { hashKey } from '../../platform/hash-key.ts'
import { countRecords } from '../../platform/record/count.ts'
import { where } from '../../platform/record/query.ts'
import { openTable, readByKey, readRecord, readValue } from '../../platform/record/record.ts'
import { PROPERTIES, TABLES } from '../../shared/app.ts'
import { toUtcText } from '../../shared/utc.ts'
import { isStored, type NewMessage, type NotStored, storeUnder } from '../messages/message-store.ts'

/** Refused posts of one source that are kept in an hour if the property says nothing that can be used. */
const DEFAULT_PER_HOUR = 500

/** How often a number is looked for; each time another request was faster. */
const MAX_TRIES = 50

const HOUR_SECONDS = 3600

/** What became of a refused post: kept as a message, or only counted, as the n-th of its source in this hour. */
export type Kept = { readonly messageId: string } | { readonly counted: number } | NotStored

/**
 * Keeps a refused post as a message, up to so many of a source and hour; more are only counted. Each that is kept takes
 * a number of its own in the unique key, so that several nodes keep no more either.
 */
export function keepRefused(message: NewMessage): Kept {
    const hour = Math.floor(Date.now() / 1000 / HOUR_SECONDS)
    const limit = perHour()
    const line = hashKey('refused', message.sourceId, String(hour))
    const keptLine = hashKey('refused-kept', line)
    const kept = countRecords(TABLES.message, [['alert_key', '=', keptLine]])
    for (let number = kept + 1; number <= Math.min(limit, kept + MAX_TRIES); number++) {
        const key = hashKey('refused', line, String(number))
        if (readByKey(TABLES.message, key)) {
            continue
        }
        const stored = storeUnder(message, key, keptLine)
        if ('taken' in stored) {
            continue
        }
        return 'reason' in stored ? stored : { messageId: stored.message.id }
    }
    return countRefused(message, line, hour, limit)
}

/**
 * Counts one that is not kept. The count is a message whose `number` grows: each counts by inserting the next number
 * under its unique key and then deletes the one before. Who sees a higher number after its insert was late, because the
 * number was free again, and counts once more: so none is lost.
 */
function countRefused({ sourceId, postedBy }: NewMessage, line: string, hour: number, limit: number): Kept {
    const since = toUtcText(hour * HOUR_SECONDS)
    for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
        const before = newestCount(line)
        const number = before.number + 1
        const key = hashKey('refused-count', line, String(number))
        if (readByKey(TABLES.message, key)) {
            continue
        }
        const summary = `${number} more refused posts since ${since} UTC were not kept; ${limit} an hour are.`
        const end = { state: 'refused', outcome: 'refused', error: '', trace: [summary] } as const
        const row: NewMessage = { sourceId, postedBy, body: '', summary, ...end, isCut: true }
        const stored = storeUnder(row, key, line, number)
        if ('taken' in stored) {
            continue
        }
        if ('reason' in stored) {
            return stored
        }
        if (newestCount(line).number > number) {
            stored.record.deleteRecord()
            continue
        }
        if (isStored(before.id)) {
            readRecord(TABLES.message, before.id)?.deleteRecord()
        }
        return { counted: number }
    }
    return { counted: 0 }
}

function newestCount(line: string): { readonly id: string; readonly number: number } {
    const record = openTable(TABLES.message)
    where(record, ['alert_key', '=', line])
    record.orderByDesc('number')
    record.setLimit(1)
    record.query()
    if (!record.next()) {
        return { id: '', number: 0 }
    }
    return { id: record.getUniqueValue(), number: Number(readValue(record, 'number') || '0') }
}

function perHour(): number {
    const set = String(gs.getProperty(PROPERTIES.refusedPerHour, ''))
    return /^\d{1,6}$/.test(set) ? Number(set) : DEFAULT_PER_HOUR
}
