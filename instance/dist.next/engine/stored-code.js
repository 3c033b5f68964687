"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredCode = void 0;
const cache_1 = require("../store/cache");
/**
 * Code and its whereabouts as the instance's tables have them: sys_module, sys_script_include, sys_app. Lists are kept
 * until the table is written to; texts are read when they are compiled.
 */
class StoredCode {
    context;
    modulesCache;
    includesCache;
    applicationsCache;
    constructor(context) {
        this.context = context;
        this.modulesCache = new cache_1.VersionedCache(context.versions, ['sys_module', 'sys_scope'], () => this.loadModules());
        this.includesCache = new cache_1.VersionedCache(context.versions, ['sys_script_include', 'sys_scope'], () => this.loadIncludes());
        this.applicationsCache = new cache_1.VersionedCache(context.versions, ['sys_app', 'sys_scope'], () => this.loadApplications());
    }
    /** Changes whenever a module, a script include or an application does. */
    stamp() {
        return this.context.versions.stamp(['sys_module', 'sys_script_include', 'sys_app', 'sys_scope']);
    }
    /** The scope that owns the module at a path, or undefined where there is no such module. */
    moduleScope(path) {
        return this.modulesCache.get().get(path)?.scope;
    }
    /** The text of the module at a path, or undefined. */
    moduleSource(path) {
        const module = this.modulesCache.get().get(path);
        return module && (this.text('sys_module', 'content', module.sysId) ?? '');
    }
    /** Active script includes of all scopes. */
    includes() {
        return this.includesCache.get();
    }
    includeSource(sysId) {
        return this.text('sys_script_include', 'script', sysId) ?? '';
    }
    application(scope) {
        return this.applicationsCache.get().get(scope);
    }
    loadModules() {
        const rows = this.rows('sys_module', ['sys_id', 'path', 'sys_scope']);
        return new Map(rows.map((row) => [row['path'] ?? '', { sysId: row['sys_id'] ?? '', scope: this.scopeName(row) }]));
    }
    loadIncludes() {
        return this.rows('sys_script_include', ['sys_id', 'name', 'sys_scope', 'access', 'active'])
            .filter((row) => row['active'] !== '0')
            .map((row) => ({
            sysId: row['sys_id'] ?? '',
            name: row['name'] ?? '',
            scope: this.scopeName(row),
            public: row['access'] === 'public',
        }));
    }
    loadApplications() {
        const rows = this.rows('sys_app', ['sys_id', 'scope', 'package_json']);
        return new Map(rows.map((row) => [row['scope'] ?? '', { packagePath: row['package_json'] ?? null }]));
    }
    scopeName(row) {
        const sysId = row['sys_scope'] ?? 'global';
        return this.context.scopes.get().byId(sysId)?.name ?? sysId;
    }
    text(table, element, sysId) {
        return this.rows(table, [element], sysId)[0]?.[element] ?? null;
    }
    /** Reads plain columns; one that the instance does not have reads null. */
    rows(name, elements, sysId) {
        const table = this.context.dictionary.get().table(name);
        if (!table) {
            return [];
        }
        const columns = elements.map((element) => table.columns.get(element));
        const conditions = [];
        const parameters = [];
        if (table.name !== table.root) {
            conditions.push(`sys_class_name IN (${table.family.map(() => '?').join(', ')})`);
            parameters.push(...table.family);
        }
        if (sysId !== undefined) {
            conditions.push('sys_id = ?');
            parameters.push(sysId);
        }
        const selected = columns.map((column) => (column ? quote(column.physical) : 'NULL')).join(', ');
        const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
        const found = this.context.database.all(`SELECT ${selected} FROM ${quote(table.root)}${where}`, parameters);
        return found.map((values) => Object.fromEntries(elements.map((element, index) => [element, values[index] == null ? null : String(values[index])])));
    }
}
exports.StoredCode = StoredCode;
/** Names come from the dictionary, never from a script. */
function quote(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
//# sourceMappingURL=stored-code.js.map