"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideSecureRandomUtil = void 0;
const calls_1 = require("../calls");
/** Random numbers and texts (markdown/api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI.md). */
exports.GlideSecureRandomUtil = {
    /** A signed 32-bit integer. */
    getSecureRandomInt: () => (0, calls_1.call)('random.int', {}),
    /** From 0 up to, but not, the bound. */
    getSecureRandomIntBound: (bound) => (0, calls_1.call)('random.int', { bound: Number(bound) }),
    /** A signed 64-bit integer, as far as a Number holds it. */
    getSecureRandomLong: () => (0, calls_1.call)('random.long', {}),
    /** Letters and digits. */
    getSecureRandomString: (length) => (0, calls_1.call)('random.text', { length: Number(length) }),
};
//# sourceMappingURL=glide-secure-random-util.js.map