"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccessControl = void 0;
const acl_rules_1 = require("./acl-rules");
const query_rules_1 = require("./query-rules");
const read_certainty_1 = require("./read-certainty");
const rule_check_1 = require("./rule-check");
const well_known_1 = require("./well-known");
const ADMIN = 'admin';
const EXTERNAL = 'snc_external';
/**
 * Access control rules, judged for the session of the context
 * (markdown/platform-security/access-control/exploring-access-control-list.md, acl-rule-types.md, acl-denial-behavior.md).
 * Deny-Unless rules first; then the most specific level that has rules decides, and one passing rule of it is enough.
 * Where a table has no rule but the wildcard's, glide.sm.default_mode decides (c_DefaultDenyProperty.md).
 */
class AccessControl {
    context;
    /** What can be said of reading before there is a record. */
    certain;
    /** The rules of the operations query_match and query_range. */
    queryRules;
    rules;
    check;
    /** Rules found for an operation and an object, so that the many fields without rules cost one look-up each. */
    found = {
        of: null,
        objects: new Map(),
    };
    constructor(context, evaluate) {
        this.context = context;
        this.rules = (0, acl_rules_1.aclRules)(context);
        this.check = new rule_check_1.RuleCheck(context, evaluate);
        this.certain = new read_certainty_1.ReadCertainty(context, this.rules, this.check);
        this.queryRules = new query_rules_1.QueryRules(context, this.rules, this.check);
    }
    /**
     * Whether the session may do this to the record, or to one field of it (then the table's rules must pass as well).
     * `row` null asks before a record is at hand: conditions and scripts are then not looked at.
     */
    allows(operation, table, row, element) {
        return (this.allowsTable(operation, table, row) &&
            (element === undefined || this.allowsField(operation, table, row, element)));
    }
    /** The field rules alone, for callers that have asked about the record already. A field without rules follows its table. */
    allowsField(operation, table, row, element) {
        return this.fieldCheck(operation, table, row)(element);
    }
    /** allowsField for many fields of one record. */
    fieldCheck(operation, table, row) {
        const lineage = this.lineage(table, row);
        const rules = this.rules.get();
        const known = this.knownSets(rules, `${operation}|${lineage[0] ?? table}`);
        return (element) => {
            let sets = known.get(element);
            if (!sets) {
                sets = (0, acl_rules_1.recordRuleSets)(rules, operation, (0, acl_rules_1.fieldRuleNames)(lineage, element));
                known.set(element, sets);
            }
            const { deny, levels } = sets.length === 0 ? NO_RULES : this.matching(sets, table, row);
            // Creating a field asks the write rules unless there are explicit ones.
            if (operation === 'create' && deny.length === 0 && levels.length === 0) {
                return this.allowsField('write', table, row, element);
            }
            return this.judge(deny, levels, table, row) ?? true;
        };
    }
    /**
     * Whether the session passes one of the REST_Endpoint rules that a route names; an empty list demands nothing
     * (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md). Deny-Unless rules among them must all pass.
     */
    allowsEndpoint(aclSysIds) {
        if (aclSysIds.length === 0) {
            return true;
        }
        const rules = this.rules.get();
        const named = aclSysIds.flatMap((sysId) => rules.byId(sysId) ?? []);
        if (named.some((rule) => rule.deny && !this.check.passes(rule, null, null))) {
            return false;
        }
        const builtIn = aclSysIds.includes(well_known_1.DEFAULT_REST_ACL) && !rules.byId(well_known_1.DEFAULT_REST_ACL);
        if (builtIn && this.context.session.authenticated && !this.context.session.roles.has(EXTERNAL)) {
            return true;
        }
        return named.some((rule) => !rule.deny && this.check.passes(rule, null, null));
    }
    /**
     * Whether the session may see the UI page of this full name (`x_scope_name`): both the wildcard's and the page's own
     * rules must let it, as far as there are any (markdown/platform-security/access-control/
     * exploring-access-control-list.md, "ACL matching requirements for objects"). A page without rules is open to every
     * signed-in user: the documentation calls it high risk (api-reference/scripts/r_UIPages.md).
     */
    allowsUiPage(name) {
        const rules = this.rules.get();
        const sets = ['*', name].flatMap((each) => rules.byName('ui_page', 'read', each) ?? []);
        return sets.every(({ allow, deny }) => deny.every((rule) => this.check.passes(rule, null, null)) &&
            (allow.length === 0 || allow.some((rule) => this.check.passes(rule, null, null))));
    }
    allowsTable(operation, table, row) {
        const lineage = this.lineage(table, row);
        const rules = this.rules.get();
        const { deny, levels } = this.matching((0, acl_rules_1.recordRuleSets)(rules, operation, lineage), table, row);
        const wildcard = this.matching((0, acl_rules_1.recordRuleSets)(rules, operation, ['*']), table, row);
        const judged = this.judge([...deny, ...wildcard.deny], levels, table, row);
        if (judged !== null) {
            return judged;
        }
        if (wildcard.levels.length > 0) {
            return this.judge([], wildcard.levels, table, row) ?? false;
        }
        return (this.context.properties.get().get('glide.sm.default_mode') === 'allow' ||
            this.context.session.roles.has(ADMIN));
    }
    /** The record's own class first, for a rule on incident protects an incident that is read through task. */
    lineage(table, row) {
        const dictionary = this.context.dictionary.get();
        const actual = dictionary.table(row?.['sys_class_name'] ?? table);
        const definition = actual?.lineage.includes(table) ? actual : dictionary.table(table);
        return definition?.lineage ?? [table];
    }
    /** What was found for the fields of an operation and table, kept until a rule changes. */
    knownSets(rules, object) {
        if (this.found.of !== rules) {
            this.found = { of: rules, objects: new Map() };
        }
        const known = this.found.objects.get(object) ?? new Map();
        this.found.objects.set(object, known);
        return known;
    }
    /** Those of the rules that apply to the record: the deny rules of all names, the allow rules name by name. */
    matching(sets, table, row) {
        const deny = sets.flatMap((set) => set.deny.filter((rule) => this.check.applies(rule, table, row)));
        const levels = sets
            .map((set) => set.allow.filter((rule) => this.check.applies(rule, table, row)))
            .filter((level) => level.length > 0);
        return { deny, levels };
    }
    /** Null where no rule has a say; a deny rule that passes grants nothing by itself. */
    judge(deny, levels, table, row) {
        if (deny.some((rule) => !this.check.passes(rule, table, row))) {
            return false;
        }
        const [decisive] = levels;
        if (decisive) {
            return decisive.some((rule) => this.check.passes(rule, table, row));
        }
        return null;
    }
}
exports.AccessControl = AccessControl;
const NO_RULES = { deny: [], levels: [] };
//# sourceMappingURL=acl.js.map