import type { TableSource } from '../../store/table-source';
/** Users, groups and roles, and what ties them together. */
export declare const userTables: readonly TableSource[];
