import { stormTurn, type Slot } from '../decision/storm-limit.ts'
import { hashKey } from '../../platform/hash-key.ts'
import { where } from '../../platform/record/query.ts'
import { openTable, readByKey, readRefusal, setValues, readValue } from '../../platform/record/record.ts'
import { TABLES } from '../../shared/app.ts'
import { fromUtcText, toUtcText } from '../../shared/utc.ts'
import type { Source } from '../../settings/source/source.ts'

/** How often a slot is looked for; each time another processor was faster. */
const MAX_TRIES = 50

/**
 * Takes one of the slots for new incidents of a source: at most `stormIncidents` in `stormMinutes`, by a unique number
 * each, so that processors on several nodes never take more. Gives null where there was one, or no limit is set;
 * else the incidents that took them, the newest first. A processor that dies has used up its slot.
 */
export function takeSlot(source: Source, messageId: string, incidentId: string): readonly string[] | null {
    const { stormIncidents: limit, stormMinutes } = source.lifeCycle
    if (limit <= 0) return null
    const line = slotLine(source)
    for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
        const now = Math.floor(Date.now() / 1000)
        const turn = stormTurn(newestSlots(line, limit), limit, now)
        if (turn.kind === 'surplus') return turn.incidents
        const key = hashKey('slot', line, String(turn.number))
        const record = openTable(TABLES.claim)
        record.initialize()
        setValues(record, {
            key,
            alert_key: line,
            message: messageId,
            step: 'slot',
            revision: String(turn.number),
            lease: toUtcText(now + stormMinutes * 60),
            incident: incidentId,
        })
        if (record.insert()) return null
        const reason = readRefusal(record)
        if (!readByKey(TABLES.claim, key)) throw new Error(`the slot could not be stored: ${reason}`)
    }
    throw new Error('too many new incidents of one source at the same moment')
}

/** The incidents on one of which a new alert would be noted now; null where it would get its own. */
export function surplusNow(source: Source): readonly string[] | null {
    const limit = source.lifeCycle.stormIncidents
    if (limit <= 0) return null
    const turn = stormTurn(newestSlots(slotLine(source), limit), limit, Date.now() / 1000)
    return turn.kind === 'surplus' ? turn.incidents : null
}

function slotLine(source: Source): string {
    return hashKey('storm', source.id)
}

function newestSlots(line: string, limit: number): readonly Slot[] {
    const record = openTable(TABLES.claim)
    where(record, ['alert_key', '=', line])
    record.orderByDesc('revision')
    record.setLimit(limit)
    record.query()
    const slots: Slot[] = []
    while (record.next()) {
        slots.push({
            number: Number(readValue(record, 'revision')),
            until: fromUtcText(readValue(record, 'lease')) ?? 0,
            incidentId: readValue(record, 'incident'),
        })
    }
    return slots
}
