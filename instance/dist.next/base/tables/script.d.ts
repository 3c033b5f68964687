import type { TableSource } from '../../store/table-source';
/** Scripts of the server and of forms, and the modules that they require. */
export declare const scriptTables: readonly TableSource[];
