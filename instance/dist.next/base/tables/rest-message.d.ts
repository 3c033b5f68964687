import type { TableSource } from '../../store/table-source';
/** Outbound REST messages, their methods, credentials and retry policies. */
export declare const restMessageTables: readonly TableSource[];
