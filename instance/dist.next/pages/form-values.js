"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ORIGINAL_PREFIX = void 0;
exports.formValues = formValues;
const passwords_1 = require("../access/passwords");
const find_by_name_1 = require("../reading/find-by-name");
const glide_time_1 = require("../store/glide-time");
const field_control_1 = require("./field-control");
const form_subject_1 = require("./form-subject");
/** Before the name of a field: the submitted text that the form showed for it. */
exports.ORIGINAL_PREFIX = 'sys_original.';
/**
 * Reads the fields of a submitted form, whose values are display values in the user's language and time zone. A field of a
 * stored record is written if its text differs from what the form showed, whatever the record holds by then. A sender that
 * does not say what was shown is compared with what is stored.
 */
function formValues(services, subject, form) {
    const definition = services.context.dictionary.get().table(subject.table);
    const changes = {};
    const problems = [];
    const conflicts = [];
    const typed = new Map();
    const originals = new Map();
    for (const column of definition?.columns.values() ?? []) {
        const { element } = column;
        const text = form.getAll(element).at(-1);
        if (text === undefined || !(0, form_subject_1.mayWriteField)(services, subject, element)) {
            continue;
        }
        const control = (0, field_control_1.fieldControl)(services, subject.table, column, subject.row);
        // What the user may not read was not shown, whatever the sender says.
        const original = (0, form_subject_1.mayReadField)(services, subject, element) ? form.get(exports.ORIGINAL_PREFIX + element) : null;
        if (original !== null && subject.isNew) {
            originals.set(element, original);
        }
        if (!isWritten(subject, column, control, text, original)) {
            continue;
        }
        typed.set(element, text);
        const value = storedValue(services, column, text);
        if (value === undefined) {
            problems.push(`${column.label}: there is no "${text}"`);
        }
        else {
            changes[element] = value;
        }
        if (!subject.isNew && original !== null && isOvertaken(control, text, original)) {
            conflicts.push(conflictText(column, control, text, original));
        }
    }
    return { changes, problems, conflicts, typed, originals };
}
function isWritten({ row, isNew }, { element }, control, text, original) {
    if (control.kind === 'secret' || control.kind === 'journal') {
        return text !== '';
    }
    if (isNew) {
        // A default that the person emptied stays empty.
        return text !== '' || (original ?? '') !== '';
    }
    return original === null
        ? text !== (row[element] ?? '') && !(0, field_control_1.isSameText)(control, text, control.text)
        : !(0, field_control_1.isSameText)(control, text, original);
}
/** Whether the stored value is neither what the form showed nor what the person wants. */
function isOvertaken(control, text, original) {
    return !(0, field_control_1.isSameText)(control, control.text, original) && !(0, field_control_1.isSameText)(control, control.text, text);
}
function conflictText({ label }, control, text, original) {
    const words = (each) => (each === '' ? 'empty' : `"${(0, field_control_1.textInWords)(control, each)}"`);
    return (`${label}: you changed ${words(original)} to ${words(text)}, but somebody else has changed it to ` +
        `${words(control.text)} since you opened the form. Nothing was saved. Save again to keep your value.`);
}
/** The stored form of what was typed; undefined where it means nothing. */
function storedValue(services, column, text) {
    if (text === '') {
        return null;
    }
    switch (column.type) {
        case 'boolean':
            return text === 'true' ? '1' : '0';
        case 'password2':
            return (0, passwords_1.encryptSecret)(text);
        case 'password':
            return (0, passwords_1.hashPassword)(text);
        case 'glide_date_time':
            return (0, glide_time_1.fromUserDateTime)(text, services.context.session.timeZone) ?? undefined;
        case 'integer':
            return /^-?\d+$/.test(text) ? text : undefined;
        case 'reference':
            return column.reference ? referenced(services, column.reference, text) : text;
        case 'glide_list':
            return column.reference ? referencedList(services, column.reference, text) : text;
        default:
            return text.replaceAll('\r\n', '\n');
    }
}
/** The one readable record whose display value is the text; several or none are not guessed at. */
function referenced(services, table, text) {
    const display = services.context.dictionary.get().table(table)?.displayElement;
    const byDisplay = display ? (0, find_by_name_1.findByField)(services, table, display, text, 2) : [];
    const byUserName = byDisplay.length === 0 && table === 'sys_user' ? (0, find_by_name_1.findByField)(services, table, 'user_name', text, 2) : [];
    const found = [...byDisplay, ...byUserName];
    return found.length === 1 ? found[0] : undefined;
}
/** The records whose display values stand in the text, separated by commas; an e-mail address may stand for itself. */
function referencedList(services, table, text) {
    const names = text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
    const ids = names.map((name) => (name.includes('@') ? name : referenced(services, table, name)));
    return ids.every((id) => id !== undefined) ? ids.join(',') : undefined;
}
//# sourceMappingURL=form-values.js.map