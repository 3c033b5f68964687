import type { TableSource } from '../../store/table-source';
/** Change requests. */
export declare const changeRequestTables: readonly TableSource[];
