"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.markNotBuilt = markNotBuilt;
exports.refuse = refuse;
/**
 * Puts methods that the documentation lists and that this instance does not have yet onto a class: each throws an
 * Error that names it, so that nothing plausible is ever answered.
 */
function markNotBuilt(target, api, names) {
    for (const name of names) {
        Object.defineProperty(target, name, {
            value: () => refuse(`${api}.${name}`),
            configurable: true,
            writable: true,
        });
    }
}
/** Throws the Error of an API that is documented but not built. */
function refuse(member) {
    throw new Error(`${member} is not built in this local instance`);
}
//# sourceMappingURL=not-built.js.map