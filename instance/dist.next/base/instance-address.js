"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setInstanceAddress = setInstanceAddress;
const cache_1 = require("../store/cache");
const load_dictionary_1 = require("../store/load-dictionary");
const select_rows_1 = require("../store/select-rows");
const write_rows_1 = require("../store/write-rows");
/** Holds the address under which browsers and scripts reach the instance. */
const PROPERTY = 'glide.servlet.uri';
/**
 * Writes the instance's address (`http://127.0.0.1:8090/`) to its property, from which scripts make links. Processes
 * that share a database share the address, as the nodes of a cluster do: the one that started last gives it.
 */
function setInstanceAddress(database, address) {
    const dictionary = (0, load_dictionary_1.loadDictionary)(database);
    const environment = { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true };
    const where = { kind: 'term', element: 'name', operator: '=', value: PROPERTY };
    database.write(() => {
        for (const sysId of (0, select_rows_1.selectIds)(database, dictionary, { table: 'sys_properties', where }, environment)) {
            (0, write_rows_1.updateRow)(database, dictionary, 'sys_properties', sysId, { value: address });
        }
        new cache_1.CacheVersions(database).raise('sys_properties');
    });
}
//# sourceMappingURL=instance-address.js.map