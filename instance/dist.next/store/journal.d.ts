import type { Database } from './database';
import type { Dictionary } from './dictionary';
/** One entry to add to a journal. */
export interface NewJournalEntry {
    /** The record's own table. */
    readonly table: string;
    readonly sysId: string;
    readonly element: string;
    readonly value: string;
    readonly userName: string;
    /** Stored date-time, UTC. */
    readonly at: string;
}
/** One entry of a journal. */
export interface JournalEntry {
    readonly value: string;
    readonly userName: string;
    /** Stored date-time, UTC. */
    readonly at: string;
}
/** Adds an entry to a journal, a row of sys_journal_field (`markdown/api-reference/web-services/retrieving-journal-entries.md`). */
export declare function addJournalEntry(database: Database, dictionary: Dictionary, entry: NewJournalEntry): void;
/** The entries of a record's journal, newest first; entries of the same second in the reverse order of their writing. */
export declare function journalEntries(database: Database, dictionary: Dictionary, _table: string, sysId: string, element: string): JournalEntry[];
