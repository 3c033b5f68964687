"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonAnswer = jsonAnswer;
exports.emptyAnswer = emptyAnswer;
exports.textAnswer = textAnswer;
exports.errorAnswer = errorAnswer;
exports.notAuthenticated = notAuthenticated;
const outside_text_1 = require("../outside-text");
/** Characters of a text of an error: enough for the list of all fields of a form, too few to send back what was sent. */
const MAX_ERROR_LENGTH = 4000;
/** Sent with every answer of an API: what it holds belongs to one user and one moment. */
const NOT_CACHED = {
    'cache-control': 'no-cache,no-store,must-revalidate,max-age=-1',
    pragma: 'no-store,no-cache',
    expires: '0',
};
/** A JSON answer. */
function jsonAnswer(status, body, headers = {}) {
    return {
        status,
        headers: { ...NOT_CACHED, 'content-type': 'application/json;charset=UTF-8', ...headers },
        body: JSON.stringify(body),
    };
}
/** An answer without a body. */
function emptyAnswer(status, headers = {}) {
    return { status, headers: { ...NOT_CACHED, ...headers }, body: '' };
}
/** An answer whose body is written as it is. */
function textAnswer(status, contentType, body, headers = {}) {
    return { status, headers: { ...NOT_CACHED, 'content-type': contentType, ...headers }, body };
}
/**
 * An error in the platform's shape (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md, "Error response format").
 * The status is in the status line only. What both quote of a request is cleaned and cut.
 */
function errorAnswer(status, message, detail, headers = {}) {
    const error = {
        message: (0, outside_text_1.cleanLines)(message, MAX_ERROR_LENGTH),
        detail: detail === null ? null : (0, outside_text_1.cleanLines)(detail, MAX_ERROR_LENGTH),
    };
    return jsonAnswer(status, { error, status: 'failure' }, headers);
}
/** 401: nobody is signed in, or the credentials are wrong. Both look the same. */
function notAuthenticated(headers = {}) {
    return errorAnswer(401, 'User Not Authenticated', 'Required to provide Auth information', {
        'www-authenticate': 'BASIC realm="Service-now"',
        ...headers,
    });
}
//# sourceMappingURL=answers.js.map