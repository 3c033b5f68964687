import { gs } from '@servicenow/glide'
import { logFrom } from '../platform/log.ts'
import { type Condition, where, whereAny } from '../platform/record/query.ts'
import { type AnyRecord, openTable, readValue, setValues } from '../platform/record/record.ts'
import { updateRecord } from '../platform/record/update-record.ts'
import { TABLES } from '../shared/app.ts'
import { errorText } from '../shared/errors.ts'
import { toUtcText } from '../shared/utc.ts'
import { type Batch, type BatchTotal, type Place, runBatches } from './batch-state.ts'
import { erasedText, holds, listSpellings } from './erase-request.ts'
import { SETTLED, WAITING } from './message-states.ts'

/** Messages read at a time; each may be as large as a body is accepted. */
const BATCH_SIZE = 20

/** How long, in ms, a request begins new batches; well below what the platform grants a REST request. */
const TIME_BUDGET_MS = 20_000

/** Most messages that are named as not yet erasable. */
const MAX_NAMED = 100

/** Columns of a message in which a person's text may stand. */
const COLUMNS = ['body', 'summary', 'error', 'trace'] as const

/** What an erase request did. */
export interface Erasure {
    readonly erased: number
    /** Messages that hold the text and that the instance did not let change. */
    readonly refused: number
    /** Messages that hold the text and are not settled: how many, and the first of them by sys_id. */
    readonly notYet: { readonly count: number; readonly ids: readonly string[] }
    /** False where the time was up: the same request sent again goes on. */
    readonly isComplete: boolean
}

/**
 * Erases a person's text from the stored messages: a settled message that holds it loses its whole body, and each other
 * column that holds it its text. Unsettled ones are looked for first, so that none slips through while it is settled.
 */
export function erase(person: string): Erasure {
    const until = Date.now() + TIME_BUDGET_MS
    const spellings = listSpellings(person)
    const ids: string[] = []
    const waiting = eachHolding(spellings, WAITING, until, (record) => {
        if (ids.length < MAX_NAMED) {
            ids.push(record.getUniqueValue())
        }
        return true
    })
    const user = { name: gs.getUserName(), id: gs.getUserID() }
    const sentence = erasedText(toUtcText(Math.floor(Date.now() / 1000)), user, person)
    const settled = eachHolding(spellings, SETTLED, until, (record) => eraseMessage(record, spellings, sentence))
    const isComplete = waiting.isComplete && settled.isComplete
    const rest = isComplete ? '' : ' The time was up before all were looked at.'
    // An audit line: it is written whatever the logging level of a source, and never holds the person's text.
    const line = `Erase by person: ${settled.done} messages erased, ${waiting.done} not yet settled.${rest}`
    logFrom('').write('information', `${line} Asked for by user ${user.id}.`)
    return { erased: settled.done, refused: settled.refused, notYet: { count: waiting.done, ids }, isComplete }
}

function eraseMessage(record: AnyRecord, spellings: readonly string[], sentence: string): boolean {
    const held = COLUMNS.filter((column) => holds(readValue(record, column), spellings))
    setValues(record, {
        body: sentence,
        incomplete: 'true',
        ...Object.fromEntries(held.map((column) => [column, sentence])),
    })
    const written = updateRecord(TABLES.message, record)
    if (!('refused' in written)) {
        // A message that was deleted meanwhile holds nothing any more.
        return true
    }
    const id = record.getUniqueValue()
    logFrom('').write('error', errorText('notErased', { what: id, reason: written.refused }))
    return false
}

/** Gives `work` every message in one of the states that holds a spelling, in the order of sys_ids; it says if it succeeded. */
function eachHolding(
    spellings: readonly string[],
    states: readonly string[],
    until: number,
    pending: (record: AnyRecord) => boolean,
): BatchTotal {
    const batch = (after: Place | null): Batch => {
        const record = openHolding(spellings, states, after)
        let [done, refused, seen] = [0, 0, 0]
        let last: Place | null = null
        while (record.next()) {
            seen++
            last = { time: '', id: record.getUniqueValue() }
            // Operators of the database may find more than the text itself; what does not hold it stays.
            if (!COLUMNS.some((column) => holds(readValue(record, column), spellings))) {
                continue
            }
            if (pending(record)) {
                done++
            } else {
                refused++
            }
        }
        return { done, refused, last, isFull: seen === BATCH_SIZE }
    }
    return runBatches(batch, until, Date.now)
}

function openHolding(spellings: readonly string[], states: readonly string[], after: Place | null): AnyRecord {
    const record = openTable(TABLES.message)
    where(record, ['state', 'IN', states])
    if (after) {
        where(record, ['sys_id', '>', after.id])
    }
    const holding = (text: string): readonly Condition[] => COLUMNS.map((column) => [column, 'CONTAINS', text])
    whereAny(record, spellings.flatMap(holding))
    record.orderBy('sys_id')
    record.setLimit(BATCH_SIZE)
    record.query()
    return record
}
