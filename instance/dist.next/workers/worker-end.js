"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorOfEnd = errorOfEnd;
exports.wordsOfEnd = wordsOfEnd;
const local_errors_1 = require("../local-errors");
/** What the call that it ran is answered; `memoryLimit` in megabytes. */
function errorOfEnd({ cause, reason }, memoryLimit) {
    switch (cause) {
        case 'memory':
            return (0, local_errors_1.localError)('memoryExceeded', { limit: memoryLimit });
        case 'time':
            return (0, local_errors_1.localError)('transactionCanceled', { reason: 'maximum execution time exceeded' });
        case 'client':
            return (0, local_errors_1.localError)('transactionCanceled', { reason: 'the client has closed the connection' });
        default:
            return (0, local_errors_1.localError)('workerLost', { reason });
    }
}
/** The same for the log. */
function wordsOfEnd({ cause, reason }, memoryLimit) {
    const words = {
        memory: `more than ${memoryLimit} MB of memory`,
        time: 'maximum execution time exceeded',
        client: 'the client has closed the connection and its script did not end',
        other: reason,
    };
    return words[cause];
}
//# sourceMappingURL=worker-end.js.map