import type { TableSource } from '../../store/table-source';
/** Companies, locations, departments and what belongs to them. */
export declare const organizationTables: readonly TableSource[];
