import { hashKey } from '../../platform/hash-key.ts'
import { insertOnce } from '../../platform/record/insert-once.ts'
import { readByKey, readValue, setValues } from '../../platform/record/record.ts'
import { updateRecord } from '../../platform/record/update-record.ts'
import { TABLES } from '../../shared/app.ts'
import { toUtcText } from '../../shared/utc.ts'

/** How long the row of a run that never ended is of interest, in seconds. */
const RUN_SECONDS = 86_400

/**
 * Notes that a run of the sweep begins, in a row of the claims: `lease` is set until the run ends, `revision` counts the
 * runs in succession that did not.
 *
 * @returns how many runs directly before this one did not come to their end
 */
export function beginRun(): number {
    const key = hashKey('sweep', 'run')
    const known = readByKey(TABLES.claim, key)
    const deaths = known && readValue(known, 'lease') !== '' ? Number(readValue(known, 'revision') || '0') + 1 : 0
    const lease = toUtcText(Math.floor(Date.now() / 1000) + RUN_SECONDS)
    if (known) {
        setValues(known, { revision: String(deaths), lease })
        updateRecord(TABLES.claim, known)
    } else {
        insertOnce(TABLES.claim, key, { step: 'sweep', revision: '0', lease })
    }
    return deaths
}

/** Notes that the run came to its end. */
export function endRun(): void {
    const record = readByKey(TABLES.claim, hashKey('sweep', 'run'))
    if (!record) {
        return
    }
    setValues(record, { revision: '0', lease: '' })
    updateRecord(TABLES.claim, record)
}
