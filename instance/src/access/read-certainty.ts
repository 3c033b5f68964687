import type { VersionedCache } from '../store/cache'
import { type AclRules, fieldRuleNames, recordRuleSets, type RuleSet } from './acl-rules'
import type { InstanceContext } from './context'
import type { Certainty, RuleCheck } from './rule-check'

/**
 * What access control rules say of reading before a record is at hand: `yes` and `no` hold for every record of the class,
 * `row` means that the record decides (a condition, a script, Applies-to). It never says more than
 * `AccessControl.allows` would of a record.
 */
export class ReadCertainty {
    constructor(
        private readonly context: InstanceContext,
        private readonly rules: VersionedCache<AclRules>,
        private readonly check: RuleCheck,
    ) {}

    /** Of the records whose class is this table. */
    ofRecord(table: string): Certainty {
        const lineage = this.setsOf(table)
        const wildcard = this.wildcard()
        const level = this.ofLevels(lineage) ?? this.ofLevels(wildcard) ?? this.byDefault()
        return bothOf(this.ofDenials([...lineage, ...wildcard]), level)
    }

    /** Of one field by its field rules alone, in records of this class. */
    ofField(table: string, element: string): Certainty {
        const sets = recordRuleSets(this.rules.get(), 'read', fieldRuleNames(this.lineage(table), element))
        return sets.length === 0 ? 'yes' : bothOf(this.ofDenials(sets), this.ofLevels(sets) ?? 'yes')
    }

    /**
     * Encoded queries of which a record of this class must meet at least one to be readable; null where that cannot be
     * told from conditions alone.
     */
    conditionsOf(table: string): readonly string[] | null {
        const level = [...this.setsOf(table), ...this.wildcard()].find(({ allow }) => allow.length > 0)?.allow ?? []
        const open = level.filter((rule) => this.check.withoutRow(rule) !== 'no')
        // A level of rules that may not apply need not be the one that decides.
        return level.some((rule) => rule.appliesTo === '') && open.every((rule) => this.hasLastWord(rule))
            ? open.map(({ condition }) => condition)
            : null
    }

    private hasLastWord(rule: RuleSet['allow'][number]): boolean {
        return this.check.withoutRow(rule) === 'row' && rule.condition !== ''
    }

    private ofDenials(sets: readonly RuleSet[]): Certainty {
        const rules = sets.flatMap(({ deny }) => deny)
        if (rules.some((rule) => rule.appliesTo === '' && this.check.withoutRow(rule) === 'no')) {
            return 'no'
        }
        return rules.every((rule) => this.check.withoutRow(rule) === 'yes') ? 'yes' : 'row'
    }

    /** Null where no level has a rule. */
    private ofLevels(sets: readonly RuleSet[]): Certainty | null {
        const level = sets.find(({ allow }) => allow.length > 0)?.allow
        if (!level) {
            return null
        }
        const sure = level.filter((rule) => rule.appliesTo === '')
        if (sure.length === 0) {
            return 'row'
        }
        if (sure.some((rule) => this.check.withoutRow(rule) === 'yes')) {
            return 'yes'
        }
        return level.every((rule) => this.check.withoutRow(rule) === 'no') ? 'no' : 'row'
    }

    /** glide.sm.default_mode (markdown/platform-security/access-control/c_DefaultDenyProperty.md). */
    private byDefault(): Certainty {
        const { properties, session } = this.context
        return properties.get().get('glide.sm.default_mode') === 'allow' || session.roles.has('admin') ? 'yes' : 'no'
    }

    private setsOf(table: string): readonly RuleSet[] {
        return recordRuleSets(this.rules.get(), 'read', this.lineage(table))
    }

    private wildcard(): readonly RuleSet[] {
        return recordRuleSets(this.rules.get(), 'read', ['*'])
    }

    private lineage(table: string): readonly string[] {
        return this.context.dictionary.get().table(table)?.lineage ?? [table]
    }
}

/** Both must hold. */
export function bothOf(one: Certainty, other: Certainty): Certainty {
    if (one === 'no' || other === 'no') {
        return 'no'
    }
    return one === 'row' || other === 'row' ? 'row' : 'yes'
}
