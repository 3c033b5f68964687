import { VersionedCache } from '../store/cache';
import type { InstanceContext } from './context';
/** One active row of sys_security_acl with its roles. */
export interface AclRule {
    readonly sysId: string;
    readonly type: string;
    readonly operation: string;
    /** `incident`, `incident.number`, `incident.*`, `*.number`, `*`, or the name of another object. */
    readonly name: string;
    readonly deny: boolean;
    readonly adminOverrides: boolean;
    readonly roles: readonly string[];
    /** A role is named that does not exist: the rule is invalid and fails. */
    readonly missingRole: boolean;
    readonly securityAttribute: string;
    /** Encoded queries. */
    readonly condition: string;
    readonly appliesTo: string;
    readonly script: string;
    /** Name of the scope that owns the rule, in which its script runs. */
    readonly scope: string;
}
/** The rules of one object name and operation. */
export interface RuleSet {
    readonly allow: readonly AclRule[];
    readonly deny: readonly AclRule[];
}
/** All active access control rules, found by type, name and operation. */
export interface AclRules {
    byName(type: 'record' | 'ui_page', operation: string, name: string): RuleSet | undefined;
    byId(sysId: string): AclRule | undefined;
}
/** Reads the rules once and again after one of their tables changed. */
export declare function aclRules(context: InstanceContext): VersionedCache<AclRules>;
/** The names that rules for a field may have, the most specific first. */
export declare function fieldRuleNames(lineage: readonly string[], element: string): readonly string[];
/** The record rules of those names that have any, in the order of the names. */
export declare function recordRuleSets(rules: AclRules, operation: string, names: readonly string[]): readonly RuleSet[];
