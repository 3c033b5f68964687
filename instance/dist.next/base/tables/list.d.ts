import type { TableSource } from '../../store/table-source';
/** Lists, related lists and the relationships behind them. */
export declare const listTables: readonly TableSource[];
