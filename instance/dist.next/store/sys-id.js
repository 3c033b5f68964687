"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newSysId = newSysId;
exports.stableSysId = stableSysId;
exports.isSysId = isSysId;
const node_crypto_1 = require("node:crypto");
/** A new record identifier: 32 lower-case hexadecimal digits, random (`markdown/platform-administration/c_UniqueRecordIdentifier.md`). */
function newSysId() {
    return (0, node_crypto_1.randomUUID)().replaceAll('-', '');
}
/** An identifier that is the same on every instance, for rows that the base system brings with it. */
function stableSysId(...parts) {
    return (0, node_crypto_1.createHash)('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}
/** True for 32 hexadecimal digits in any case. */
function isSysId(text) {
    return /^[0-9a-f]{32}$/i.test(text);
}
//# sourceMappingURL=sys-id.js.map