"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isSameText = isSameText;
const node_crypto_1 = require("node:crypto");
/** Whether a text from outside is the one that is expected, without telling by the time how much of it is. */
function isSameText(sent, expected) {
    const [left, right] = [Buffer.from(sent), Buffer.from(expected)];
    return left.length === right.length && (0, node_crypto_1.timingSafeEqual)(left, right);
}
//# sourceMappingURL=same-text.js.map