"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settingsRefusal = settingsRefusal;
exports.isLikeType = isLikeType;
const column_type_1 = require("../store/column-type");
const column_value_1 = require("../store/column-value");
/** Types whose columns would stay empty here, or which are no columns. */
const UNBUILT_TYPES = new Set([
    'auto_increment',
    'collection',
    'glide_var',
    'journal_list',
    'related_tags',
    'variables',
]);
/** Settings that this instance would keep and not obey, by what they are called. */
const UNBUILT_SETTINGS = {
    array: 'Array',
    dynamic_creation: 'Dynamic creation',
    function_field: 'Function field',
    use_dynamic_default: 'Use dynamic default',
    virtual: 'Calculated',
};
/** Values of sys_dictionary.choice. */
const CHOICE_KINDS = new Set(['0', '1', '2', '3']);
/**
 * Why the settings of a dictionary entry cannot be, or null; of an entry that exists only those that change are looked at
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md).
 */
function settingsRefusal(dictionary, entry, previous) {
    const changed = (element) => !previous || (entry[element] ?? null) !== (previous[element] ?? null) ? (entry[element] ?? null) : null;
    const type = entry['internal_type'] ?? 'string';
    const unbuilt = Object.keys(UNBUILT_SETTINGS).find((setting) => changed(setting) === '1');
    if (unbuilt !== undefined) {
        return `"${UNBUILT_SETTINGS[unbuilt]}" (${unbuilt}) is not built in the local instance`;
    }
    if (changed('internal_type') !== null && !(0, column_type_1.isKnownType)(type)) {
        return `there is no type ${type} in the local instance`;
    }
    if (changed('internal_type') !== null && UNBUILT_TYPES.has(type)) {
        return `columns of type ${type} are not built in the local instance`;
    }
    if (type === 'reference' && !entry['reference']) {
        return 'a reference needs the table that it refers to (reference)';
    }
    const reference = changed('reference');
    if (reference !== null && !dictionary.table(reference)) {
        // The platform would make the table (r_DictionaryEntryForm.md, "Reference").
        return `there is no table ${reference} to refer to, and making it on the way is not built in the local instance`;
    }
    const length = changed('max_length');
    if (length !== null && Number(length) < 1) {
        return `Max length is ${length}, it must be at least 1`;
    }
    const choice = changed('choice');
    if (choice !== null && !CHOICE_KINDS.has(choice)) {
        return `Choice is ${choice}, it must be 0, 1, 2 or 3`;
    }
    if (changed('unique') === '1' && (0, column_type_1.storageOf)(type) === 'none') {
        return `a column of type ${type} cannot be unique`;
    }
    const value = changed('default_value');
    return value !== null && !fits(type, value) ? `Default value ${value} is none of type ${type}` : null;
}
/**
 * Whether a field may change from one type to another: only between types that the database holds alike, such as choice
 * and string (the same page, "Type"). A secret would be readable as another type.
 */
function isLikeType(one, other) {
    return [one, other].every((type) => !column_type_1.SECRET_TYPES.has(type) && (0, column_type_1.storageOf)(type) === 'text' && (0, column_type_1.comparisonOf)({ type, storage: 'text' }) === 'text');
}
/** Whether a text can be the default of a column of this type; a script shows its value only when it runs. */
function fits(type, value) {
    if (value.startsWith('javascript:') || (0, column_type_1.storageOf)(type) === 'none') {
        return true;
    }
    return type === 'boolean'
        ? (0, column_value_1.toBoolean)(value) !== null
        : (0, column_value_1.toStored)({ type, storage: (0, column_type_1.storageOf)(type), maxLength: value.length }, value) !== null;
}
//# sourceMappingURL=entry-settings.js.map