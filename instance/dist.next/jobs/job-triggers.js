"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCHEDULED_SCRIPTS = void 0;
exports.syncScheduledScripts = syncScheduledScripts;
exports.runNow = runNow;
const job_queue_1 = require("../rules/job-queue");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const write_rows_1 = require("../store/write-rows");
const schedule_1 = require("./schedule");
/** sys_trigger.document of the triggers that belong to scheduled scripts. */
exports.SCHEDULED_SCRIPTS = 'sysauto_script';
const SCHEDULE_ELEMENTS = [
    'run_type',
    'run_start',
    'run_end',
    'run_period',
    'run_time',
    'entered_time',
    'time_zone',
    'run_dayofweek',
    'run_daysofweek',
    'run_dayofmonth',
    'run_month',
    'run_weekinmonth',
    'repeat_every',
    'offset',
    'offset_type',
];
const CLAIMED = new Set([String(job_queue_1.JOB_STATES.running), String(job_queue_1.JOB_STATES.queued)]);
/**
 * Makes the triggers equal to the active scheduled scripts: a new script gets one, a changed schedule a new next run, an
 * inactive or deleted script none (as markdown/now-intelligence/spotlight/activating-spotlight-group.md has it for its
 * own schedule items). One transaction; a no-op where nothing differs.
 *
 * @returns how many triggers were added, changed or removed
 */
function syncScheduledScripts(database, dictionary, systemTimeZone) {
    return database.write(() => {
        const scripts = rowsOf(database, dictionary, exports.SCHEDULED_SCRIPTS, 'active', '1');
        const triggers = new Map(rowsOf(database, dictionary, 'sys_trigger', 'document', exports.SCHEDULED_SCRIPTS).map((row) => [
            row['document_key'] ?? '',
            row,
        ]));
        let changes = 0;
        for (const script of scripts) {
            const key = script['sys_id'] ?? '';
            changes += syncOne(database, dictionary, script, triggers.get(key), systemTimeZone);
            triggers.delete(key);
        }
        for (const orphan of triggers.values()) {
            (0, write_rows_1.deleteRow)(database, dictionary, 'sys_trigger', orphan['sys_id'] ?? '');
            changes++;
        }
        return changes;
    });
}
/**
 * Makes a scheduled script due now: its own schedule item becomes ready, one in the state Error too; one that runs or is
 * queued stays as it is. Nothing happens to the script's schedule.
 *
 * @returns whether the script has a schedule item; an inactive one has none
 */
function runNow(database, sysId) {
    const { ready, error } = job_queue_1.JOB_STATES;
    return database.write(() => {
        database.run(`UPDATE sys_trigger SET state = ${ready}, next_action = ?, claimed_by = NULL
             WHERE document = ? AND document_key = ? AND state IN (${ready}, ${error})`, [(0, glide_time_1.toGlideDateTime)(Date.now()), exports.SCHEDULED_SCRIPTS, sysId]);
        const item = database.first('SELECT 1 FROM sys_trigger WHERE document = ? AND document_key = ?', [
            exports.SCHEDULED_SCRIPTS,
            sysId,
        ]);
        return item !== undefined;
    });
}
function syncOne(database, dictionary, script, trigger, systemTimeZone) {
    // The time zone of the instance is part of it: a floating schedule moves with it.
    const jobContext = JSON.stringify({
        schedule: SCHEDULE_ELEMENTS.map((element) => script[element] ?? ''),
        systemTimeZone,
    });
    const name = script['name'] ?? null;
    if (trigger && trigger['job_context'] === jobContext) {
        if (trigger['name'] !== name) {
            (0, write_rows_1.updateRow)(database, dictionary, 'sys_trigger', trigger['sys_id'] ?? '', { name });
            return 1;
        }
        return 0;
    }
    const values = { name, job_context: jobContext, ...firstState(script, systemTimeZone) };
    if (trigger && CLAIMED.has(trigger['state'] ?? '')) {
        // It runs now: its end computes the next run from the new schedule.
        (0, write_rows_1.updateRow)(database, dictionary, 'sys_trigger', trigger['sys_id'] ?? '', { name, job_context: jobContext });
    }
    else if (trigger) {
        (0, write_rows_1.updateRow)(database, dictionary, 'sys_trigger', trigger['sys_id'] ?? '', values);
    }
    else {
        (0, job_queue_1.insertTrigger)(database, dictionary, {
            document: exports.SCHEDULED_SCRIPTS,
            document_key: script['sys_id'] ?? null,
            ...values,
        });
    }
    return 1;
}
function firstState(script, systemTimeZone) {
    const type = schedule_1.TRIGGER_TYPES[script['run_type'] ?? 'daily'] ?? null;
    let schedule;
    try {
        schedule = (0, schedule_1.scheduleOf)(script, systemTimeZone);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { trigger_type: type, next_action: null, state: String(job_queue_1.JOB_STATES.error), log: reason };
    }
    const next = (0, schedule_1.firstRun)(schedule, Date.now());
    return {
        trigger_type: type,
        next_action: next === null ? null : (0, glide_time_1.toGlideDateTime)(next),
        state: String(job_queue_1.JOB_STATES.ready),
        log: null,
    };
}
function rowsOf(database, dictionary, table, element, value) {
    return (0, select_rows_1.selectRows)(database, dictionary, { table, where: { kind: 'term', element, operator: '=', value } }, { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true });
}
//# sourceMappingURL=job-triggers.js.map