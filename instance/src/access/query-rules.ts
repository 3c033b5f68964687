import type { VersionedCache } from '../store/cache'
import { type AclRules, fieldRuleNames, recordRuleSets, type RuleSet } from './acl-rules'
import type { InstanceContext } from './context'
import type { RuleCheck } from './rule-check'

/** What a query does with a field: looks for records with a value, or compares and sorts. */
export type QueryOperation = 'query_match' | 'query_range'

/** Operators of query_match as encoded queries spell them; every other operator is query_range. */
const MATCH_OPERATORS: ReadonlySet<string> = new Set([
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
])

/** The operation of an operator (markdown/platform-security/access-control/query-acl-rule.md, "Query ACL behavior"). */
export function queryOperation(operator: string): QueryOperation {
    return MATCH_OPERATORS.has(operator.trim()) ? 'query_match' : 'query_range'
}

/**
 * Query ACLs: rules of the operations query_match and query_range
 * (markdown/platform-security/access-control/query-acl-rule.md). They are judged before there is a record: a rule with a
 * condition refuses, a script runs without `current`.
 */
export class QueryRules {
    constructor(
        private readonly context: InstanceContext,
        private readonly rules: VersionedCache<AclRules>,
        private readonly check: RuleCheck,
    ) {}

    /**
     * Whether the session may query records of this class by the field, null where no rule names the field: then read
     * access to the field decides. Rules for the table must pass as well, if there are any.
     */
    verdict(operation: QueryOperation, table: string, element: string): boolean | null {
        const rules = this.rules.get()
        const lineage = this.context.dictionary.get().table(table)?.lineage ?? [table]
        const ofTable = recordRuleSets(rules, operation, [...lineage, '*'])
        const ofField = recordRuleSets(rules, operation, fieldRuleNames(lineage, element))
        if ([...ofTable, ...ofField].some(({ deny }) => deny.some((rule) => !this.check.passes(rule, null, null)))) {
            return false
        }
        return this.passesLevel(ofTable) === false ? false : this.passesLevel(ofField)
    }

    /** The most specific level that has rules decides; null where none has. */
    private passesLevel(sets: readonly RuleSet[]): boolean | null {
        const level = sets.find(({ allow }) => allow.length > 0)?.allow
        return level ? level.some((rule) => this.check.passes(rule, null, null)) : null
    }
}
