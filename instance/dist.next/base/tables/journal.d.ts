import type { TableSource } from '../../store/table-source';
/** What hangs on any record: journal entries, attachments, history. */
export declare const journalTables: readonly TableSource[];
