"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Sessions = void 0;
const cache_1 = require("../store/cache");
const select_rows_1 = require("../store/select-rows");
const load_context_1 = require("./load-context");
const role_graph_1 = require("./role-graph");
const well_known_1 = require("./well-known");
/** All that decides over a user's session; a write to one of them forgets what is kept here. */
const TABLES = [
    'sys_user',
    'sys_user_role',
    'sys_user_role_contains',
    'sys_user_has_role',
    'sys_user_grmember',
    'sys_user_group',
    'sys_group_has_role',
    'sys_properties',
    'sys_dictionary',
];
/** Makes sessions of users, and keeps them until a user, a role or a group changes. */
class Sessions {
    context;
    accounts;
    roles;
    constructor(context) {
        this.context = context;
        this.accounts = new cache_1.VersionedCache(context.versions, TABLES, () => new Map());
        this.roles = new role_graph_1.RoleGraph(context);
    }
    /** The session of a user, by user name in any case; null where there is none. Inactive users have one too. */
    byUserName(name) {
        return this.account(name)?.session ?? null;
    }
    /** The session of a user, by sys_id. */
    byId(sysId) {
        return sysId === well_known_1.SYSTEM.userId ? this.system() : (this.find('sys_id', sysId)?.session ?? null);
    }
    /** Nobody is signed in. */
    guest() {
        const guest = this.find('user_name', well_known_1.GUEST.userName)?.session;
        return {
            userId: guest?.userId ?? well_known_1.GUEST.userId,
            userName: well_known_1.GUEST.userName,
            displayName: guest?.displayName ?? 'Guest',
            roles: new Set(['public']),
            timeZone: guest?.timeZone ?? this.instanceTimeZone(),
            language: guest?.language ?? 'en',
            authenticated: false,
            interactive: false,
            webServiceOnly: false,
        };
    }
    /** The platform itself: jobs, installation, background work. */
    system() {
        return {
            ...well_known_1.SYSTEM,
            displayName: 'System',
            roles: new Set(['admin', 'snc_internal']),
            timeZone: this.instanceTimeZone(),
            language: 'en',
            authenticated: true,
            interactive: false,
            webServiceOnly: false,
        };
    }
    /** A user's session with what signing in has to check; by user name in any case. */
    account(name) {
        return this.find('user_name', name);
    }
    find(element, value) {
        const accounts = this.accounts.get();
        const key = `${element}:${value.toLowerCase()}`;
        const known = accounts.get(key);
        if (known !== undefined) {
            return known;
        }
        const account = this.read({ kind: 'term', element, operator: '=', value });
        // A name that does not exist is not kept: guesses from outside would fill the memory.
        if (account) {
            accounts.set(key, account);
        }
        return account;
    }
    read(where) {
        const [row] = (0, select_rows_1.selectRows)(this.context.database, this.context.dictionary.get(), { table: 'sys_user', where, limit: 1 }, (0, load_context_1.instanceEnvironment)());
        return row ? this.accountOf(row) : null;
    }
    accountOf(row) {
        const userId = row['sys_id'] ?? '';
        const roles = this.roles.rolesOf(userId);
        // Who is not explicitly external is internal (markdown/platform-security/explicit-roles.md).
        if (!roles.has('snc_external')) {
            roles.add('snc_internal');
        }
        return {
            session: {
                userId,
                userName: row['user_name'] ?? '',
                displayName: row['name'] ||
                    [row['first_name'], row['last_name']].filter(Boolean).join(' ') ||
                    (row['user_name'] ?? ''),
                roles,
                timeZone: row['time_zone'] || this.instanceTimeZone(),
                language: row['preferred_language'] || 'en',
                authenticated: true,
                interactive: false,
                webServiceOnly: row['web_service_access_only'] === '1',
            },
            passwordHash: row['user_password'] ?? '',
            mayAuthenticate: row['active'] !== '0' && row['locked_out'] !== '1',
            lockedOut: row['locked_out'] === '1',
            failedAttempts: Number(row['failed_attempts'] ?? 0),
        };
    }
    instanceTimeZone() {
        return this.context.properties.get().get('glide.sys.default.tz') || 'UTC';
    }
}
exports.Sessions = Sessions;
//# sourceMappingURL=sessions.js.map