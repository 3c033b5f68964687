import type { TableSource } from '../../store/table-source';
/** Workspaces and the lists in them. */
export declare const workspaceTables: readonly TableSource[];
