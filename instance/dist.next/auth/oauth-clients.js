"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isOAuthActive = isOAuthActive;
exports.authenticateClient = authenticateClient;
exports.clientByClientId = clientByClientId;
exports.clientById = clientById;
exports.redirectUris = redirectUris;
const node_crypto_1 = require("node:crypto");
const load_context_1 = require("../access/load-context");
const secrets_1 = require("../access/secrets");
const oauth_1 = require("../base/tables/oauth");
const select_rows_1 = require("../store/select-rows");
/** Whether OAuth is on at all (`markdown/platform-security/authentication/t_SetTheOAuthProperty.md`). */
function isOAuthActive(context) {
    return context.properties.get().get('com.snc.platform.security.oauth.is.active') === 'true';
}
/**
 * The application with this Client ID and Client Secret; null for a wrong one of them and for an inactive application alike.
 * A public client has no secret, and none is looked at.
 */
function authenticateClient(context, clientId, secret) {
    const row = findRow(context, clientId);
    const client = row && usable(context, row);
    return client && (client.isPublic || isSecret(secret ?? '', clearSecret(row['client_secret'] ?? '')))
        ? client
        : null;
}
/** The active application with this Client ID, before it has shown that it is it. */
function clientByClientId(context, clientId) {
    const row = findRow(context, clientId);
    return row && usable(context, row);
}
/** An application by the sys_id of its record; null where there is none or it is inactive. */
function clientById(context, sysId) {
    const row = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), 'oauth_entity', sysId);
    return row && usable(context, row);
}
function findRow(context, clientId) {
    const where = { kind: 'term', element: 'client_id', operator: '=', value: clientId };
    const [row] = (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), { table: 'oauth_entity', where, limit: 1 }, (0, load_context_1.instanceEnvironment)());
    // A query compares without case.
    return row?.['client_id'] === clientId && clientId !== '' ? row : null;
}
function usable(context, row) {
    if (!isOAuthActive(context) || row['active'] !== '1' || row['type'] !== 'client') {
        return null;
    }
    return {
        id: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        accessTokenLifespan: secondsOr(row['access_token_lifespan'], oauth_1.ACCESS_TOKEN_LIFESPAN),
        refreshTokenLifespan: secondsOr(row['refresh_token_lifespan'], oauth_1.REFRESH_TOKEN_LIFESPAN),
        userId: row['user'] ?? '',
        isPublic: row['public_client'] === '1',
        redirectUris: redirectUris(row['redirect_url'] ?? ''),
        logoUrl: row['logo_url'] ?? '',
        authScopes: (row['auth_scope'] ?? '').split(',').filter(Boolean),
    };
}
/**
 * The addresses of the field Redirect URL, with commas or white space between them. Whole addresses by http or https without
 * fragment (RFC 6749, section 3.1.2) and without credentials; a browser is sent nowhere else.
 */
function redirectUris(text) {
    return text.split(/[\s,]+/).filter((each) => {
        if (!URL.canParse(each)) {
            return false;
        }
        const { protocol, hash, username, password } = new URL(each);
        const isWeb = protocol === 'https:' || protocol === 'http:';
        return isWeb && hash === '' && !each.includes('#') && username === '' && password === '';
    });
}
function secondsOr(text, otherwise) {
    const seconds = Number(text ?? '');
    return seconds > 0 ? seconds : otherwise;
}
/** '' for text that was stored without being encrypted: what everybody with the database may read is no secret. */
function clearSecret(stored) {
    try {
        return (0, secrets_1.decryptSecret)(stored);
    }
    catch {
        return '';
    }
}
function isSecret(sent, expected) {
    const digest = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest();
    return expected !== '' && (0, node_crypto_1.timingSafeEqual)(digest(sent), digest(expected));
}
//# sourceMappingURL=oauth-clients.js.map