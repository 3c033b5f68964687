"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideTextReader = void 0;
const glide_scriptable_input_stream_1 = require("./glide-scriptable-input-stream");
/** Reads a stream line by line (markdown/api-reference/server-api-reference/c_GlideTextReaderScopedAPI.md). */
class GlideTextReader {
    #lines;
    constructor(stream) {
        const text = (0, glide_scriptable_input_stream_1.streamText)(stream);
        this.#lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
    }
    getEncoding() {
        return 'UTF-8';
    }
    /** The next line without its end; null after the last. */
    readLine() {
        return this.#lines.shift() ?? null;
    }
}
exports.GlideTextReader = GlideTextReader;
//# sourceMappingURL=glide-text-reader.js.map