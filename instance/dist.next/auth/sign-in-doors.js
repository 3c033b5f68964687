"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerSignIn = answerSignIn;
exports.logInAddress = logInAddress;
const answers_1 = require("../rest/answers");
const local_address_1 = require("../rest/local-address");
const redirect_1 = require("../rest/redirect");
const request_target_1 = require("../rest/request-target");
const cookies_1 = require("./cookies");
const form_fields_1 = require("./form-fields");
const session_store_1 = require("./session-store");
const sign_in_page_1 = require("./sign-in-page");
/** One answer for every reason why somebody may not sign in. */
const REFUSAL = 'User name or password invalid';
/** Answers `/angular.do` (view_form.login, get_user), `/login.do` and `/logout.do`; undefined for every other address. */
function answerSignIn(signIn, request) {
    const { path, query } = (0, request_target_1.requestTarget)(request);
    switch (path) {
        case '/angular.do':
            return answerAngular(signIn, request, query.get('sysparm_type') ?? (0, form_fields_1.formFields)(request).get('sysparm_type') ?? '');
        case '/login.do':
            return request.method === 'POST'
                ? signInBrowser(signIn, request)
                : signInAnswer(200, '', query.get(sign_in_page_1.GOTO_FIELD) ?? '');
        case '/logout.do':
            return signOut(signIn, request);
        default:
            return undefined;
    }
}
/** The log-in page that leads to another address of this instance. */
function logInAddress(goTo) {
    return `/login.do?${new URLSearchParams({ [sign_in_page_1.GOTO_FIELD]: goTo }).toString()}`;
}
function answerAngular(signIn, request, type) {
    if (request.method !== 'POST') {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `/angular.do answers POST only`);
    }
    switch (type) {
        case 'view_form.login':
        case 'login':
            return signInClient(signIn, request);
        case 'get_user':
            return currentUser(signIn, request);
        default:
            return (0, answers_1.errorAnswer)(404, 'Not found', `The local instance does not answer /angular.do with sysparm_type "${type}"`);
    }
}
function signInClient(signIn, request) {
    const begun = begin(signIn, request);
    if (!begun) {
        return (0, answers_1.jsonAnswer)(200, { status: 'error', message: REFUSAL });
    }
    return (0, answers_1.jsonAnswer)(200, { status: 'success', message: 'Login successful', session_token: begun.userToken }, { 'set-cookie': begun.cookies });
}
/**
 * A client that has a session but no token yet is refused and given the token in X-UserToken-Response: this is how the
 * SDK's command line gets it. Without a session the answer is that of the guest, with a cookie to begin with.
 */
function currentUser(signIn, request) {
    const found = signIn.signedIn((0, cookies_1.cookieValue)(request.headers['cookie'], cookies_1.SESSION_COOKIE));
    if (!found) {
        return (0, answers_1.jsonAnswer)(200, { user_name: 'guest' }, { 'set-cookie': [(0, cookies_1.sessionCookie)((0, session_store_1.newSessionId)())] });
    }
    if (request.headers['x-usertoken'] !== found.userToken) {
        return (0, answers_1.errorAnswer)(401, 'User Not Authenticated', 'Required to provide Auth information', {
            'x-usertoken-response': found.userToken,
        });
    }
    const { userId, userName, displayName, roles } = found.session;
    return (0, answers_1.jsonAnswer)(200, {
        user_name: userName,
        user_id: userId,
        user_display_name: displayName,
        roles: [...roles].sort(),
    });
}
function signInBrowser(signIn, request) {
    const begun = begin(signIn, request);
    const goTo = (0, form_fields_1.formFields)(request).get(sign_in_page_1.GOTO_FIELD) ?? '';
    return begun
        ? (0, redirect_1.redirect)((0, local_address_1.localAddress)(goTo) ?? '/', { 'set-cookie': begun.cookies })
        : signInAnswer(401, REFUSAL, goTo);
}
/** An address elsewhere is left out, as the start page is where the browser goes then. */
function signInAnswer(status, problem, goTo) {
    const page = (0, sign_in_page_1.signInPage)(problem, goTo === '' ? '' : ((0, local_address_1.localAddress)(goTo) ?? ''));
    return (0, answers_1.textAnswer)(status, 'text/html;charset=UTF-8', page, { 'content-security-policy': sign_in_page_1.SIGN_IN_POLICY });
}
/** Begins a session under a new cookie, whatever cookie the request brought: an id planted by somebody else is worth nothing. */
function begin(signIn, request) {
    const fields = (0, form_fields_1.formFields)(request);
    const credentials = { userName: fields.get('user_name') ?? '', password: fields.get('user_password') ?? '' };
    // A user for web services only may not sign in to the instance (sys_user.web_service_access_only).
    const session = signIn.verify(credentials, 'form', request);
    if (!session) {
        return null;
    }
    const { cookie, userToken } = signIn.begin(session);
    return { cookies: [(0, cookies_1.sessionCookie)(cookie), 'glide_user_route=local; Path=/; HttpOnly'], userToken };
}
function signOut(signIn, request) {
    const cookie = (0, cookies_1.cookieValue)(request.headers['cookie'], cookies_1.SESSION_COOKIE);
    if (cookie) {
        signIn.store.remove(cookie);
    }
    const goTo = (0, local_address_1.localAddress)((0, request_target_1.requestTarget)(request).query.get(sign_in_page_1.GOTO_FIELD) ?? '');
    return (0, redirect_1.redirect)(goTo === null || goTo === '/' ? '/login.do' : logInAddress(goTo), { 'set-cookie': [(0, cookies_1.endedCookie)()] });
}
//# sourceMappingURL=sign-in-doors.js.map