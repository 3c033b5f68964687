"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorOf = errorOf;
exports.isTrue = isTrue;
/** The words of a script's error, which is written to the system log with its stack; null where the script ended well. */
function errorOf({ log }, scope, what, { error }) {
    if (!error) {
        return null;
    }
    log('error', scope, `${what}: ${error.name}: ${error.message}\n${error.stack}`);
    return `${error.name}: ${error.message}`;
}
/** Whether the value of a condition's last expression lets its script run. */
function isTrue(value) {
    return typeof value === 'string' ? value !== '' && value !== 'false' : Boolean(value);
}
//# sourceMappingURL=job-services.js.map