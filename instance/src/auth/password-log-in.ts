import type { InstanceContext } from '../access/context'
import {
    DECOY_HASH,
    hashPassword,
    isOutdated,
    MAX_PASSWORD_LENGTH,
    passwordMark,
    verifyPassword,
} from '../access/passwords'
import type { Session } from '../access/session'
import type { Account, Sessions } from '../access/sessions'
import type { InstanceRequest, PasswordProof } from '../rest/http'
import { updateRow } from '../store/write-rows'
import type { Credentials } from './basic-credentials'
import { BasicRestriction } from './basic-restriction'
import type { LogInDoor, LogInRecords } from './log-in-records'
import type { OAuthTokens } from './oauth/oauth-tokens'
import type { SessionStore } from './session-store'

/** Doors by which a user of whom web_service_access_only is set may not come in. */
const INTERACTIVE: ReadonlySet<LogInDoor> = new Set<LogInDoor>(['form', 'OAuth password grant'])

/** What log-ins by password need of the rooms around them. */
export interface PasswordServices {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly store: SessionStore
    readonly tokens: OAuthTokens
}

/** Log-ins by name and password, at whatever door. */
export class PasswordLogIn {
    private readonly restriction: BasicRestriction

    constructor(
        private readonly services: PasswordServices,
        private readonly records: LogInRecords,
    ) {
        this.restriction = new BasicRestriction(services.context)
    }

    /**
     * The session of a user whose password this is; null for an unknown name, a wrong password, an inactive or locked-out
     * user, and one who may not come in by this door, after the same time. A refusal is noted down.
     */
    verify(credentials: Credentials, door: LogInDoor, request: InstanceRequest): Session | null {
        const { userName } = credentials
        let account = this.services.sessions.account(userName)
        if (account && this.records.unlockIfDue(account)) {
            account = this.services.sessions.account(userName)
        }
        const matches = this.isPassword(credentials, account, request.proof)
        const isRestricted = door === 'Basic' && account !== null && this.restriction.refuses(account.session)
        const isAdmitted =
            account?.mayAuthenticate === true &&
            !isRestricted &&
            !(account.session.webServiceOnly && INTERACTIVE.has(door))
        if (account && matches && isAdmitted) {
            this.records.succeeded(account, door)
            this.renew(account, credentials, request.proof)
            return account.session
        }
        const failure = { userName, door, address: request.remoteAddress, wrongPassword: !matches, isRestricted }
        if (this.records.failed(account, failure) && account) {
            this.services.store.removeAll(account.session.userId)
        }
        return null
    }

    /**
     * A request that has come through a front brings the outcome with it. If it was compared with the hash before the one
     * of now, and matched, the password is compared here: the hash was renewed, or the password changed, in this moment.
     */
    private isPassword(
        { userName, password }: Credentials,
        account: Account | null,
        proof: PasswordProof | null | undefined,
    ): boolean {
        const stored = account?.passwordHash || DECOY_HASH
        if (proof === undefined) {
            return verifyPassword(password, stored)
        }
        if (proof === null || proof.userName !== userName || proof.password !== password || !proof.matches) {
            return false
        }
        return proof.stored === stored || verifyPassword(password, stored)
    }

    /** Stores a hash at today's cost in place of an earlier one. The password stays, and so do sessions and tokens. */
    private renew(account: Account, { password }: Credentials, proof: PasswordProof | null | undefined): void {
        const before = account.passwordHash
        if (!isOutdated(before) || password.length > MAX_PASSWORD_LENGTH) {
            return
        }
        const renewed = proof?.stored === before && proof.renewed !== null ? proof.renewed : hashPassword(password)
        const { database, dictionary, versions } = this.services.context
        database.write(() => {
            updateRow(database, dictionary.get(), 'sys_user', account.session.userId, { user_password: renewed })
            this.services.store.renewMark(passwordMark(before), passwordMark(renewed))
            this.services.tokens.renewMark(passwordMark(before), passwordMark(renewed))
            versions.raise('sys_user')
        })
    }
}
