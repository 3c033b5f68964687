"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instanceEnvironment = instanceEnvironment;
exports.createContext = createContext;
const cache_1 = require("../store/cache");
const load_dictionary_1 = require("../store/load-dictionary");
const select_rows_1 = require("../store/select-rows");
const secrets_1 = require("./secrets");
const well_known_1 = require("./well-known");
/** Queries of the instance itself: independent of who is signed in. */
function instanceEnvironment() {
    return { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: false };
}
/** The context of one connection, at first in the session of the guest user. The database must hold a base system. */
function createContext(database) {
    (0, secrets_1.openSecretKey)(database);
    const versions = new cache_1.CacheVersions(database);
    versions.refresh();
    const dictionary = new cache_1.VersionedCache(versions, [
        'sys_db_object',
        'sys_dictionary',
        'sys_dictionary_override',
        'sys_choice',
        'sys_index',
        'sys_scope',
        'sys_app',
    ], () => (0, load_dictionary_1.loadDictionary)(database));
    const all = (table) => dictionary.get().table(table) ? (0, select_rows_1.selectRows)(database, dictionary.get(), { table }, instanceEnvironment()) : [];
    const properties = new cache_1.VersionedCache(versions, ['sys_properties'], () => readProperties(all('sys_properties')));
    const scopes = new cache_1.VersionedCache(versions, ['sys_scope', 'sys_app'], () => readScopes(all('sys_scope'), all('sys_app')));
    return {
        database,
        versions,
        dictionary,
        properties,
        scopes,
        session: guestSession(properties),
        queryEnvironment() {
            return {
                now: Date.now(),
                userId: this.session.userId,
                timeZone: this.session.timeZone,
                invalidQueryReturnsNoRows: properties.get().get('glide.invalid_query.returns_no_rows') === 'true',
                evaluate: this.evaluate,
            };
        },
    };
}
function guestSession(properties) {
    return {
        ...well_known_1.GUEST,
        displayName: 'Guest',
        roles: new Set(['public']),
        timeZone: properties.get().get('glide.sys.default.tz') || 'UTC',
        language: 'en',
        authenticated: false,
        interactive: false,
        webServiceOnly: false,
    };
}
function readProperties(rows) {
    const values = new Map();
    for (const row of rows) {
        const value = row['value'] ?? '';
        values.set(row['name'] ?? '', row['type'] === 'password2' ? clearOrEmpty(value) : value);
    }
    return values;
}
/** A property that came from another instance is as good as empty; it must not stop the instance from starting. */
function clearOrEmpty(stored) {
    try {
        return (0, secrets_1.decryptSecret)(stored);
    }
    catch {
        return '';
    }
}
function readScopes(scopes, applications) {
    const tracking = new Map(applications.map((row) => [row['sys_id'], row]));
    const found = scopes.map((row) => {
        const application = tracking.get(row['sys_id'] ?? null) ?? row;
        return {
            sysId: row['sys_id'] ?? '',
            name: row['scope'] ?? '',
            runtimeAccessTracking: application['runtime_access_tracking'] ?? row['runtime_access_tracking'] ?? '',
            version: row['version'] ?? '',
        };
    });
    const byName = new Map(found.map((scope) => [scope.name, scope]));
    const byId = new Map(found.map((scope) => [scope.sysId, scope]));
    return { byName: (name) => byName.get(name), byId: (sysId) => byId.get(sysId) ?? byName.get(sysId) };
}
//# sourceMappingURL=load-context.js.map