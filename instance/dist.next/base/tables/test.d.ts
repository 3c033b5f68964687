import type { TableSource } from '../../store/table-source';
/** Automated tests and instance scan checks. */
export declare const testTables: readonly TableSource[];
