"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inputValues = inputValues;
exports.fromDisplay = fromDisplay;
const passwords_1 = require("../access/passwords");
const find_by_name_1 = require("../reading/find-by-name");
const glide_time_1 = require("../store/glide-time");
/** Kept by the platform; what a client sends for them is ignored (markdown/api-reference/rest-apis/c_TableAPI.md). */
const GENERATED = new Set([
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
    'sys_class_name',
    'sys_domain_path',
]);
const SYS_ID = /^[0-9a-f]{32}$/;
/**
 * The values that a request body sets, in the form rows have. Fields that the table does not have and those the platform
 * keeps are left out. Without sysparm_input_display_value values are taken as stored, and columns of encrypted types are
 * left out; with it names become sys_ids, labels become choice values, times are read in the user's zone, and passwords are
 * hashed or encrypted (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, sysparm_input_display_value).
 */
function inputValues(reader, table, body, options) {
    const values = {};
    for (const [element, sent] of Object.entries(body)) {
        const column = table.columns.get(element);
        if (!column || GENERATED.has(element)) {
            continue;
        }
        const { text, isDisplay } = asText(sent, options.inputDisplayValue);
        if (element === 'sys_id') {
            if (options.isInsert && text !== null && SYS_ID.test(text)) {
                values[element] = text;
            }
        }
        else if (isEncrypted(column)) {
            if (isDisplay) {
                values[element] = text === null ? null : seal(column, text);
            }
        }
        else {
            values[element] =
                text === null ? null : isDisplay ? fromDisplay(reader, table, column, text) : stored(column, text);
        }
    }
    return values;
}
/**
 * The stored value that a display value stands for: the sys_id of a reference's record, the value of a choice's label, UTC
 * of a time in the user's zone. Records that the session may not read have no name here. Text that stands for nothing is taken as it is, but for references, where it gives null.
 */
function fromDisplay(reader, table, column, text) {
    if (column.type === 'reference' && column.reference) {
        return referenced(reader, column.reference, text);
    }
    if (column.type === 'glide_date_time') {
        return (0, glide_time_1.fromUserDateTime)(text, reader.context.session.timeZone) ?? text;
    }
    const choices = reader.context.dictionary.get().choices(table.name, column.element);
    const named = choices.find((choice) => choice.label.toLowerCase() === text.toLowerCase());
    return named ? named.value : stored(column, text);
}
function asText(sent, inputDisplayValue) {
    if (typeof sent === 'object' && sent !== null && !Array.isArray(sent)) {
        // What a GET answered for a reference may be sent back as it is.
        const { value, display_value: display } = sent;
        if (value !== undefined) {
            return { text: scalar(value), isDisplay: false };
        }
        return display === undefined
            ? { text: JSON.stringify(sent), isDisplay: inputDisplayValue }
            : { text: scalar(display), isDisplay: true };
    }
    return { text: scalar(sent), isDisplay: inputDisplayValue };
}
function scalar(sent) {
    if (sent === null || sent === undefined || sent === '') {
        return null;
    }
    return typeof sent === 'string' ? sent : typeof sent === 'object' ? JSON.stringify(sent) : String(sent);
}
function stored(column, text) {
    if (column.type === 'boolean') {
        return text === 'true' || text === '1' ? '1' : '0';
    }
    return text;
}
function isEncrypted(column) {
    return column.type === 'password' || column.type === 'password2';
}
function seal(column, clear) {
    return column.type === 'password' ? (0, passwords_1.hashPassword)(clear) : (0, passwords_1.encryptSecret)(clear);
}
function referenced(reader, tableName, text) {
    if ((0, find_by_name_1.isRecord)(reader, tableName, text)) {
        return text;
    }
    const display = reader.context.dictionary.get().table(tableName)?.displayElement;
    return display ? ((0, find_by_name_1.findByField)(reader, tableName, display, text, 1)[0] ?? null) : null;
}
//# sourceMappingURL=input-values.js.map