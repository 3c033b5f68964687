import type OAuth2Server from '@node-oauth/oauth2-server'
import type { InstanceContext } from '../../access/context'
import { passwordMark as markOfHash } from '../../access/passwords'
import type { Session } from '../../access/session'
import type { Sessions } from '../../access/sessions'
import type { Credentials } from '../basic-credentials'
import type { AuthScopes } from './auth-scopes'
import type { AuthorizationCodes } from './authorization-codes'
import { clientById } from './oauth-clients'
import { CLIENT_MARK, type OAuthTokens, type TokenOwner } from './oauth-tokens'

/** What granting needs of the rooms around it. */
export interface GrantServices {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly tokens: OAuthTokens
    readonly codes: AuthorizationCodes
    readonly scopes: AuthScopes
    verify(credentials: Credentials): Session | null
}

/** The user of a grant, as the library hands it around. */
export interface GrantedUser extends OAuth2Server.User {
    readonly session: Session
    readonly passwordMark: string
}

/**
 * The session of whom a token stands for; null where the application is inactive, the user may no longer sign in, or the
 * password is another one than when the token was made.
 */
export function findTokenSession(
    { context, sessions }: Pick<GrantServices, 'context' | 'sessions'>,
    token: TokenOwner,
): Session | null {
    const session = sessions.byId(token.userId)
    if (!session || !mayAuthenticate(sessions, session) || !clientById(context, token.clientId)) {
        return null
    }
    const marks = [markUser(sessions, session), markClient(sessions, session)]
    return marks.includes(token.passwordMark) ? session : null
}

/** Whether a user is active and not locked out. */
export function mayAuthenticate(sessions: Sessions, session: Session): boolean {
    return sessions.account(session.userName)?.mayAuthenticate === true
}

/** Names the password that a user has now. */
export function markUser(sessions: Sessions, session: Session): string {
    return markOfHash(sessions.account(session.userName)?.passwordHash ?? '')
}

/** The mark of a token by client credentials: it ends with the user's password too, and is another token than that by password. */
export function markClient(sessions: Sessions, session: Session): string {
    return `${CLIENT_MARK}${markUser(sessions, session)}`
}
