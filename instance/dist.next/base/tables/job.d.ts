import type { TableSource } from '../../store/table-source';
/** Scheduled jobs, and the queue of what the scheduler has to run. */
export declare const jobTables: readonly TableSource[];
