"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SourceSyntaxError = void 0;
exports.parseSource = parseSource;
exports.isEsModule = isEsModule;
const acorn_1 = require("acorn");
/** A source that is no JavaScript of the platform's edition. */
class SourceSyntaxError extends Error {
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
        this.name = 'SyntaxError';
    }
}
exports.SourceSyntaxError = SourceSyntaxError;
/**
 * Parses what the newest mode of the platform reads: ECMAScript 2021 and parts of 2022
 * (`markdown/api-reference/scripts/javascript-engine-feature-support.md`).
 * @throws SourceSyntaxError
 */
function parseSource(source, sourceType) {
    try {
        return (0, acorn_1.parse)(source, {
            ecmaVersion: 2022,
            sourceType,
            locations: true,
            allowAwaitOutsideFunction: sourceType === 'module',
        });
    }
    catch (error) {
        const { message, loc } = error;
        throw new SourceSyntaxError(message.replace(/ \(\d+:\d+\)$/, ''), {
            line: loc?.line ?? 1,
            column: loc?.column ?? 0,
        });
    }
}
/** Whether a source is an ES module rather than CommonJS: it has an import or export declaration. */
function isEsModule(program) {
    return program.body.some((node) => node.type.startsWith('Import') || node.type.startsWith('Export'));
}
//# sourceMappingURL=parse-source.js.map