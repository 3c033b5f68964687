"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENT_QUEUES = void 0;
exports.isProcessed = isProcessed;
exports.syncEventQueues = syncEventQueues;
exports.intervalOf = intervalOf;
const job_queue_1 = require("../rules/job-queue");
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
const write_rows_1 = require("../store/write-rows");
/** sys_trigger.document of the jobs that process events; document_key is the queue's sys_id, empty for the default queue. */
exports.EVENT_QUEUES = 'sysevent_queue';
/** For a queue without an interval, which the SDK's guide calls mandatory: the guide's value for general events. */
const DEFAULT_INTERVAL = '1970-01-01 00:00:30';
/**
 * Whether the platform processes the events of a queue by itself: it is active, "Automatic Job Scheduling" is on
 * (markdown/build-workflows/system-events/auto-job-scheduling.md) and its provider is one of the instance's (the SDK's
 * guide on registering events). The events of any other queue stay where they are.
 */
function isProcessed(context, queue) {
    return (queue['active'] === '1' &&
        queue['automatic_processing'] === '1' &&
        providers(context).some((provider) => provider['sys_id'] === queue['provider']));
}
/**
 * Makes the jobs that process events equal to the queues: as many for each as its configuration says, none for a queue
 * that is not processed. "Scheduled jobs periodically read the event queue" (markdown/build-workflows/system-events/
 * events.md). One transaction; a no-op where nothing differs.
 *
 * @param nodes processes on this database
 * @returns how many jobs were added, changed or removed
 */
function syncEventQueues(context, nodes) {
    const { database, dictionary } = context;
    if (!dictionary.get().table(exports.EVENT_QUEUES)) {
        return 0;
    }
    return database.write(() => {
        const jobs = rowsOf(context, 'sys_trigger').filter((job) => job['document'] === exports.EVENT_QUEUES && job['document_key']);
        const obsolete = new Map(jobs.map((job) => [job['job_context'] ?? '', job]));
        let changes = 0;
        for (const queue of rowsOf(context, exports.EVENT_QUEUES).filter((row) => isProcessed(context, row))) {
            for (let number = 1; number <= jobsOf(queue, nodes); number++) {
                const jobContext = JSON.stringify({ queue: queue['sys_id'], number });
                changes += syncJob(context, queue, jobContext, obsolete.get(jobContext));
                obsolete.delete(jobContext);
            }
        }
        for (const job of obsolete.values()) {
            changes += (0, write_rows_1.deleteRow)(database, dictionary.get(), 'sys_trigger', job['sys_id'] ?? '');
        }
        return changes;
    });
}
/** Milliseconds between two looks of a job at its queue. */
function intervalOf(job) {
    return (0, glide_time_1.fromGlideDateTime)(job['repeat'] ?? '') || ((0, glide_time_1.fromGlideDateTime)(DEFAULT_INTERVAL) ?? 0);
}
function syncJob({ database, dictionary }, queue, jobContext, job) {
    const repeat = (0, glide_time_1.fromGlideDateTime)(queue['poll_interval'] ?? '') ? (queue['poll_interval'] ?? null) : DEFAULT_INTERVAL;
    if (job && job['repeat'] === repeat) {
        return 0;
    }
    if (job) {
        return (0, write_rows_1.updateRow)(database, dictionary.get(), 'sys_trigger', job['sys_id'] ?? '', { repeat });
    }
    (0, job_queue_1.insertTrigger)(database, dictionary.get(), {
        name: `Process events of ${queue['queue'] ?? ''}`.slice(0, 100),
        trigger_type: '1',
        state: String(job_queue_1.JOB_STATES.ready),
        next_action: (0, glide_time_1.toGlideDateTime)(Date.now()),
        repeat,
        document: exports.EVENT_QUEUES,
        document_key: queue['sys_id'] ?? null,
        job_context: jobContext,
    });
    return 1;
}
/** One job where the order counts; else a constant number, or so many for each node (same page; the SDK's guide). */
function jobsOf(queue, nodes) {
    if (queue['processing_order'] === 'sequential') {
        return 1;
    }
    const value = Math.max(1, Number(queue['job_config_value'] ?? 1));
    return queue['job_config'] === 'jobs_per_node' ? value * nodes : value;
}
function providers(context) {
    return context.dictionary.get().table('sysevent_queue_provider') ? rowsOf(context, 'sysevent_queue_provider') : [];
}
function rowsOf({ database, dictionary }, table) {
    return (0, select_rows_1.selectRows)(database, dictionary.get(), { table }, { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true });
}
//# sourceMappingURL=event-queues.js.map