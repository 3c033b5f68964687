import { VersionedCache } from '../store/cache'
import type { QueryNode } from '../store/query'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import type { InstanceContext } from './context'
import { instanceEnvironment } from './load-context'
import { RoleGraph } from './role-graph'
import type { Session } from './session'
import { GUEST, SYSTEM } from './well-known'

/** What signing in needs to know of a user beside the session. */
export interface Account {
    readonly session: Session
    /** Text of the column user_password, as hashPassword made it; '' where there is none. */
    readonly passwordHash: string
    /** Active and not locked out. */
    readonly mayAuthenticate: boolean
    readonly lockedOut: boolean
    /** Failed log-ins since the last that succeeded. */
    readonly failedAttempts: number
    /** The user has to change the password at the next log-in. */
    readonly needsReset: boolean
}

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
]

/** Makes sessions of users, and keeps them until a user, a role or a group changes. */
export class Sessions {
    private readonly accounts: VersionedCache<Map<string, Account | null>>
    private readonly roles: RoleGraph

    constructor(private readonly context: InstanceContext) {
        this.accounts = new VersionedCache(context.versions, TABLES, () => new Map<string, Account | null>())
        this.roles = new RoleGraph(context)
    }

    /** The session of a user, by user name in any case; null where there is none. Inactive users have one too. */
    byUserName(name: string): Session | null {
        return this.account(name)?.session ?? null
    }

    /** The session of a user, by sys_id. */
    byId(sysId: string): Session | null {
        return sysId === SYSTEM.userId ? this.system() : (this.find('sys_id', sysId)?.session ?? null)
    }

    /** Nobody is signed in. */
    guest(): Session {
        const guest = this.find('user_name', GUEST.userName)?.session
        return {
            userId: guest?.userId ?? GUEST.userId,
            userName: GUEST.userName,
            displayName: guest?.displayName ?? 'Guest',
            roles: new Set(['public']),
            timeZone: guest?.timeZone ?? this.instanceTimeZone(),
            language: guest?.language ?? 'en',
            authenticated: false,
            interactive: false,
            webServiceOnly: false,
        }
    }

    /** The platform itself: jobs, installation, background work. */
    system(): Session {
        return {
            ...SYSTEM,
            displayName: 'System',
            roles: new Set(['admin', 'snc_internal']),
            timeZone: this.instanceTimeZone(),
            language: 'en',
            authenticated: true,
            interactive: false,
            webServiceOnly: false,
        }
    }

    /** A user's session with what signing in has to check; by user name in any case. */
    account(name: string): Account | null {
        return this.find('user_name', name)
    }

    private find(element: 'user_name' | 'sys_id', value: string): Account | null {
        const accounts = this.accounts.get()
        const key = `${element}:${value.toLowerCase()}`
        const known = accounts.get(key)
        if (known !== undefined) {
            return known
        }
        const account = this.read({ kind: 'term', element, operator: '=', value })
        // A name that does not exist is not kept: guesses from outside would fill the memory.
        if (account) {
            accounts.set(key, account)
        }
        return account
    }

    private read(where: QueryNode): Account | null {
        const [row] = selectRows(
            this.context.database,
            this.context.dictionary.get(),
            { table: 'sys_user', where, limit: 1 },
            instanceEnvironment(),
        )
        return row ? this.accountOf(row) : null
    }

    private accountOf(row: Row): Account {
        const userId = row['sys_id'] ?? ''
        const roles = this.roles.rolesOf(userId)
        // Who is not explicitly external is internal (markdown/platform-security/explicit-roles.md).
        if (!roles.has('snc_external')) {
            roles.add('snc_internal')
        }
        return {
            session: {
                userId,
                userName: row['user_name'] ?? '',
                displayName:
                    row['name'] ||
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
            needsReset: row['password_needs_reset'] === '1',
        }
    }

    private instanceTimeZone(): string {
        return this.context.properties.get().get('glide.sys.default.tz') || 'UTC'
    }
}
