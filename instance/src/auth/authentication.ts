import { timingSafeEqual } from 'node:crypto'
import type { InstanceContext } from '../access/context'
import { verifyNothing, verifyPassword } from '../access/passwords'
import type { Session } from '../access/session'
import type { Sessions } from '../access/sessions'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { requestTarget } from '../rest/request-target'
import type { Admission, Authenticator } from '../rest/services'
import { basicCredentials, type Credentials } from './basic-credentials'
import { cookieValue, SESSION_COOKIE } from './cookies'
import { formFields } from './form-fields'
import { answerRevocation, asksForToken, bearerToken, grantToken } from './oauth-doors'
import { sessionOf } from './oauth-model'
import { OAuthTokens } from './oauth-tokens'
import { answerSignIn } from './sign-in-doors'
import { SessionStore } from './session-store'

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Finds out who sends a request: Basic credentials, an OAuth token, or the cookie of a form session with its token
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, "REST API security"; r_RESTOAuthExample.md;
 * markdown/platform-security/instance-security-hardening-settings/anti-csrf-token.md).
 */
export class Authentication implements Authenticator {
    readonly store: SessionStore
    readonly tokens: OAuthTokens

    constructor(
        readonly context: InstanceContext,
        readonly sessions: Sessions,
    ) {
        this.store = new SessionStore(context)
        this.tokens = new OAuthTokens(context)
    }

    authenticate(request: InstanceRequest): Admission {
        const authorization = request.headers['authorization']
        if (authorization !== undefined) {
            const credentials = basicCredentials(authorization)
            const session = credentials ? this.verify(credentials) : this.fromBearer(authorization)
            return session ? { session, cookies: [] } : { refused: true }
        }
        const cookie = cookieValue(request.headers['cookie'], SESSION_COOKIE)
        return (cookie && this.fromCookie(request, cookie)) || { session: this.sessions.guest(), cookies: [] }
    }

    answer(request: InstanceRequest): InstanceResponse | undefined {
        return answerRevocation(this.tokens, request) ?? answerSignIn(this, request)
    }

    /** The answer to a request for an OAuth token; null for every other request. It refreshes the caches itself. */
    grantToken(request: InstanceRequest): Promise<InstanceResponse> | null {
        if (!asksForToken(request)) {
            return null
        }
        this.context.versions.refresh()
        return grantToken(this, request)
    }

    /**
     * The session of a user whose password this is; null for an unknown name, a wrong password, an inactive or locked-out
     * user alike, after the same time.
     */
    verify({ userName, password }: Credentials): Session | null {
        const account = this.sessions.account(userName)
        if (!account || account.passwordHash === '') {
            verifyNothing(password)
            return null
        }
        return verifyPassword(password, account.passwordHash) && account.mayAuthenticate ? account.session : null
    }

    /** The user of a form session's cookie, whatever the method; null where the session has ended or the user may no longer sign in. */
    signedIn(cookie: string | undefined): { readonly session: Session; readonly userToken: string } | null {
        const stored = cookie ? this.store.find(cookie) : null
        const session = stored && this.sessions.byId(stored.userId)
        if (!stored || !session || !this.sessions.account(session.userName)?.mayAuthenticate) {
            return null
        }
        return { session, userToken: stored.userToken }
    }

    private fromBearer(authorization: string): Session | null {
        const value = bearerToken(authorization)
        const token = value && this.tokens.find(value, 'access_token')
        return token ? sessionOf(this, token) : null
    }

    private fromCookie(request: InstanceRequest, cookie: string): Admission | null {
        const found = this.signedIn(cookie)
        if (!found) {
            return null
        }
        const isChecked = this.context.properties.get().get('glide.security.use_csrf_token') !== 'false'
        const { userToken, session } = found
        return isSafe(request) || !isChecked || isSame(sentToken(request), userToken)
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

function isSame(sent: string, expected: string): boolean {
    const [left, right] = [Buffer.from(sent), Buffer.from(expected)]
    return left.length === right.length && timingSafeEqual(left, right)
}
