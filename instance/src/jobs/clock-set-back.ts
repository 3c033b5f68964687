import type { InstanceContext } from '../access/context'
import { JOB_STATES } from '../rules/job-queue'
import { fromGlideDateTime, toGlideDateTime } from '../store/glide-time'
import { getRow } from '../store/select-rows'
import { SCHEDULED_SCRIPTS } from './job-triggers'

/**
 * Makes periodic jobs due whose next run lies further ahead than their interval: then the clock was set back after it was
 * computed, and they would stand still for as long as it was set back. A script whose start lies ahead waits for it. No page
 * of the documentation speaks of this.
 *
 * @returns how many jobs are due now
 */
export function makeOverdueAfterClock(
    { database, dictionary }: Pick<InstanceContext, 'database' | 'dictionary'>,
    now: number = Date.now(),
): number {
    const rows = database.all(
        `SELECT sys_id, next_action, repeat, document, document_key FROM sys_trigger
         WHERE trigger_type = 1 AND state = ${JOB_STATES.ready} AND next_action > ?`,
        [toGlideDateTime(now)],
    )
    const late = rows.filter(([, next, repeat, document, key]) => {
        const script =
            document === SCHEDULED_SCRIPTS
                ? getRow(database, dictionary.get(), SCHEDULED_SCRIPTS, String(key ?? ''))
                : null
        const each = fromGlideDateTime(String((script ? script['run_period'] : repeat) ?? '')) ?? 0
        const interval = each * Math.max(1, Number(script?.['repeat_every'] ?? 1) || 1)
        const start = fromGlideDateTime(String(script?.['run_start'] ?? '')) ?? 0
        const ahead = (fromGlideDateTime(String(next)) ?? 0) - now
        // Stored moments are whole seconds.
        return interval > 0 && start <= now && ahead > interval + 1000
    })
    for (const [sysId] of late) {
        database.run(`UPDATE sys_trigger SET next_action = ? WHERE sys_id = ? AND state = ${JOB_STATES.ready}`, [
            toGlideDateTime(now),
            String(sysId),
        ])
    }
    return late.length
}
