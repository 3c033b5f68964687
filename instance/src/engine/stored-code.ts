import type { InstanceContext } from '../access/context'
import { VersionedCache } from '../store/cache'
import type { Parameter } from '../store/database'
import type { ColumnDefinition } from '../store/dictionary'
import type { Value } from '../store/row'

/** A script include as the engine needs it. */
export interface StoredInclude {
    readonly sysId: string
    readonly name: string
    /** Name of the owning scope. */
    readonly scope: string
    /** "Accessible from: all application scopes". */
    readonly public: boolean
}

/** What sys_app says about a scope's code. */
export interface StoredApplication {
    /** Path of the sys_module that holds package.json, e.g. `x_acme_app/app/0.1.0/package.json`. */
    readonly packagePath: string | null
}

type Columns = Readonly<Record<string, Value>>

/**
 * Code and its whereabouts as the instance's tables have them: sys_module, sys_script_include, sys_app. Lists are kept
 * until the table is written to; texts are read when they are compiled.
 */
export class StoredCode {
    private readonly modulesCache: VersionedCache<
        ReadonlyMap<string, { readonly sysId: string; readonly scope: string }>
    >
    private readonly includesCache: VersionedCache<readonly StoredInclude[]>
    private readonly applicationsCache: VersionedCache<ReadonlyMap<string, StoredApplication>>

    constructor(private readonly context: InstanceContext) {
        this.modulesCache = new VersionedCache(context.versions, ['sys_module', 'sys_scope'], () => this.loadModules())
        this.includesCache = new VersionedCache(context.versions, ['sys_script_include', 'sys_scope'], () =>
            this.loadIncludes(),
        )
        this.applicationsCache = new VersionedCache(context.versions, ['sys_app', 'sys_scope'], () =>
            this.loadApplications(),
        )
    }

    /** Changes whenever a module, a script include or an application does. */
    stamp(): string {
        return this.context.versions.stamp(['sys_module', 'sys_script_include', 'sys_app', 'sys_scope'])
    }

    /** The scope that owns the module at a path, or undefined where there is no such module. */
    moduleScope(path: string): string | undefined {
        return this.modulesCache.get().get(path)?.scope
    }

    /** The text of the module at a path, or undefined. */
    moduleSource(path: string): string | undefined {
        const module = this.modulesCache.get().get(path)
        return module && (this.text('sys_module', 'content', module.sysId) ?? '')
    }

    /** Active script includes of all scopes. */
    includes(): readonly StoredInclude[] {
        return this.includesCache.get()
    }

    includeSource(sysId: string): string {
        return this.text('sys_script_include', 'script', sysId) ?? ''
    }

    application(scope: string): StoredApplication | undefined {
        return this.applicationsCache.get().get(scope)
    }

    private loadModules(): ReadonlyMap<string, { sysId: string; scope: string }> {
        const rows = this.rows('sys_module', ['sys_id', 'path', 'sys_scope'])
        return new Map(
            rows.map((row) => [row['path'] ?? '', { sysId: row['sys_id'] ?? '', scope: this.scopeName(row) }]),
        )
    }

    private loadIncludes(): readonly StoredInclude[] {
        return this.rows('sys_script_include', ['sys_id', 'name', 'sys_scope', 'access', 'active'])
            .filter((row) => row['active'] !== '0')
            .map((row) => ({
                sysId: row['sys_id'] ?? '',
                name: row['name'] ?? '',
                scope: this.scopeName(row),
                public: row['access'] === 'public',
            }))
    }

    private loadApplications(): ReadonlyMap<string, StoredApplication> {
        const rows = this.rows('sys_app', ['sys_id', 'scope', 'package_json'])
        return new Map(rows.map((row) => [row['scope'] ?? '', { packagePath: row['package_json'] ?? null }]))
    }

    private scopeName(row: Columns): string {
        const sysId = row['sys_scope'] ?? 'global'
        return this.context.scopes.get().byId(sysId)?.name ?? sysId
    }

    private text(table: string, element: string, sysId: string): string | null {
        return this.rows(table, [element], sysId)[0]?.[element] ?? null
    }

    /** Reads plain columns; one that the instance does not have reads null. */
    private rows(name: string, elements: readonly string[], sysId?: string): Columns[] {
        const table = this.context.dictionary.get().table(name)
        if (!table) {
            return []
        }
        const columns = elements.map((element): ColumnDefinition | undefined => table.columns.get(element))
        const conditions: string[] = []
        const parameters: Parameter[] = []
        if (table.name !== table.root) {
            conditions.push(`sys_class_name IN (${table.family.map(() => '?').join(', ')})`)
            parameters.push(...table.family)
        }
        if (sysId !== undefined) {
            conditions.push('sys_id = ?')
            parameters.push(sysId)
        }
        const selected = columns.map((column) => (column ? quote(column.physical) : 'NULL')).join(', ')
        const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
        const found = this.context.database.all(`SELECT ${selected} FROM ${quote(table.root)}${where}`, parameters)
        return found.map((values) =>
            Object.fromEntries(
                elements.map((element, index) => [element, values[index] == null ? null : String(values[index])]),
            ),
        )
    }
}

/** Names come from the dictionary, never from a script. */
function quote(name: string): string {
    return `"${name.replaceAll('"', '""')}"`
}
