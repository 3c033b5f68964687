"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.postable = postable;
/** Makes bytes cheap to send: a small view on a larger, pooled buffer is copied out, so that the buffer is not kept. */
function postable(bytes) {
    return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
//# sourceMappingURL=messages.js.map