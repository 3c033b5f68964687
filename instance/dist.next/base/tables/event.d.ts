import type { TableSource } from '../../store/table-source';
/** Events: registrations, queues, script actions and the queue itself. */
export declare const eventTables: readonly TableSource[];
