import type { Database } from './database'

/** The row that counts all raises; no table has this name. */
const TOTAL = ''

/**
 * Versions of the tables that workers keep in memory (dictionary, properties, rules, ACLs, roles, modules …). A write
 * to such a table raises its version in the same transaction; every worker of every process compares at the start of a
 * transaction, with one small query. This is what the platform's cache flush over all nodes comes down to.
 */
export class CacheVersions {
    /** Changes whenever a version may have changed: what compares it need not compare all versions. */
    generation = 0
    private versions = new Map<string, number>()
    /** Goes down with each raise of this node. */
    private uncommitted = 0

    constructor(private readonly database: Database) {
        database.run(
            'CREATE TABLE IF NOT EXISTS _cache_version (name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID',
        )
    }

    /** Reads the versions as they are now, all of them only where one was raised. Call at the start of each transaction. */
    refresh(): void {
        const total = this.database.first('SELECT version FROM _cache_version WHERE name = ?', [TOTAL])
        if (Number(total?.[0] ?? 0) === (this.versions.get(TOTAL) ?? 0)) {
            return
        }
        const rows = this.database.all('SELECT name, version FROM _cache_version')
        this.versions = new Map(rows.map(([name, version]) => [String(name), Number(version)]))
        this.generation++
    }

    /** Raises the version of a table that was written to. */
    raise(table: string): void {
        this.database.run(
            'INSERT INTO _cache_version (name, version) VALUES (?, 1), (?, 1) ON CONFLICT (name) DO UPDATE SET version = version + 1',
            [table, TOTAL],
        )
        // Not the number that was written: the transaction may fail, and another node may reach the same number by a change
        // that this node has not seen. What is negative equals no number of the database, so the next refresh reads all.
        this.uncommitted--
        this.versions.set(table, this.uncommitted)
        this.versions.set(TOTAL, this.uncommitted)
        this.generation++
    }

    /** One text that changes whenever one of the tables does. */
    stamp(tables: readonly string[]): string {
        return tables.map((table) => this.versions.get(table) ?? 0).join('.')
    }
}

/** Something derived from tables, computed again only after one of them was written to. */
export class VersionedCache<T> {
    private generation = -1
    private stamp: string | undefined
    private value: T | undefined

    constructor(
        private readonly versions: CacheVersions,
        readonly tables: readonly string[],
        private readonly load: () => T,
    ) {
        const silent = tables.find((table) => !CACHED_TABLES.has(table))
        if (silent !== undefined) {
            throw new Error(
                `Writes to ${silent} raise no version: what is derived from it would never be computed again`,
            )
        }
    }

    get(): T {
        if (this.generation === this.versions.generation) {
            return this.value as T
        }
        const { generation } = this.versions
        const stamp = this.versions.stamp(this.tables)
        if (stamp !== this.stamp) {
            this.value = this.load()
            this.stamp = stamp
        }
        this.generation = generation
        return this.value as T
    }
}

/** Tables whose writes raise a version, that is all that some VersionedCache reads. */
export const CACHED_TABLES: ReadonlySet<string> = new Set([
    'sys_db_object',
    'sys_dictionary',
    'sys_dictionary_override',
    'sys_choice',
    'sys_index',
    'sys_number',
    'sys_properties',
    'sys_scope',
    'sys_app',
    'sys_scope_privilege',
    'sys_restricted_caller_access',
    'sys_data_policy2',
    'sys_data_policy_rule',
    'sys_script',
    'sys_script_include',
    'sys_module',
    'sys_security_acl',
    'sys_security_acl_role',
    'sys_security_operation',
    'sys_security_type',
    'sys_ws_definition',
    'sys_ws_operation',
    'sys_ws_version',
    'sys_user',
    'sys_user_role',
    'sys_user_group',
    'sys_user_role_contains',
    'sys_user_has_role',
    'sys_user_grmember',
    'sys_group_has_role',
    'sys_auth_scope',
    'sys_api_access_scope',
    'sys_api_access_policy',
    'sys_auth_profile_mapping',
    'inbound_auth_profile',
    'std_http_auth',
    'http_key_auth',
    'sys_token_auth_parameter',
    'api_key',
    'sysauto_script',
    'sysevent_register',
    'sysevent_queue',
    'sys_certificate',
])
