"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARD_DESCRIPTOR = void 0;
exports.lineReader = lineReader;
/** File descriptor of a worker process on which its watching thread and the pool talk, a line of JSON each. */
exports.GUARD_DESCRIPTOR = 4;
/** Reads a stream of lines; what is no JSON is dropped. */
function lineReader(receive) {
    let rest = '';
    return (chunk) => {
        const lines = (rest + chunk.toString()).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            try {
                receive(JSON.parse(line));
            }
            catch {
                // Cut off by the end of the other side.
            }
        }
    };
}
//# sourceMappingURL=guard-messages.js.map