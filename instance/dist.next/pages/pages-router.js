"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerPage = answerPage;
const html_1 = require("hono/html");
const cookies_1 = require("../auth/cookies");
const form_fields_1 = require("../auth/form-fields");
const doors_1 = require("../rest/doors");
const local_address_1 = require("../rest/local-address");
const redirect_1 = require("../rest/redirect");
const request_target_1 = require("../rest/request-target");
const joins_1 = require("../store/joins");
const application_chooser_1 = require("./application-chooser");
const form_page_1 = require("./form-page");
const layout_1 = require("./layout");
const list_page_1 = require("./list-page");
const ui_page_1 = require("./ui-page");
const LIST_ADDRESS = /^\/([a-z0-9_]+)_list\.do$/;
const FORM_ADDRESS = /^\/([a-z0-9_]+)\.do$/;
const UI_PAGE_ADDRESS = /^\/([\w.$-]+\.do)$/;
/**
 * The pages that a browser sees: start page with the application navigator, lists and forms of tables, UI pages, and
 * `nav_to.do` (markdown/platform-user-interface/navigate-using-url.md). Returns undefined for every address that is not a page.
 */
function answerPage(services, request) {
    const { segments } = (0, request_target_1.requestTarget)(request);
    const door = segments === null ? undefined : (0, doors_1.doorOf)(segments);
    if (door?.room !== 'pages') {
        return undefined;
    }
    const { context, authentication } = services;
    const cookie = (0, cookies_1.cookieValue)(request.headers['cookie'], cookies_1.SESSION_COOKIE);
    const browser = authentication.signedIn(cookie);
    if (!browser || cookie === undefined) {
        return (0, redirect_1.redirect)('/login.do');
    }
    const admission = authentication.authenticate(request);
    if ('refused' in admission) {
        return (0, layout_1.problem)(context, 401, 'This form is no longer valid. Load the page again');
    }
    context.session = { ...admission.session, interactive: true };
    const response = answerVisit(services, request, door.name, browser.userToken, cookie);
    return { ...response, headers: { ...response.headers, 'x-is-logged-in': 'true' } };
}
function answerVisit(services, request, door, token, cookie) {
    const { context, authentication } = services;
    const { path, query } = (0, request_target_1.requestTarget)(request);
    if (door === 'navigate') {
        const address = (0, local_address_1.localAddress)(query.get('uri') ?? '/');
        return address === null
            ? (0, layout_1.problem)(context, 400, 'The address in uri is not one on this instance')
            : (0, redirect_1.redirect)(address);
    }
    const { dictionary } = context;
    const form = FORM_ADDRESS.exec(path)?.[1] ?? '';
    const asked = dictionary.get().table(form) ? null : (0, ui_page_1.uiPage)(context, UI_PAGE_ADDRESS.exec(path)?.[1] ?? '');
    if (asked) {
        return (0, ui_page_1.answerUiPage)(services, request, asked, token);
    }
    const { store } = authentication;
    const visit = {
        token,
        query,
        remarks: request.method === 'GET' ? store.takeMessages(cookie) : [],
        keep: (messages) => store.keepMessages(cookie, messages),
    };
    if (door === 'home') {
        const welcome = (0, html_1.html) `${(0, layout_1.messageBars)(visit.remarks)}
            <h1>Welcome, ${context.session.displayName}</h1>`;
        return (0, layout_1.page)(context, 'Local instance', welcome);
    }
    const list = LIST_ADDRESS.exec(path)?.[1];
    if (list && dictionary.get().table(list)) {
        return listOrProblem(services, list, visit);
    }
    return answerForm(services, request, form, visit);
}
function listOrProblem(services, table, visit) {
    try {
        return (0, list_page_1.listPage)(services, table, visit);
    }
    catch (error) {
        if (error instanceof joins_1.TooManyReferences) {
            return (0, layout_1.problem)(services.context, 400, error.message);
        }
        throw error;
    }
}
function answerForm(services, request, table, visit) {
    const sysId = visit.query.get('sys_id') ?? '-1';
    switch (request.method) {
        case 'GET':
        case 'HEAD':
            return (0, application_chooser_1.applicationChooser)(services, table, sysId, visit.query) ?? (0, form_page_1.formPage)(services, table, sysId, visit);
        case 'POST':
            return (0, form_page_1.submitForm)(services, table, sysId, (0, form_fields_1.formFields)(request), visit);
        default:
            return (0, layout_1.problem)(services.context, 405, `A form answers GET and POST, not ${request.method}`);
    }
}
//# sourceMappingURL=pages-router.js.map