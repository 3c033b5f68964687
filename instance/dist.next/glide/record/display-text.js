"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.displayText = displayText;
exports.valueOfDisplay = valueOfDisplay;
exports.journalText = journalText;
const calls_1 = require("../calls");
const glide_date_time_1 = require("../time/glide-date-time");
/** Types whose display value is their value, unless they have choices. */
const PLAIN = new Set([
    'string',
    'integer',
    'longint',
    'long',
    'decimal',
    'float',
    'GUID',
    'url',
    'email',
    'ph_number',
    'html',
    'script',
    'script_plain',
    'json',
    'xml',
    'string_full_utf8',
    'char',
    'css',
]);
/** The display value of a field; '' for an empty one. */
function displayText(state, column) {
    if (column.journal) {
        return journalText(state, column, -1);
    }
    const value = state.read(column.element);
    return value === null ? '' : displayOf(state.table, column, value);
}
function displayOf(table, column, value) {
    if (column.type === 'boolean') {
        return value === '1' ? 'true' : 'false';
    }
    if (column.choice === 0 && column.reference === null) {
        if (PLAIN.has(column.type)) {
            return value;
        }
        if (column.type === 'glide_date_time') {
            return new glide_date_time_1.GlideDateTime(value).getDisplayValue();
        }
    }
    return (0, calls_1.call)('element.display', { table, element: column.element, value });
}
/** The value that a display value stands for; null where it resolves to nothing. */
function valueOfDisplay(state, column, display) {
    const text = display === null || display === undefined ? '' : String(display);
    if (text === '') {
        return null;
    }
    if (column.type === 'boolean') {
        return text.toLowerCase() === 'true' || text === '1' ? '1' : '0';
    }
    if (column.type === 'glide_date_time') {
        const moment = new glide_date_time_1.GlideDateTime('');
        moment.setDisplayValue(text);
        return moment.getValue();
    }
    return (0, calls_1.call)('element.fromDisplay', { table: state.table, element: column.element, display: text });
}
/**
 * Journal entries as text, newest first: all for -1, else so many of them
 * (markdown/platform-administration/c_JournalFields.md).
 */
function journalText(state, column, most) {
    if (!state.exists) {
        return '';
    }
    const entries = (0, calls_1.call)('journal.read', {
        table: state.table,
        sysId: state.row['sys_id'],
        element: column.element,
    });
    return (most < 0 ? entries : entries.slice(0, most))
        .map(({ value, at, userName }) => `${new glide_date_time_1.GlideDateTime(at).getDisplayValue()} - ${userName} (${column.label})\n${value}\n\n`)
        .join('');
}
//# sourceMappingURL=display-text.js.map