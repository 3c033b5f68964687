import type { TableSource } from '../store/table-source';
/** Every table of an empty instance, a table always after the one that it extends. */
export declare const BASE_TABLES: readonly TableSource[];
