import { CacheVersions, VersionedCache } from '../store/cache'
import type { Database } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import { loadDictionary } from '../store/load-dictionary'
import type { QueryEnvironment } from '../store/query'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import type { InstanceContext, Scope, Scopes } from './context'
import { decryptSecret, openSecretKey } from './secrets'
import type { Session } from './session'
import { GUEST } from './well-known'

/** Queries of the instance itself: independent of who is signed in. */
export function instanceEnvironment(): QueryEnvironment {
    return { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: false }
}

/** The context of one connection, at first in the session of the guest user. The database must hold a base system. */
export function createContext(database: Database): InstanceContext {
    openSecretKey(database)
    const versions = new CacheVersions(database)
    versions.refresh()
    const dictionary = new VersionedCache<Dictionary>(
        versions,
        [
            'sys_db_object',
            'sys_dictionary',
            'sys_dictionary_override',
            'sys_choice',
            'sys_index',
            'sys_scope',
            'sys_app',
        ],
        () => loadDictionary(database),
    )
    const all = (table: string): readonly Row[] =>
        dictionary.get().table(table) ? selectRows(database, dictionary.get(), { table }, instanceEnvironment()) : []
    const properties = new VersionedCache(versions, ['sys_properties'], () => readProperties(all('sys_properties')))
    const scopes = new VersionedCache(versions, ['sys_scope', 'sys_app'], () =>
        readScopes(all('sys_scope'), all('sys_app')),
    )
    return {
        database,
        versions,
        dictionary,
        properties,
        scopes,
        session: guestSession(properties),
        queryEnvironment(): QueryEnvironment {
            return {
                now: Date.now(),
                userId: this.session.userId,
                timeZone: this.session.timeZone,
                invalidQueryReturnsNoRows: properties.get().get('glide.invalid_query.returns_no_rows') === 'true',
                evaluate: this.evaluate,
            }
        },
    }
}

function guestSession(properties: VersionedCache<ReadonlyMap<string, string>>): Session {
    return {
        ...GUEST,
        displayName: 'Guest',
        roles: new Set(['public']),
        timeZone: properties.get().get('glide.sys.default.tz') || 'UTC',
        language: 'en',
        authenticated: false,
        interactive: false,
        webServiceOnly: false,
    }
}

function readProperties(rows: readonly Row[]): ReadonlyMap<string, string> {
    const values = new Map<string, string>()
    for (const row of rows) {
        const value = row['value'] ?? ''
        values.set(row['name'] ?? '', row['type'] === 'password2' ? clearOrEmpty(value) : value)
    }
    return values
}

/** A property that came from another instance is as good as empty; it must not stop the instance from starting. */
function clearOrEmpty(stored: string): string {
    try {
        return decryptSecret(stored)
    } catch {
        return ''
    }
}

function readScopes(scopes: readonly Row[], applications: readonly Row[]): Scopes {
    const tracking = new Map(applications.map((row) => [row['sys_id'], row]))
    const found = scopes.map((row): Scope => {
        const application = tracking.get(row['sys_id'] ?? null) ?? row
        return {
            sysId: row['sys_id'] ?? '',
            name: row['scope'] ?? '',
            runtimeAccessTracking: application['runtime_access_tracking'] ?? row['runtime_access_tracking'] ?? '',
            version: row['version'] ?? '',
        }
    })
    const byName = new Map(found.map((scope) => [scope.name, scope]))
    const byId = new Map(found.map((scope) => [scope.sysId, scope]))
    return { byName: (name) => byName.get(name), byId: (sysId) => byId.get(sysId) ?? byName.get(sysId) }
}
