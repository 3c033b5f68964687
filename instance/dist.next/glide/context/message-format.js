"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fillPlaceholders = fillPlaceholders;
exports.fillMessage = fillMessage;
exports.asText = asText;
/**
 * Fills `{0}`, `{1}` … of a log message. Arguments may also come as one array
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, info and setAggregateWindow's example).
 */
function fillPlaceholders(message, parameters) {
    const values = argumentList(parameters);
    const text = asText(message);
    return values.length === 0
        ? text
        : text.replace(/\{(\d+)\}/g, (whole, index) => Number(index) < values.length ? asText(values[Number(index)]) : whole);
}
/** The same for messages of sys_ui_message, where the documented examples also lose the quotes around a placeholder. */
function fillMessage(message, parameters) {
    const values = argumentList(parameters);
    return values.length === 0 ? message : fillPlaceholders(message.replace(/'(\{\d+\})'/g, '$1'), values);
}
function argumentList(parameters) {
    return parameters.length === 1 && Array.isArray(parameters[0]) ? parameters[0] : parameters;
}
/** A value as the log shows it. */
function asText(value) {
    return String(value);
}
//# sourceMappingURL=message-format.js.map