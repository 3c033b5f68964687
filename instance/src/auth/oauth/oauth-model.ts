import type OAuth2Server from '@node-oauth/oauth2-server'
import type { InstanceContext } from '../../access/context'
import { exchangeModel } from './authorization-code-model'
import {
    findTokenSession,
    type GrantedUser,
    type GrantServices,
    markClient,
    markUser,
    mayAuthenticate,
} from './granted-user'
import { authenticateClient, clientById, type OAuthClient } from './oauth-clients'
import type { OAuthToken } from './oauth-tokens'

const GRANTS = ['authorization_code', 'password', 'refresh_token', 'client_credentials'] as const

type Model = OAuth2Server.AuthorizationCodeModel &
    OAuth2Server.PasswordModel &
    OAuth2Server.RefreshTokenModel &
    OAuth2Server.ClientCredentialsModel

/**
 * What the OAuth library asks the instance for, for one request: who the client and the user are, which grants are on, and
 * which tokens there are (markdown/platform-security/authentication/r_OAuthAPIRequestParameters.md, create-cc-sys-prop.md,
 * add-oauth-application-user.md, markdown/platform-security/instance-security-hardening-settings/
 * sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md).
 */
export function grantModel(services: GrantServices): Model {
    const { context, sessions, tokens, scopes } = services
    /** The refresh token of this request, which its answer repeats. */
    let presented: OAuthToken | null = null
    let asking: OAuthClient | null = null
    const tokenScopes = (clientId: string): string[] =>
        scopes.tokenScopes(clientById(context, clientId)?.authScopes ?? [])
    return {
        ...exchangeModel(services, services.codes, () => asking),
        getClient(clientId, secret) {
            asking = authenticateClient(context, clientId, secret)
            return Promise.resolve(
                asking && { ...asking, redirectUris: [...asking.redirectUris], grants: grants(context, asking) },
            )
        },
        getUser(userName, password) {
            // "active, not currently locked out, and has an interactive session".
            const session = services.verify({ userName, password })
            return Promise.resolve(session && { session, passwordMark: markUser(sessions, session) })
        },
        getUserFromClient(client) {
            const { userId } = client as unknown as OAuthClient
            const session = userId === '' ? null : sessions.byId(userId)
            const isGranted = session !== null && mayAuthenticate(sessions, session)
            return Promise.resolve(isGranted ? { session, passwordMark: markClient(sessions, session) } : null)
        },
        getRefreshToken(value) {
            presented = tokens.find(value, 'refresh_token')
            const session = presented && findTokenSession(services, presented)
            if (!presented || !session) {
                return Promise.resolve(null)
            }
            return Promise.resolve({
                refreshToken: value,
                refreshTokenExpiresAt: new Date(presented.expiresAt),
                scope: tokenScopes(presented.clientId),
                client: { id: presented.clientId, grants: [] },
                user: { session, passwordMark: presented.passwordMark },
            })
        },
        getAccessToken(value) {
            const token = tokens.find(value, 'access_token')
            const session = token && findTokenSession(services, token)
            return Promise.resolve(
                token && session
                    ? {
                          accessToken: value,
                          accessTokenExpiresAt: new Date(token.expiresAt),
                          scope: tokenScopes(token.clientId),
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
        validateScope(_user, client, scope) {
            const { authScopes } = client as unknown as OAuthClient
            return Promise.resolve(scopes.granted(authScopes, scope))
        },
        saveToken(asked, client, user) {
            const registered = client as unknown as OAuthClient
            const { session, passwordMark } = user as GrantedUser
            const owner = { clientId: registered.id, userId: session.userId, passwordMark }
            const { userName } = session
            return Promise.resolve(
                context.database.write(() => {
                    const access = presented
                        ? tokens.issue('access_token', registered, owner, userName)
                        : tokens.currentOrNew('access_token', registered, owner, userName)
                    const refresh =
                        asked.refreshToken && !registered.isPublic
                            ? tokens.currentOrNew('refresh_token', registered, owner, userName)
                            : presented
                    return {
                        accessToken: access.value,
                        accessTokenExpiresAt: new Date(access.expiresAt),
                        ...(refresh && {
                            refreshToken: refresh.value,
                            refreshTokenExpiresAt: new Date(refresh.expiresAt),
                        }),
                        scope: scopes.tokenScopes(registered.authScopes),
                        client,
                        user,
                    }
                }),
            )
        },
    }
}

/** "Refresh … private clients only" (authorization-workflow.md); whoever cannot keep a secret has PKCE and nothing else. */
function grants(context: InstanceContext, { isPublic }: OAuthClient): string[] {
    if (isPublic) {
        return ['authorization_code']
    }
    const properties = context.properties.get()
    const isOn: Readonly<Record<(typeof GRANTS)[number], boolean>> = {
        authorization_code: true,
        password: properties.get('glide.oauth.inbound.ropc.grant_type.disabled') !== 'true',
        refresh_token: true,
        client_credentials: properties.get('glide.oauth.inbound.client.credential.grant_type.enabled') === 'true',
    }
    return GRANTS.filter((grant) => isOn[grant])
}
