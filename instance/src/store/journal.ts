import type { Database } from './database'
import type { Dictionary } from './dictionary'
import { comparableSql } from './physical-table'
import { newSysId } from './sys-id'
import { tablePlan } from './table-plan'
import { insertRow } from './write-rows'

/** One entry to add to a journal. */
export interface NewJournalEntry {
    /** The record's own table. */
    readonly table: string
    readonly sysId: string
    readonly element: string
    readonly value: string
    readonly userName: string
    /** Stored date-time, UTC. */
    readonly at: string
}

/** One entry of a journal. */
export interface JournalEntry {
    readonly value: string
    readonly userName: string
    /** Stored date-time, UTC. */
    readonly at: string
}

/** Adds an entry to a journal, a row of sys_journal_field (`markdown/api-reference/web-services/retrieving-journal-entries.md`). */
export function addJournalEntry(database: Database, dictionary: Dictionary, entry: NewJournalEntry): void {
    insertRow(database, dictionary, 'sys_journal_field', {
        sys_id: newSysId(),
        name: entry.table,
        element: entry.element,
        element_id: entry.sysId,
        value: entry.value,
        sys_created_on: entry.at,
        sys_created_by: entry.userName,
    })
}

/** The entries of a record's journal, newest first; entries of the same second in the reverse order of their writing. */
export function journalEntries(
    database: Database,
    dictionary: Dictionary,
    _table: string,
    sysId: string,
    element: string,
): JournalEntry[] {
    const { from, stored } = tablePlan(dictionary, 'sys_journal_field')
    const id = stored.get('element_id')
    // The expression of the index, which differs between the types that element_id may be declared with.
    const sql = `SELECT value, sys_created_by, sys_created_on FROM ${from}
        WHERE ${id ? comparableSql(id.column) : 'NULL'} = ? AND element = ? ORDER BY sys_created_on DESC, rowid DESC`
    return database.all(sql, [sysId, element]).map(([value, userName, at]) => ({
        value: String(value ?? ''),
        userName: String(userName ?? ''),
        at: String(at ?? ''),
    }))
}
