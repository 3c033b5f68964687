"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toStored = toStored;
exports.toBoolean = toBoolean;
exports.asStored = asStored;
const column_type_1 = require("./column-type");
const glide_time_1 = require("./glide-time");
const sys_id_1 = require("./sys-id");
/**
 * A value as SQLite stores it in a column. '' is NULL; booleans become 1 or 0; what is no number is NULL in a number
 * column and what is no date is NULL in a date column; a sys_id is lower case; strings are cut at the column's length.
 */
function toStored(column, value) {
    if (value === null || value === undefined || value === '') {
        return null;
    }
    if (column.type === 'boolean') {
        return toBoolean(value) ?? 0;
    }
    if (column.storage === 'integer') {
        const match = /^\s*([+-]?\d+)(?:\.\d*)?\s*$/.exec(value);
        return match ? Number(match[1]) : null;
    }
    if (column.storage === 'real') {
        const number = Number(value);
        return value.trim() === '' || !Number.isFinite(number) ? null : number;
    }
    if (column_type_1.IDENTIFIER_TYPES.has(column.type)) {
        return (0, sys_id_1.isSysId)(value) ? value.toLowerCase() : value;
    }
    if (column_type_1.DATE_TIME_TYPES.has(column.type)) {
        const text = value.length === 10 ? `${value} 00:00:00` : value;
        return (0, glide_time_1.fromGlideDateTime)(text) === null ? null : text;
    }
    if (column.type === 'glide_date') {
        return (0, glide_time_1.fromGlideDateTime)(value) === null ? null : value.slice(0, 10);
    }
    return column_type_1.CUT_TYPES.has(column.type) && value.length > column.maxLength ? cut(value, column.maxLength) : value;
}
/** 1 or 0 for the ways in which a boolean is written; null for anything else. */
function toBoolean(value) {
    switch (value.trim().toLowerCase()) {
        case '1':
        case 'true':
            return 1;
        case '0':
        case 'false':
            return 0;
        default:
            return null;
    }
}
/** The first `length` UTF-16 units, never half of a surrogate pair. */
function cut(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
/** A value as it will read back once it is stored in the column. */
function asStored(column, value) {
    const stored = column.storage === 'none' ? value : toStored(column, value);
    return stored === null || stored === undefined || stored === '' ? null : String(stored);
}
//# sourceMappingURL=column-value.js.map