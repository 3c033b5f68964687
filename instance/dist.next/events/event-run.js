"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runEventQueue = runEventQueue;
const job_services_1 = require("../records/job-services");
const job_queue_1 = require("../rules/job-queue");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const write_rows_1 = require("../store/write-rows");
const event_claims_1 = require("./event-claims");
const event_queues_1 = require("./event-queues");
/** Events that one run of a job processes, so that a stop of the instance does not wait for a whole queue. */
const EVENTS_PER_RUN = 20;
/** An event during which the process ended this many times is not begun again. */
const CRASH_LIMIT = 2;
/**
 * Processes what is due in the queue of a job, one event after the other, and looks again after the poll interval, or at
 * once where more was due than one run takes. Each event is a transaction of its own: fresh caches and modules.
 */
function runEventQueue(services, job) {
    const { context, engine } = services;
    const { database, dictionary } = context;
    const queue = job['document_key'] ? (0, select_rows_1.getRow)(database, dictionary.get(), event_queues_1.EVENT_QUEUES, job['document_key']) : null;
    const interval = (0, event_queues_1.intervalOf)(job);
    const processor = job['sys_id'] ?? '';
    if (job['document_key'] && !(queue && (0, event_queues_1.isProcessed)(context, queue))) {
        (0, event_claims_1.releaseEvents)(context, processor);
        return { error: null, next: Date.now() + interval };
    }
    if (!queue) {
        (0, event_claims_1.deleteOldEvents)(context);
    }
    const events = (0, event_claims_1.claimEvents)(context, queue ? (queue['queue'] ?? null) : null, processor, EVENTS_PER_RUN);
    for (const event of events) {
        if (!isHeld(services, job)) {
            (0, event_claims_1.releaseEvents)(context, processor);
            break;
        }
        context.versions.refresh();
        engine.begin();
        processEvent(services, event);
    }
    // A job that got through is none that kills its thread each time.
    (0, write_rows_1.updateRow)(database, dictionary.get(), 'sys_trigger', processor, { error_count: '0' });
    return { error: null, next: events.length < EVENTS_PER_RUN ? Date.now() + interval : Date.now() };
}
/** Whether this run still has the job: its queue may have been switched off, or its node taken for dead. */
function isHeld({ context: { database, dictionary } }, job) {
    const now = (0, select_rows_1.getRow)(database, dictionary.get(), 'sys_trigger', job['sys_id'] ?? '');
    return now?.['state'] === String(job_queue_1.JOB_STATES.running) && now['claimed_by'] === job['claimed_by'];
}
/**
 * Runs the active script actions of an event in the order of their number
 * (markdown/build-workflows/system-events/r_ScriptActions.md), as the system. An event that nothing listens to is
 * processed too; one with an error in any of its script actions is in the state Error
 * (markdown/build-workflows/system-events/r_EventStates.md).
 */
function processEvent(services, event) {
    const { context, log } = services;
    const { database, dictionary } = context;
    const sysId = event['sys_id'] ?? '';
    const isInterrupted = Boolean(event['processed']) && !event['processing_duration'];
    const attempts = Number(event['error_count'] ?? 0) + (isInterrupted ? 1 : 0);
    const started = performance.now();
    let failed = attempts >= CRASH_LIMIT;
    if (failed) {
        log('error', 'global', `Event ${event['name'] ?? ''} ${sysId}: its process ended ${attempts} times during it`);
    }
    else {
        // "Date and time the event started processing" (markdown/build-workflows/system-events/event-logs-2.md).
        const processed = (0, glide_time_1.toGlideDateTime)(Date.now());
        const begun = { processed, processing_duration: null, error_count: String(attempts) };
        (0, write_rows_1.updateRow)(database, dictionary.get(), 'sysevent', sysId, begun);
        for (const action of scriptActions(services, event['name'] ?? '')) {
            context.session = services.sessions.system();
            failed = runScriptAction(services, action, event) !== null || failed;
        }
    }
    database.run('UPDATE sysevent SET state = ?, processing_duration = ?, error_count = 0, claimed_by = NULL WHERE sys_id = ? AND claimed_by IS ?', [
        failed ? event_claims_1.EVENT_STATES.error : event_claims_1.EVENT_STATES.processed,
        Math.round(performance.now() - started),
        sysId,
        event['claimed_by'] ?? null,
    ]);
}
/** The words of what went wrong, in the condition or in the script; null where nothing did. */
function runScriptAction(services, action, event) {
    const { context, engine } = services;
    const scope = context.scopes.get().byId(action['sys_scope'] ?? '')?.name ?? 'global';
    const what = `Script action ${action['name'] ?? ''} of event ${event['name'] ?? ''}`;
    const bindings = {
        event: { kind: 'record', table: 'sysevent', row: event },
        current: currentOf(services, event),
    };
    const name = `sysevent_script_action.${action['sys_id'] ?? ''}`;
    if (action['condition_script']) {
        const condition = engine.run({
            scope,
            name: `${name}.condition_script`,
            source: action['condition_script'],
            bindings,
            mode: 'expression',
        });
        if (condition.error || !(0, job_services_1.isTrue)(condition.value)) {
            return (0, job_services_1.errorOf)(services, scope, `${what}, condition`, condition);
        }
    }
    const source = action['script'] ?? '';
    const outcome = engine.run({ scope, name: `${name}.script`, source, bindings, mode: 'statements' });
    return (0, job_services_1.errorOf)(services, scope, what, outcome);
}
/** "The event scheduled on behalf of"; null where the event names no record, or one that is gone. */
function currentOf({ context: { database, dictionary } }, event) {
    const table = event['table'] ?? '';
    const known = table !== '' && dictionary.get().table(table) !== undefined;
    const row = known ? (0, select_rows_1.getRow)(database, dictionary.get(), table, event['instance'] ?? '') : null;
    return row ? { kind: 'record', table: row['sys_class_name'] ?? table, row } : { kind: 'value', value: null };
}
function scriptActions({ context }, eventName) {
    const actions = (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), {
        table: 'sysevent_script_action',
        where: {
            kind: 'and',
            nodes: [
                { kind: 'term', element: 'event_name', operator: '=', value: eventName },
                { kind: 'term', element: 'active', operator: '=', value: '1' },
            ],
        },
    }, context.queryEnvironment());
    const order = (action) => Number(action['order'] ?? 100);
    return [...actions].sort((a, b) => order(a) - order(b) || (a['name'] ?? '').localeCompare(b['name'] ?? ''));
}
//# sourceMappingURL=event-run.js.map