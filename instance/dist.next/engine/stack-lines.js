"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLATFORM_PREFIX = void 0;
exports.readableStack = readableStack;
exports.sourceLines = sourceLines;
const node_module_1 = require("node:module");
/** Marks file names of the platform's own code in a context; such frames are not shown. */
exports.PLATFORM_PREFIX = 'platform:';
const FRAME = /^\s*at (?:(.*?) \()?(.*?)(?::(\d+))?(?::(\d+))?\)?$/;
/**
 * A stack as a developer of scripts reads it: `name: message`, then one line per frame of a script,
 * `    at function (path:line)`. Frames of the host and of the platform are left out.
 */
function readableStack(name, message, stack, lineMap) {
    const lines = [message === '' ? name : `${name}: ${message}`];
    for (const text of stack.split('\n')) {
        const frame = FRAME.exec(text);
        const [, called, file = '', line, column] = frame ?? [];
        if (frame && line !== undefined && isScript(file)) {
            const place = `${file}:${lineMap(file, Number(line), Number(column ?? 1))}`;
            lines.push(called === undefined || called === '' ? `    at ${place}` : `    at ${called} (${place})`);
        }
    }
    return lines.join('\n');
}
function isScript(file) {
    return file !== '' && !/^(?:\/|[A-Za-z]:\\|node:|file:|<|async |native|platform:)/.test(file);
}
/** Reads lines out of a source map (JSON). Made lazily: most maps are never asked. */
function sourceLines(map) {
    let parsed;
    return (line, column) => {
        parsed ??= new node_module_1.SourceMap(JSON.parse(map));
        const entry = parsed.findEntry(line - 1, column - 1);
        return entry.originalLine === undefined ? line : entry.originalLine + 1;
    };
}
//# sourceMappingURL=stack-lines.js.map