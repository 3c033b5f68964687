import type { TableSource } from '../../store/table-source';
/** The root of all work records. */
export declare const taskTables: readonly TableSource[];
