"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PROBLEM_POLICY = exports.MAX_ERROR_LENGTH = void 0;
exports.wantsPage = wantsPage;
exports.errorIn = errorIn;
exports.problemPage = problemPage;
const outside_text_1 = require("../outside-text");
/** Characters of a text in an error that are shown. */
exports.MAX_ERROR_LENGTH = 1000;
/** Addresses that programs use: their errors are JSON whatever the request accepts. */
const PROGRAM_ADDRESS = /^\/(api\/|_local\/|(angular|oauth_token|oauth_revoke_token|sn_appclient_upload_processor)\.do)/;
/** Whether an error is answered as a page: a browser asks for HTML, and the address is none that programs use. */
function wantsPage({ url, headers }) {
    return /\btext\/html\b/i.test(headers['accept'] ?? '') && !PROGRAM_ADDRESS.test(url);
}
/** The error of an answer in the platform's shape; null for every other answer. */
function errorIn({ status, headers, body }) {
    if (status < 400 || typeof body !== 'string' || !/^application\/json\b/.test(String(headers['content-type']))) {
        return null;
    }
    try {
        const { error } = JSON.parse(body);
        const [message, detail] = [error?.message, error?.detail ?? ''];
        return typeof message === 'string' && typeof detail === 'string' ? { message, detail } : null;
    }
    catch {
        return null;
    }
}
/** A page that says what is wrong, for whoever it is that asks: without scripts, and without anything of the instance. */
function problemPage(message, detail) {
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(message)}</title></head>
<body><main><h1>${escaped(message)}</h1><p>${escaped(detail)}</p><p><a href="/">Start page</a></p></main></body>
</html>
`;
}
/** Content-Security-Policy of that page. */
exports.PROBLEM_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
function escaped(text) {
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return (0, outside_text_1.cleanText)(text, exports.MAX_ERROR_LENGTH).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
//# sourceMappingURL=problem-page.js.map