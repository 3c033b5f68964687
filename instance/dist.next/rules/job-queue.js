"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JOB_STATES = void 0;
exports.queuedJobs = queuedJobs;
exports.queueAsyncRule = queueAsyncRule;
exports.insertTrigger = insertTrigger;
const glide_time_1 = require("../store/glide-time");
const sys_id_1 = require("../store/sys-id");
const write_rows_1 = require("../store/write-rows");
/** sys_trigger.state (markdown/platform-administration/time-configuration/c_ScheduledJobs.md: Ready, Running, Queued, Error). */
exports.JOB_STATES = { ready: 0, running: 1, queued: 2, error: -1 };
let queued = 0;
/** Jobs that this thread has queued so far; a worker that sees the number change tells the scheduler. */
function queuedJobs() {
    return queued;
}
/**
 * Adds the job of an async business rule. Call it inside the database.write() that changes the record, so that both are
 * committed or neither (markdown/api-reference/business-rules-classic/c_BusinessRules.md, "Async").
 */
function queueAsyncRule(database, dictionary, request) {
    const { ruleId, operation, userId, deleted } = request;
    const context = { ruleId, operation, userId, ...(deleted ? { deleted } : {}) };
    insertTrigger(database, dictionary, {
        name: `ASYNC: ${request.ruleName}`.slice(0, 100),
        trigger_type: '0',
        priority: String(request.priority),
        next_action: (0, glide_time_1.toGlideDateTime)(Date.now()),
        document: request.table,
        document_key: request.sysId,
        job_context: JSON.stringify(context),
    });
}
/** Inserts a row of sys_trigger that is ready to run, with the values given. */
function insertTrigger(database, dictionary, values) {
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    (0, write_rows_1.insertRow)(database, dictionary, 'sys_trigger', {
        sys_id: (0, sys_id_1.newSysId)(),
        state: String(exports.JOB_STATES.ready),
        priority: '100',
        error_count: '0',
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
        ...values,
    });
    queued++;
}
//# sourceMappingURL=job-queue.js.map