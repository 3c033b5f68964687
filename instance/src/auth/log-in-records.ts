import type { InstanceContext } from '../access/context'
import { instanceEnvironment } from '../access/load-context'
import type { Account } from '../access/sessions'
import { cleanText } from '../outside-text'
import { toGlideDateTime } from '../store/glide-time'
import type { Row } from '../store/row'
import { getRow, selectRows } from '../store/select-rows'
import { newSysId } from '../store/sys-id'
import { insertRow, updateRow } from '../store/write-rows'
import type { BrakedName } from './log-in-brake'

/** By which door somebody wants to come in, as the log says it. */
export type LogInDoor = 'form' | 'Basic' | 'OAuth password grant'

/** One log-in that failed. */
export interface FailedLogIn {
    readonly userName: string
    readonly door: LogInDoor
    readonly address: string
    /** The password was wrong; else the user may not log in by this door, or not at all. */
    readonly wrongPassword: boolean
    /** The password was right or wrong, and Basic authentication is restricted for this user. */
    readonly isRestricted?: boolean
}

/** Writes a line of the system log. */
export type LogInLog = (level: 'info' | 'warn', source: string, message: string) => void

/** Source of the lines in the system log. */
const SOURCE = 'Authentication'

/** Failed log-ins until a user is locked out, where glide.user.max_unlock_attempts does not say it. */
const MAX_ATTEMPTS = 5

/** Minutes until a user who was locked out is unlocked, where glide.user.unlock_timeout_in_mins does not say it. */
const UNLOCK_MINUTES = 15

/** Names of the script actions that switch lock-out on and off. */
const ACTIONS = {
    lockOut: 'SNC User Lockout Check',
    lockOutAndUnlock: 'SNC User Lockout Check with Auto Unlock',
    clear: 'SNC User Clear',
} as const

/**
 * What failed and successful log-ins leave behind: a line of the system log and the event `login.failed` with name and
 * address; the number of failures in the user's record, lock-out and its end (markdown/platform-security/authentication/
 * t_LockoutForFailedLogins.md, instance-security-hardening-settings/sc-managing-failed-login-attempts.md,
 * sc-managing-unlock-timeout-after-failed-logins.md). Lock-out happens at once and not when the event is processed; the
 * platform's script actions decide by being active.
 */
export class LogInRecords {
    constructor(
        private readonly context: InstanceContext,
        private readonly log: LogInLog,
    ) {
        // When the instance itself locked a user out. A user whom an admin locked, or whose record an admin has saved
        // since, stays locked.
        context.database.run(
            'CREATE TABLE IF NOT EXISTS _lockout (user_id TEXT PRIMARY KEY, locked_at INTEGER NOT NULL, mod_count TEXT NOT NULL) WITHOUT ROWID',
        )
    }

    /**
     * Notes down a log-in that failed, and locks the user out at the last that is allowed.
     *
     * @param account null if there is no such user
     * @returns whether the user is locked out by this
     */
    failed(account: Account | null, failure: FailedLogIn): boolean {
        const { door, address } = failure
        const userName = cleanText(failure.userName)
        this.log(
            'warn',
            SOURCE,
            `Log-in failed (${door}): user "${userName}" from ${address}${reasonOfFailure(failure)}`,
        )
        this.queueEvent(userName, address)
        return account !== null && failure.wrongPassword && !account.lockedOut && this.count(account, failure)
    }

    /** Notes down that an OAuth application was refused, for a wrong Client ID, Client Secret or refresh token. */
    clientFailed(clientId: string, part: BrakedName, address: string): void {
        this.log('warn', SOURCE, `Log-in failed (OAuth ${part}): application "${cleanText(clientId)}" from ${address}`)
    }

    /** Notes down that a REST API key was refused. */
    keyFailed(address: string): void {
        this.log('warn', SOURCE, `Log-in failed (API key): from ${address}`)
    }

    /** Forgets failures, if there were any; a log-in by form is the user's last one from now on. */
    succeeded(account: Account, door: LogInDoor): void {
        if (door !== 'form' && account.failedAttempts === 0) {
            return
        }
        if (!this.isActive(ACTIONS.clear)) {
            return
        }
        const now = toGlideDateTime(Date.now())
        const lastLogIn: Row = door === 'form' ? { last_login: now.slice(0, 10), last_login_time: now } : {}
        this.write(account, { ...lastLogIn, failed_attempts: '0' }, account.failedAttempts > 0)
    }

