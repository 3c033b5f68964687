"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestTarget = requestTarget;
/** Takes the address of a request apart. */
function requestTarget(request) {
    const mark = request.url.indexOf('?');
    const path = mark < 0 ? request.url : request.url.slice(0, mark);
    const queryString = mark < 0 ? '' : request.url.slice(mark + 1);
    return {
        path,
        segments: decodeSegments(path),
        endsWithSlash: path.endsWith('/'),
        queryString,
        query: new URLSearchParams(queryString),
        origin: `http://${request.headers['host'] ?? '127.0.0.1'}`,
    };
}
function decodeSegments(path) {
    const parts = path.replace(/\/$/, '').split('/').slice(1);
    try {
        return parts.map((part) => decodeURIComponent(part));
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=request-target.js.map