"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runClaimedJob = runClaimedJob;
exports.systemTimeZone = systemTimeZone;
const event_queues_1 = require("../events/event-queues");
const event_run_1 = require("../events/event-run");
const job_services_1 = require("../records/job-services");
const job_queue_1 = require("../rules/job-queue");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const write_rows_1 = require("../store/write-rows");
const job_triggers_1 = require("./job-triggers");
const schedule_1 = require("./schedule");
/** Attempts at a job that ends in a fault of the instance, and the ms between them. */
const FAULT_LIMIT = 3;
const RETRY_PAUSE = 1000;
/** Characters of an error that sys_trigger.log keeps. */
const ERROR_LENGTH = 4000;
/**
 * Runs a claimed job in this worker and marks it: a run-once job is deleted when it ended well and stays in the state
 * Error when not, a repeating one is ready for its next run, which is never in the past
 * (markdown/platform-administration/time-configuration/c_ScheduledJobs.md; the SDK's scheduled-script guide: a run that
 * would begin while the last one still runs is skipped). A run that ends well ends a count of errors. The transaction has begun, `context.session` is left changed.
 */
function runClaimedJob(services, job) {
    const { database, dictionary } = services.context;
    const trigger = (0, select_rows_1.getRow)(database, dictionary.get(), 'sys_trigger', job.sysId);
    if (!trigger || trigger['state'] !== String(job_queue_1.JOB_STATES.queued)) {
        return;
    }
    (0, write_rows_1.updateRow)(database, dictionary.get(), 'sys_trigger', job.sysId, { state: String(job_queue_1.JOB_STATES.running) });
    const started = performance.now();
    let finish;
    try {
        finish = runTrigger(services, trigger);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        services.log('error', 'global', `Scheduled job ${trigger['name'] ?? job.sysId}: ${reason}`);
        finish = { error: reason, next: nextAfterFault(services, trigger) };
    }
    mark(services, trigger, finish, performance.now() - started);
}
/** A fault of the instance, not of the script: a repeating job has its next run, another one is tried again a few times. */
function nextAfterFault({ context }, trigger) {
    if (trigger['document'] === job_triggers_1.SCHEDULED_SCRIPTS) {
        const script = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), job_triggers_1.SCHEDULED_SCRIPTS, trigger['document_key'] ?? '');
        return script ? (0, schedule_1.nextRun)((0, schedule_1.scheduleOf)(script, systemTimeZone(context)), Date.now()) : null;
    }
    if (trigger['document'] === event_queues_1.EVENT_QUEUES) {
        return Date.now() + (0, event_queues_1.intervalOf)(trigger);
    }
    return Number(trigger['error_count'] ?? 0) + 1 < FAULT_LIMIT ? Date.now() + RETRY_PAUSE : null;
}
function runTrigger(services, trigger) {
    if (trigger['document'] === job_triggers_1.SCHEDULED_SCRIPTS) {
        return runScheduledScript(services, trigger['document_key'] ?? '');
    }
    if (trigger['document'] === event_queues_1.EVENT_QUEUES) {
        return (0, event_run_1.runEventQueue)(services, trigger);
    }
    const context = asyncRuleContext(trigger['job_context'] ?? '');
    return context
        ? { error: runAsyncRule(services, trigger, context), next: null }
        : runTriggerScript(services, trigger);
}
/**
 * A scheduled script runs as its `run_as` user, or as the system; with "Conditional" only if the last expression of its
 * condition is true (markdown/platform-administration/time-configuration/t_ScheduleAScriptExecution.md).
 */
function runScheduledScript(services, sysId) {
    const { context, engine, sessions } = services;
    const script = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), job_triggers_1.SCHEDULED_SCRIPTS, sysId);
    if (!script || script['active'] !== '1') {
        return { error: null, next: null };
    }
    context.session = (script['run_as'] && sessions.byId(script['run_as'])) || sessions.system();
    const scope = context.scopes.get().byId(script['sys_scope'] ?? '')?.name ?? 'global';
    const run = (element, mode) => engine.run({
        scope,
        name: `sysauto_script.${sysId}.${element}`,
        source: script[element] ?? '',
        bindings: {},
        mode,
    });
    let outcome = null;
    if (script['conditional'] === '1' && script['condition']) {
        outcome = run('condition', 'expression');
    }
    if (outcome === null || (outcome.error === null && (0, job_services_1.isTrue)(outcome.value))) {
        outcome = run('script', 'statements');
    }
    const schedule = (0, schedule_1.scheduleOf)(script, systemTimeZone(context));
    return {
        error: (0, job_services_1.errorOf)(services, scope, `Scheduled job ${script['name'] ?? sysId}`, outcome),
        next: (0, schedule_1.nextRun)(schedule, Date.now()),
    };
}
/**
 * An async business rule sees the record as it is now, has no previous state, and runs as the user who made the change;
 * its conditions are evaluated again only where glide.businessrule.async_condition_check is true
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md). A rule or a record that is gone has nothing to do.
 */
