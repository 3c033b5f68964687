"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.accessOperations = accessOperations;
const cross_scope_1 = require("../../access/cross-scope");
const script_error_1 = require("./script-error");
/** Runtime access tracking of script objects (markdown/application-development/c_RuntimeAccessTracking.md). */
function accessOperations({ context }) {
    return {
        'access.isTracked': (_argument, caller) => (0, cross_scope_1.isTracked)(context, caller.scope),
        'access.execute': (argument, caller) => {
            const refusal = (0, cross_scope_1.scriptObjectRefusal)(context, caller.scope, argument.class, argument.member);
            if (refusal !== null) {
                throw new script_error_1.ScriptError(refusal);
            }
        },
    };
}
//# sourceMappingURL=access-operations.js.map