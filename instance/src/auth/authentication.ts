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
import type { InstanceRequest, InstanceResponse, PasswordProof } from '../rest/http'
import { requestTarget } from '../rest/request-target'
import type { Admission, Authenticator } from '../rest/services'
import { updateRow } from '../store/write-rows'
import { basicCredentials, type Credentials } from './basic-credentials'
import { readSessionCookie } from './cookies'
import { formFields } from './form-fields'
import { type LogInDoor, type LogInLog, LogInRecords } from './log-in-records'
import { AuthScopes } from './oauth/auth-scopes'
import { AuthorizationCodes } from './oauth/authorization-codes'
import { answerConsent, asksForConsent } from './oauth/authorize-door'
import { failedPart } from './oauth/client-guard'
import { findTokenSession } from './oauth/granted-user'
import { clientById } from './oauth/oauth-clients'
import { answerRevocation, asksForToken, bearerToken, grantToken } from './oauth/oauth-doors'
import { OAuthTokens } from './oauth/oauth-tokens'
import { sentClient } from './oauth/sent-client'
import { isSameText } from './same-text'
import { SessionStore } from './session-store'
import { answerSignIn } from './sign-in-doors'

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Doors by which a user of whom web_service_access_only is set may not come in. */
const INTERACTIVE: ReadonlySet<LogInDoor> = new Set<LogInDoor>(['form', 'OAuth password grant'])

/**
 * Finds out who sends a request: Basic credentials, an OAuth token, or the cookie of a form session with its token
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, "REST API security"; r_RESTOAuthExample.md;
 * markdown/platform-security/instance-security-hardening-settings/anti-csrf-token.md).
 */
export class Authentication implements Authenticator {
    readonly store: SessionStore
    readonly tokens: OAuthTokens
    readonly codes: AuthorizationCodes
    readonly scopes: AuthScopes
    private readonly records: LogInRecords
    private admitted: Session | null = null

    constructor(
        readonly context: InstanceContext,
        readonly sessions: Sessions,
        readonly log: LogInLog,
    ) {
        this.store = new SessionStore(context)
        this.tokens = new OAuthTokens(context)
        this.codes = new AuthorizationCodes(context)
        this.scopes = new AuthScopes(context)
        this.records = new LogInRecords(context, log)
    }

    authenticate(request: InstanceRequest): Admission {
        const admission = this.judge(request)
        this.admitted = 'session' in admission ? admission.session : null
        return admission
    }

    /** Whom the last request was let in as; null if nobody was, or that has been asked before. */
    takeAdmitted(): Session | null {
        const { admitted } = this
        this.admitted = null
        return admitted
    }

    private judge(request: InstanceRequest): Admission {
        const authorization = request.headers['authorization']
        if (authorization !== undefined) {
            const credentials = basicCredentials(authorization)
            if (!credentials) {
                return this.fromBearer(authorization, request)
            }
            const session = this.verify(credentials, 'Basic', request)
            return session ? { session, cookies: [] } : { refused: true }
        }
        const cookie = readSessionCookie(request)
        return (cookie && this.fromCookie(request, cookie)) || { session: this.sessions.guest(), cookies: [] }
    }

    answer(request: InstanceRequest): InstanceResponse | undefined {
        return answerRevocation(this.tokens, request) ?? answerSignIn(this, request)
    }

    /** The answer of the OAuth library to a request for a token or a consent; null for every other request. */
    answerOAuth(request: InstanceRequest): Promise<InstanceResponse> | null {
        if (!asksForConsent(request)) {
            return this.grantToken(request)
        }
        this.context.versions.refresh()
        return answerConsent(this, request)
    }

    /** The answer to a request for an OAuth token; null for every other request. It refreshes the caches itself. */
    grantToken(request: InstanceRequest): Promise<InstanceResponse> | null {
        if (!asksForToken(request)) {
            return null
        }
        this.context.versions.refresh()
        const { context, sessions, tokens, codes, scopes } = this
        const verify = (credentials: Credentials): Session | null =>
            this.verify(credentials, 'OAuth password grant', request)
        return this.noted(request, grantToken({ context, sessions, tokens, codes, scopes, verify }, request))
    }

