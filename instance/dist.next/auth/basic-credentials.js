"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.basicCredentials = basicCredentials;
/** Credentials of an Authorization header with the scheme Basic (RFC 7617, UTF-8); null where it is none or malformed. */
function basicCredentials(header) {
    const match = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(header.trim());
    if (!match) {
        return null;
    }
    const text = Buffer.from(match[1], 'base64').toString('utf8');
    const colon = text.indexOf(':');
    return colon < 0 ? null : { userName: text.slice(0, colon), password: text.slice(colon + 1) };
}
//# sourceMappingURL=basic-credentials.js.map