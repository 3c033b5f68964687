import type { InstanceContext } from '../../access/context'
import type { Session } from '../../access/session'
import type { Sessions } from '../../access/sessions'
import type { InstanceRequest } from '../../rest/http'
import { readSessionCookie, sessionCookie } from '../cookies'
import type { SessionStore, StoredSession } from '../session-store'
import type { AuthScopes } from './auth-scopes'
import { findTokenSession, markUser } from './granted-user'
import { clientById, type OAuthClient } from './oauth-clients'
import { hashToken, type OAuthToken, type OAuthTokens } from './oauth-tokens'

/** What sessions of tokens need of the rooms around them. */
export interface TokenSessionServices {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly store: SessionStore
    readonly tokens: OAuthTokens
    readonly scopes: AuthScopes
}

/**
 * Sessions that begin with an access token. A client that comes with a cookie gets one for the token's user, as the
 * vendor's command line expects it (getCSRFToken in @servicenow/sdk-cli 4.9.0, dist/auth/index.js); it is a new cookie, so
 * that one that somebody else chose is worth nothing. It ends with its token
 * (markdown/platform-security/instance-security-hardening-settings/sc-invalidate-session-after-oauth-token-expiration.md).
 * A token that is bound to some APIs, and one of a user for web services only, begins none
 * (sc-restricted-binding-functionality-in-case-bearer-authorization.md).
 */
export class TokenSessions {
    constructor(private readonly services: TokenSessionServices) {}

    /** The Set-Cookie headers of a reading request with a token: empty if it brings no cookie, or one that is good already. */
    begin(request: InstanceRequest, token: OAuthToken, session: Session, client: OAuthClient): readonly string[] {
        const sent = readSessionCookie(request)
        const isReading = request.method === 'GET' || request.method === 'HEAD'
        if (!sent || !isReading || !this.mayBegin(session, client)) {
            return []
        }
        const { store, sessions } = this.services
        const known = store.find(sent)
        if (known?.userId === session.userId && known.passwordMark === markUser(sessions, session)) {
            return []
        }
        const { cookie } = store.create(session.userId, markUser(sessions, session), hashToken(token.value))
        return [sessionCookie(request, cookie)]
    }

    /** The application of the token that a session began with; `ended` if the token is no longer good, null if there was none. */
    client(stored: StoredSession): OAuthClient | 'ended' | null {
        if (stored.tokenHash === '') {
            return null
        }
        const { context, tokens } = this.services
        const outlives = context.properties.get().get(OUTLIVES) === 'false'
        const token = tokens.findByHash(stored.tokenHash, 'access_token', outlives)
        const session = token && findTokenSession(this.services, token)
        const client = token && clientById(context, token.clientId)
        return session && client && this.mayBegin(session, client) ? client : 'ended'
    }

    private mayBegin(session: Session, client: OAuthClient): boolean {
        return !session.webServiceOnly && !client.isRestricted && this.services.scopes.opensAll(client.authScopes)
    }
}

/** Whether the end of a token ends its sessions; they end if it is not set. */
const OUTLIVES = 'glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled'
