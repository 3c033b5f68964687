"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formPage = formPage;
exports.submitForm = submitForm;
const html_1 = require("hono/html");
const walk_readable_1 = require("../reading/walk-readable");
const redirect_1 = require("../rest/redirect");
const default_values_1 = require("../store/default-values");
const journal_1 = require("../store/journal");
const field_control_1 = require("./field-control");
const field_input_1 = require("./field-input");
const form_actions_1 = require("./form-actions");
const form_layout_1 = require("./form-layout");
const form_subject_1 = require("./form-subject");
const form_values_1 = require("./form-values");
const layout_1 = require("./layout");
const page_services_1 = require("./page-services");
const run_ui_action_1 = require("./run-ui-action");
const stored_secret_1 = require("./stored-secret");
const ui_actions_1 = require("./ui-actions");
const UNTOUCHED = { changes: {}, typed: new Map(), originals: new Map() };
/** `/{table}.do?sys_id=…`: the form of one record, or of a new one. */
function formPage(services, table, sysId, visit) {
    const { dictionary } = services.context;
    const defaults = sysId === form_subject_1.NEW_RECORD && dictionary.get().table(table) ? (0, default_values_1.literalDefaults)(dictionary.get(), table) : {};
    const subject = (0, form_subject_1.formSubject)(services, table, sysId, defaults);
    if ('status' in subject) {
        return subject;
    }
    const displayed = subject.isNew
        ? subject
        : { ...subject, row: services.records.display(subject.table, subject.row) };
    return render(services, displayed, UNTOUCHED, visit, [...visit.remarks, ...services.takeMessages()]);
}
/** The form as submitted: stores the record or runs the UI action of its button, or shows the form again with what is wrong. */
function submitForm(services, table, sysId, form, visit) {
    // Everything a new record's form shows is submitted with it; its number and scripted defaults are given when it is stored.
    const subject = (0, form_subject_1.formSubject)(services, table, sysId, {});
    if ('status' in subject) {
        return subject;
    }
    const filling = (0, form_values_1.formValues)(services, subject, form);
    const secret = form.get(stored_secret_1.SHOW_SECRET_FIELD);
    if (secret !== null) {
        return render(services, subject, filling, visit, [(0, stored_secret_1.showSecret)(services, subject, secret)]);
    }
    const { changes, problems, conflicts } = filling;
    if (problems.length > 0 || conflicts.length > 0) {
        const status = problems.length > 0 ? 422 : 409;
        return render(services, subject, filling, visit, errors([...problems, ...conflicts]), status);
    }
    const actionName = form.get(form_actions_1.ACTION_FIELD);
    if (actionName !== null) {
        return submitAction(services, subject, filling, actionName, visit);
    }
    const result = subject.isNew
        ? services.records.insert(subject.table, changes)
        : services.records.update(subject.table, sysId, changes);
    const said = services.takeMessages();
    if (!result.row) {
        const reasons = [
            ...said.filter(({ type }) => type === 'error').map(({ text }) => text),
            result.error ?? 'The record was not stored',
        ];
        return render(services, subject, filling, visit, errors(reasons), 422);
    }
    if (said.length > 0) {
        return render(services, { table: subject.table, row: result.row, isNew: false }, UNTOUCHED, visit, said);
    }
    return (0, redirect_1.redirect)(`/${subject.table}.do?sys_id=${result.row['sys_id']}`);
}
/**
 * Runs a UI action that the form shows to this user for the record as it is stored: roles and condition are asked again
 * (markdown/platform-security/instance-security-hardening-settings/sc-check-ui-action-conditions-before-execution.md).
 */
