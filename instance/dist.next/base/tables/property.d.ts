import type { TableSource } from '../../store/table-source';
/** System properties and their categories. */
export declare const propertyTables: readonly TableSource[];
