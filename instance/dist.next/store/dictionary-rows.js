"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableRow = tableRow;
exports.collectionRow = collectionRow;
exports.columnRow = columnRow;
exports.columnDefaults = columnDefaults;
exports.choiceRows = choiceRows;
exports.indexRow = indexRow;
exports.numberRow = numberRow;
const column_type_1 = require("./column-type");
const sys_id_1 = require("./sys-id");
/** The rows that describe a declared table; each has a sys_id that is the same on every instance. */
/** sys_db_object. `parentId` is the sys_id of the table that is extended; an empty label states none. */
function tableRow(source, parentId) {
    return {
        ...source.flags,
        ...owned('sys_db_object', source, source.name),
        name: source.name,
        ...(source.label === '' ? {} : { label: source.label }),
        super_class: parentId,
    };
}
/** The sys_dictionary row of the table itself, which has no element. */
function collectionRow(source) {
    return {
        ...owned('sys_dictionary', source, source.name),
        name: source.name,
        internal_type: 'collection',
        ...(source.label === '' ? {} : { column_label: source.label }),
        active: '1',
    };
}
/** sys_dictionary. What the source leaves out is absent. */
function columnRow(source, column) {
    const row = {
        ...owned('sys_dictionary', source, source.name, column.element),
        name: source.name,
        element: column.element,
    };
    const put = (element, value) => {
        if (value !== undefined) {
            row[element] = value === null ? null : typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
        }
    };
    put('internal_type', column.type);
    put('column_label', column.label);
    put('max_length', column.maxLength);
    put('mandatory', column.mandatory);
    put('read_only', column.readOnly);
    put('display', column.display);
    put('unique', column.unique);
    put('default_value', column.defaultValue);
    put('reference', column.reference);
    put('reference_cascade_rule', column.cascadeRule);
    put('choice', column.choice ?? (column.choices ? 1 : undefined));
    put('dependent', column.dependent);
    put('attributes', column.attributes);
    return row;
}
/** What a new column has where its source says nothing. */
function columnDefaults(column) {
    const type = column.type ?? 'string';
    return {
        internal_type: type,
        column_label: defaultLabel(column.element),
        max_length: String((0, column_type_1.defaultLength)(type)),
        mandatory: '0',
        read_only: '0',
        display: '0',
        unique: '0',
        active: '1',
        array: '0',
        choice: '0',
    };
}
/** sys_choice, one row for each choice of the column, in English. */
function choiceRows(source, column) {
    return (column.choices ?? []).map((choice, index) => ({
        ...owned('sys_choice', source, source.name, column.element, choice.value, choice.dependentValue ?? ''),
        name: source.name,
        element: column.element,
        value: choice.value,
        label: choice.label,
        sequence: String(choice.sequence ?? index),
        inactive: choice.inactive ? '1' : '0',
        dependent_value: choice.dependentValue ?? null,
        language: 'en',
    }));
}
/** sys_index, under the column names of the platform and those of the SDK's records. */
function indexRow(source, index) {
    const elements = index.elements.join(',');
    return {
        ...owned('sys_index', source, source.name, index.name),
        logical_table_name: source.name,
        name: index.name,
        index_name: index.name,
        column_names: elements,
        col_name_string: elements,
        index_col_name: elements,
        unique_index: index.unique ? '1' : '0',
    };
}
/** sys_number (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`). */
function numberRow(source, number) {
    return {
        ...owned('sys_number', source, source.name),
        category: source.name,
        prefix: number.prefix,
        number: String(number.last),
        maximum_digits: String(number.digits),
    };
}
function owned(table, source, ...key) {
    return {
        sys_id: (0, sys_id_1.stableSysId)(table, ...key),
        sys_name: key.join('.'),
        sys_scope: source.scopeId,
        sys_package: source.scopeId,
        sys_update_name: `${table}_${key.join('_')}`,
    };
}
function defaultLabel(element) {
    const words = element.replaceAll('_', ' ').trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
}
//# sourceMappingURL=dictionary-rows.js.map