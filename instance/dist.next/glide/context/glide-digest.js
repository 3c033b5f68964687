"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideDigest = void 0;
const calls_1 = require("../calls");
const field_text_1 = require("../record/field-text");
const glide_scriptable_input_stream_1 = require("../rest/glide-scriptable-input-stream");
function digest(algorithm, encoding, text) {
    return (0, calls_1.call)('digest', { algorithm, encoding, text });
}
/** Message digests of texts, taken over their UTF-8 bytes (markdown/api-reference/server-api-reference/c_GlideDigestScopedAPI.md). */
class GlideDigest {
    getMD5Hex(source) {
        return digest('md5', 'hex', (0, field_text_1.fieldText)(source));
    }
    getMD5Base64(source) {
        return digest('md5', 'base64', (0, field_text_1.fieldText)(source));
    }
    getSHA1Hex(source) {
        return digest('sha1', 'hex', (0, field_text_1.fieldText)(source));
    }
    getSHA1Base64(source) {
        return digest('sha1', 'base64', (0, field_text_1.fieldText)(source));
    }
    getSHA256Hex(source) {
        return digest('sha256', 'hex', (0, field_text_1.fieldText)(source));
    }
    getSHA256Base64(source) {
        return digest('sha256', 'base64', (0, field_text_1.fieldText)(source));
    }
    getMD5HexFromInputStream(stream) {
        return this.getMD5Hex((0, glide_scriptable_input_stream_1.streamText)(stream));
    }
    getMD5Base64FromInputStream(stream) {
        return this.getMD5Base64((0, glide_scriptable_input_stream_1.streamText)(stream));
    }
    getSHA1HexFromInputStream(stream) {
        return this.getSHA1Hex((0, glide_scriptable_input_stream_1.streamText)(stream));
    }
    getSHA1Base64FromInputStream(stream) {
        return this.getSHA1Base64((0, glide_scriptable_input_stream_1.streamText)(stream));
    }
    getSHA256HexFromInputStream(stream) {
        return this.getSHA256Hex((0, glide_scriptable_input_stream_1.streamText)(stream));
    }
    getSHA256Base64FromInputStream(stream) {
        return this.getSHA256Base64((0, glide_scriptable_input_stream_1.streamText)(stream));
    }
}
exports.GlideDigest = GlideDigest;
//# sourceMappingURL=glide-digest.js.map