"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prepareClaims = prepareClaims;
exports.claimDueJobs = claimDueJobs;
exports.pendingJobs = pendingJobs;
exports.releaseJobs = releaseJobs;
exports.releaseCrashedJob = releaseCrashedJob;
exports.stoppedJobs = stoppedJobs;
exports.makePeriodicJobsDue = makePeriodicJobsDue;
const job_queue_1 = require("../rules/job-queue");
const glide_time_1 = require("../store/glide-time");
/** A job whose worker thread ended this many times is not tried again. */
const CRASH_LIMIT = 3;
const { ready, running, queued, error } = job_queue_1.JOB_STATES;
/** Makes looking for due jobs cheap however many rows sys_trigger has. */
function prepareClaims(database) {
    database.run('CREATE INDEX IF NOT EXISTS _sys_trigger_due ON sys_trigger (state, next_action)');
}
/**
 * Claims up to `limit` due jobs for a node, lowest priority number first, then the longest due. A claim is one
 * transaction, so a job is claimed once whatever threads and processes ask at the same moment.
 */
function claimDueJobs(database, nodeId, limit) {
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    if (limit <= 0 || !isAnyDue(database, now)) {
        return [];
    }
    return database.write(() => {
        const rows = database.all(`SELECT sys_id FROM sys_trigger WHERE state = ${ready} AND next_action <= ? ORDER BY COALESCE(priority, 100), next_action, rowid LIMIT ?`, [now, limit]);
        return rows.map(([sysId]) => {
            database.run(`UPDATE sys_trigger SET state = ${queued}, claimed_by = ? WHERE sys_id = ?`, [
                nodeId,
                String(sysId),
            ]);
            return { sysId: String(sysId) };
        });
    });
}
/** Jobs that are due, claimed or running, on whichever node. */
function pendingJobs(database) {
    const row = database.first(`SELECT (SELECT COUNT(*) FROM sys_trigger WHERE state = ${ready} AND next_action <= ?) + (SELECT COUNT(*) FROM sys_trigger WHERE state IN (${running}, ${queued}))`, [(0, glide_time_1.toGlideDateTime)(Date.now())]);
    return Number(row?.[0] ?? 0);
}
/** Gives the jobs of a node that is gone back: they become ready and run again. Returns how many. */
function releaseJobs(database, nodeId) {
    return database.run(`UPDATE sys_trigger SET state = ${ready}, claimed_by = NULL WHERE claimed_by = ? AND state IN (${running}, ${queued})`, [nodeId]);
}
/**
 * Gives back a job whose worker thread ended in the middle of it. The third time it stays in the state Error, so that a
 * job that kills its thread does not do so for ever. There it stays until somebody runs it
 * (markdown/platform-administration/time-configuration/c_ScheduledJobs.md knows the state and no way out of it).
 *
 * @returns the name of the job if it is stopped now, else null
 */
function releaseCrashedJob(database, sysId, reason) {
    database.run(`UPDATE sys_trigger SET claimed_by = NULL, log = ?, error_count = COALESCE(error_count, 0) + 1,
            state = CASE WHEN COALESCE(error_count, 0) + 1 >= ${CRASH_LIMIT} THEN ${error} ELSE ${ready} END
         WHERE sys_id = ? AND state IN (${running}, ${queued})`, [reason.slice(0, 4000), sysId]);
    const stopped = database.first(`SELECT name FROM sys_trigger WHERE sys_id = ? AND state = ${error}`, [sysId]);
    return stopped ? String(stopped[0] ?? sysId) : null;
}
/** Names of the jobs in the state Error. */
function stoppedJobs(database) {
    return database
        .all(`SELECT name FROM sys_trigger WHERE state = ${error} ORDER BY name`)
        .map(([name]) => String(name));
}
/** Makes every repeating job due now, as at the start of the instance. */
function makePeriodicJobsDue(database) {
    return database.run(`UPDATE sys_trigger SET next_action = ? WHERE trigger_type = 1 AND state = ${ready} AND next_action > ?`, [(0, glide_time_1.toGlideDateTime)(Date.now()), (0, glide_time_1.toGlideDateTime)(Date.now())]);
}
function isAnyDue(database, now) {
    return (database.first(`SELECT 1 FROM sys_trigger WHERE state = ${ready} AND next_action <= ? LIMIT 1`, [now]) !==
        undefined);
}
//# sourceMappingURL=job-claims.js.map