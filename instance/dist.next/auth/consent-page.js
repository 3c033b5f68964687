"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.consentPage = consentPage;
exports.refusedConsent = refusedConsent;
const html_1 = require("hono/html");
const answers_1 = require("../rest/answers");
const sign_in_page_1 = require("./sign-in-page");
/** No other site frames what a user is asked here. */
const NOT_FRAMED = { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' };
/**
 * The page of `/oauth_auth.do` on which a user allows or denies an application (c_OAuthAuthorizationCodeFlow.md: "a UI page
 * that has Allow and Deny buttons"). Its form may lead to the application's own site, and to no other.
 */
function consentPage(consent) {
    const { application, userName, redirectUri, logoUrl, notYou, fields, userToken } = consent;
    const site = new URL(redirectUri).origin;
    const logo = logoOrigin(logoUrl);
    const body = (0, sign_in_page_1.boxPage)(`Allow ${application}`, (0, html_1.html) `${logo === null ? '' : (0, html_1.html) `<img src="${logoUrl}" alt="" />`}
            <h1>${application} asks for access to your account</h1>
            <p>You are logged in as <strong>${userName}</strong>. <a href="${notYou}">Not you?</a></p>
            <p>
                With your consent it may read and change whatever you may, in your name, until the token expires or is
                revoked. Its site is <strong>${site}</strong>.
            </p>
            <form method="post" action="/oauth_auth.do">
                <input type="hidden" name="sysparm_ck" value="${userToken}" />
                ${Object.entries(fields).map(([name, value]) => (0, html_1.html) `<input type="hidden" name="${name}" value="${value}" />`)}
                <button name="allowed" value="true">Allow</button>
                <button name="allowed" value="false" class="second">Deny</button>
            </form>`, 'wide');
    const policy = [
        "default-src 'none'",
        "base-uri 'none'",
        "style-src 'unsafe-inline'",
        ...(logo === null ? [] : [`img-src ${logo}`]),
        `form-action 'self' ${site}`,
        "frame-ancestors 'none'",
    ].join('; ');
    return (0, answers_1.textAnswer)(200, HTML, body, { ...NOT_FRAMED, 'content-security-policy': policy });
}
/** A page that says why no consent can be asked for; the browser stays on the instance. */
function refusedConsent(status, message) {
    const policy = "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    const body = (0, sign_in_page_1.boxPage)('No access', (0, html_1.html) `<h1>No access was given</h1>
            <p role="alert">${message}</p>`, 'wide');
    return (0, answers_1.textAnswer)(status, HTML, body, { ...NOT_FRAMED, 'content-security-policy': policy });
}
const HTML = 'text/html;charset=UTF-8';
/** The site of a logo, which has to be sent encrypted; null if there is none to show. */
function logoOrigin(address) {
    if (!URL.canParse(address)) {
        return null;
    }
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' ? origin : null;
}
//# sourceMappingURL=consent-page.js.map