import type { InstanceContext } from '../access/context'
import { insertTrigger, JOB_STATES } from '../rules/job-queue'
import { fromGlideDateTime, toGlideDateTime } from '../store/glide-time'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { deleteRow, updateRow } from '../store/write-rows'

/** sys_trigger.document of the jobs that process events; document_key is the queue's sys_id, empty for the default queue. */
export const EVENT_QUEUES = 'sysevent_queue'

/** For a queue without an interval, which the SDK's guide calls mandatory: the guide's value for general events. */
const DEFAULT_INTERVAL = '1970-01-01 00:00:30'

/**
 * Whether the platform processes the events of a queue by itself: it is active, "Automatic Job Scheduling" is on
 * (markdown/build-workflows/system-events/auto-job-scheduling.md) and its provider is one of the instance's (the SDK's
 * guide on registering events). The events of any other queue stay where they are.
 */
export function isProcessed(context: Pick<InstanceContext, 'database' | 'dictionary'>, queue: Row): boolean {
    return (
        queue['active'] === '1' &&
        queue['automatic_processing'] === '1' &&
        providers(context).some((provider) => provider['sys_id'] === queue['provider'])
    )
}

/**
 * Makes the jobs that process events equal to the queues: as many for each as its configuration says, none for a queue
 * that is not processed. "Scheduled jobs periodically read the event queue" (markdown/build-workflows/system-events/
 * events.md). One transaction; a no-op where nothing differs.
 *
 * @param nodes processes on this database
 * @returns how many jobs were added, changed or removed
 */
export function syncEventQueues(context: InstanceContext, nodes: number): number {
    const { database, dictionary } = context
    if (!dictionary.get().table(EVENT_QUEUES)) {
        return 0
    }
    return database.write(() => {
        const jobs = rowsOf(context, 'sys_trigger').filter(
            (job) => job['document'] === EVENT_QUEUES && job['document_key'],
        )
        const obsolete = new Map(jobs.map((job) => [job['job_context'] ?? '', job]))
        let changes = 0
        for (const queue of rowsOf(context, EVENT_QUEUES).filter((row) => isProcessed(context, row))) {
            for (let number = 1; number <= jobsOf(queue, nodes); number++) {
                const jobContext = JSON.stringify({ queue: queue['sys_id'], number })
                changes += syncJob(context, queue, jobContext, obsolete.get(jobContext))
                obsolete.delete(jobContext)
            }
        }
        for (const job of obsolete.values()) {
            changes += deleteRow(database, dictionary.get(), 'sys_trigger', job['sys_id'] ?? '')
        }
        return changes
    })
}

/** Milliseconds between two looks of a job at its queue. */
export function intervalOf(job: Row): number {
    return fromGlideDateTime(job['repeat'] ?? '') || (fromGlideDateTime(DEFAULT_INTERVAL) ?? 0)
}

function syncJob(
    { database, dictionary }: InstanceContext,
    queue: Row,
    jobContext: string,
    job: Row | undefined,
): number {
    const repeat = fromGlideDateTime(queue['poll_interval'] ?? '') ? (queue['poll_interval'] ?? null) : DEFAULT_INTERVAL
    if (job && job['repeat'] === repeat) {
        return 0
    }
    if (job) {
        return updateRow(database, dictionary.get(), 'sys_trigger', job['sys_id'] ?? '', { repeat })
    }
    insertTrigger(database, dictionary.get(), {
        name: `Process events of ${queue['queue'] ?? ''}`.slice(0, 100),
        trigger_type: '1',
        state: String(JOB_STATES.ready),
        next_action: toGlideDateTime(Date.now()),
        repeat,
        document: EVENT_QUEUES,
        document_key: queue['sys_id'] ?? null,
        job_context: jobContext,
    })
    return 1
}

/** One job where the order counts; else a constant number, or so many for each node (same page; the SDK's guide). */
function jobsOf(queue: Row, nodes: number): number {
    if (queue['processing_order'] === 'sequential') {
        return 1
    }
    const value = Math.max(1, Number(queue['job_config_value'] ?? 1))
    return queue['job_config'] === 'jobs_per_node' ? value * nodes : value
}

function providers(context: Pick<InstanceContext, 'database' | 'dictionary'>): Row[] {
    return context.dictionary.get().table('sysevent_queue_provider') ? rowsOf(context, 'sysevent_queue_provider') : []
}

function rowsOf({ database, dictionary }: Pick<InstanceContext, 'database' | 'dictionary'>, table: string): Row[] {
    return selectRows(
        database,
        dictionary.get(),
        { table },
        { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true },
    )
}
