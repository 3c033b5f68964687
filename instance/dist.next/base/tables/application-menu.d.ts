import type { TableSource } from '../../store/table-source';
/** Application menus and their modules. */
export declare const applicationMenuTables: readonly TableSource[];
