import type { TableSource } from '../../store/table-source';
/** Problems. */
export declare const problemTables: readonly TableSource[];
