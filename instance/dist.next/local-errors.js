"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InstanceError = void 0;
exports.localError = localError;
exports.localErrorCodes = localErrorCodes;
exports.reasonOf = reasonOf;
const node_util_1 = require("node:util");
/** What can go wrong outside the platform's own behaviour, with what to do about it. `{…}` is filled in by `localError`. */
const LOCAL_ERRORS = {
    usage: { code: 'LOCAL-001', text: '{problem}. Run "local-instance --help" for the commands and options' },
    portInUse: {
        code: 'LOCAL-002',
        text: 'Port {port} is in use. Choose another with --port N, or stop the process that listens there',
    },
    badDirectory: {
        code: 'LOCAL-003',
        text: 'The data folder {directory} cannot be used: {reason}. Choose another with --data DIR',
    },
    directoryInUse: {
        code: 'LOCAL-004',
        text: '{directory} is in use by process {pid}. Stop it before you start with --fresh',
    },
    cannotListen: {
        code: 'LOCAL-005',
        text: 'Cannot listen on 127.0.0.1:{port}: {reason}. Choose another with --port N',
    },
    badDatabase: {
        code: 'LOCAL-006',
        text: 'The database {file} cannot be opened: {reason}. Start with --fresh to make a new one',
    },
    workerFailed: {
        code: 'LOCAL-007',
        text: 'A worker process could not start: {reason}. If the data is damaged, start with --fresh',
    },
    unreadableScript: { code: 'LOCAL-008', text: 'The script {file} cannot be read: {reason}. Check the path' },
    noInstance: {
        code: 'LOCAL-009',
        text: 'There is no instance in {directory}. Start one with "local-instance start --data {directory}", or name another folder with --data DIR',
    },
    noAnswer: {
        code: 'LOCAL-010',
        text: 'The instance at {url} does not answer: {reason}. Wait until it is ready, or stop process {pid} and start it again',
    },
    // Said by bin/local-instance.mjs, which can load nothing else then.
    notBuilt: {
        code: 'LOCAL-011',
        text: 'The local instance is not built. Run "npx tsc -p instance" in the project folder, or "npm start", which builds it',
    },
    emptyDatabase: {
        code: 'LOCAL-021',
        text: 'The database {file} is empty: {reason}. Put a copy of the data back, or start with --fresh to make a new instance',
    },
    otherVersionRuns: {
        code: 'LOCAL-022',
        text: 'The instance in {directory} is of another version, and process {pid} runs on it. Stop that process first; this version then brings the data up to date',
    },
    queueFull: {
        code: 'LOCAL-101',
        status: 429,
        text: '{waiting} requests are waiting already. Send this one again later',
    },
    workerLost: {
        code: 'LOCAL-102',
        status: 500,
        text: 'The worker process ended while it ran this transaction: {reason}. The instance has started another; look at its output',
        answer: 'The worker process ended while it ran this transaction. The instance has started another; look at its output',
    },
    closing: {
        code: 'LOCAL-103',
        status: 503,
        text: 'The instance is shutting down. Send the request again when it is back',
    },
    notReady: {
        code: 'LOCAL-104',
        status: 503,
        text: 'No worker process runs: {reason}. Look at the output of the instance and start it again',
        answer: 'No worker process runs. Look at the output of the instance and start it again',
    },
    transactionFailed: {
        code: 'LOCAL-105',
        status: 500,
        text: 'The local instance failed: {reason}. This is a fault of the instance and not of the request',
        answer: 'The local instance failed. This is a fault of the instance and not of the request; its output says more',
    },
    bodyTooLarge: { code: 'LOCAL-106', status: 413, text: 'The request body is larger than {limit} bytes. Send less' },
    badRequest: { code: 'LOCAL-107', status: 400, text: 'The request cannot be read: {reason}. Correct it' },
    slowedLogIn: {
        code: 'LOCAL-120',
        status: 429,
        text: 'Too many log-ins have failed. Try again in {seconds} seconds',
    },
    tooManyLogIns: {
        code: 'LOCAL-121',
        status: 429,
        text: '{waiting} log-ins are waiting already. Send this one again later',
    },
    headersTooLong: {
        code: 'LOCAL-122',
        status: 431,
        text: 'The address and the headers of the request are too long. Send less',
    },
    tooSlow: { code: 'LOCAL-123', status: 408, text: 'The request did not arrive in time. Send it again' },
    noHost: { code: 'LOCAL-124', status: 400, text: 'The header Host is missing. Send it' },
    expectation: {
        code: 'LOCAL-125',
        status: 417,
        text: 'Nothing but 100-continue can be expected. Send no header Expect',
    },
    refusedToken: {
        code: 'LOCAL-108',
        status: 403,
        text: 'The token is not that of this instance. Read it anew from the folder nodes/ of the data folder',
    },
    transactionCanceled: {
        code: 'LOCAL-131',
        status: 500,
        text: 'Transaction canceled: {reason}. Records that it had written before are written; shorten the script, or do less in one request',
    },
    memoryExceeded: {
        code: 'LOCAL-132',
        status: 500,
        text: 'Transaction canceled: it used more than {limit} MB of memory. Records that it had written before are written; read and keep less at one time',
    },
    databaseGone: {
        code: 'LOCAL-133',
        status: 503,
        text: 'The database is gone: {reason}. Stop the instance, put the data folder back or choose --fresh, then start again',
    },
};
/** An error of the local instance itself: `message` begins with the code and ends with what to do. */
class InstanceError extends Error {
    code;
    status;
    answer;
    retryAfter;
    constructor(
    /** `LOCAL-nnn` */
    code, 
    /** HTTP status of the answer where the error meets a request; 500 where none is meant. */
    status, text, 
    /** What an answer says: `message`, unless that tells of the inside. */
    answer = `${code}: ${text}`, 
    /** Seconds after which the request may be sent again; null where that does not depend on time. */
    retryAfter = null) {
        super(`${code}: ${text}`);
        this.code = code;
        this.status = status;
        this.answer = answer;
        this.retryAfter = retryAfter;
        this.name = 'InstanceError';
    }
}
exports.InstanceError = InstanceError;
/** Makes the named error; `details` fill the places of its text. */
function localError(name, details = {}) {
    const entry = LOCAL_ERRORS[name];
    const text = entry.text.replace(/\{(\w+)\}/g, (place, key) => String(details[key] ?? place));
    const answer = entry.answer === undefined ? undefined : `${entry.code}: ${entry.answer}`;
    const { seconds } = details;
    return new InstanceError(entry.code, entry.status ?? 500, text, answer, typeof seconds === 'number' ? seconds : null);
}
/** All codes with their texts, for the documentation and its test. */
function localErrorCodes() {
    return Object.values(LOCAL_ERRORS).map(({ code, text }) => ({ code, text }));
}
/** The words of whatever was thrown, also by another thread or context, whose Error is not this one's. */
function reasonOf(error) {
    return error instanceof Error || node_util_1.types.isNativeError(error) ? error.message : String(error);
}
//# sourceMappingURL=local-errors.js.map