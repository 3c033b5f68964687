import { VersionedCache } from '../store/cache'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import type { InstanceContext } from './context'
import { instanceEnvironment } from './load-context'

/** One active row of sys_security_acl with its roles. */
export interface AclRule {
    readonly sysId: string
    readonly type: string
    readonly operation: string
    /** `incident`, `incident.number`, `incident.*`, `*.number`, `*`, or the name of another object. */
    readonly name: string
    readonly deny: boolean
    readonly adminOverrides: boolean
    readonly roles: readonly string[]
    /** A role is named that does not exist: the rule is invalid and fails. */
    readonly missingRole: boolean
    readonly securityAttribute: string
    /** Encoded queries. */
    readonly condition: string
    readonly appliesTo: string
    readonly script: string
    /** Name of the scope that owns the rule, in which its script runs. */
    readonly scope: string
}

/** The rules of one object name and operation. */
export interface RuleSet {
    readonly allow: readonly AclRule[]
    readonly deny: readonly AclRule[]
}

/** All active access control rules, found by type, name and operation. */
export interface AclRules {
    byName(type: 'record' | 'ui_page', operation: string, name: string): RuleSet | undefined
    byId(sysId: string): AclRule | undefined
}

/** Reads the rules once and again after one of their tables changed. */
export function aclRules(context: InstanceContext): VersionedCache<AclRules> {
    const tables = [
        'sys_security_acl',
        'sys_security_acl_role',
        'sys_security_type',
        'sys_security_operation',
        'sys_user_role',
        'sys_scope',
        'sys_app',
        'sys_dictionary',
    ]
    return new VersionedCache(context.versions, tables, () => index(readRules(context)))
}

function readRules(context: InstanceContext): AclRule[] {
    const roleNames = namesOf(context, 'sys_user_role')
    const types = namesOf(context, 'sys_security_type')
    const operations = namesOf(context, 'sys_security_operation')
    const roles = new Map<string, string[]>()
    for (const row of read(context, 'sys_security_acl_role')) {
        const acl = row['sys_security_acl'] ?? ''
        roles.set(acl, [...(roles.get(acl) ?? []), row['sys_user_role'] ?? ''])
    }
    const scopes = context.scopes.get()
    return read(context, 'sys_security_acl')
        .filter((row) => row['active'] !== '0')
        .map((row) => {
            const required = roles.get(row['sys_id'] ?? '') ?? []
            const advanced = row['advanced'] !== '0'
            return {
                sysId: row['sys_id'] ?? '',
                type: named(types, row['type'] ?? 'record'),
                operation: named(operations, row['operation'] ?? ''),
                name: row['name'] ?? '',
                deny: row['decision_type'] === 'deny',
                adminOverrides: row['admin_overrides'] === '1',
                roles: required.flatMap((role) => roleNames.get(role) ?? []),
                missingRole: required.some((role) => !roleNames.has(role)),
                securityAttribute: row['security_attribute'] ?? '',
                condition: row['condition'] ?? '',
                appliesTo: row['applies_to'] ?? '',
                script: advanced ? (row['script'] ?? '') : '',
                scope: scopes.byId(row['sys_scope'] ?? '')?.name ?? 'global',
            }
        })
}

function namesOf(context: InstanceContext, table: string): ReadonlyMap<string, string> {
    return new Map(read(context, table).map((row) => [row['sys_id'] ?? '', row['name'] ?? '']))
}

/** The name of what a sys_id stands for; a package gives the name itself. */
function named(names: ReadonlyMap<string, string>, value: string): string {
    return (names.get(value) ?? value).toLowerCase()
}

function read(context: InstanceContext, table: string): Row[] {
    const dictionary = context.dictionary.get()
    return dictionary.table(table) ? selectRows(context.database, dictionary, { table }, instanceEnvironment()) : []
}

function index(rules: readonly AclRule[]): AclRules {
    const byName = new Map<string, { allow: AclRule[]; deny: AclRule[] }>()
    for (const rule of rules) {
        const key = `${rule.type}|${rule.operation}|${rule.name.toLowerCase()}`
        const set = byName.get(key) ?? { allow: [], deny: [] }
        const list = rule.deny ? set.deny : set.allow
        list.push(rule)
        byName.set(key, set)
    }
    const byId = new Map(rules.map((rule) => [rule.sysId, rule]))
    return {
        byName: (type, operation, name) => byName.get(`${type}|${operation}|${name.toLowerCase()}`),
        byId: (sysId) => byId.get(sysId),
    }
}

/** The names that rules for a field may have, the most specific first. */
export function fieldRuleNames(lineage: readonly string[], element: string): readonly string[] {
    return [
        ...lineage.map((name) => `${name}.${element}`),
        `*.${element}`,
        ...lineage.map((name) => `${name}.*`),
        '*.*',
    ]
}

/** The record rules of those names that have any, in the order of the names. */
export function recordRuleSets(rules: AclRules, operation: string, names: readonly string[]): readonly RuleSet[] {
    return names.flatMap((name) => rules.byName('record', operation, name) ?? [])
}
