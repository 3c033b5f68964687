import type { TableSource } from '../../store/table-source';
/** Configuration items and services; all in the hierarchy of cmdb. */
export declare const configurationItemTables: readonly TableSource[];
