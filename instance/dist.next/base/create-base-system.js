"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createBaseSystem = createBaseSystem;
const cache_1 = require("../store/cache");
const database_1 = require("../store/database");
const declare_tables_1 = require("../store/declare-tables");
const glide_time_1 = require("../store/glide-time");
const load_dictionary_1 = require("../store/load-dictionary");
const select_rows_1 = require("../store/select-rows");
const write_rows_1 = require("../store/write-rows");
const all_tables_1 = require("./all-tables");
const base_rows_1 = require("./base-rows");
const base_version_1 = require("./base-version");
const declare_1 = require("./declare");
const upgrade_tables_1 = require("./upgrade-tables");
/**
 * Makes an empty database an empty instance: tables, roles, users, choices, access controls, business rules, forms; and
 * brings one that an older version of this program made up to date. What was changed or deleted on the instance stays so.
 * All of it or nothing; a no-op on a database that has this very base system. Throws where a column cannot become what it
 * has to be.
 */
function createBaseSystem(database, options) {
    const version = (0, base_version_1.currentVersion)();
    if ((0, base_version_1.isVersion)(database, version)) {
        return 'current';
    }
    return database.write(() => {
        // Another process may have been at it since.
        if ((0, base_version_1.isVersion)(database, version)) {
            return 'current';
        }
        const isOlder = isInstance(database);
        if (isOlder) {
            upgrade(database, version, options);
        }
        else {
            create(database, options);
        }
        (0, base_version_1.storeVersion)(database, version);
        return isOlder ? 'upgraded' : 'created';
    });
}
function isInstance(database) {
    return (database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'sys_package'") !== undefined &&
        database.first('SELECT 1 FROM sys_package WHERE sys_id = ?', [declare_1.GLOBAL_SCOPE_ID]) !== undefined);
}
function create(database, { hashPassword }) {
    (0, declare_tables_1.declareTables)(database, all_tables_1.BASE_TABLES);
    const dictionary = (0, load_dictionary_1.loadDictionary)(database);
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    for (const source of (0, base_rows_1.baseRows)(hashPassword)) {
        (0, write_rows_1.insertRow)(database, dictionary, source.table, (0, base_rows_1.completedRow)(dictionary, source, now));
    }
}
function upgrade(database, version, { hashPassword }) {
    const before = (0, base_version_1.storedVersion)(database);
    (0, declare_tables_1.declareTables)(database, (0, upgrade_tables_1.upgradeSources)(database, all_tables_1.BASE_TABLES, before.rows));
    const dictionary = (0, load_dictionary_1.loadDictionary)(database);
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    for (const source of (0, base_rows_1.baseRows)(hashPassword)) {
        const known = before.rows.get((0, base_version_1.rowKey)(source));
        const row = (0, select_rows_1.getRow)(database, dictionary, source.table, source.sysId);
        if (!row && known === undefined) {
            insertUnlessTaken(database, dictionary, source, now);
        }
        else if (row?.['sys_mod_count'] === '0' &&
            known !== undefined &&
            known !== version.rows.get((0, base_version_1.rowKey)(source))) {
            (0, write_rows_1.updateRow)(database, dictionary, source.table, source.sysId, { ...source.values, sys_updated_on: now });
        }
    }
    const versions = new cache_1.CacheVersions(database);
    cache_1.CACHED_TABLES.forEach((table) => versions.raise(table));
}
/** A record of the instance's own that has the row's key already stands for it. */
function insertUnlessTaken(database, dictionary, source, now) {
    try {
        (0, write_rows_1.insertRow)(database, dictionary, source.table, (0, base_rows_1.completedRow)(dictionary, source, now));
    }
    catch (error) {
        if (!(error instanceof database_1.UniqueViolation)) {
            throw error;
        }
    }
}
//# sourceMappingURL=create-base-system.js.map