import type { InstanceContext } from '../access/context';
import type { Row } from '../store/row';
/** sys_trigger.document of the jobs that process events; document_key is the queue's sys_id, empty for the default queue. */
export declare const EVENT_QUEUES = "sysevent_queue";
/**
 * Whether the platform processes the events of a queue by itself: it is active, "Automatic Job Scheduling" is on
 * (markdown/build-workflows/system-events/auto-job-scheduling.md) and its provider is one of the instance's (the SDK's
 * guide on registering events). The events of any other queue stay where they are.
 */
export declare function isProcessed(context: Pick<InstanceContext, 'database' | 'dictionary'>, queue: Row): boolean;
/**
 * Makes the jobs that process events equal to the queues: as many for each as its configuration says, none for a queue
 * that is not processed. "Scheduled jobs periodically read the event queue" (markdown/build-workflows/system-events/
 * events.md). One transaction; a no-op where nothing differs.
 *
 * @param nodes processes on this database
 * @returns how many jobs were added, changed or removed
 */
export declare function syncEventQueues(context: InstanceContext, nodes: number): number;
/** Milliseconds between two looks of a job at its queue. */
export declare function intervalOf(job: Row): number;
