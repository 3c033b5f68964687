"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requireScopeAccess = requireScopeAccess;
const cross_scope_1 = require("../../access/cross-scope");
const script_error_1 = require("./script-error");
/**
 * Stops an operation that the caller's scope may not do to a table
 * (markdown/application-development/c_RuntimeAccessTracking.md: a blocked operation does not run).
 */
function requireScopeAccess({ context }, caller, table, operation) {
    const refusal = (0, cross_scope_1.crossScopeRefusal)(context, caller.scope, table, operation);
    if (refusal !== null) {
        throw new script_error_1.ScriptError(refusal);
    }
}
//# sourceMappingURL=scope-guard.js.map