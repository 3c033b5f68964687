"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkBusinessRule = checkBusinessRule;
const cross_scope_check_1 = require("./cross-scope-check");
const package_record_1 = require("./package-record");
/**
 * On a table of another scope that is open to all scopes and readable there may be async rules of insert, update and delete, and before rules of the same that
 * set field values: no script, no abort, no query. "You cannot create any other types of business rules on tables in a
 * different scope" (`markdown/api-reference/business-rules-classic/c_BusinessRules.md`, "Business rules in scoped applications").
 */
function checkBusinessRule(check, record) {
    const table = (0, cross_scope_check_1.trimmed)(record, 'collection');
    if (table === 'global') {
        return;
    }
    const foreign = check.foreignTable(record, table);
    if (!foreign) {
        return;
    }
    check.demandReadable(record, foreign);
    const onTable = `on ${foreign.name}, a table of another application scope`;
    if ((0, package_record_1.isSet)(record, 'action_query')) {
        throw check.refusal(record, `a query rule ${onTable} is not allowed`);
    }
    const when = (0, cross_scope_check_1.trimmed)(record, 'when');
    if (when === 'async' || when === 'async_always') {
        return;
    }
    if (when !== 'before') {
        throw check.refusal(record, `a rule that runs "${when}" ${onTable} is not allowed: only async rules, and before rules that set field values`);
    }
    if ((0, package_record_1.isSet)(record, 'advanced') && (0, cross_scope_check_1.trimmed)(record, 'script') !== '') {
        throw check.refusal(record, `a before rule with a script ${onTable} is not allowed`);
    }
    if ((0, package_record_1.isSet)(record, 'abort_action')) {
        throw check.refusal(record, `a rule that aborts ${onTable} is not allowed`);
    }
}
//# sourceMappingURL=check-business-rule.js.map