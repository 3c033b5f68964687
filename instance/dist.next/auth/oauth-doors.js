"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bearerToken = bearerToken;
exports.asksForToken = asksForToken;
exports.grantToken = grantToken;
exports.answerRevocation = answerRevocation;
const oauth_1 = require("../base/tables/oauth");
const answers_1 = require("../rest/answers");
const request_target_1 = require("../rest/request-target");
const form_fields_1 = require("./form-fields");
const oauth_library_1 = require("./oauth-library");
const oauth_model_1 = require("./oauth-model");
const TOKEN_PATH = '/oauth_token.do';
const REVOCATION_PATH = '/oauth_revoke_token.do';
/** Errors of who is not known: a wrong application or secret, user or password, refresh token or code. */
const WRONG = new Set(['invalid_client', 'invalid_grant']);
/** The token of an Authorization header with the scheme Bearer (RFC 6750, section 2.1); null where it is none or malformed. */
function bearerToken(header) {
    return /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(header.trim())?.[1] ?? null;
}
/** Whether a request is for a token, and so answered by `grantToken`. */
function asksForToken(request) {
    return (0, request_target_1.requestTarget)(request).path === TOKEN_PATH;
}
/**
 * Answers `/oauth_token.do`: `{access_token, refresh_token, scope, token_type, expires_in}` in JSON
 * (markdown/platform-security/authentication/r_OAuthAPIResponseParameters.md), or `{error, error_description}` (RFC 6749,
 * section 5.2). All that it waits for is the library's own promises, never the outside: it ends in this turn of the event loop.
 *
 * @throws what went wrong inside of the instance
 */
async function grantToken(services, request) {
    const model = (0, oauth_model_1.grantModel)(services);
    const OAuth2 = (0, oauth_library_1.oauthLibrary)();
    const server = new OAuth2({
        model,
        accessTokenLifetime: oauth_1.ACCESS_TOKEN_LIFESPAN,
        refreshTokenLifetime: oauth_1.REFRESH_TOKEN_LIFESPAN,
        // "Access requests made within the refresh token expiration time always return the current refresh token."
        alwaysIssueNewRefreshToken: false,
    });
    const response = new OAuth2.Response({});
    try {
        await server.token(libraryRequest(services, request), response);
        return (0, answers_1.jsonAnswer)(200, response.body);
    }
    catch (error) {
        if (!(error instanceof OAuth2.OAuthError) || error instanceof OAuth2.ServerError) {
            throw error;
        }
        const challenge = response.get('www-authenticate');
        return (0, answers_1.jsonAnswer)(WRONG.has(error.name) ? 401 : error.code, { error: error.name, error_description: error.message }, challenge === undefined ? {} : { 'www-authenticate': challenge });
    }
}
/**
 * Answers `/oauth_revoke_token.do?token=`, which needs no authentication
 * (markdown/platform-security/authentication/t_RevokeOAuthToken.md); undefined for every other address.
 */
function answerRevocation(tokens, request) {
    const { path, query } = (0, request_target_1.requestTarget)(request);
    if (path !== REVOCATION_PATH) {
        return undefined;
    }
    if (request.method !== 'GET' && request.method !== 'POST') {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${REVOCATION_PATH} answers GET and POST`);
    }
    tokens.revoke(query.get('token') ?? (0, form_fields_1.formFields)(request).get('token') ?? '');
    return (0, answers_1.emptyAnswer)(200);
}
function libraryRequest({ context }, request) {
    const property = 'glide.oauth.allow.parameters.in.post.body.only';
    const isBodyOnly = context.properties.get().get(property) === 'true';
    const fields = Object.fromEntries((0, form_fields_1.formFields)(request));
    const query = Object.fromEntries((0, request_target_1.requestTarget)(request).query);
    const { Request } = (0, oauth_library_1.oauthLibrary)();
    return new Request({
        method: request.method,
        // The library takes a body for none where its length is not given.
        headers: { ...request.headers, 'content-length': String(request.body.length) },
        query,
        body: isBodyOnly ? fields : { ...query, ...fields },
    });
}
//# sourceMappingURL=oauth-doors.js.map