    /**
     * The session of a user whose password this is; null for an unknown name, a wrong password, an inactive or locked-out
     * user, and one who may not come in by this door, after the same time. A refusal is noted down.
     */
    verify(credentials: Credentials, door: LogInDoor, request: InstanceRequest): Session | null {
        const { userName } = credentials
        let account = this.sessions.account(userName)
        if (account && this.records.unlockIfDue(account)) {
            account = this.sessions.account(userName)
        }
        const matches = this.isPassword(credentials, account, request.proof)
        const isAdmitted =
            account?.mayAuthenticate === true && !(account.session.webServiceOnly && INTERACTIVE.has(door))
        if (account && matches && isAdmitted) {
            this.records.succeeded(account, door)
            this.renew(account, credentials, request.proof)
            return account.session
        }
        const failure = { userName, door, address: request.remoteAddress, wrongPassword: !matches }
        if (this.records.failed(account, failure) && account) {
            this.store.removeAll(account.session.userId)
        }
        return null
    }

    /** Notes down the application of a refused request for a token. */
    private async noted(request: InstanceRequest, granted: Promise<InstanceResponse>): Promise<InstanceResponse> {
        const response = await granted
        const sent = sentClient(request)
        const part = sent && failedPart(sent, response)
        if (part) {
            this.records.clientFailed(sent.clientId, part, request.remoteAddress)
        }
        return response
    }

    /** The user of a form session's cookie, whatever the method; null if the session has ended or the user may no longer sign in. */
    signedIn(cookie: string | undefined): { readonly session: Session; readonly userToken: string } | null {
        const stored = cookie ? this.store.find(cookie) : null
        const session = stored && this.sessions.byId(stored.userId)
        if (!stored || !session) {
            return null
        }
        const account = this.sessions.account(session.userName)
        if (!account?.mayAuthenticate) {
            // "Locking users out also terminates their sessions" (user-administration/c_ManageUserSessions.md).
            this.store.removeAll(stored.userId)
            return null
        }
        if (stored.passwordMark !== passwordMark(account.passwordHash)) {
            this.store.removeAll(stored.userId, stored.passwordMark)
            return null
        }
        return { session, userToken: stored.userToken }
    }

    /** Begins a form session of a user; the value of its cookie and its token. */
    begin(session: Session): { readonly cookie: string; readonly userToken: string } {
        const stored = this.sessions.account(session.userName)?.passwordHash ?? ''
        return this.store.create(session.userId, passwordMark(stored))
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
        const { database, dictionary, versions } = this.context
        database.write(() => {
            updateRow(database, dictionary.get(), 'sys_user', account.session.userId, { user_password: renewed })
            this.store.renewMark(passwordMark(before), passwordMark(renewed))
            this.tokens.renewMark(passwordMark(before), passwordMark(renewed))
            versions.raise('sys_user')
        })
    }

    private fromBearer(authorization: string, request: InstanceRequest): Admission {
        const value = bearerToken(authorization)
        const token = value && this.tokens.find(value, 'access_token')
        const session = token ? findTokenSession(this, token) : null
        if (!token || !session) {
            return { refused: true }
        }
        const authScopes = clientById(this.context, token.clientId)?.authScopes ?? []
        return this.scopes.allow(authScopes, request)
            ? { session, cookies: [] }
            : { session, cookies: [], isBeyondScope: true }
    }

    private fromCookie(request: InstanceRequest, cookie: string): Admission | null {
        const found = this.signedIn(cookie)
        if (!found) {
            return null
        }
        const isChecked = this.context.properties.get().get('glide.security.use_csrf_token') !== 'false'
        const { userToken, session } = found
        return isSafe(request) || !isChecked || isSameText(sentToken(request), userToken)
            ? { session, cookies: [] }
            : { refused: true, userToken }
    }
}

/** A request that says GET but asks to be taken for another method changes something. */
function isSafe(request: InstanceRequest): boolean {
    const override = request.headers['x-http-method-override']
    return SAFE_METHODS.has(request.method) && (override === undefined || SAFE_METHODS.has(override.toUpperCase()))
}

/** The token of a request: header X-UserToken, else the field sysparm_ck of its address or form. */
function sentToken(request: InstanceRequest): string {
    return (
        request.headers['x-usertoken'] ??
        requestTarget(request).query.get('sysparm_ck') ??
        formFields(request).get('sysparm_ck') ??
        ''
    )
}
