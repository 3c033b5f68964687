import type { TableSource } from '../../store/table-source';
/** The system log and the records of installations and long-running work. */
export declare const logTables: readonly TableSource[];
