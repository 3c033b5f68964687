"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.displayValue = displayValue;
const column_type_1 = require("./column-type");
const glide_time_1 = require("./glide-time");
const physical_table_1 = require("./physical-table");
const resolve_element_1 = require("./resolve-element");
const sys_id_1 = require("./sys-id");
const table_plan_1 = require("./table-plan");
/** What stands for a secret. */
const MASK = '********';
/** References whose display value is a reference again are followed this far. */
const DEPTH = 3;
/**
 * A stored value as a person reads it: a choice's label, the display value of what is referenced, a date-time in the
 * person's zone, `true` or `false`, a duration in words; '' for null. Other values, and those of unknown elements, stay.
 */
function displayValue(database, dictionary, table, element, value, target) {
    const column = (0, resolve_element_1.resolveElement)(dictionary, table, element)?.column;
    if (value === null || value === '' || !column) {
        return value ?? '';
    }
    return shown({ database, dictionary, target }, table, column, value, DEPTH);
}
function shown(showing, table, column, value, depth) {
    const { dictionary, target } = showing;
    if (column_type_1.SECRET_TYPES.has(column.type)) {
        return MASK;
    }
    if (column.choice > 0 || column.type === 'choice') {
        const label = choiceLabel(dictionary, table, column.element, value, target.language);
        if (label !== undefined) {
            return label;
        }
    }
    if (column_type_1.DATE_TIME_TYPES.has(column.type)) {
        return (0, glide_time_1.toUserDateTime)(value, target.timeZone);
    }
    switch (column.type) {
        case 'boolean':
            return value === '1' || value === 'true' ? 'true' : 'false';
        case 'reference':
            return referenceDisplay(showing, column, value, depth);
        case 'glide_list':
            return column.reference === null
                ? value
                : value
                    .split(',')
                    .map((item) => referenceDisplay(showing, column, item.trim(), depth))
                    .join(', ');
        case 'sys_class_name':
            return dictionary.table(value)?.label ?? value;
        case 'glide_duration':
        case 'timer':
            return durationInWords(value);
        default:
            return value;
    }
}
function choiceLabel(dictionary, table, element, value, language) {
    const choices = dictionary.choices(table, element).filter((choice) => choice.value === value);
    const choice = choices.find((candidate) => candidate.language === language);
    return (choice ?? choices.find((candidate) => candidate.language === 'en') ?? choices[0])?.label;
}
function referenceDisplay(showing, column, value, depth) {
    const { database, dictionary } = showing;
    const display = depth > 0 ? (0, resolve_element_1.displayOfReference)(dictionary, column) : undefined;
    if (!display) {
        return value;
    }
    const { from } = (0, table_plan_1.tablePlan)(dictionary, display.table.name);
    const found = database.first(`SELECT ${(0, physical_table_1.columnSql)(display.column)} FROM ${from} WHERE sys_id = ?`, [value]);
    if (!found) {
        // A key such as a table's name reads as itself; the sys_id of a record that is gone shows nothing.
        return (0, sys_id_1.isSysId)(value) ? '' : value;
    }
    const text = found[0] === null ? '' : String(found[0]);
    return text === '' ? '' : shown(showing, display.table.name, display.column, text, depth - 1);
}
/** `3 Days 12 Hours` (`markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md`); stored as time since 1970-01-01. */
function durationInWords(value) {
    const at = (0, glide_time_1.fromGlideDateTime)(value);
    if (at === null) {
        return value;
    }
    const seconds = Math.floor(at / 1000);
    const parts = [
        [Math.floor(seconds / 86_400), 'Day'],
        [Math.floor((seconds % 86_400) / 3600), 'Hour'],
        [Math.floor((seconds % 3600) / 60), 'Minute'],
    ];
    const words = parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
    return words.length > 0 ? words.join(' ') : `${seconds % 60} Second${seconds % 60 === 1 ? '' : 's'}`;
}
//# sourceMappingURL=display-value.js.map