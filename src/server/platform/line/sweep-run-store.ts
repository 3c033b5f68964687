import { TABLES } from '../../shared/app.ts'
import { toUtcText } from '../../shared/utc.ts'
import { hashKey } from '../hash-key.ts'
import { insertOnce } from '../record/insert-once.ts'
import { readByKey, readValue, setValues } from '../record/record.ts'
import { updateRecord } from '../record/update-record.ts'

/** How long the row of a run that never ended is of interest, in seconds. */
const RUN_SECONDS = 86_400

/**
 * Notes that a run of a line's sweep begins, in a row of the claims: `lease` is set until the run ends, `number` counts
 * the runs in succession that did not.
 *
 * @returns how many runs directly before this one did not come to their end
 */
export function beginRun(line: string): number {
    const key = hashKey('sweep', line)
    const known = readByKey(TABLES.claim, key)
    const deaths = known && readValue(known, 'lease') !== '' ? Number(readValue(known, 'number') || '0') + 1 : 0
    const lease = toUtcText(Math.floor(Date.now() / 1000) + RUN_SECONDS)
    if (known) {
        setValues(known, { number: String(deaths), lease })
        updateRecord(TABLES.claim, known)
    } else {
        insertOnce(TABLES.claim, key, { purpose: 'sweep', number: '0', lease })
    }
    return deaths
}

/** Notes that the run came to its end. */
export function endRun(line: string): void {
    const record = readByKey(TABLES.claim, hashKey('sweep', line))
    if (!record) {
        return
    }
    setValues(record, { number: '0', lease: '' })
    updateRecord(TABLES.claim, record)
}
