"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOT_KEPT = exports.FIXED_HEADERS = exports.BODY_LIMIT = void 0;
exports.asInstanceError = asInstanceError;
exports.errorAnswer = errorAnswer;
exports.inShape = inShape;
exports.refuseOnSocket = refuseOnSocket;
const node_http_1 = require("node:http");
const local_errors_1 = require("../local-errors");
const outside_text_1 = require("../outside-text");
const problem_page_1 = require("../rest/problem-page");
/** Bytes of a body that the front takes; above every limit of the platform, which `rest/` answers. */
exports.BODY_LIMIT = 32 * 1024 * 1024;
/**
 * Headers of every answer, errors included: contents are what their type says, and no other site frames them
 * (markdown/platform-security/instance-security-hardening-settings/sc-auto-set-content-type-options.md,
 * sc-x-frame-options-sameorigin.md, markdown/servicenow-platform/http-response-header.md). What the documentation leaves to
 * properties is always on.
 */
exports.FIXED_HEADERS = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
};
/** Sent where an answer does not say whether it may be kept. */
exports.NOT_KEPT = 'no-store';
/** Titles that are not those of HTTP. */
const TITLES = { 408: 'Request Timeout', 413: 'Payload Too Large' };
/** The code of Node's parser for a request whose line and headers are too long. */
const TOO_LONG = 'HPE_HEADER_OVERFLOW';
const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';
/** The error of the instance that something thrown stands for; its message may tell of the inside, its `answer` does not. */
function asInstanceError(thrown) {
    if (thrown instanceof local_errors_1.InstanceError) {
        return thrown;
    }
    const { statusCode = 500, code } = thrown;
    if (statusCode === 413) {
        return (0, local_errors_1.localError)('bodyTooLarge', { limit: exports.BODY_LIMIT });
    }
    if (code === 'FST_ERR_BAD_URL') {
        return (0, local_errors_1.localError)('badRequest', { reason: 'its address is not properly encoded' });
    }
    return (0, local_errors_1.localError)(statusCode < 500 ? 'badRequest' : 'transactionFailed', { reason: (0, outside_text_1.cleanText)((0, local_errors_1.reasonOf)(thrown)) });
}
/** An error as an answer: a page for a browser, else the platform's shape (rest-api-explorer/c_CustomWebServices.md). */
function errorAnswer(error, request) {
    const message = TITLES[error.status] ?? node_http_1.STATUS_CODES[error.status] ?? 'Internal Server Error';
    const detail = (0, outside_text_1.cleanText)(error.answer, problem_page_1.MAX_ERROR_LENGTH);
    return inShape(request, {
        status: error.status,
        headers: {
            'content-type': 'application/json;charset=UTF-8',
            ...(error.retryAfter !== null && { 'retry-after': String(error.retryAfter) }),
        },
        body: JSON.stringify({ error: { message, detail }, status: 'failure' }),
    });
}
/** An answer as it goes out: an error that a browser gets for a page is a page. */
function inShape(request, response) {
    const error = response.status >= 400 && (0, problem_page_1.wantsPage)(request) ? (0, problem_page_1.errorIn)(response) : null;
    return error === null
        ? response
        : {
            status: response.status,
            headers: {
                ...response.headers,
                'content-type': 'text/html;charset=UTF-8',
                'content-security-policy': problem_page_1.PROBLEM_POLICY,
            },
            body: (0, problem_page_1.problemPage)(error.message, error.detail),
        };
}
/** Answers on a connection what is no request, or none that can be read to its end, and closes it. */
function refuseOnSocket(socket, cause) {
    if (!socket.writable) {
        socket.destroy();
        return;
    }
    const error = cause.code === TOO_LONG
        ? (0, local_errors_1.localError)('headersTooLong')
        : cause.code === TOO_SLOW
            ? (0, local_errors_1.localError)('tooSlow')
            : (0, local_errors_1.localError)('badRequest', { reason: 'it is not HTTP as RFC 9112 has it' });
    const { status, headers, body } = errorAnswer(error, { url: '', headers: {} });
    const all = { ...headers, ...exports.FIXED_HEADERS, 'cache-control': exports.NOT_KEPT, connection: 'close' };
    const lines = Object.entries({ ...all, 'content-length': Buffer.byteLength(String(body)) });
    const head = lines.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
    socket.end(`HTTP/1.1 ${status} ${node_http_1.STATUS_CODES[status] ?? ''}\r\n${head}\r\n${String(body)}`);
}
//# sourceMappingURL=refusals.js.map