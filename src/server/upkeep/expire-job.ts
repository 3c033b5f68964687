import { gs } from '@servicenow/glide'
import { type Log, logFrom } from '../platform/log.ts'
import type { RetentionRule } from '../platform/record/upkeep-rules.ts'
import { readSourceByName } from '../settings/source/source-store.ts'
import { DEFAULT_SOURCE } from '../shared/app.ts'
import { errorText } from '../shared/errors.ts'
import { readReason } from '../shared/reason.ts'
import { addTotals, type BatchTotal, runBatches } from './batch-state.ts'
import { listRetention } from './list.ts'
import { deleteBatch } from './old-rows-writer.ts'
import { cutOff, readRetention } from './retention.ts'

/** How long, in ms, each step of a run begins new batches. What is left is for the next day. */
const TIME_BUDGET_MS = 80_000

/**
 * The daily job: deletes what is older than its retention, each kind in a step of its own. An error in one step is logged
 * and does not keep the others from running.
 */
export function expire(): void {
    const log = logFrom(readSourceByName(DEFAULT_SOURCE)?.logLevel ?? '')
    listRetention().forEach((rule) => runStep(log, rule))
}

function runStep(log: Log, rule: RetentionRule): void {
    const { what } = rule
    try {
        const { done, refused, isComplete } = addTotals(deleteOld(log, rule, Date.now()))
        const rest = isComplete ? '' : ' The time was up; the next run continues.'
        log.write(done > 0 ? 'information' : 'debug', `Retention: ${done} ${what} deleted.${rest}`)
        if (refused > 0) {
            log.write('error', errorText('notDeleted', { what, count: refused }))
        }
    } catch (error) {
        log.write('error', errorText('upkeepStopped', { what, reason: readReason(error) }))
    }
}

function deleteOld(log: Log, rule: RetentionRule, now: number): readonly BatchTotal[] {
    const days = readDays(log, rule)
    if (days === 0) {
        return []
    }
    const before = cutOff(days, now)
    const until = now + TIME_BUDGET_MS
    return rule.parts.map((part) => runBatches((after) => deleteBatch(rule, part, before, after), until, Date.now))
}

function readDays(log: Log, { days: rule }: RetentionRule): number {
    if (typeof rule === 'number') {
        return rule
    }
    const { property, standard } = rule
    const { days, isInvalid } = readRetention(gs.getProperty(property, ''), standard)
    if (isInvalid) {
        log.write('warning', errorText('badRetention', { property, days: standard }))
    }
    return days
}
