"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkTables = checkTables;
exports.checkRecords = checkRecords;
exports.describe = describe;
const long_columns_1 = require("../store/long-columns");
const installation_refused_1 = require("./installation-refused");
const table_sources_1 = require("./table-sources");
/**
 * Refuses tables that could not live here: a new table without the scope's prefix
 * (`markdown/application-development/c_NamespaceIdentifier.md`), one that extends or refers to a table that is neither
 * in the package nor on the instance, one with more long texts than the database keeps in a row
 * (`markdown/application-development/c_ApplicationDataTables.md`).
 *
 * @param dictionary the instance before the installation
 */
function checkTables(content, dictionary) {
    const declared = new Set(content.tables.map((table) => table.name));
    const exists = (table) => declared.has(table) || dictionary.table(table) !== undefined;
    for (const { name, superClass, columns, file } of content.tables) {
        if (!(0, table_sources_1.isOwnTable)(content, name) && !dictionary.table(name)) {
            throw new installation_refused_1.InstallationRefused(`the table ${name} is neither on this instance nor named ${content.scope}_…`, file);
        }
        if (superClass !== null && !exists(superClass)) {
            throw new installation_refused_1.InstallationRefused(`the table ${name} extends ${superClass}, which does not exist`, file);
        }
        const long = (0, table_sources_1.isOwnTable)(content, name) ? longColumns(columns, dictionary.table(name)) : [];
        if (long.length > long_columns_1.MAX_LONG_COLUMNS) {
            throw new installation_refused_1.InstallationRefused(`the table ${name} has ${long.length} columns of 100 characters or more (${long.join(', ')}); a table can have ${long_columns_1.MAX_LONG_COLUMNS}`, file);
        }
        for (const column of columns) {
            if (column.reference !== undefined && !exists(column.reference)) {
                throw new installation_refused_1.InstallationRefused(`the column ${name}.${column.element} refers to the table ${column.reference}, which does not exist`, file);
            }
        }
    }
}
/** Names of a table's long texts: those that the package declares, and those that the instance has beside them. */
function longColumns(declared, existing) {
    const names = new Set(declared.map(({ element }) => element));
    const others = [...(existing?.columns.values() ?? [])].filter(({ element, table }) => table === existing?.name && !names.has(element) && !element.startsWith('sys_'));
    return [...declared, ...others].filter(long_columns_1.isLongColumn).map(({ element }) => element);
}
/**
 * Refuses records that could not become rows: of a table that the instance does not have, without a sys_id, of another
 * application, or with an element that the application's own table lacks.
 *
 * @param dictionary the instance with the package's tables
 */
function checkRecords(content, dictionary) {
    for (const record of content.records) {
        const table = dictionary.table(record.table);
        if (record.action !== 'insert_or_update') {
            continue;
        }
        if (!table) {
            throw new installation_refused_1.InstallationRefused(`a record of the table ${record.table}, which this instance does not have`, record.file);
        }
        if (!/^\S{1,32}$/.test(record.sysId)) {
            throw new installation_refused_1.InstallationRefused(`a record of ${record.table} without a sys_id`, record.file);
        }
        const scope = record.fields.get('sys_scope')?.value.trim();
        if (scope && scope !== content.scopeId) {
            throw new installation_refused_1.InstallationRefused(`${describe(record)} belongs to another application`, record.file);
        }
        if ((0, table_sources_1.isOwnTable)(content, record.table)) {
            for (const element of record.fields.keys()) {
                if (!table.columns.has(element) && !element.startsWith('sys_')) {
                    throw new installation_refused_1.InstallationRefused(`${describe(record)} has ${element}, a column that its table lacks`, record.file);
                }
            }
        }
    }
}
/** A record in words. */
function describe(record) {
    const name = record.fields.get('name')?.value ?? record.fields.get('short_description')?.value;
    return `${record.table} ${name ? `"${name}"` : record.sysId}`;
}
//# sourceMappingURL=check-package.js.map