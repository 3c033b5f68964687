"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.watchRejections = watchRejections;
const owners = new Set();
let watching = false;
/**
 * Keeps a promise that a script rejected and left alone from ending the process: Node reports it for every context.
 * It becomes a warning of the process; a rejection of the host's own promises stays fatal, as it is without a listener.
 */
function watchRejections(owner) {
    owners.add(new WeakRef(owner));
    if (!watching) {
        watching = true;
        process.on('unhandledRejection', (reason, promise) => {
            const found = ownerOf(promise);
            if (!found) {
                throw reason;
            }
            const { name, message } = JSON.parse(found.describe(reason));
            process.emitWarning(`${name}: ${message}`, {
                type: 'UnhandledScriptRejection',
                detail: `scope ${found.scope}`,
            });
        });
    }
}
function ownerOf(promise) {
    for (const reference of owners) {
        const owner = reference.deref();
        if (!owner) {
            owners.delete(reference);
        }
        else if (owner.isPromise(promise)) {
            return owner;
        }
    }
    return undefined;
}
//# sourceMappingURL=unhandled-rejections.js.map