function runAsyncRule(services, trigger, job) {
    const { context, engine, sessions, records } = services;
    const table = trigger['document'] ?? '';
    const sysId = trigger['document_key'] ?? '';
    const current = job.deleted ?? (0, select_rows_1.getRow)(context.database, context.dictionary.get(), table, sysId);
    const rule = records.rules.of(table, 'async', job.operation).find((candidate) => candidate.sysId === job.ruleId);
    if (!current || !rule) {
        return null;
    }
    context.session = sessions.byId(job.userId) ?? sessions.guest();
    const subject = { table, operation: job.operation, current, previous: null };
    if (context.properties.get().get('glide.businessrule.async_condition_check') === 'true' &&
        !records.runner.applies(rule, subject)) {
        return null;
    }
    let row = current;
    if (rule.fieldValues.length > 0 && !job.deleted) {
        const values = Object.fromEntries(rule.fieldValues.map(({ element, value }) => [element, value || null]));
        const written = records.update(table, sysId, values);
        if (written.error) {
            return written.error;
        }
        row = written.row ?? row;
    }
    if (rule.script === '') {
        return null;
    }
    const bindings = {
        current: { kind: 'record', table, row, previous: null, operation: job.operation },
        previous: { kind: 'value', value: null },
    };
    const outcome = engine.run({
        scope: rule.scope,
        name: `sys_script.${rule.sysId}.script`,
        source: rule.script,
        bindings,
        mode: 'statements',
    });
    return (0, job_services_1.errorOf)(services, rule.scope, `Business rule ${rule.name}`, outcome);
}
/** A trigger that a script made, with a script of its own; it repeats where it has trigger type 1 and a `repeat`. */
function runTriggerScript({ context, engine, sessions, log }, trigger) {
    const repeat = trigger['trigger_type'] === '1' ? (0, glide_time_1.fromGlideDateTime)(trigger['repeat'] ?? '') : null;
    const next = repeat ? Date.now() + repeat : null;
    if (!trigger['script']) {
        return {
            error: `Schedule item ${trigger['name'] ?? ''} has no script: other kinds of jobs are not built in the local instance`,
            next: null,
        };
    }
    context.session = sessions.system();
    const name = `sys_trigger.${trigger['sys_id'] ?? ''}.script`;
    const outcome = engine.run({ scope: 'global', name, source: trigger['script'], bindings: {}, mode: 'statements' });
    return { error: (0, job_services_1.errorOf)({ log }, 'global', `Schedule item ${trigger['name'] ?? ''}`, outcome), next };
}
function mark({ context, log }, trigger, { error, next }, took) {
    const { database, dictionary } = context;
    const sysId = trigger['sys_id'] ?? '';
    const once = trigger['trigger_type'] === '0' || trigger['trigger_type'] === null;
    database.write(() => {
        const now = (0, select_rows_1.getRow)(database, dictionary.get(), 'sys_trigger', sysId);
        if (!now) {
            return;
        }
        if (now['claimed_by'] !== trigger['claimed_by'] || now['state'] !== String(job_queue_1.JOB_STATES.running)) {
            log('warn', 'global', `Scheduled job ${trigger['name'] ?? sysId} was given to another node while it ran here`);
            return;
        }
        if (once && error === null && next === null && trigger['document'] !== job_triggers_1.SCHEDULED_SCRIPTS) {
            (0, write_rows_1.deleteRow)(database, dictionary.get(), 'sys_trigger', sysId);
            return;
        }
        (0, write_rows_1.updateRow)(database, dictionary.get(), 'sys_trigger', sysId, {
            state: String(error !== null && next === null ? job_queue_1.JOB_STATES.error : job_queue_1.JOB_STATES.ready),
            next_action: next === null ? null : (0, glide_time_1.toGlideDateTime)(next),
            claimed_by: null,
            processing_duration: String(Math.round(took)),
            ...(error === null
                ? { log: null, error_count: '0' }
                : { log: error.slice(0, ERROR_LENGTH), error_count: String(Number(now['error_count'] ?? 0) + 1) }),
        });
    });
}
/** The time zone of the instance, property glide.sys.default.tz. */
function systemTimeZone(context) {
    return context.properties.get().get('glide.sys.default.tz') || 'UTC';
}
function asyncRuleContext(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'ruleId' in value ? value : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=job-run.js.map