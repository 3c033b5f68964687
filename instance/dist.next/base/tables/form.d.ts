import type { TableSource } from '../../store/table-source';
/** Views and forms: sections, their elements, formatters and annotations. */
export declare const formTables: readonly TableSource[];
