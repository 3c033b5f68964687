"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scriptAnswer = scriptAnswer;
const answers_1 = require("./answers");
const JSON_TYPE = 'application/json;charset=UTF-8';
/** Text that can stand in a header: no line ends and no other control characters but the tab. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
/**
 * What a script left behind, as an HTTP answer (markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md):
 * an error object in the platform's error shape; what was written to the stream as it is; else the body, or what the script
 * returned, as `{"result": …}`. An error that nobody caught is a 500.
 */
function scriptAnswer(outcome, response) {
    if (outcome.error) {
        const { custom, name, message } = outcome.error;
        return custom
            ? (0, answers_1.errorAnswer)(custom.status, custom.message, custom.detail)
            : (0, answers_1.errorAnswer)(500, `${name}: ${message}`, "Uncaught error in the script of the resource; the instance's system log has its stack");
    }
    if (!response) {
        return outcome.value === undefined ? (0, answers_1.emptyAnswer)(200) : (0, answers_1.jsonAnswer)(200, { result: outcome.value });
    }
    const headers = scriptHeaders(response);
    const { error, stream } = response;
    if (error) {
        return (0, answers_1.errorAnswer)(httpStatus(error.status, 500), error.message, error.detail, headers);
    }
    const status = httpStatus(response.status ?? 200, 500);
    if (stream !== null) {
        return (0, answers_1.textAnswer)(status, response.contentType ?? JSON_TYPE, stream, headers);
    }
    const body = response.body === undefined ? outcome.value : response.body;
    if (body === undefined || status === 204 || status === 304) {
        return (0, answers_1.emptyAnswer)(status, headers);
    }
    // A content type that is not JSON cannot be kept to: the body is an object.
    const contentType = response.contentType && /json/i.test(response.contentType) ? response.contentType : JSON_TYPE;
    return (0, answers_1.jsonAnswer)(status, { result: body }, { 'content-type': contentType, ...headers });
}
function scriptHeaders(response) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers)) {
        if (HEADER_VALUE.test(value) && HEADER_NAME.test(name)) {
            headers[name.toLowerCase()] = value;
        }
    }
    if (response.location !== null && HEADER_VALUE.test(response.location)) {
        headers['location'] = response.location;
    }
    return headers;
}
/** A number that HTTP has no status for becomes `otherwise`; setStatus makes 0 of what is no number. */
function httpStatus(status, otherwise) {
    return Number.isInteger(status) && status >= 200 && status <= 599 ? status : otherwise;
}
//# sourceMappingURL=script-answer.js.map