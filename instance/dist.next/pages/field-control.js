"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fieldControl = fieldControl;
exports.isSameText = isSameText;
exports.textInWords = textInWords;
const page_services_1 = require("./page-services");
const LONG_TYPES = new Set(['html', 'script', 'json', 'conditions', 'string_full_utf8']);
/** Longer text than this gets several lines. */
const ONE_LINE = 255;
/** The control of a column for a record with these values. */
function fieldControl(services, table, column, row) {
    const { element, type, maxLength } = column;
    const value = row[element] ?? '';
    if (type === 'boolean') {
        return { kind: 'checkbox', text: String(value === '1'), choices: [] };
    }
    if (type === 'password2' || type === 'password') {
        return { kind: 'secret', text: '', choices: [] };
    }
    if (type.startsWith('journal')) {
        return { kind: 'journal', text: '', choices: [] };
    }
    const choices = offeredChoices(services, table, column, row);
    if (choices.length > 0 && column.choice !== 2) {
        // A list without "None" shows its first choice where the field is empty.
        const text = value === '' && column.choice === 3 ? (choices[0]?.value ?? '') : value;
        return { kind: 'choice', text, choices };
    }
    const isLong = LONG_TYPES.has(type);
    const text = isLong ? value : (0, page_services_1.shown)(services, table, element, value);
    const kind = isLong || (maxLength > ONE_LINE && type !== 'glide_list') ? 'lines' : 'line';
    return { kind, text, choices: [] };
}
/** Whether two texts of a control are the same to the person: a browser changes the ends of lines, or leaves them out. */
function isSameText(control, one, other) {
    const plain = (text) => control.kind === 'line' ? text.replace(/[\r\n]+/g, '') : text.replace(/\r\n?/g, '\n');
    return plain(one) === plain(other);
}
/** A control's text in words: the label of a choice. */
function textInWords(control, text) {
    return control.choices.find(({ value }) => value === text)?.label ?? text;
}
function offeredChoices(services, table, column, row) {
    return services.context.dictionary
        .get()
        .choices(table, column.element)
        .filter(({ inactive, dependentValue }) => !inactive && (!dependentValue || !column.dependent || dependentValue === row[column.dependent]));
}
//# sourceMappingURL=field-control.js.map