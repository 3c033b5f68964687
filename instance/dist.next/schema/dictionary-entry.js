"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.columnOfEntry = columnOfEntry;
exports.newEntry = newEntry;
exports.changedEntry = changedEntry;
exports.deletionRefusal = deletionRefusal;
const column_type_1 = require("../store/column-type");
const dictionary_rows_1 = require("../store/dictionary-rows");
const long_columns_1 = require("../store/long-columns");
const physical_column_1 = require("../store/physical-column");
const custom_name_1 = require("./custom-name");
const entry_settings_1 = require("./entry-settings");
/** The column that an entry describes, with the table that defines it; undefined where nothing stands behind the entry. */
function columnOfEntry(dictionary, entry) {
    const table = dictionary.table(entry['name'] ?? '');
    const column = table?.columns.get(entry['element'] ?? '');
    return table && column?.table === table.name ? { table, column } : undefined;
}
/**
 * The entry of a new column as it is stored, with the prefix of custom columns, or why there can be no such column
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md).
 */
function newEntry(context, entry) {
    const dictionary = context.dictionary.get();
    const table = dictionary.table(entry['name'] ?? '');
    if (!table) {
        return `There is no table ${entry['name'] ?? ''}`;
    }
    if (entry['internal_type'] === 'collection') {
        return 'A table is made by a record of sys_db_object, not by a dictionary entry of type collection';
    }
    const scopeId = entry['sys_scope'] ?? 'global';
    const scope = context.scopes.get().byId(scopeId)?.name ?? 'global';
    if (scope !== table.scope && !table.alterAccess) {
        return `The table ${table.name} belongs to ${table.scope} and does not allow new fields of other applications`;
    }
    const asked = entry['element'] ?? (0, custom_name_1.nameOfLabel)(entry['column_label'] ?? '');
    const element = (0, custom_name_1.customName)((0, custom_name_1.customPrefix)(scope, scope === table.scope), asked);
    if (element === null) {
        return `"${asked}" is no column name: lower-case letters a to z, digits and underscores, at most 80 with the prefix`;
    }
    const holder = table.family.find((name) => dictionary.table(name)?.columns.has(element));
    if (holder !== undefined) {
        return `The table ${holder} has a column ${element} already`;
    }
    const type = entry['internal_type'] ?? 'string';
    const completed = {
        ...(0, dictionary_rows_1.columnDefaults)({ element: asked, type }),
        ...Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)),
        element,
        ...(entry['reference'] ? { reference: tableName(dictionary, entry['reference']) } : {}),
        sys_scope: scopeId,
        sys_package: scopeId,
        sys_name: element,
        sys_update_name: `sys_dictionary_${table.name}_${element}`,
    };
    const refusal = (0, entry_settings_1.settingsRefusal)(dictionary, completed, null) ?? longColumnRefusal(table, completed);
    return refusal === null ? completed : `The column ${table.name}.${element} cannot be made: ${refusal}`;
}
/**
 * A changed entry as it is stored, or why it may not be changed so: a name is for ever, a type changes only to one that is
 * held alike, and a length that data would lose characters by is refused (the same page;
 * markdown/platform-administration/t_ModifyingStringFieldLength.md).
 */
function changedEntry(context, change) {
    const dictionary = context.dictionary.get();
    const { previous } = change;
    const current = {
        ...change.current,
        ...(change.current['reference'] ? { reference: tableName(dictionary, change.current['reference']) } : {}),
    };
    const differs = (element) => (current[element] ?? null) !== (previous[element] ?? null);
    const title = [previous['name'], previous['element']].filter(Boolean).join('.');
    if (differs('name') || differs('element')) {
        return `The dictionary entry ${title} keeps its table and column name`;
    }
    if (!previous['element']) {
        const fixed = ['internal_type', 'column_label'].find(differs);
        return fixed === undefined
            ? current
            : `The table ${title} keeps its ${fixed} here; its label is changed in sys_db_object`;
    }
    const found = columnOfEntry(dictionary, previous);
    if (!found) {
        return `The dictionary entry ${title} has no column; delete it and make it again`;
    }
    const { table, column } = found;
    const type = current['internal_type'] ?? 'string';
    if (differs('internal_type') && !(0, entry_settings_1.isLikeType)(column.type, type)) {
        return `The column ${title} is of type ${column.type} and cannot become ${type}, which the database holds otherwise`;
    }
    const refusal = (0, entry_settings_1.settingsRefusal)(dictionary, current, previous) ?? longColumnRefusal(table, current);
    if (refusal !== null) {
        return `The column ${title} cannot be changed: ${refusal}`;
    }
    if (differs('max_length')) {
        if (!(0, entry_settings_1.isLikeType)(type, type)) {
            // "Changes for any other type of field are ignored" (r_DictionaryEntryForm.md, "Max length").
            return { ...current, max_length: previous['max_length'] ?? null };
        }
        const length = Number(current['max_length'] ?? (0, column_type_1.defaultLength)(type));
        if (length < column.maxLength && (0, physical_column_1.isLongerThan)(context.database, table, column, length)) {
            return `The column ${title} has values of more than ${length} characters, which would be cut`;
        }
    }
    return current;
}
/**
 * Why a column may not be deleted, or null: only custom ones may
 * (markdown/platform-administration/t_DeleteFields.md).
 */
function deletionRefusal(context, entry) {
    const name = entry['name'] ?? '';
    const element = entry['element'] ?? '';
    if (!columnOfEntry(context.dictionary.get(), entry)) {
        return element === '' && context.dictionary.get().table(name)
            ? `The dictionary entry of the table ${name} goes with the table`
            : null;
    }
    return /^[ux]_/.test(element) || (/^[ux]_/.test(name) && !element.startsWith('sys_'))
        ? null
        : `${name}.${element} is a column of the base system and cannot be deleted`;
}
/**
 * Why a table cannot have one more long text, or null (markdown/application-development/c_ApplicationDataTables.md). The
 * tables of the base system have more themselves; that the limit is not asked of them is guessed.
 */
function longColumnRefusal(table, entry) {
    const length = entry['max_length'] ? Number(entry['max_length']) : undefined;
    const isLong = (0, long_columns_1.isLongColumn)({ type: entry['internal_type'] ?? 'string', maxLength: length });
    if (table.scope === 'global' || !isLong) {
        return null;
    }
    const others = [...table.columns.values()].filter((column) => column.table === table.name &&
        column.element !== entry['element'] &&
        !column.element.startsWith('sys_') &&
        (0, long_columns_1.isLongColumn)(column));
    return others.length < long_columns_1.MAX_LONG_COLUMNS
        ? null
        : `${table.name} has ${others.length} columns of 100 characters or more, and a table can have ${long_columns_1.MAX_LONG_COLUMNS}`;
}
/** The name of a table that is given by its name or by the sys_id of its record. */
function tableName(dictionary, given) {
    return [...dictionary.tables()].find(({ sysId }) => sysId === given)?.name ?? given;
}
//# sourceMappingURL=dictionary-entry.js.map