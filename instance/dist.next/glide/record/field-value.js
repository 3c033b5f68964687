"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fieldValue = fieldValue;
exports.sameValue = sameValue;
const glide_date_1 = require("../time/glide-date");
const glide_date_time_1 = require("../time/glide-date-time");
/**
 * The stored form of what a script assigns to a field: `'NULL'`, '', null and undefined clear it
 * (markdown/api-reference/scripts/r_SettingAGlideRecordVariableToNull.md), booleans become '1' and '0'.
 */
function fieldValue(column, value) {
    if (value === null || value === undefined) {
        return null;
    }
    const text = value instanceof glide_date_time_1.GlideDateTime || value instanceof glide_date_1.GlideDate ? (value.getValue() ?? '') : String(value);
    if (text === '' || text === 'NULL') {
        return null;
    }
    return column.type === 'boolean' ? booleanValue(text) : text;
}
/** How two stored values of a column compare, and a value that a script names. */
function sameValue(column, left, right) {
    const other = fieldValue(column, right);
    if (column.type === 'boolean') {
        return (left ?? '0') === (other ?? '0');
    }
    return left === other;
}
function booleanValue(text) {
    const lower = text.toLowerCase();
    return lower === 'true' || lower === '1' || lower === 'yes' ? '1' : '0';
}
//# sourceMappingURL=field-value.js.map