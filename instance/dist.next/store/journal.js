"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addJournalEntry = addJournalEntry;
exports.journalEntries = journalEntries;
const physical_table_1 = require("./physical-table");
const sys_id_1 = require("./sys-id");
const table_plan_1 = require("./table-plan");
const write_rows_1 = require("./write-rows");
/** Adds an entry to a journal, a row of sys_journal_field (`markdown/api-reference/web-services/retrieving-journal-entries.md`). */
function addJournalEntry(database, dictionary, entry) {
    (0, write_rows_1.insertRow)(database, dictionary, 'sys_journal_field', {
        sys_id: (0, sys_id_1.newSysId)(),
        name: entry.table,
        element: entry.element,
        element_id: entry.sysId,
        value: entry.value,
        sys_created_on: entry.at,
        sys_created_by: entry.userName,
    });
}
/** The entries of a record's journal, newest first; entries of the same second in the reverse order of their writing. */
function journalEntries(database, dictionary, _table, sysId, element) {
    const { from, stored } = (0, table_plan_1.tablePlan)(dictionary, 'sys_journal_field');
    const id = stored.get('element_id');
    // The expression of the index, which differs between the types that element_id may be declared with.
    const sql = `SELECT value, sys_created_by, sys_created_on FROM ${from}
        WHERE ${id ? (0, physical_table_1.comparableSql)(id.column) : 'NULL'} = ? AND element = ? ORDER BY sys_created_on DESC, rowid DESC`;
    return database.all(sql, [sysId, element]).map(([value, userName, at]) => ({
        value: String(value ?? ''),
        userName: String(userName ?? ''),
        at: String(at ?? ''),
    }));
}
//# sourceMappingURL=journal.js.map