"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadDictionary = loadDictionary;
exports.readDictionaryRows = readDictionaryRows;
const build_dictionary_1 = require("./build-dictionary");
const column_type_1 = require("./column-type");
const physical_table_1 = require("./physical-table");
const table_catalogue_1 = require("./table-catalogue");
/**
 * The dictionary as the instance's own rows describe it: sys_db_object, sys_dictionary, sys_dictionary_override and
 * sys_choice. A row whose table or column does not exist physically (declareTables makes them) is left out.
 */
function loadDictionary(database) {
    return (0, build_dictionary_1.buildDictionary)(readDictionaryRows(database, table_catalogue_1.TableCatalogue.read(database)));
}
/** The rows of the dictionary, without those that nothing physical stands behind. */
function readDictionaryRows(database, catalogue) {
    return {
        tables: (0, table_catalogue_1.rawRows)(database, catalogue, 'sys_db_object').filter((row) => catalogue.has(row['name'] ?? '')),
        columns: (0, table_catalogue_1.rawRows)(database, catalogue, 'sys_dictionary', { elements: build_dictionary_1.DICTIONARY_ELEMENTS }).filter(hasColumn(database, catalogue)),
        overrides: (0, table_catalogue_1.rawRows)(database, catalogue, 'sys_dictionary_override'),
        choices: (0, table_catalogue_1.rawRows)(database, catalogue, 'sys_choice'),
        scopes: (0, table_catalogue_1.rawRows)(database, catalogue, 'sys_scope'),
    };
}
function hasColumn(database, catalogue) {
    const physical = new Map();
    const roots = new Map();
    return (row) => {
        const table = row['name'] ?? '';
        const element = row['element'];
        if (!catalogue.has(table)) {
            return false;
        }
        if (!element || (0, column_type_1.storageOf)(row['internal_type'] ?? 'string') === 'none') {
            return true;
        }
        let root = roots.get(table);
        if (root === undefined) {
            root = catalogue.lineage(table).pop();
            roots.set(table, root);
        }
        let columns = physical.get(root);
        if (!columns) {
            columns = (0, table_catalogue_1.physicalColumns)(database, root);
            physical.set(root, columns);
        }
        return columns.has((0, physical_table_1.physicalName)(root, table, element));
    };
}
//# sourceMappingURL=load-dictionary.js.map