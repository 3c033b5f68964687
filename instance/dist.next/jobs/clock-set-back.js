"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.makeOverdueAfterClock = makeOverdueAfterClock;
const job_queue_1 = require("../rules/job-queue");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const job_triggers_1 = require("./job-triggers");
/**
 * Makes periodic jobs due whose next run lies further ahead than their interval: then the clock was set back after it was
 * computed, and they would stand still for as long as it was set back. A script whose start lies ahead waits for it. No page
 * of the documentation speaks of this.
 *
 * @returns how many jobs are due now
 */
function makeOverdueAfterClock({ database, dictionary }, now = Date.now()) {
    const rows = database.all(`SELECT sys_id, next_action, repeat, document, document_key FROM sys_trigger
         WHERE trigger_type = 1 AND state = ${job_queue_1.JOB_STATES.ready} AND next_action > ?`, [(0, glide_time_1.toGlideDateTime)(now)]);
    const late = rows.filter(([, next, repeat, document, key]) => {
        const script = document === job_triggers_1.SCHEDULED_SCRIPTS
            ? (0, select_rows_1.getRow)(database, dictionary.get(), job_triggers_1.SCHEDULED_SCRIPTS, String(key ?? ''))
            : null;
        const each = (0, glide_time_1.fromGlideDateTime)(String((script ? script['run_period'] : repeat) ?? '')) ?? 0;
        const interval = each * Math.max(1, Number(script?.['repeat_every'] ?? 1) || 1);
        const start = (0, glide_time_1.fromGlideDateTime)(String(script?.['run_start'] ?? '')) ?? 0;
        const ahead = ((0, glide_time_1.fromGlideDateTime)(String(next)) ?? 0) - now;
        // Stored moments are whole seconds.
        return interval > 0 && start <= now && ahead > interval + 1000;
    });
    for (const [sysId] of late) {
        database.run(`UPDATE sys_trigger SET next_action = ? WHERE sys_id = ? AND state = ${job_queue_1.JOB_STATES.ready}`, [
            (0, glide_time_1.toGlideDateTime)(now),
            String(sysId),
        ]);
    }
    return late.length;
}
//# sourceMappingURL=clock-set-back.js.map