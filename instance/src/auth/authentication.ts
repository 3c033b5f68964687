import type { InstanceContext } from '../access/context'
import { passwordMark } from '../access/passwords'
import type { Session } from '../access/session'
import type { Sessions } from '../access/sessions'
import { doorOf } from '../rest/doors'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { requestTarget } from '../rest/request-target'
import type { Admission, Authenticator } from '../rest/services'
import { AccessPolicies } from './api/access-policies'
import { ApiKeys, type SentKey, sentKey } from './api/api-keys'
import { basicCredentials, type Credentials } from './basic-credentials'
import { readSessionCookie } from './cookies'
import { formFields } from './form-fields'
import { type LogInDoor, type LogInLog, LogInRecords } from './log-in-records'
import { AuthScopes } from './oauth/auth-scopes'
import { AuthorizationCodes } from './oauth/authorization-codes'
import { answerConsent, asksForConsent } from './oauth/authorize-door'
import { failedPart } from './oauth/client-guard'
import { findTokenSession, mayAuthenticate } from './oauth/granted-user'
import { clientById, type OAuthClient } from './oauth/oauth-clients'
import { answerRevocation, asksForToken, bearerToken, grantToken } from './oauth/oauth-doors'
import { OAuthTokens } from './oauth/oauth-tokens'
import { sentClient } from './oauth/sent-client'
import { TokenSessions } from './oauth/token-sessions'
import { PasswordLogIn } from './password-log-in'
import { isSameText } from './same-text'
import { SessionStore } from './session-store'
import { answerSignIn } from './sign-in-doors'
import type { Identity, Refusal, SignInMethod } from './sign-in-method'

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The user of a form session, its token, and the application whose token it began with, if one did. */
export interface SignedIn {
    readonly session: Session
    readonly userToken: string
    readonly client: OAuthClient | null
}

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
    private readonly tokenSessions: TokenSessions
    private readonly passwords: PasswordLogIn
    private readonly policies: AccessPolicies
    private readonly apiKeys: ApiKeys
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
        this.tokenSessions = new TokenSessions(this)
        this.passwords = new PasswordLogIn(this, this.records)
        this.policies = new AccessPolicies(context)
        this.apiKeys = new ApiKeys(context)
    }

    authenticate(request: InstanceRequest): Admission {
        const identity = this.identify(request)
        const admission = 'refused' in identity ? identity : this.bound(identity, request)
        this.admitted = 'session' in admission ? admission.session : null
        return admission
    }

    /** Whom the last request was let in as; null if nobody was, or that has been asked before. */
    takeAdmitted(): Session | null {
        const { admitted } = this
        this.admitted = null
        return admitted
    }

    private identify(request: InstanceRequest): Identity | Refusal {
        const authorization = request.headers['authorization']
        if (authorization !== undefined) {
            const credentials = basicCredentials(authorization)
            if (!credentials) {
                return this.fromBearer(authorization, request)
            }
            const session = this.verify(credentials, 'Basic', request)
            return session ? { session, cookies: [], method: { kind: 'basic' } } : { refused: true }
        }
        const sent = sentKey(request, this.policies.keyParameters(request))
        if (sent) {
            return this.fromKey(sent, request)
        }
        const cookie = readSessionCookie(request)
        const nobody: Identity = { session: this.sessions.guest(), cookies: [], method: { kind: 'none' } }
        return (cookie && this.fromCookie(request, cookie)) || nobody
    }

    /** What a REST API asks of the way in which somebody has shown who he is. */
    private bound({ session, cookies, method }: Identity, request: InstanceRequest): Admission {
        if (this.isBeforeReset(session, method, request)) {
            return { refused: true }
        }
        const refusal = this.policies.judge(request, method)
        if (refusal) {
            return { refused: true, ...refusal }
        }
        const missing = missingScopes(this.scopes, method, request)
        return missing ? { session, cookies, missingScopes: missing } : { session, cookies }
    }

    /**
     * Whether a REST API is called by somebody who has to change the password first: always by the session of a log-in, by
     * name and password if the property says so (sc-enforce-password-reset-on-api-requests.md).
     */
    private isBeforeReset(session: Session, { kind }: SignInMethod, request: InstanceRequest): boolean {
        const property = 'glide.authenticate.api.user.reset_password.mandatory'
        const isAsked =
            kind === 'form'
                ? doorOf(requestTarget(request).segments ?? [])?.room === 'rest'
                : kind === 'basic' && this.context.properties.get().get(property) === 'true'
        return isAsked && this.needsReset(session)
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

    /** The session of a user whose password this is, if he may come in by this door; see PasswordLogIn. */
    verify(credentials: Credentials, door: LogInDoor, request: InstanceRequest): Session | null {
        return this.passwords.verify(credentials, door, request)
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

    /** Whether a user has to change the password before anything else (reset-your-password.md). */
    needsReset(session: Session): boolean {
        return this.sessions.account(session.userName)?.needsReset === true
    }

    /** The user of a form session's cookie, whatever the method; null if the session has ended or the user may no longer sign in. */
    signedIn(cookie: string | undefined): SignedIn | null {
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
        const client = this.tokenSessions.client(stored)
        if (client === 'ended') {
            this.store.remove(cookie ?? '')
            return null
        }
        return { session, userToken: stored.userToken, client }
    }

    /** Begins a form session of a user; the value of its cookie and its token. */
    begin(session: Session): { readonly cookie: string; readonly userToken: string } {
        const stored = this.sessions.account(session.userName)?.passwordHash ?? ''
        return this.store.create(session.userId, passwordMark(stored))
    }

    private fromBearer(authorization: string, request: InstanceRequest): Identity | Refusal {
        const value = bearerToken(authorization)
        const token = value && this.tokens.find(value, 'access_token')
        const session = token ? findTokenSession(this, token) : null
        const client = token && clientById(this.context, token.clientId)
        if (!token || !session || !client) {
            return { refused: true }
        }
        const cookies = this.tokenSessions.begin(request, token, session, client)
        return { session, cookies, method: { kind: 'oauth', client } }
    }

    /** "User associated to the REST API Key" (configure-api-key.md): with his roles of now. */
    private fromKey({ key, parameter }: SentKey, request: InstanceRequest): Identity | Refusal {
        const found = this.apiKeys.find(key)
        const session = found && this.sessions.byId(found.userId)
        if (!found || !session || !mayAuthenticate(this.sessions, session)) {
            this.records.keyFailed(request.remoteAddress)
            return { refused: true }
        }
        const method = { kind: 'apiKey', parameter: parameter.sysId, authScopes: found.authScopes } as const
        return { session, cookies: [], method }
    }

    private fromCookie(request: InstanceRequest, cookie: string): Identity | Refusal | null {
        const found = this.signedIn(cookie)
        if (!found) {
            return null
        }
        const isChecked = this.context.properties.get().get('glide.security.use_csrf_token') !== 'false'
        const { userToken, session, client } = found
        const method: SignInMethod = client ? { kind: 'oauth', client } : { kind: 'form' }
        return isSafe(request) || !isChecked || isSameText(sentToken(request), userToken)
            ? { session, cookies: [], method }
            : { refused: true, userToken }
    }
}

/** The auth scopes that the way of signing in lacks; only tokens and keys are asked for scopes. */
function missingScopes(scopes: AuthScopes, method: SignInMethod, request: InstanceRequest): readonly string[] | null {
    switch (method.kind) {
        case 'oauth':
            return scopes.missing(method.client.authScopes, request, method.client.isLimitedToScopes)
        case 'apiKey':
            return scopes.missing(method.authScopes, request)
        default:
            return null
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
