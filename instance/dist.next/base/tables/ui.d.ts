import type { TableSource } from '../../store/table-source';
/** UI actions, UI policies, pages, macros, scripts, messages, and the files of a browser application. */
export declare const uiTables: readonly TableSource[];