function submitAction(services, subject, filling, name, visit) {
    const action = (0, form_actions_1.namedAction)((0, ui_actions_1.uiActions)(services, subject), name);
    if (!action) {
        return render(services, subject, filling, visit, errors(['This action is not available for the record']), 403);
    }
    if (action.client) {
        const text = `The UI action ${action.name} runs in the browser, which is not built in this local instance`;
        return render(services, subject, filling, visit, errors([text]), 501);
    }
    const end = (0, run_ui_action_1.runUiAction)(services, subject, action, filling.changes, visit.query);
    if ('error' in end) {
        return render(services, subject, filling, visit, [...end.messages, ...errors([end.error])], 500);
    }
    visit.keep(end.messages);
    return (0, redirect_1.redirect)(end.redirect);
}
function errors(texts) {
    return texts.map((text) => ({ type: 'error', text }));
}
function render(services, subject, filling, visit, messages, status = 200) {
    const { context, access } = services;
    const { table, row, isNew } = subject;
    const definition = context.dictionary.get().table(table);
    const display = definition?.displayElement ? row[definition.displayElement] : null;
    const title = isNew ? `New ${definition?.label ?? table}` : `${definition?.label ?? table} ${display ?? ''}`;
    const canSave = access.allows(isNew ? 'create' : 'write', table, row);
    const actions = (0, ui_actions_1.uiActions)(services, subject);
    const content = (0, html_1.html) `<form method="post" action="/${table}.do?sys_id=${isNew ? form_subject_1.NEW_RECORD : row['sys_id']}">
            <input type="hidden" name="sysparm_ck" value="${visit.token}" />
            <div class="bar">
                <h1>${title}</h1>
                <span class="grow"></span>
                <a class="link" href="/${table}_list.do">All ${definition?.label ?? table} records</a>
                ${canSave ? (0, html_1.html) `<button type="submit">${isNew ? 'Submit' : 'Update'}</button>` : ''}
                ${(0, form_actions_1.actionButtons)(actions)}
            </div>
            ${(0, layout_1.messageBars)(messages)}
            ${(0, form_layout_1.formLayout)(services, table).map((section) => (0, html_1.html) `<fieldset>
                        <legend>${section.caption || definition?.label}</legend>
                        ${section.blocks.map((block) => (0, html_1.html) `<div class="${block.length > 1 ? 'columns' : ''}">
                                    ${block.map((column) => (0, html_1.html) `<div>
                                                ${column.map((path) => field(services, subject, filling, path))}
                                            </div>`)}
                                </div>`)}
                    </fieldset>`)}
            ${(0, form_actions_1.actionLinks)(actions)}
        </form>
        ${isNew ? '' : activity(services, subject)}`;
    return (0, layout_1.page)(context, title, content, status);
}
function field(services, subject, { changes, typed, originals }, path) {
    const { context } = services;
    const { table, row } = subject;
    if (path.includes('.')) {
        const end = (0, walk_readable_1.walkReadable)(services, table, row, path);
        return end ? (0, field_input_1.stillField)((0, page_services_1.labelOf)(context, table, path), (0, page_services_1.shown)(services, end.table, end.element, end.value)) : '';
    }
    const column = context.dictionary.get().table(table)?.columns.get(path);
    if (!column || !(0, form_subject_1.mayReadField)(services, subject, path)) {
        return '';
    }
    if (!(0, form_subject_1.mayWriteField)(services, subject, path)) {
        return column.storage === 'none' ? '' : (0, field_input_1.readOnlyField)(services, table, column, row);
    }
    const stored = (0, field_control_1.fieldControl)(services, table, column, row).text;
    // Choices follow what the person chose in the field that they depend on.
    const control = (0, field_control_1.fieldControl)(services, table, column, { ...row, ...changes });
    const texts = { original: originals.get(path) ?? stored, current: typed.get(path) ?? stored };
    return (0, html_1.html) `${(0, field_input_1.fieldInput)(column, row, control, texts)}${(0, stored_secret_1.secretLock)(services, subject, path)}`;
}
/** Comments and work notes, newest first. */
function activity(services, subject) {
    const { context, access } = services;
    const columns = [...(context.dictionary.get().table(subject.table)?.columns.values() ?? [])];
    const entries = columns
        .filter((column) => column.type === 'journal_input' && access.allows('read', subject.table, subject.row, column.element))
        .flatMap((column) => entriesOf(services, subject, column))
        .sort((a, b) => (a.at < b.at ? 1 : -1));
    return entries.length === 0
        ? (0, html_1.html) ``
        : (0, html_1.html) `<h1>Activity</h1>
              ${entries.map(({ label, value, userName, at }) => (0, html_1.html) `<div class="entry"><small>${at} ${userName} ${label}</small>${value}</div>`)}`;
}
function entriesOf(services, subject, column) {
    const { database, dictionary } = services.context;
    return (0, journal_1.journalEntries)(database, dictionary.get(), subject.table, subject.row['sys_id'] ?? '', column.element).map((entry) => ({
        ...entry,
        label: column.label,
    }));
}
//# sourceMappingURL=form-page.js.map