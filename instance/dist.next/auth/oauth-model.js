"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.grantModel = grantModel;
const authorization_code_model_1 = require("./authorization-code-model");
const granted_user_1 = require("./granted-user");
const oauth_clients_1 = require("./oauth-clients");
const GRANTS = ['authorization_code', 'password', 'refresh_token', 'client_credentials'];
/**
 * What the OAuth library asks the instance for, for one request: who the client and the user are, which grants are on, and
 * which tokens there are (markdown/platform-security/authentication/r_OAuthAPIRequestParameters.md, create-cc-sys-prop.md,
 * add-oauth-application-user.md, markdown/platform-security/instance-security-hardening-settings/
 * sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md).
 */
function grantModel(services) {
    const { context, sessions, tokens, scopes } = services;
    /** The refresh token of this request, which its answer repeats. */
    let presented = null;
    let asking = null;
    const tokenScopes = (clientId) => scopes.tokenScopes((0, oauth_clients_1.clientById)(context, clientId)?.authScopes ?? []);
    return {
        ...(0, authorization_code_model_1.exchangeModel)(services, services.codes, () => asking),
        getClient(clientId, secret) {
            asking = (0, oauth_clients_1.authenticateClient)(context, clientId, secret);
            return Promise.resolve(asking && { ...asking, redirectUris: [...asking.redirectUris], grants: grants(context, asking) });
        },
        getUser(userName, password) {
            // "active, not currently locked out, and has an interactive session".
            const session = services.verify({ userName, password });
            return Promise.resolve(session && { session, passwordMark: (0, granted_user_1.markUser)(sessions, session) });
        },
        getUserFromClient(client) {
            const { userId } = client;
            const session = userId === '' ? null : sessions.byId(userId);
            const isGranted = session !== null && (0, granted_user_1.mayAuthenticate)(sessions, session);
            return Promise.resolve(isGranted ? { session, passwordMark: (0, granted_user_1.markClient)(sessions, session) } : null);
        },
        getRefreshToken(value) {
            presented = tokens.find(value, 'refresh_token');
            const session = presented && (0, granted_user_1.findTokenSession)(services, presented);
            if (!presented || !session) {
                return Promise.resolve(null);
            }
            return Promise.resolve({
                refreshToken: value,
                refreshTokenExpiresAt: new Date(presented.expiresAt),
                scope: tokenScopes(presented.clientId),
                client: { id: presented.clientId, grants: [] },
                user: { session, passwordMark: presented.passwordMark },
            });
        },
        getAccessToken(value) {
            const token = tokens.find(value, 'access_token');
            const session = token && (0, granted_user_1.findTokenSession)(services, token);
            return Promise.resolve(token && session
                ? {
                    accessToken: value,
                    accessTokenExpiresAt: new Date(token.expiresAt),
                    scope: tokenScopes(token.clientId),
                    client: { id: token.clientId, grants: [] },
                    user: { session, passwordMark: token.passwordMark },
                }
                : null);
        },
        revokeToken({ refreshToken }) {
            tokens.revoke(refreshToken);
            return Promise.resolve(true);
        },
        validateScope(_user, client, scope) {
            const { authScopes } = client;
            return Promise.resolve(scopes.granted(authScopes, scope));
        },
        saveToken(asked, client, user) {
            const registered = client;
            const { session, passwordMark } = user;
            const owner = { clientId: registered.id, userId: session.userId, passwordMark };
            const { userName } = session;
            return Promise.resolve(context.database.write(() => {
                const access = presented
                    ? tokens.issue('access_token', registered, owner, userName)
                    : tokens.currentOrNew('access_token', registered, owner, userName);
                const refresh = asked.refreshToken && !registered.isPublic
                    ? tokens.currentOrNew('refresh_token', registered, owner, userName)
                    : presented;
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
                };
            }));
        },
    };
}
/** "Refresh … private clients only" (authorization-workflow.md); whoever cannot keep a secret has PKCE and nothing else. */
function grants(context, { isPublic }) {
    if (isPublic) {
        return ['authorization_code'];
    }
    const properties = context.properties.get();
    const isOn = {
        authorization_code: true,
        password: properties.get('glide.oauth.inbound.ropc.grant_type.disabled') !== 'true',
        refresh_token: true,
        client_credentials: properties.get('glide.oauth.inbound.client.credential.grant_type.enabled') === 'true',
    };
    return GRANTS.filter((grant) => isOn[grant]);
}
//# sourceMappingURL=oauth-model.js.map