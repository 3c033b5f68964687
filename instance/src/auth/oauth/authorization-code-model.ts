import type OAuth2Server from '@node-oauth/oauth2-server'
import type { AuthorizationCodes } from './authorization-codes'
import { findTokenSession, type GrantedUser, type GrantServices } from './granted-user'
import { clientByClientId, type OAuthClient } from './oauth-clients'
import { oauthLibrary } from './oauth-library'

/** What the OAuth library asks for where a user consents. */
type ConsentModel = OAuth2Server.AuthorizationCodeModel

/** What the library asks for where a code is exchanged for a token. */
type ExchangeModel = Pick<
    OAuth2Server.AuthorizationCodeModel,
    'getAuthorizationCode' | 'revokeAuthorizationCode' | 'saveAuthorizationCode'
>

/**
 * What the OAuth library asks the instance for at `/oauth_auth.do` (markdown/platform-security/authentication/
 * c_OAuthAuthorizationCodeFlow.md, authorization-workflow.md).
 *
 * @param codes where the code is kept; null if the request is only looked at, before the user is asked
 */
export function consentModel(
    { context, scopes }: Pick<GrantServices, 'context' | 'scopes'>,
    codes: AuthorizationCodes | null,
): ConsentModel {
    const notAsked = (): never => {
        throw new Error('A request for a consent asks for no token')
    }
    return {
        getClient(clientId) {
            const client = clientByClientId(context, clientId)
            return Promise.resolve(client && { ...client, redirectUris: [...client.redirectUris], grants: [CODE] })
        },
        validateScope(_user, client, scope) {
            const { authScopes } = client as unknown as OAuthClient
            return Promise.resolve(scopes.granted(authScopes, scope))
        },
        saveAuthorizationCode(code, client, user) {
            const { isPublic } = client as unknown as OAuthClient
            if (isPublic && !code.codeChallenge) {
                const { InvalidRequestError } = oauthLibrary()
                return Promise.reject(new InvalidRequestError('Missing parameter: `code_challenge`'))
            }
            const { session, passwordMark } = user as GrantedUser
            codes?.save(code.authorizationCode, {
                clientId: client.id,
                userId: session.userId,
                passwordMark,
                redirectUri: code.redirectUri,
                challenge: code.codeChallenge ?? '',
                expiresAt: code.expiresAt.getTime(),
            })
            return Promise.resolve({ ...code, client, user })
        },
        getAccessToken: notAsked,
        saveToken: notAsked,
        getAuthorizationCode: notAsked,
        revokeAuthorizationCode: notAsked,
    }
}

/**
 * The part of the model that exchanges codes. A code is good once: if it comes a second time, the tokens that it led to end
 * (RFC 6749, section 4.1.2).
 *
 * @param asking the application that has shown that it is it
 */
export function exchangeModel(
    services: GrantServices,
    codes: AuthorizationCodes,
    asking: () => OAuthClient | null,
): ExchangeModel {
    const { sessions, tokens } = services
    return {
        getAuthorizationCode(value) {
            const code = codes.find(value)
            const client = asking()
            if (!code || code.clientId !== client?.id || (client.isPublic && code.challenge === '')) {
                return Promise.resolve(null)
            }
            if (code.isUsed) {
                tokens.expire('refresh_token', code)
                tokens.expire('access_token', code)
                return Promise.resolve(null)
            }
            const session = findTokenSession(services, code)
            if (!session || session.webServiceOnly) {
                return Promise.resolve(null)
            }
            return Promise.resolve({
                authorizationCode: value,
                expiresAt: new Date(code.expiresAt),
                redirectUri: code.redirectUri,
                scope: services.scopes.tokenScopes(client.authScopes),
                client: { id: code.clientId, grants: [CODE] },
                user: { session: sessions.byId(code.userId) ?? session, passwordMark: code.passwordMark },
                ...(code.challenge !== '' && { codeChallenge: code.challenge, codeChallengeMethod: 'S256' }),
            })
        },
        revokeAuthorizationCode: ({ authorizationCode }) => Promise.resolve(codes.use(authorizationCode)),
        saveAuthorizationCode: () => Promise.reject(new Error('A request for a token makes no code')),
    }
}

/** The grant type of the flow. */
const CODE = 'authorization_code'
