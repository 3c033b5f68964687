"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RuleCheck = void 0;
const match_row_1 = require("../store/match-row");
const parse_encoded_query_1 = require("../store/parse-encoded-query");
const trusted_query_1 = require("../store/trusted-query");
const well_known_1 = require("./well-known");
const ADMIN = 'admin';
/** A rule with this role refuses admins too (markdown/platform-security/access-control/t_CreateAnACLRule.md). */
const NOBODY = 'nobody';
/** Scripts that make a rule invalid: they check nothing (exploring-access-control-list.md, "Deny by default behavior"). */
const EMPTY_SCRIPT = /^(?:answer\s*=\s*)?true\s*;?$/;
/** Judges single access control rules for the session of the context: roles, security attribute, condition, script. */
class RuleCheck {
    context;
    evaluate;
    constructor(context, evaluate) {
        this.context = context;
        this.evaluate = evaluate;
    }
    /** Whether the rule is there for the record; before there is one, it is. */
    applies(rule, table, row) {
        return rule.appliesTo === '' || row === null || this.matches(rule.appliesTo, table, row);
    }
    /**
     * Whether the session passes the rule. With a table and no row, conditions and scripts are not looked at; with
     * neither, a condition is not met and a script runs without `current`.
     */
    passes(rule, table, row) {
        const known = this.withoutRow(rule);
        if (known !== 'row') {
            return known === 'yes';
        }
        if (table !== null && row === null) {
            return true;
        }
        if (rule.condition !== '' && (table === null || row === null || !this.matches(rule.condition, table, row))) {
            return false;
        }
        return (rule.script.trim() === '' ||
            this.evaluate(rule.script, rule.scope, `sys_security_acl.${rule.sysId}.script`, table, row));
    }
    /** What roles and attribute alone say of the rule; `row` if its condition or script has the last word. */
    withoutRow(rule) {
        const { roles } = this.context.session;
        const isAdmin = roles.has(ADMIN);
        if (rule.roles.includes(NOBODY)) {
            return 'no';
        }
        if (isAdmin && rule.adminOverrides) {
            return 'yes';
        }
        if (isInvalid(rule) || !this.hasAttribute(rule.securityAttribute)) {
            return 'no';
        }
        if (rule.roles.length > 0 && !isAdmin && !rule.roles.some((role) => roles.has(role))) {
            return 'no';
        }
        return rule.condition === '' && rule.script.trim() === '' ? 'yes' : 'row';
    }
    hasAttribute(attribute) {
        switch (attribute) {
            case '':
                return true;
            case well_known_1.SECURITY_ATTRIBUTES.userIsAuthenticated:
                return this.context.session.authenticated;
            case well_known_1.SECURITY_ATTRIBUTES.hasAdminRole:
                return this.context.session.roles.has(ADMIN);
            default:
                // Not built or not there: an attribute that cannot be judged must not open a door.
                return false;
        }
    }
    matches(encodedQuery, table, row) {
        const where = (0, trusted_query_1.trustedQuery)((0, parse_encoded_query_1.parseEncodedQuery)(encodedQuery).where);
        // A condition that cannot be read must refuse, not be dropped.
        const environment = { ...this.context.queryEnvironment(), invalidQueryReturnsNoRows: true };
        return (0, match_row_1.matchRow)(this.context.database, this.context.dictionary.get(), table, where, row, null, environment, {
            caseSensitive: true,
        });
    }
}
exports.RuleCheck = RuleCheck;
function isInvalid(rule) {
    const script = rule.script.trim();
    const isEmpty = rule.roles.length === 0 && rule.securityAttribute === '' && rule.condition === '' && script === '';
    return isEmpty || rule.missingRole || EMPTY_SCRIPT.test(script);
}
//# sourceMappingURL=rule-check.js.map