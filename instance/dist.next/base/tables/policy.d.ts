import type { TableSource } from '../../store/table-source';
/** Data policies, and look-ups that fill in fields (`markdown/platform-administration/c_DataPolicy.md`). */
export declare const policyTables: readonly TableSource[];
