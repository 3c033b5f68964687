"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReadCertainty = void 0;
exports.bothOf = bothOf;
const acl_rules_1 = require("./acl-rules");
/**
 * What access control rules say of reading before a record is at hand: `yes` and `no` hold for every record of the class,
 * `row` means that the record decides (a condition, a script, Applies-to). It never says more than
 * `AccessControl.allows` would of a record.
 */
class ReadCertainty {
    context;
    rules;
    check;
    constructor(context, rules, check) {
        this.context = context;
        this.rules = rules;
        this.check = check;
    }
    /** Of the records whose class is this table. */
    ofRecord(table) {
        const lineage = this.setsOf(table);
        const wildcard = this.wildcard();
        const level = this.ofLevels(lineage) ?? this.ofLevels(wildcard) ?? this.byDefault();
        return bothOf(this.ofDenials([...lineage, ...wildcard]), level);
    }
    /** Of one field by its field rules alone, in records of this class. */
    ofField(table, element) {
        const sets = (0, acl_rules_1.recordRuleSets)(this.rules.get(), 'read', (0, acl_rules_1.fieldRuleNames)(this.lineage(table), element));
        return sets.length === 0 ? 'yes' : bothOf(this.ofDenials(sets), this.ofLevels(sets) ?? 'yes');
    }
    /**
     * Encoded queries of which a record of this class must meet at least one to be readable; null where that cannot be
     * told from conditions alone.
     */
    conditionsOf(table) {
        const level = [...this.setsOf(table), ...this.wildcard()].find(({ allow }) => allow.length > 0)?.allow ?? [];
        const open = level.filter((rule) => this.check.withoutRow(rule) !== 'no');
        // A level of rules that may not apply need not be the one that decides.
        return level.some((rule) => rule.appliesTo === '') && open.every((rule) => this.hasLastWord(rule))
            ? open.map(({ condition }) => condition)
            : null;
    }
    hasLastWord(rule) {
        return this.check.withoutRow(rule) === 'row' && rule.condition !== '';
    }
    ofDenials(sets) {
        const rules = sets.flatMap(({ deny }) => deny);
        if (rules.some((rule) => rule.appliesTo === '' && this.check.withoutRow(rule) === 'no')) {
            return 'no';
        }
        return rules.every((rule) => this.check.withoutRow(rule) === 'yes') ? 'yes' : 'row';
    }
    /** Null where no level has a rule. */
    ofLevels(sets) {
        const level = sets.find(({ allow }) => allow.length > 0)?.allow;
        if (!level) {
            return null;
        }
        const sure = level.filter((rule) => rule.appliesTo === '');
        if (sure.length === 0) {
            return 'row';
        }
        if (sure.some((rule) => this.check.withoutRow(rule) === 'yes')) {
            return 'yes';
        }
        return level.every((rule) => this.check.withoutRow(rule) === 'no') ? 'no' : 'row';
    }
    /** glide.sm.default_mode (markdown/platform-security/access-control/c_DefaultDenyProperty.md). */
    byDefault() {
        const { properties, session } = this.context;
        return properties.get().get('glide.sm.default_mode') === 'allow' || session.roles.has('admin') ? 'yes' : 'no';
    }
    setsOf(table) {
        return (0, acl_rules_1.recordRuleSets)(this.rules.get(), 'read', this.lineage(table));
    }
    wildcard() {
        return (0, acl_rules_1.recordRuleSets)(this.rules.get(), 'read', ['*']);
    }
    lineage(table) {
        return this.context.dictionary.get().table(table)?.lineage ?? [table];
    }
}
exports.ReadCertainty = ReadCertainty;
/** Both must hold. */
function bothOf(one, other) {
    if (one === 'no' || other === 'no') {
        return 'no';
    }
    return one === 'row' || other === 'row' ? 'row' : 'yes';
}
//# sourceMappingURL=read-certainty.js.map