"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.baseRows = baseRows;
exports.completedRow = completedRow;
const declare_1 = require("./declare");
const access_controls_1 = require("./rows/access-controls");
const auth_scopes_1 = require("./rows/auth-scopes");
const business_rules_1 = require("./rows/business-rules");
const choices_1 = require("./rows/choices");
const data_policies_1 = require("./rows/data-policies");
const dictionary_overrides_1 = require("./rows/dictionary-overrides");
const event_queues_1 = require("./rows/event-queues");
const layouts_1 = require("./rows/layouts");
const log_in_actions_1 = require("./rows/log-in-actions");
const menus_1 = require("./rows/menus");
const priority_lookup_1 = require("./rows/priority-lookup");
const properties_1 = require("./rows/properties");
const roles_1 = require("./rows/roles");
const scopes_1 = require("./rows/scopes");
const ui_actions_1 = require("./rows/ui-actions");
const users_1 = require("./rows/users");
/** Every row of an empty instance. `hashPassword` makes the stored form of a clear password. */
function baseRows(hashPassword) {
    return [
        ...scopes_1.scopeRows,
        ...properties_1.propertyRows,
        ...roles_1.roleRows,
        ...(0, users_1.userRows)(hashPassword),
        ...choices_1.choiceRows,
        ...dictionary_overrides_1.dictionaryOverrideRows,
        ...priority_lookup_1.priorityLookupRows,
        ...data_policies_1.dataPolicyRows,
        ...access_controls_1.accessControlRows,
        ...auth_scopes_1.authScopeRows,
        ...business_rules_1.businessRuleRows,
        ...layouts_1.layoutRows,
        ...menus_1.menuRows,
        ...ui_actions_1.uiActionRows,
        ...event_queues_1.eventQueueRows,
        ...log_in_actions_1.logInActionRows,
    ];
}
/**
 * The row with its bookkeeping, and with its application where it is an application file.
 *
 * @param now UTC, as stored
 */
function completedRow(dictionary, source, now) {
    const { table, sysId, values } = source;
    const definition = dictionary.table(table);
    const display = definition?.displayElement;
    return {
        ...(definition?.columns.has('sys_update_name')
            ? {
                sys_scope: declare_1.GLOBAL_SCOPE_ID,
                sys_package: declare_1.GLOBAL_SCOPE_ID,
                sys_name: display ? (values[display] ?? null) : null,
                sys_update_name: `${table}_${sysId}`,
            }
            : {}),
        sys_created_by: 'system',
        sys_created_on: now,
        sys_updated_by: 'system',
        sys_updated_on: now,
        sys_mod_count: '0',
        ...values,
        sys_id: sysId,
    };
}
//# sourceMappingURL=base-rows.js.map