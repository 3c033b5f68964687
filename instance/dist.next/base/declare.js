"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CHOICE = exports.CLOSED_TABLE = exports.OPEN_TABLE = exports.DEFAULT_VIEW_ID = exports.GLOBAL_SCOPE_ID = void 0;
exports.table = table;
exports.indexOn = indexOn;
exports.column = column;
exports.text = text;
exports.integer = integer;
exports.flag = flag;
exports.reference = reference;
exports.list = list;
exports.dateTime = dateTime;
exports.script = script;
exports.choices = choices;
/** sys_id of the global scope, which owns everything of the base system; the platform uses this very word. */
exports.GLOBAL_SCOPE_ID = 'global';
/** sys_id of the view without a name; the platform uses these very words. */
exports.DEFAULT_VIEW_ID = 'Default view';
/**
 * Runtime and design access of a table that other scopes may read, write, create and configure, as the definitions in
 * the SDK have it for task, incident, problem, change_request, sys_user, cmdb_ci, core_company and cmn_*
 * (`@servicenow/sdk-core` fluent/tables: actions read, update, create; allowNewFields, allowUiActions, allowClientScripts).
 */
exports.OPEN_TABLE = {
    access: 'public',
    read_access: '1',
    create_access: '1',
    update_access: '1',
    delete_access: '0',
    alter_access: '1',
    actions_access: '1',
    client_scripts_access: '1',
    ws_access: '1',
};
/**
 * Access of a table that others may read but neither write nor configure: the defaults of
 * `markdown/application-development/c_DefaultDesignAccessPermissions.md` and `c_DefaultRuntimeAccessPermissions.md`.
 */
exports.CLOSED_TABLE = {
    access: 'public',
    read_access: '1',
    create_access: '0',
    update_access: '0',
    delete_access: '0',
    alter_access: '0',
    actions_access: '0',
    client_scripts_access: '0',
    ws_access: '1',
};
/** A table of the base system. */
function table(name, label, columns, options = {}) {
    const display = options.display === undefined ? 'name' : options.display;
    return {
        name,
        label,
        columns: columns.map((each) => (each.element === display ? { ...each, display: true } : each)),
        flags: { ...exports.CLOSED_TABLE, ...options.flags },
        scopeId: exports.GLOBAL_SCOPE_ID,
        ...(options.extends === undefined ? {} : { superClass: options.extends }),
        ...(options.indexes === undefined ? {} : { indexes: options.indexes }),
        ...(options.number === undefined ? {} : { number: options.number }),
    };
}
/** An index that is no key. */
function indexOn(...elements) {
    return { name: elements.join('_'), unique: false, elements };
}
/** A column of any type. */
function column(element, type, label, options = {}) {
    return { element, type, label, ...options };
}
/** Text of at most `maxLength` characters; 40 is the platform's own default. */
function text(element, label, maxLength = 40, options = {}) {
    return column(element, 'string', label, { maxLength, ...options });
}
/** A whole number. */
function integer(element, label, options = {}) {
    return column(element, 'integer', label, options);
}
/** True or false; false where nothing says otherwise. */
function flag(element, label, byDefault = false, options = {}) {
    return column(element, 'boolean', label, { defaultValue: byDefault ? 'true' : 'false', ...options });
}
/** A sys_id of `target`. */
function reference(element, label, target, options = {}) {
    return column(element, 'reference', label, { maxLength: 32, reference: target, ...options });
}
/** sys_ids of `target` with commas between them. */
function list(element, label, target, options = {}) {
    return column(element, 'glide_list', label, { maxLength: 4000, reference: target, ...options });
}
/** A moment, UTC. */
function dateTime(element, label, options = {}) {
    return column(element, 'glide_date_time', label, options);
}
/** Source code. */
function script(element, label, options = {}) {
    return column(element, 'script', label, { maxLength: 1_000_000, ...options });
}
/** Choices of a column, in sequence. */
function choices(labels, dependentValue) {
    return labels.map(([value, label], sequence) => ({
        value,
        label,
        sequence,
        ...(dependentValue === undefined ? {} : { dependentValue }),
    }));
}
/** Choice kinds of sys_dictionary.choice. */
exports.CHOICE = { withNone: 1, suggestion: 2, withoutNone: 3 };
//# sourceMappingURL=declare.js.map