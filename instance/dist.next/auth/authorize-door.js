"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asksForConsent = asksForConsent;
exports.answerConsent = answerConsent;
const outside_text_1 = require("../outside-text");
const answers_1 = require("../rest/answers");
const redirect_1 = require("../rest/redirect");
const request_target_1 = require("../rest/request-target");
const authorization_code_model_1 = require("./authorization-code-model");
const authorization_codes_1 = require("./authorization-codes");
const consent_page_1 = require("./consent-page");
const cookies_1 = require("./cookies");
const form_fields_1 = require("./form-fields");
const granted_user_1 = require("./granted-user");
const oauth_clients_1 = require("./oauth-clients");
const oauth_library_1 = require("./oauth-library");
const same_text_1 = require("./same-text");
const sign_in_doors_1 = require("./sign-in-doors");
const sign_in_page_1 = require("./sign-in-page");
const AUTHORIZE_PATH = '/oauth_auth.do';
/** Parameters of a request for a consent; every other one is left out. */
const PARAMETERS = [
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
    'code_challenge',
    'code_challenge_method',
];
/** Whether a request is for a user's consent, and so answered by `answerConsent`. */
function asksForConsent(request) {
    return (0, request_target_1.requestTarget)(request).path === AUTHORIZE_PATH;
}
/**
 * Answers `/oauth_auth.do`: the log-in page to who is not logged in, then the question whether an application may act for the
 * user, then the way back to the application with a code or an error (markdown/platform-security/authentication/
 * c_OAuthAuthorizationCodeFlow.md, authorization-workflow.md, oauth-auth-code-flow-state-parm.md; RFC 6749, section 4.1).
 * The browser leaves the instance for no other address than one that is registered for the application.
 */
async function answerConsent(services, request) {
    const isAnswer = request.method === 'POST';
    if (!isAnswer && request.method !== 'GET' && request.method !== 'HEAD') {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${AUTHORIZE_PATH} answers GET and POST`);
    }
    const sent = isAnswer ? (0, form_fields_1.formFields)(request) : (0, request_target_1.requestTarget)(request).query;
    const fields = parameters(sent);
    if (fields === null) {
        return (0, consent_page_1.refusedConsent)(400, 'A parameter of the request stands in it more than once.');
    }
    const address = `${AUTHORIZE_PATH}?${new URLSearchParams(fields).toString()}`;
    const browser = services.signedIn((0, cookies_1.cookieValue)(request.headers['cookie'], cookies_1.SESSION_COOKIE));
    if (!browser) {
        return (0, redirect_1.redirect)((0, sign_in_doors_1.logInAddress)(address));
    }
    const { session, userToken } = browser;
    if (isAnswer && !(0, same_text_1.isSameText)(sent.get('sysparm_ck') ?? '', userToken)) {
        return (0, consent_page_1.refusedConsent)(401, 'This form is no longer valid. Begin again in the application.');
    }
    const problem = refusal(services, session, fields);
    if (problem !== null) {
        return (0, consent_page_1.refusedConsent)(400, problem);
    }
    const client = (0, oauth_clients_1.clientByClientId)(services.context, fields['client_id'] ?? '');
    const redirectUri = fields['redirect_uri'] || client?.redirectUris[0];
    if (!client || redirectUri === undefined) {
        return (0, consent_page_1.refusedConsent)(400, 'There is no active application with this Client ID and a Redirect URL.');
    }
    const choice = isAnswer ? sent.get('allowed') : null;
    if (isAnswer && choice !== 'true' && choice !== 'false') {
        return (0, consent_page_1.refusedConsent)(400, 'Press Allow or Deny.');
    }
    const outcome = await authorize(services, session, fields, choice);
    switch (outcome.kind) {
        case 'refused':
            return (0, consent_page_1.refusedConsent)(400, outcome.message);
        case 'error':
            return toApplication(redirectUri, { ...outcome.error, state: fields['state'] ?? '' });
        case 'code':
            if (choice === null) {
                const notYou = `/logout.do?${new URLSearchParams({ [sign_in_page_1.GOTO_FIELD]: address }).toString()}`;
                const { name: application, logoUrl } = client;
                const { displayName: userName } = session;
                return (0, consent_page_1.consentPage)({ application, userName, redirectUri, logoUrl, notYou, fields, userToken });
            }
            logConsent(services, session, client);
            return toApplication(redirectUri, { code: outcome.code, state: fields['state'] ?? '' });
    }
}
/** Has the library judge a request. Nothing is kept of it until the user has said yes. */
async function authorize(services, session, fields, allowed) {
    const OAuth2 = (0, oauth_library_1.oauthLibrary)();
    const server = new OAuth2({ model: (0, authorization_code_model_1.consentModel)(services, allowed === null ? null : services.codes) });
    const user = { session, passwordMark: (0, granted_user_1.markUser)(services.sessions, session) };
    const body = { ...fields, ...(allowed !== null && { allowed }) };
    const libraryRequest = new OAuth2.Request({ method: 'POST', headers: {}, query: {}, body });
    const response = new OAuth2.Response({});
    try {
        const { authorizationCode } = await server.authorize(libraryRequest, response, {
            authorizationCodeLifetime: authorization_codes_1.CODE_LIFESPAN,
            allowEmptyState: true,
            authenticateHandler: { handle: () => user },
        });
        return { kind: 'code', code: authorizationCode };
    }
    catch (error) {
        if (!(error instanceof OAuth2.OAuthError) || error instanceof OAuth2.ServerError) {
            throw error;
        }
        const { name, message } = error;
        // The library names a place to go only once it knows that the application's Redirect URL is the one that was sent.
        return response.get('location') === undefined
            ? { kind: 'refused', message: 'The redirect_uri of the request is not a Redirect URL of the application.' }
            : { kind: 'error', error: { error: name, error_description: message } };
    }
}
/** Why this user cannot be asked for a consent by this request; null if he can. */
function refusal({ context }, session, { state = '' }) {
    if (session.webServiceOnly) {
        return 'A user with Web service access only cannot give an application access.';
    }
    const isRequired = context.properties.get().get('glide.oauth.state.parameter.required') === 'true';
    return isRequired && state.trim() === '' ? 'Missing State parameter in request.' : null;
}
/** The parameters of a request, without empty ones; null if one stands there twice (RFC 6749, section 3.1). */
function parameters(sent) {
    const named = PARAMETERS.map((name) => [name, sent.getAll(name)]);
    if (named.some(([, values]) => values.length > 1)) {
        return null;
    }
    return Object.fromEntries(named.map(([name, [value = '']]) => [name, value]).filter(([, value]) => value !== ''));
}
/**
 * Sends the browser to a registered address of an application: the only way out of the instance. It keeps the query that
 * the address has (RFC 6749, section 3.1.2).
 */
function toApplication(redirectUri, answer) {
    const location = new URL(redirectUri);
    for (const [name, value] of Object.entries(answer)) {
        if (value !== '') {
            location.searchParams.set(name, value);
        }
    }
    return (0, answers_1.emptyAnswer)(302, { location: location.href, 'referrer-policy': 'no-referrer' });
}
function logConsent({ log }, { userName }, { name }) {
    log('info', 'Authentication', `User "${(0, outside_text_1.cleanText)(userName)}" allowed the application "${(0, outside_text_1.cleanText)(name)}"`);
}
//# sourceMappingURL=authorize-door.js.map