import type OAuth2Server from '@node-oauth/oauth2-server'
import type { InstanceContext } from '../access/context'
import { passwordMark as markOfHash } from '../access/passwords'
import type { Session } from '../access/session'
import type { Sessions } from '../access/sessions'
import type { Credentials } from './basic-credentials'
import { authenticateClient, clientById, type OAuthClient } from './oauth-clients'
import { CLIENT_MARK, type OAuthToken, type OAuthTokens, type TokenOwner } from './oauth-tokens'

/** The one scope there is: all that the user may do (r_OAuthAPIResponseParameters.md). */
const SCOPE = 'useraccount'

const GRANTS = ['password', 'refresh_token', 'client_credentials'] as const

/** What granting needs of the rooms around it. */
export interface GrantServices {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly tokens: OAuthTokens
    verify(credentials: Credentials): Session | null
}

type Model = OAuth2Server.PasswordModel & OAuth2Server.RefreshTokenModel & OAuth2Server.ClientCredentialsModel

interface GrantedUser extends OAuth2Server.User {
    readonly session: Session
    readonly passwordMark: string
}

/**
 * The session of whom a token stands for; null where the application is inactive, the user may no longer sign in, or the
 * password is another one than when the token was made.
 */
export function sessionOf(
    { context, sessions }: Pick<GrantServices, 'context' | 'sessions'>,
    token: TokenOwner,
): Session | null {
    const session = sessions.byId(token.userId)
    if (!session || !mayAuthenticate(sessions, session) || !clientById(context, token.clientId)) {
        return null
    }
    const marks = [markOf(sessions, session), clientMarkOf(sessions, session)]
    return marks.includes(token.passwordMark) ? session : null
}

/**
 * What the OAuth library asks the instance for, for one request: who the client and the user are, which grants are on, and
 * which tokens there are (markdown/platform-security/authentication/r_OAuthAPIRequestParameters.md, create-cc-sys-prop.md,
 * add-oauth-application-user.md, markdown/platform-security/instance-security-hardening-settings/
 * sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md).
 */
export function grantModel(services: GrantServices): Model {
    const { context, sessions, tokens } = services
    /** The refresh token of this request, which its answer repeats. */
    let presented: OAuthToken | null = null
    return {
        getClient(clientId, secret) {
            const client = authenticateClient(context, clientId, secret)
            return Promise.resolve(client ? { ...client, grants: grants(context) } : null)
        },
        getUser(userName, password) {
            // "active, not currently locked out, and has an interactive session".
            const session = services.verify({ userName, password })
            return Promise.resolve(session && { session, passwordMark: markOf(sessions, session) })
        },
        getUserFromClient(client) {
            const { userId } = client as unknown as OAuthClient
            const session = userId === '' ? null : sessions.byId(userId)
            const isGranted = session !== null && mayAuthenticate(sessions, session)
            return Promise.resolve(isGranted ? { session, passwordMark: clientMarkOf(sessions, session) } : null)
        },
        getRefreshToken(value) {
            presented = tokens.find(value, 'refresh_token')
            const session = presented && sessionOf(services, presented)
            if (!presented || !session) {
                return Promise.resolve(null)
            }
            return Promise.resolve({
                refreshToken: value,
                refreshTokenExpiresAt: new Date(presented.expiresAt),
                scope: [SCOPE],
                client: { id: presented.clientId, grants: [] },
                user: { session, passwordMark: presented.passwordMark },
            })
        },
        getAccessToken(value) {
            const token = tokens.find(value, 'access_token')
            const session = token && sessionOf(services, token)
            return Promise.resolve(
                token && session
                    ? {
                          accessToken: value,
                          accessTokenExpiresAt: new Date(token.expiresAt),
                          scope: [SCOPE],
                          client: { id: token.clientId, grants: [] },
                          user: { session, passwordMark: token.passwordMark },
                      }
                    : null,
            )
        },
        revokeToken({ refreshToken }) {
            tokens.revoke(refreshToken)
            return Promise.resolve(true)
        },
        validateScope(_user, _client, scope) {
            return Promise.resolve((scope ?? []).every((asked) => asked === SCOPE) ? [SCOPE] : false)
        },
        saveToken(asked, client, user) {
            const registered = client as unknown as OAuthClient
            const { session, passwordMark } = user as GrantedUser
            const owner = { clientId: registered.id, userId: session.userId, passwordMark }
            const { userName } = session
            return Promise.resolve(
                context.database.write(() => {
                    if (presented) {
                        tokens.expire('access_token', owner)
                    }
                    const access = tokens.currentOrNew('access_token', registered, owner, userName)
                    const refresh = asked.refreshToken
                        ? tokens.currentOrNew('refresh_token', registered, owner, userName)
                        : presented
                    return {
                        accessToken: access.value,
                        accessTokenExpiresAt: new Date(access.expiresAt),
                        ...(refresh && {
                            refreshToken: refresh.value,
                            refreshTokenExpiresAt: new Date(refresh.expiresAt),
                        }),
                        scope: [SCOPE],
                        client,
                        user,
                    }
                }),
            )
        },
    }
}

function grants(context: InstanceContext): string[] {
    const properties = context.properties.get()
    const isOn: Readonly<Record<(typeof GRANTS)[number], boolean>> = {
        password: properties.get('glide.oauth.inbound.ropc.grant_type.disabled') !== 'true',
        refresh_token: true,
        client_credentials: properties.get('glide.oauth.inbound.client.credential.grant_type.enabled') === 'true',
    }
    return GRANTS.filter((grant) => isOn[grant])
}

function mayAuthenticate(sessions: Sessions, session: Session): boolean {
    return sessions.account(session.userName)?.mayAuthenticate === true
}

function markOf(sessions: Sessions, session: Session): string {
    return markOfHash(sessions.account(session.userName)?.passwordHash ?? '')
}

/** The mark of a token by client credentials: it ends with the user's password too, and is another token than that by password. */
function clientMarkOf(sessions: Sessions, session: Session): string {
    return `${CLIENT_MARK}${markOf(sessions, session)}`
}
