"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SESSION_COOKIE = void 0;
exports.cookieValue = cookieValue;
exports.sessionCookie = sessionCookie;
exports.endedCookie = endedCookie;
/** Name of the cookie that carries a form session. */
exports.SESSION_COOKIE = 'JSESSIONID';
/** The value of a cookie in a Cookie header, or undefined. */
function cookieValue(header, name) {
    for (const part of (header ?? '').split(';')) {
        const equals = part.indexOf('=');
        if (equals > 0 && part.slice(0, equals).trim() === name) {
            return part.slice(equals + 1).trim();
        }
    }
    return undefined;
}
/** Set-Cookie of a form session. SameSite=Lax keeps it out of requests that other sites' forms send. */
function sessionCookie(value) {
    return `${exports.SESSION_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax`;
}
/** Set-Cookie that ends a form session in the browser. */
function endedCookie() {
    return `${exports.SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
}
//# sourceMappingURL=cookies.js.map