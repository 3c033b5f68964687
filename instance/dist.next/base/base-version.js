"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowKey = rowKey;
exports.currentVersion = currentVersion;
exports.storedVersion = storedVersion;
exports.isVersion = isVersion;
exports.storeVersion = storeVersion;
const node_crypto_1 = require("node:crypto");
const dictionary_rows_1 = require("../store/dictionary-rows");
const all_tables_1 = require("./all-tables");
const base_rows_1 = require("./base-rows");
/** Key of the fingerprint of the whole base system in `_base_row`; no row of it has this key. */
const WHOLE = '';
/** Tells one row of the base system from the others. */
function rowKey(source) {
    return `${source.table}/${source.sysId}`;
}
/** The base system of this program. A password counts as it is in clear, as its stored form is another one each time. */
function currentVersion() {
    const listed = all_tables_1.BASE_TABLES.flatMap((source) => source.columns.flatMap((column) => (0, dictionary_rows_1.choiceRows)(source, column)));
    const rows = new Map([
        ...listed.map((row) => [rowKey({ table: 'sys_choice', sysId: row['sys_id'] ?? '' }), digest(row)]),
        ...(0, base_rows_1.baseRows)((clear) => clear).map((source) => [rowKey(source), digest(source.values)]),
    ]);
    return { fingerprint: digest([all_tables_1.BASE_TABLES, [...rows]]), rows };
}
/** The base system that a database was made or upgraded with; empty where that was never noted down. */
function storedVersion(database) {
    if (!database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_base_row'")) {
        return { fingerprint: '', rows: new Map() };
    }
    const all = database.all('SELECT name, digest FROM _base_row');
    const rows = new Map(all.map(([name, text]) => [String(name), String(text)]));
    const fingerprint = rows.get(WHOLE) ?? '';
    rows.delete(WHOLE);
    return { fingerprint, rows };
}
/** Whether a database has this base system; one small query. */
function isVersion(database, { fingerprint }) {
    return (database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_base_row'") !== undefined &&
        database.first('SELECT digest FROM _base_row WHERE name = ?', [WHOLE])?.[0] === fingerprint);
}
/** Notes down which base system a database has. Rows that an earlier one had stay known, so that they do not come back. */
function storeVersion(database, { fingerprint, rows }) {
    database.exec('CREATE TABLE IF NOT EXISTS _base_row (name TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID');
    for (const [name, text] of [[WHOLE, fingerprint], ...rows]) {
        database.run('INSERT OR REPLACE INTO _base_row (name, digest) VALUES (?, ?)', [name, text]);
    }
}
function digest(content) {
    return (0, node_crypto_1.createHash)('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
//# sourceMappingURL=base-version.js.map