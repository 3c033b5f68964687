"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.connect = connect;
exports.currentScope = currentScope;
exports.asPlatform = asPlatform;
exports.isInPlatform = isInPlatform;
exports.call = call;
const { parse, stringify } = JSON;
let bridge;
let scope = 'global';
/** How many calls of the script API are running inside each other, counted by {@link asPlatform}. */
let depth = 0;
/** Connects this context with the host. Called once, by `install`. */
function connect(door, scopeName) {
    bridge = door;
    scope = scopeName;
}
/** The scope that this context belongs to, `global` or a scope's name. */
function currentScope() {
    return scope;
}
/** Runs what belongs to the script API itself: what it calls of the API is no call of a script. */
function asPlatform(work) {
    depth++;
    try {
        return work();
    }
    finally {
        depth--;
    }
}
/** Whether the running code is the script API's own. */
function isInPlatform() {
    return depth > 0;
}
/** Runs one operation of the host; a refusal becomes an Error of this context. */
function call(operation, argument) {
    if (!bridge) {
        throw new Error('the script API is not connected to its instance');
    }
    // Scripts that the host runs meanwhile are scripts again.
    const before = depth;
    depth = 0;
    let text;
    try {
        text = bridge.call(operation, stringify(argument));
    }
    finally {
        depth = before;
    }
    const answer = parse(text);
    if (answer.error) {
        throw asError(answer.error);
    }
    return answer.value;
}
function asError(source) {
    const error = new Error(source.message);
    if (source.name !== 'Error') {
        Object.defineProperty(error, 'name', { value: source.name, configurable: true, writable: true });
    }
    return error;
}
//# sourceMappingURL=calls.js.map