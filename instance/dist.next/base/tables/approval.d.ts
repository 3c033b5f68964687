import type { TableSource } from '../../store/table-source';
/** One row for each approver of a record, and approvals asked of a group. */
export declare const approvalTables: readonly TableSource[];
