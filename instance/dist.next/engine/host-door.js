"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHostDoor = createHostDoor;
exports.describeHostError = describeHostError;
exports.hasHeadroom = hasHeadroom;
/** Frames that must still fit on the stack before a host operation starts; see hasHeadroom. */
const HEADROOM_FRAMES = 250;
/**
 * The host's half of the bridge for one scope: an operation's name and argument as JSON text in, `{"value":…}` or
 * `{"error":{"name","message"}}` out. It never throws, so that no object of the host reaches a script.
 *
 * @param canceled why the transaction is to end, or null: a script that has caught its end does nothing more
 */
function createHostDoor(operations, scope, canceled) {
    const caller = { scope };
    return (operation, argument) => {
        try {
            if (typeof operation !== 'string' ||
                typeof argument !== 'string' ||
                !Object.hasOwn(operations, operation)) {
                return errorText('Error', `${String(operation)} is not built in the local instance`);
            }
            if (!hasHeadroom()) {
                return errorText('RangeError', 'Maximum call stack size exceeded');
            }
            const reason = canceled();
            if (reason !== null) {
                return errorText('Error', `Script canceled: ${reason}`);
            }
            const value = operations[operation]?.(JSON.parse(argument), caller);
            return value === undefined ? '{}' : `{"value":${JSON.stringify(value) ?? 'null'}}`;
        }
        catch (error) {
            return describeHostError(error);
        }
    };
}
/**
 * A host error as the text that goes into a context. `scriptName` is the name that scripts see.
 */
function describeHostError(error) {
    const { scriptName, message } = (error ?? {});
    return errorText(typeof scriptName === 'string' ? scriptName : 'Error', typeof message === 'string' ? message : String(error));
}
function errorText(name, message) {
    return JSON.stringify({ error: { name, message } });
}
/**
 * Whether the stack has room for an operation. A script may call with the stack almost used up; an operation that
 * overflowed half-way could leave the database inside a transaction.
 */
function hasHeadroom() {
    try {
        return descend(HEADROOM_FRAMES, 0, 0, 0, 0, 0, 0, 0, 0) >= 0;
    }
    catch {
        return false;
    }
}
/** The numbers only make each frame larger. */
function descend(frames, a, b, c, d, e, f, g, h) {
    return frames === 0 ? a + b + c + d : descend(frames - 1, e, f, g, h, a, b, c, d) + 1;
}
//# sourceMappingURL=host-door.js.map