import { JOB_STATES } from '../rules/job-queue'
import type { Database } from '../store/database'
import { toGlideDateTime } from '../store/glide-time'

/** A due row of sys_trigger that a node has claimed. */
export interface ClaimedJob {
    readonly sysId: string
}

/** A job whose worker thread ended this many times is not tried again. */
const CRASH_LIMIT = 3

const { ready, running, queued, error } = JOB_STATES

/** Makes looking for due jobs cheap however many rows sys_trigger has. */
export function prepareClaims(database: Database): void {
    database.run('CREATE INDEX IF NOT EXISTS _sys_trigger_due ON sys_trigger (state, next_action)')
}

/**
 * Claims up to `limit` due jobs for a node, lowest priority number first, then the longest due. A claim is one
 * transaction, so a job is claimed once whatever threads and processes ask at the same moment.
 */
export function claimDueJobs(database: Database, nodeId: string, limit: number): ClaimedJob[] {
    const now = toGlideDateTime(Date.now())
    if (limit <= 0 || !isAnyDue(database, now)) {
        return []
    }
    return database.write(() => {
        const rows = database.all(
            `SELECT sys_id FROM sys_trigger WHERE state = ${ready} AND next_action <= ? ORDER BY COALESCE(priority, 100), next_action, rowid LIMIT ?`,
            [now, limit],
        )
        return rows.map(([sysId]) => {
            database.run(`UPDATE sys_trigger SET state = ${queued}, claimed_by = ? WHERE sys_id = ?`, [
                nodeId,
                String(sysId),
            ])
            return { sysId: String(sysId) }
        })
    })
}

/** Jobs that are due, claimed or running, on whichever node. */
export function pendingJobs(database: Database): number {
    const row = database.first(
        `SELECT (SELECT COUNT(*) FROM sys_trigger WHERE state = ${ready} AND next_action <= ?) + (SELECT COUNT(*) FROM sys_trigger WHERE state IN (${running}, ${queued}))`,
        [toGlideDateTime(Date.now())],
    )
    return Number(row?.[0] ?? 0)
}

/** Gives the jobs of a node that is gone back: they become ready and run again. Returns how many. */
export function releaseJobs(database: Database, nodeId: string): number {
    return database.run(
        `UPDATE sys_trigger SET state = ${ready}, claimed_by = NULL WHERE claimed_by = ? AND state IN (${running}, ${queued})`,
        [nodeId],
    )
}

/**
 * Gives back a job whose worker thread ended in the middle of it. The third time it stays in the state Error, so that a
 * job that kills its thread does not do so for ever. There it stays until somebody runs it
 * (markdown/platform-administration/time-configuration/c_ScheduledJobs.md knows the state and no way out of it).
 *
 * @returns the name of the job if it is stopped now, else null
 */
export function releaseCrashedJob(database: Database, sysId: string, reason: string): string | null {
    database.run(
        `UPDATE sys_trigger SET claimed_by = NULL, log = ?, error_count = COALESCE(error_count, 0) + 1,
            state = CASE WHEN COALESCE(error_count, 0) + 1 >= ${CRASH_LIMIT} THEN ${error} ELSE ${ready} END
         WHERE sys_id = ? AND state IN (${running}, ${queued})`,
        [reason.slice(0, 4000), sysId],
    )
    const stopped = database.first(`SELECT name FROM sys_trigger WHERE sys_id = ? AND state = ${error}`, [sysId])
    return stopped ? String(stopped[0] ?? sysId) : null
}

/** Names of the jobs in the state Error. */
export function stoppedJobs(database: Database): readonly string[] {
    return database
        .all(`SELECT name FROM sys_trigger WHERE state = ${error} ORDER BY name`)
        .map(([name]) => String(name))
}

/** Makes every repeating job due now, as at the start of the instance. */
export function makePeriodicJobsDue(database: Database): number {
    return database.run(
        `UPDATE sys_trigger SET next_action = ? WHERE trigger_type = 1 AND state = ${ready} AND next_action > ?`,
        [toGlideDateTime(Date.now()), toGlideDateTime(Date.now())],
    )
}

function isAnyDue(database: Database, now: string): boolean {
    return (
        database.first(`SELECT 1 FROM sys_trigger WHERE state = ${ready} AND next_action <= ? LIMIT 1`, [now]) !==
        undefined
    )
}
