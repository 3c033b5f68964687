"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.aclRules = aclRules;
exports.fieldRuleNames = fieldRuleNames;
exports.recordRuleSets = recordRuleSets;
const cache_1 = require("../store/cache");
const select_rows_1 = require("../store/select-rows");
const load_context_1 = require("./load-context");
/** Reads the rules once and again after one of their tables changed. */
function aclRules(context) {
    const tables = [
        'sys_security_acl',
        'sys_security_acl_role',
        'sys_security_type',
        'sys_security_operation',
        'sys_user_role',
        'sys_scope',
        'sys_app',
        'sys_dictionary',
    ];
    return new cache_1.VersionedCache(context.versions, tables, () => index(readRules(context)));
}
function readRules(context) {
    const roleNames = namesOf(context, 'sys_user_role');
    const types = namesOf(context, 'sys_security_type');
    const operations = namesOf(context, 'sys_security_operation');
    const roles = new Map();
    for (const row of read(context, 'sys_security_acl_role')) {
        const acl = row['sys_security_acl'] ?? '';
        roles.set(acl, [...(roles.get(acl) ?? []), row['sys_user_role'] ?? '']);
    }
    const scopes = context.scopes.get();
    return read(context, 'sys_security_acl')
        .filter((row) => row['active'] !== '0')
        .map((row) => {
        const required = roles.get(row['sys_id'] ?? '') ?? [];
        const advanced = row['advanced'] !== '0';
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
        };
    });
}
function namesOf(context, table) {
    return new Map(read(context, table).map((row) => [row['sys_id'] ?? '', row['name'] ?? '']));
}
/** The name of what a sys_id stands for; a package gives the name itself. */
function named(names, value) {
    return (names.get(value) ?? value).toLowerCase();
}
function read(context, table) {
    const dictionary = context.dictionary.get();
    return dictionary.table(table) ? (0, select_rows_1.selectRows)(context.database, dictionary, { table }, (0, load_context_1.instanceEnvironment)()) : [];
}
function index(rules) {
    const byName = new Map();
    for (const rule of rules) {
        const key = `${rule.type}|${rule.operation}|${rule.name.toLowerCase()}`;
        const set = byName.get(key) ?? { allow: [], deny: [] };
        const list = rule.deny ? set.deny : set.allow;
        list.push(rule);
        byName.set(key, set);
    }
    const byId = new Map(rules.map((rule) => [rule.sysId, rule]));
    return {
        byName: (type, operation, name) => byName.get(`${type}|${operation}|${name.toLowerCase()}`),
        byId: (sysId) => byId.get(sysId),
    };
}
/** The names that rules for a field may have, the most specific first. */
function fieldRuleNames(lineage, element) {
    return [
        ...lineage.map((name) => `${name}.${element}`),
        `*.${element}`,
        ...lineage.map((name) => `${name}.*`),
        '*.*',
    ];
}
/** The record rules of those names that have any, in the order of the names. */
function recordRuleSets(rules, operation, names) {
    return names.flatMap((name) => rules.byName('record', operation, name) ?? []);
}
//# sourceMappingURL=acl-rules.js.map