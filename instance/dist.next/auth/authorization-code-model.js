"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.consentModel = consentModel;
exports.exchangeModel = exchangeModel;
const granted_user_1 = require("./granted-user");
const oauth_clients_1 = require("./oauth-clients");
const oauth_library_1 = require("./oauth-library");
/**
 * What the OAuth library asks the instance for at `/oauth_auth.do` (markdown/platform-security/authentication/
 * c_OAuthAuthorizationCodeFlow.md, authorization-workflow.md).
 *
 * @param codes where the code is kept; null if the request is only looked at, before the user is asked
 */
function consentModel({ context, scopes }, codes) {
    const notAsked = () => {
        throw new Error('A request for a consent asks for no token');
    };
    return {
        getClient(clientId) {
            const client = (0, oauth_clients_1.clientByClientId)(context, clientId);
            return Promise.resolve(client && { ...client, redirectUris: [...client.redirectUris], grants: [CODE] });
        },
        validateScope(_user, client, scope) {
            const { authScopes } = client;
            return Promise.resolve(scopes.granted(authScopes, scope));
        },
        saveAuthorizationCode(code, client, user) {
            const { isPublic } = client;
            if (isPublic && !code.codeChallenge) {
                const { InvalidRequestError } = (0, oauth_library_1.oauthLibrary)();
                return Promise.reject(new InvalidRequestError('Missing parameter: `code_challenge`'));
            }
            const { session, passwordMark } = user;
            codes?.save(code.authorizationCode, {
                clientId: client.id,
                userId: session.userId,
                passwordMark,
                redirectUri: code.redirectUri,
                challenge: code.codeChallenge ?? '',
                expiresAt: code.expiresAt.getTime(),
            });
            return Promise.resolve({ ...code, client, user });
        },
        getAccessToken: notAsked,
        saveToken: notAsked,
        getAuthorizationCode: notAsked,
        revokeAuthorizationCode: notAsked,
    };
}
/**
 * The part of the model that exchanges codes. A code is good once: if it comes a second time, the tokens that it led to end
 * (RFC 6749, section 4.1.2).
 *
 * @param asking the application that has shown that it is it
 */
function exchangeModel(services, codes, asking) {
    const { sessions, tokens } = services;
    return {
        getAuthorizationCode(value) {
            const code = codes.find(value);
            const client = asking();
            if (!code || code.clientId !== client?.id || (client.isPublic && code.challenge === '')) {
                return Promise.resolve(null);
            }
            if (code.isUsed) {
                tokens.expire('refresh_token', code);
                tokens.expire('access_token', code);
                return Promise.resolve(null);
            }
            const session = (0, granted_user_1.findTokenSession)(services, code);
            if (!session || session.webServiceOnly) {
                return Promise.resolve(null);
            }
            return Promise.resolve({
                authorizationCode: value,
                expiresAt: new Date(code.expiresAt),
                redirectUri: code.redirectUri,
                scope: services.scopes.tokenScopes(client.authScopes),
                client: { id: code.clientId, grants: [CODE] },
                user: { session: sessions.byId(code.userId) ?? session, passwordMark: code.passwordMark },
                ...(code.challenge !== '' && { codeChallenge: code.challenge, codeChallengeMethod: 'S256' }),
            });
        },
        revokeAuthorizationCode: ({ authorizationCode }) => Promise.resolve(codes.use(authorizationCode)),
        saveAuthorizationCode: () => Promise.reject(new Error('A request for a token makes no code')),
    };
}
/** The grant type of the flow. */
const CODE = 'authorization_code';
//# sourceMappingURL=authorization-code-model.js.map