    /** Unlocks a user whom failed log-ins locked out, once the time is over. Returns whether it did. */
    unlockIfDue(account: Account): boolean {
        const { userId } = account.session
        if (!account.lockedOut) {
            return false
        }
        const { database, dictionary } = this.context
        const found = database.first('SELECT locked_at, mod_count FROM _lockout WHERE user_id = ?', [userId])
        const minutes = this.number('glide.user.unlock_timeout_in_mins', UNLOCK_MINUTES)
        if (!found || Date.now() - Number(found[0]) < minutes * 60_000 || !this.isActive(ACTIONS.lockOutAndUnlock)) {
            return false
        }
        if (getRow(database, dictionary.get(), 'sys_user', userId)?.['sys_mod_count'] !== String(found[1])) {
            return false
        }
        database.write(() => {
            database.run('DELETE FROM _lockout WHERE user_id = ?', [userId])
            this.write(account, { locked_out: '0', failed_attempts: '0' }, true)
        })
        this.log('info', SOURCE, `User "${cleanText(account.session.userName)}" is unlocked after ${minutes} minutes`)
        return true
    }

    private count(account: Account, { address }: FailedLogIn): boolean {
        const { userId, userName } = account.session
        const { database, dictionary } = this.context
        const max = this.number('glide.user.max_unlock_attempts', MAX_ATTEMPTS)
        const locks = this.isActive(ACTIONS.lockOutAndUnlock) || this.isActive(ACTIONS.lockOut)
        return database.write(() => {
            // Read anew: other threads count as well.
            const row = getRow(database, dictionary.get(), 'sys_user', userId)
            const failures = Number(row?.['failed_attempts'] ?? 0) + 1
            const isLocked = locks && failures >= max
            const modCount = String(Number(row?.['sys_mod_count'] ?? 0) + 1)
            this.write(
                account,
                {
                    failed_attempts: String(failures),
                    ...(isLocked && { locked_out: '1', sys_mod_count: modCount }),
                },
                true,
            )
            if (isLocked) {
                database.run('INSERT OR REPLACE INTO _lockout (user_id, locked_at, mod_count) VALUES (?, ?, ?)', [
                    userId,
                    Date.now(),
                    modCount,
                ])
                const text = `User "${cleanText(userName)}" is locked out after ${failures} failed log-ins, the last from ${address}`
                this.log('warn', SOURCE, text)
            }
            return isLocked
        })
    }

    /** Without rules, as by the system (markdown/platform-administration/user-administration/user.md). */
    private write(account: Account, changes: Row, isCached: boolean): void {
        const { database, dictionary, versions } = this.context
        const stamps = { sys_updated_on: toGlideDateTime(Date.now()), sys_updated_by: 'system' }
        database.write(() => {
            updateRow(database, dictionary.get(), 'sys_user', account.session.userId, { ...changes, ...stamps })
            if (isCached) {
                versions.raise('sys_user')
            }
        })
    }

    private queueEvent(userName: string, address: string): void {
        const { database, dictionary } = this.context
        const now = toGlideDateTime(Date.now())
        const stamps = { sys_created_on: now, sys_created_by: 'guest', sys_updated_on: now, sys_updated_by: 'guest' }
        const sysId = newSysId()
        const event = { name: 'login.failed', parm1: userName, parm2: address, process_on: now, state: 'ready' }
        insertRow(database, dictionary.get(), 'sysevent', { ...event, ...stamps, sys_id: sysId, sys_mod_count: '0' })
    }

    private isActive(action: string): boolean {
        const { database, dictionary } = this.context
        const terms = [
            ['name', action],
            ['active', '1'],
        ] as const
        const nodes = terms.map(([element, value]) => ({ kind: 'term', element, operator: '=', value }) as const)
        const selection = { table: 'sysevent_script_action', where: { kind: 'and', nodes } as const, limit: 1 }
        return selectRows(database, dictionary.get(), selection, instanceEnvironment()).length > 0
    }

    private number(property: string, otherwise: number): number {
        const set = Number(this.context.properties.get().get(property))
        return set > 0 ? set : otherwise
    }
}

function reasonOfFailure({ wrongPassword, isRestricted }: FailedLogIn): string {
    if (wrongPassword) {
        return ''
    }
    return isRestricted ? ': Basic authentication is restricted for this user' : ', who may not log in'
}
