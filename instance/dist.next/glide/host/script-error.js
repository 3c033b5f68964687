"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScriptError = void 0;
/** A refusal that the script is to see: the engine makes an Error of the context with this name and message out of it. */
class ScriptError extends Error {
    scriptName;
    constructor(message, scriptName = 'Error') {
        super(message);
        this.scriptName = scriptName;
    }
}
exports.ScriptError = ScriptError;
//# sourceMappingURL=script-error.js.map