import type { TableSource } from '../../store/table-source';
/** The tables that describe tables: what declareTables writes and loadDictionary reads. */
export declare const dictionaryTables: readonly TableSource[];
