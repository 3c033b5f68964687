import type { TableSource } from '../../store/table-source';
/** Access controls, the roles they ask for, and the words they are made of. */
export declare const accessControlTables: readonly TableSource[];
