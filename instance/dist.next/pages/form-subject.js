"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NEW_RECORD = void 0;
exports.formSubject = formSubject;
exports.mayWriteField = mayWriteField;
exports.mayReadField = mayReadField;
const select_rows_1 = require("../store/select-rows");
const layout_1 = require("./layout");
/** The sys_id of a record that is not stored yet. */
exports.NEW_RECORD = '-1';
/** The record that a form's address names, a new one with these values, or the page that says why not. */
function formSubject(services, table, sysId, values) {
    const { context, access } = services;
    const dictionary = context.dictionary.get();
    const definition = dictionary.table(table);
    if (!definition) {
        return (0, layout_1.problem)(context, 404, `There is no table ${table} on this instance`);
    }
    if (sysId === exports.NEW_RECORD) {
        return access.allows('create', table, null)
            ? { table, row: values, isNew: true }
            : (0, layout_1.problem)(context, 403, `You may not create ${definition.label} records`);
    }
    const row = (0, select_rows_1.getRow)(context.database, dictionary, table, sysId);
    const actual = row?.['sys_class_name'] ?? table;
    if (!row || !access.allows('read', actual, row)) {
        return (0, layout_1.problem)(context, 404, 'Record not found');
    }
    return { table: actual, row: (0, select_rows_1.getRow)(context.database, dictionary, actual, sysId) ?? row, isNew: false };
}
/** Whether the user may write a field of the form's record. */
function mayWriteField(services, subject, element) {
    const column = services.context.dictionary.get().table(subject.table)?.columns.get(element);
    if (!column || column.readOnly || element.startsWith('sys_')) {
        return false;
    }
    return services.access.allows(subject.isNew ? 'create' : 'write', subject.table, subject.row, element);
}
/** Whether the user may read a field of the form's record; before it is stored, by roles alone. */
function mayReadField(services, subject, element) {
    return services.access.allows('read', subject.table, subject.isNew ? null : subject.row, element);
}
//# sourceMappingURL=form-subject.js.map