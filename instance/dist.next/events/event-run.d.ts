import { type Finish, type JobServices } from '../records/job-services';
import type { Row } from '../store/row';
/**
 * Processes what is due in the queue of a job, one event after the other, and looks again after the poll interval, or at
 * once where more was due than one run takes. Each event is a transaction of its own: fresh caches and modules.
 */
export declare function runEventQueue(services: JobServices, job: Row): Finish;
