import { countRecords } from '../../platform/record/count.ts'
import { where } from '../../platform/record/query.ts'
import { openTable, readRecord, readValue } from '../../platform/record/record.ts'
import { updateRecord } from '../../platform/record/update-record.ts'
import { TABLES } from '../../shared/app.ts'
import { ERRORS } from '../../shared/errors.ts'
import { toUtcText } from '../../shared/utc.ts'

const DAY_SECONDS = 86_400

/**
 * Keeps in the row of a source how many of its messages were refused in the last day because their sender had not filled
 * in an id (ZDX-119), so that a list of Settings shows it. One count on the index of state and time, after such a refusal
 * was kept; what was refused and not kept, above the limit of an hour, is not counted.
 */
export function countUnfilledIds(sourceId: string): void {
    const source = readRecord(TABLES.settings, sourceId)
    if (!source) {
        return
    }
    const since = toUtcText(Math.floor(Date.now() / 1000) - DAY_SECONDS)
    const count = countRecords(TABLES.message, [
        ['state', '=', 'refused'],
        ['sys_created_on', '>=', since],
        ['source', '=', sourceId],
        ['error', 'CONTAINS', `${ERRORS.unfilledId.code}:`],
    ])
    if (readValue(source, 'unfilled_ids') === String(count)) {
        return
    }
    source.setValue('unfilled_ids', String(count))
    // The row as an admin saved it is not checked again.
    source.setWorkflow(false)
    updateRecord(TABLES.settings, source)
}

/** Counts anew for each source that has a count, so that it goes down once its sender fills in ids. */
export function recountUnfilledIds(): void {
    const record = openTable(TABLES.settings)
    where(record, ['unfilled_ids', '>', '0'])
    record.query()
    const ids: string[] = []
    while (record.next()) {
        ids.push(record.getUniqueValue())
    }
    ids.forEach(countUnfilledIds)
}
