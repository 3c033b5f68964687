"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RoleGraph = void 0;
const cache_1 = require("../store/cache");
const select_rows_1 = require("../store/select-rows");
const load_context_1 = require("./load-context");
/**
 * Which roles follow from which: a role brings those it contains, a group gives its members its own roles and those of
 * the groups above it (markdown/platform-administration/user-administration/t_CreateAGroup.md).
 */
class RoleGraph {
    context;
    tables;
    constructor(context) {
        this.context = context;
        this.tables = new cache_1.VersionedCache(context.versions, ['sys_user_role', 'sys_user_role_contains', 'sys_group_has_role', 'sys_user_group', 'sys_dictionary'], () => this.read());
    }
    /** Names of all roles of a user, those contained in others and inherited through groups included. */
    rolesOf(userId) {
        const { names, contains, groupRoles, groupParents } = this.tables.get();
        const open = this.rows('sys_user_has_role', 'user', userId)
            .filter((row) => (row['state'] ?? 'active') === 'active')
            .map((row) => row['role'] ?? '');
        const groups = new Set();
        for (const member of this.rows('sys_user_grmember', 'user', userId)) {
            for (let group = member['group'] ?? undefined; group && !groups.has(group); group = groupParents.get(group)) {
                groups.add(group);
                open.push(...(groupRoles.get(group) ?? []));
            }
        }
        const found = new Set();
        for (let role = open.pop(); role !== undefined; role = open.pop()) {
            if (!found.has(role)) {
                found.add(role);
                open.push(...(contains.get(role) ?? []));
            }
        }
        return new Set([...found].flatMap((role) => names.get(role) ?? []));
    }
    read() {
        const inherits = this.rows('sys_group_has_role').filter((row) => row['inherits'] !== '0');
        return {
            names: new Map(this.rows('sys_user_role').map((row) => [row['sys_id'] ?? '', row['name'] ?? ''])),
            contains: gather(this.rows('sys_user_role_contains'), 'role', 'contains'),
            groupRoles: gather(inherits, 'group', 'role'),
            groupParents: new Map(this.rows('sys_user_group').flatMap((row) => row['parent'] ? [[row['sys_id'] ?? '', row['parent']]] : [])),
        };
    }
    rows(table, element, value) {
        const dictionary = this.context.dictionary.get();
        if (!dictionary.table(table)) {
            return [];
        }
        const where = element ? { kind: 'term', element, operator: '=', value: value ?? '' } : undefined;
        return (0, select_rows_1.selectRows)(this.context.database, dictionary, where ? { table, where } : { table }, (0, load_context_1.instanceEnvironment)());
    }
}
exports.RoleGraph = RoleGraph;
function gather(rows, key, value) {
    const lists = new Map();
    for (const row of rows) {
        const list = lists.get(row[key] ?? '') ?? [];
        list.push(row[value] ?? '');
        lists.set(row[key] ?? '', list);
    }
    return lists;
}
//# sourceMappingURL=role-graph.js.map