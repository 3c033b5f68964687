"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uiActions = uiActions;
exports.currentRecord = currentRecord;
const rule_runner_1 = require("../rules/rule-runner");
const page_services_1 = require("./page-services");
const DEFAULT_ORDER = 100;
/** The table of an action for the forms of all tables. */
const GLOBAL = 'global';
/**
 * The buttons and related links that a user finds on the form of a record, in order: those of the record's table, of the
 * tables that it extends and of all tables, whose roles and condition hold
 * (markdown/platform-administration/t_EditingAUIAction.md). The nearest table's action stands for those of the same
 * action name (t_OverrideOrRmvAUIActionForExtTbl.md), whether or not its own condition holds.
 */
function uiActions(services, subject) {
    const candidates = overriding(services, candidatesOf(services, subject))
        .filter((row) => row['form_button'] === '1' || row['form_link'] === '1')
        .filter((row) => row[subject.isNew ? 'show_insert' : 'show_update'] === '1')
        .filter((row) => mayUse(services, row))
        .filter((row) => conditionHolds(services, subject, row));
    return withoutRepeats(candidates).map((row) => uiAction(services, row));
}
function candidatesOf(services, subject) {
    const nodes = places(services, subject.table).map((place) => (0, page_services_1.equals)('table', place));
    return [...(0, page_services_1.rowsOf)(services.context, 'sys_ui_action', [(0, page_services_1.equals)('active', '1'), { kind: 'or', nodes }], 'name')].sort((a, b) => orderOf(a) - orderOf(b));
    function orderOf(row) {
        return Number(row['order'] ?? DEFAULT_ORDER);
    }
}
/** Where actions of a table's forms may stand, the nearest first. */
function places(services, table) {
    return [...(services.context.dictionary.get().table(table)?.lineage ?? [table]), GLOBAL];
}
function overriding(services, rows) {
    const distance = (row) => row['table'] === GLOBAL
        ? Number.POSITIVE_INFINITY
        : -(services.context.dictionary.get().table(row['table'] ?? '')?.lineage.length ?? 0);
    return rows.filter((row) => !rows.some((other) => other['sys_overrides'] === row['sys_id'] ||
        (Boolean(row['action_name']) &&
            other['action_name'] === row['action_name'] &&
            distance(other) < distance(row))));
}
/** Of actions whose name and action name are the same, the first is shown (t_EditingAUIAction.md, "Name"). */
function withoutRepeats(rows) {
    const key = (row) => JSON.stringify([row['name'], row['action_name']]);
    return rows.filter((row, index) => rows.findIndex((other) => key(other) === key(row)) === index);
}
/** One of the roles is enough; a role that does not exist is nobody's. */
function mayUse(services, row) {
    const { context } = services;
    const required = (0, page_services_1.rowsOf)(context, 'sys_ui_action_role', [(0, page_services_1.equals)('sys_ui_action', row['sys_id'] ?? '')], 'sys_id');
    if (required.length === 0 || context.session.roles.has('admin')) {
        return true;
    }
    return required.some((each) => {
        const [role] = (0, page_services_1.rowsOf)(context, 'sys_user_role', [(0, page_services_1.equals)('sys_id', each['sys_user_role'] ?? '')], 'sys_id');
        return context.session.roles.has(role?.['name'] ?? '');
    });
}
/** A condition that fails is logged and does not hold. */
function conditionHolds(services, subject, row) {
    const source = row['condition'] ?? '';
    if (source.trim() === '') {
        return true;
    }
    const name = `sys_ui_action.${row['sys_id'] ?? ''}.condition`;
    const scope = scopeOf(services, row);
    const bindings = { current: currentRecord(subject, {}) };
    const outcome = services.engine().run({ scope, name, source, bindings, mode: 'expression' });
    if (outcome.error) {
        services.log('error', scope, `Condition of UI action ${row['name'] ?? ''}: ${outcome.error.message}`);
        return false;
    }
    return (0, rule_runner_1.isTrueCondition)(outcome.value);
}
/** The form's record as a script finds it: `values` are set on it and not stored. */
function currentRecord(subject, values) {
    const { table, row, isNew } = subject;
    return isNew
        ? { kind: 'record', table, row: { ...row, ...values }, operation: 'insert' }
        : { kind: 'record', table, row, changes: values };
}
function uiAction(services, row) {
    return {
        sysId: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        actionName: row['action_name'] ?? '',
        hint: row['hint'] ?? '',
        style: row['form_style'] ?? '',
        client: row['client'] === '1',
        isButton: row['form_button'] === '1',
        isLink: row['form_link'] === '1',
        scope: scopeOf(services, row),
        script: row['script'] ?? '',
    };
}
function scopeOf(services, row) {
    return services.context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? GLOBAL;
}
//# sourceMappingURL=ui-actions.js.map