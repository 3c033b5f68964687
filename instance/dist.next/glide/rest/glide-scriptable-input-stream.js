"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideScriptableInputStream = void 0;
exports.streamText = streamText;
let textIn;
/**
 * A stream that scripts hand on to other APIs and cannot look into
 * (markdown/api-reference/server-api-reference/c_GlideScriptableInpStrmScopedAPI.md). Read once: it is empty afterwards.
 */
class GlideScriptableInputStream {
    #text;
    constructor(text) {
        this.#text = text;
    }
    static {
        textIn = (stream) => {
            const text = stream.#text;
            stream.#text = '';
            return text;
        };
    }
}
exports.GlideScriptableInputStream = GlideScriptableInputStream;
Object.defineProperty(GlideScriptableInputStream.prototype, 'constructor', { value: Object });
/** What is left in a stream. */
function streamText(stream) {
    return textIn(stream);
}
//# sourceMappingURL=glide-scriptable-input-stream.js.map