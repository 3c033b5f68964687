"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableSources = tableSources;
exports.isOwnTable = isOwnTable;
const column_source_1 = require("../store/column-source");
const installation_refused_1 = require("./installation-refused");
const package_record_1 = require("./package-record");
/**
 * The tables and columns that a package declares. Its own tables come with everything; to another scope's table it adds
 * columns and nothing else, whatever the file says about that table. A sys_dictionary record without a dictionary file
 * declares its column too.
 *
 * @param dictionary the instance before the installation
 */
function tableSources(content, dictionary) {
    const names = new Set(content.tables.map((table) => table.name));
    const columnRecords = content.records.filter(isColumnRecord);
    const sources = content.tables.map((table) => sourceOf(content, dictionary, table));
    const others = new Map();
    for (const record of columnRecords) {
        const table = (0, package_record_1.fieldValue)(record, 'name');
        const isDeclared = names.has(table) &&
            content.tables.some((each) => each.name === table &&
                each.columns.some(({ element }) => element === (0, package_record_1.fieldValue)(record, 'element')));
        if (!isDeclared) {
            const other = others.get(table) ?? { file: record.file, columns: [] };
            other.columns.push((0, column_source_1.columnSource)((element) => (0, package_record_1.fieldValue)(record, element) || undefined));
            others.set(table, other);
        }
    }
    for (const [name, { file, columns }] of others) {
        const existing = sources.findIndex((source) => source.name === name);
        const source = sources[existing];
        if (source) {
            sources[existing] = { ...source, columns: [...source.columns, ...columns] };
        }
        else {
            sources.push({ name, label: labelOf(dictionary, name, file), columns, scopeId: content.scopeId });
        }
    }
    return sources;
}
/** Whether a table belongs to the application, by its name: that of every own table begins with the scope's. */
function isOwnTable(content, table) {
    return table.startsWith(`${content.scope}_`);
}
function sourceOf(content, dictionary, table) {
    const { name, columns } = table;
    const chosen = columns.map((column) => withoutOwnChoices(content, name, column));
    if (!isOwnTable(content, name)) {
        return { name, label: labelOf(dictionary, name, table.file), columns: chosen, scopeId: content.scopeId };
    }
    const superClass = table.superClass ?? superClassOf(content, name);
    return {
        name,
        label: table.label,
        columns: chosen,
        indexes: table.indexes,
        flags: table.flags,
        scopeId: content.scopeId,
        ...(superClass === null ? {} : { superClass }),
    };
}
/** Choices that the package has as records of their own are left to those: the file only repeats them. */
function withoutOwnChoices(content, table, column) {
    const hasRecords = content.records.some((record) => record.table === 'sys_choice' &&
        record.action === 'insert_or_update' &&
        (0, package_record_1.fieldValue)(record, 'name') === table &&
        (0, package_record_1.fieldValue)(record, 'element') === column.element);
    if (!hasRecords) {
        return column;
    }
    const { choices: _repeated, ...rest } = column;
    return rest;
}
function superClassOf(content, table) {
    const record = content.records.find((each) => each.table === 'sys_db_object' && each.action === 'insert_or_update' && (0, package_record_1.fieldValue)(each, 'name') === table);
    return record?.fields.get('super_class')?.attributes['name'] ?? null;
}
function labelOf(dictionary, table, file) {
    const definition = dictionary.table(table);
    if (!definition) {
        throw new installation_refused_1.InstallationRefused(`adds columns to the table ${table}, which this instance does not have`, file);
    }
    return definition.label;
}
function isColumnRecord(record) {
    return (record.table === 'sys_dictionary' &&
        record.action === 'insert_or_update' &&
        (0, package_record_1.fieldValue)(record, 'element') !== '');
}
//# sourceMappingURL=table-sources.js.map