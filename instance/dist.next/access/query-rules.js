"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QueryRules = void 0;
exports.queryOperation = queryOperation;
const acl_rules_1 = require("./acl-rules");
/** Operators of query_match as encoded queries spell them; every other operator is query_range. */
const MATCH_OPERATORS = new Set([
    '=',
    '!=',
    '<>',
    'IN',
    'NOT IN',
    'NOT_IN',
    'SAMEAS',
    'NSAMEAS',
    'ANYTHING',
    'EMPTYSTRING',
    'ISEMPTY',
    'ISNOTEMPTY',
]);
/** The operation of an operator (markdown/platform-security/access-control/query-acl-rule.md, "Query ACL behavior"). */
function queryOperation(operator) {
    return MATCH_OPERATORS.has(operator.trim()) ? 'query_match' : 'query_range';
}
/**
 * Query ACLs: rules of the operations query_match and query_range
 * (markdown/platform-security/access-control/query-acl-rule.md). They are judged before there is a record: a rule with a
 * condition refuses, a script runs without `current`.
 */
class QueryRules {
    context;
    rules;
    check;
    constructor(context, rules, check) {
        this.context = context;
        this.rules = rules;
        this.check = check;
    }
    /**
     * Whether the session may query records of this class by the field, null where no rule names the field: then read
     * access to the field decides. Rules for the table must pass as well, if there are any.
     */
    verdict(operation, table, element) {
        const rules = this.rules.get();
        const lineage = this.context.dictionary.get().table(table)?.lineage ?? [table];
        const ofTable = (0, acl_rules_1.recordRuleSets)(rules, operation, [...lineage, '*']);
        const ofField = (0, acl_rules_1.recordRuleSets)(rules, operation, (0, acl_rules_1.fieldRuleNames)(lineage, element));
        if ([...ofTable, ...ofField].some(({ deny }) => deny.some((rule) => !this.check.passes(rule, null, null)))) {
            return false;
        }
        return this.passesLevel(ofTable) === false ? false : this.passesLevel(ofField);
    }
    /** The most specific level that has rules decides; null where none has. */
    passesLevel(sets) {
        const level = sets.find(({ allow }) => allow.length > 0)?.allow;
        return level ? level.some((rule) => this.check.passes(rule, null, null)) : null;
    }
}
exports.QueryRules = QueryRules;
//# sourceMappingURL=query-rules.js.map