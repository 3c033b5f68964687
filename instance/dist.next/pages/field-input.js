"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fieldInput = fieldInput;
exports.readOnlyField = readOnlyField;
exports.stillField = stillField;
const html_1 = require("hono/html");
const form_values_1 = require("./form-values");
const page_services_1 = require("./page-services");
/** References are typed as names, which are longer than the 32 characters of what is stored. */
const SHORTEST_INPUT = 200;
/** The label and the input of a field that the user may write, with what it showed before the user changed it. */
function fieldInput(column, row, control, texts) {
    const { element, label, mandatory } = column;
    const hasOriginal = control.kind !== 'secret' && control.kind !== 'journal';
    return (0, html_1.html) `<div class="field">
        <label for="${element}" class="${mandatory ? 'must' : ''}">${label}</label>
        <div>
            ${hasOriginal
        ? (0, html_1.html) `<input type="hidden" name="${form_values_1.ORIGINAL_PREFIX}${element}" value="${texts.original}" />`
        : ''}${input(column, control, texts.current, Boolean(row[element]))}
        </div>
    </div>`;
}
/** The label and the text of a field that the user may only read. */
function readOnlyField(services, table, column, row) {
    return (0, html_1.html) `<div class="field">
        <label for="${column.element}" class="${column.mandatory ? 'must' : ''}">${column.label}</label>
        <div>${still(services, table, column, row)}</div>
    </div>`;
}
/** A field that is only shown, by its dot-walked path. */
function stillField(label, text) {
    return (0, html_1.html) `<div class="field">
        <label>${label}</label>
        <div class="still">${text}</div>
    </div>`;
}
function still(services, table, column, row) {
    const value = row[column.element] ?? null;
    const text = (0, page_services_1.shown)(services, table, column.element, value);
    if (column.type === 'reference' && column.reference && value) {
        return (0, html_1.html) `<div class="still"><a class="link" href="/${column.reference}.do?sys_id=${value}">${text}</a></div>`;
    }
    if (column.type === 'url' && /^https?:\/\//.test(text)) {
        return (0, html_1.html) `<div class="still"><a class="link" href="${text}" rel="noreferrer">${text}</a></div>`;
    }
    return (0, html_1.html) `<div class="still">${text}</div>`;
}
function input(column, control, text, hasValue) {
    const { element, maxLength } = column;
    switch (control.kind) {
        case 'checkbox':
            return (0, html_1.html) `<input type="hidden" name="${element}" value="false" /><input
                    type="checkbox"
                    id="${element}"
                    name="${element}"
                    value="true"
                    ${text === 'true' ? 'checked' : ''}
                />`;
        case 'secret': {
            const hint = hasValue ? 'A secret is stored; leave empty to keep it' : '';
            return (0, html_1.html) `<input
                type="password"
                id="${element}"
                name="${element}"
                autocomplete="new-password"
                placeholder="${hint}"
            />`;
        }
        case 'choice':
            return choiceList(column, control, text);
        case 'journal':
        case 'lines':
            // A browser takes away the first line end after the tag, not one of the text.
            return (0, html_1.html) `<textarea id="${element}" name="${element}">${'\n'}${text}</textarea>`;
        case 'line':
            return (0, html_1.html) `<input
                type="text"
                id="${element}"
                name="${element}"
                value="${text}"
                maxlength="${Math.max(maxLength, SHORTEST_INPUT)}"
            />`;
    }
}
function choiceList({ element, choice }, { choices }, text) {
    const known = choices.some(({ value }) => value === text);
    return (0, html_1.html) `<select id="${element}" name="${element}">
        ${choice === 3 && known ? '' : (0, html_1.html) `<option value="">-- None --</option>`}
        ${text && !known ? (0, html_1.html) `<option value="${text}" selected>${text}</option>` : ''}
        ${choices.map(({ value, label }) => (0, html_1.html) `<option value="${value}" ${value === text ? 'selected' : ''}>${label}</option>`)}
    </select>`;
}
//# sourceMappingURL=field-input.js.map