/** What can go wrong outside the platform's own behaviour, with what to do about it. `{…}` is filled in by `localError`. */
declare const LOCAL_ERRORS: {
    readonly usage: {
        readonly code: "LOCAL-001";
        readonly text: "{problem}. Run \"local-instance --help\" for the commands and options";
    };
    readonly portInUse: {
        readonly code: "LOCAL-002";
        readonly text: "Port {port} is in use. Choose another with --port N, or stop the process that listens there";
    };
    readonly badDirectory: {
        readonly code: "LOCAL-003";
        readonly text: "The data folder {directory} cannot be used: {reason}. Choose another with --data DIR";
    };
    readonly directoryInUse: {
        readonly code: "LOCAL-004";
        readonly text: "{directory} is in use by process {pid}. Stop it before you start with --fresh";
    };
    readonly cannotListen: {
        readonly code: "LOCAL-005";
        readonly text: "Cannot listen on 127.0.0.1:{port}: {reason}. Choose another with --port N";
    };
    readonly badDatabase: {
        readonly code: "LOCAL-006";
        readonly text: "The database {file} cannot be opened: {reason}. Start with --fresh to make a new one";
    };
    readonly workerFailed: {
        readonly code: "LOCAL-007";
        readonly text: "A worker process could not start: {reason}. If the data is damaged, start with --fresh";
    };
    readonly unreadableScript: {
        readonly code: "LOCAL-008";
        readonly text: "The script {file} cannot be read: {reason}. Check the path";
    };
    readonly noInstance: {
        readonly code: "LOCAL-009";
        readonly text: "There is no instance in {directory}. Start one with \"local-instance start --data {directory}\", or name another folder with --data DIR";
    };
    readonly noAnswer: {
        readonly code: "LOCAL-010";
        readonly text: "The instance at {url} does not answer: {reason}. Wait until it is ready, or stop process {pid} and start it again";
    };
    readonly notBuilt: {
        readonly code: "LOCAL-011";
        readonly text: "The local instance is not built. Run \"npx tsc -p instance\" in the project folder, or \"npm start\", which builds it";
    };
    readonly emptyDatabase: {
        readonly code: "LOCAL-021";
        readonly text: "The database {file} is empty: {reason}. Put a copy of the data back, or start with --fresh to make a new instance";
    };
    readonly otherVersionRuns: {
        readonly code: "LOCAL-022";
        readonly text: "The instance in {directory} is of another version, and process {pid} runs on it. Stop that process first; this version then brings the data up to date";
    };
    readonly queueFull: {
        readonly code: "LOCAL-101";
        readonly status: 429;
        readonly text: "{waiting} requests are waiting already. Send this one again later";
    };
    readonly workerLost: {
        readonly code: "LOCAL-102";
        readonly status: 500;
        readonly text: "The worker process ended while it ran this transaction: {reason}. The instance has started another; look at its output";
        readonly answer: "The worker process ended while it ran this transaction. The instance has started another; look at its output";
    };
    readonly closing: {
        readonly code: "LOCAL-103";
        readonly status: 503;
        readonly text: "The instance is shutting down. Send the request again when it is back";
    };
    readonly notReady: {
        readonly code: "LOCAL-104";
        readonly status: 503;
        readonly text: "No worker process runs: {reason}. Look at the output of the instance and start it again";
        readonly answer: "No worker process runs. Look at the output of the instance and start it again";
    };
    readonly transactionFailed: {
        readonly code: "LOCAL-105";
        readonly status: 500;
        readonly text: "The local instance failed: {reason}. This is a fault of the instance and not of the request";
        readonly answer: "The local instance failed. This is a fault of the instance and not of the request; its output says more";
    };
    readonly bodyTooLarge: {
        readonly code: "LOCAL-106";
        readonly status: 413;
        readonly text: "The request body is larger than {limit} bytes. Send less";
    };
    readonly badRequest: {
        readonly code: "LOCAL-107";
        readonly status: 400;
        readonly text: "The request cannot be read: {reason}. Correct it";
    };
    readonly slowedLogIn: {
        readonly code: "LOCAL-120";
        readonly status: 429;
        readonly text: "Too many log-ins have failed. Try again in {seconds} seconds";
    };
    readonly tooManyLogIns: {
        readonly code: "LOCAL-121";
        readonly status: 429;
        readonly text: "{waiting} log-ins are waiting already. Send this one again later";
    };
    readonly headersTooLong: {
        readonly code: "LOCAL-122";
        readonly status: 431;
        readonly text: "The address and the headers of the request are too long. Send less";
    };
    readonly tooSlow: {
        readonly code: "LOCAL-123";
        readonly status: 408;
        readonly text: "The request did not arrive in time. Send it again";
    };
    readonly noHost: {
        readonly code: "LOCAL-124";
        readonly status: 400;
        readonly text: "The header Host is missing. Send it";
    };
    readonly expectation: {
        readonly code: "LOCAL-125";
        readonly status: 417;
        readonly text: "Nothing but 100-continue can be expected. Send no header Expect";
    };
    readonly refusedToken: {
        readonly code: "LOCAL-108";
        readonly status: 403;
        readonly text: "The token is not that of this instance. Read it anew from the folder nodes/ of the data folder";
    };
    readonly transactionCanceled: {
        readonly code: "LOCAL-131";
        readonly status: 500;
        readonly text: "Transaction canceled: {reason}. Records that it had written before are written; shorten the script, or do less in one request";
    };
    readonly memoryExceeded: {
        readonly code: "LOCAL-132";
        readonly status: 500;
        readonly text: "Transaction canceled: it used more than {limit} MB of memory. Records that it had written before are written; read and keep less at one time";
    };
    readonly databaseGone: {
        readonly code: "LOCAL-133";
        readonly status: 503;
        readonly text: "The database is gone: {reason}. Stop the instance, put the data folder back or choose --fresh, then start again";
    };
};
/** Name of an error of the table above. */
export type LocalErrorName = keyof typeof LOCAL_ERRORS;
/** An error of the local instance itself: `message` begins with the code and ends with what to do. */
export declare class InstanceError extends Error {
    /** `LOCAL-nnn` */
    readonly code: string;
    /** HTTP status of the answer where the error meets a request; 500 where none is meant. */
    readonly status: number;
    /** What an answer says: `message`, unless that tells of the inside. */
    readonly answer: string;
    /** Seconds after which the request may be sent again; null where that does not depend on time. */
    readonly retryAfter: number | null;
    constructor(
    /** `LOCAL-nnn` */
    code: string, 
    /** HTTP status of the answer where the error meets a request; 500 where none is meant. */
    status: number, text: string, 
    /** What an answer says: `message`, unless that tells of the inside. */
    answer?: string, 
    /** Seconds after which the request may be sent again; null where that does not depend on time. */
    retryAfter?: number | null);
}
/** Makes the named error; `details` fill the places of its text. */
export declare function localError(name: LocalErrorName, details?: Readonly<Record<string, string | number>>): InstanceError;
/** All codes with their texts, for the documentation and its test. */
export declare function localErrorCodes(): readonly {
    readonly code: string;
    readonly text: string;
}[];
/** The words of whatever was thrown, also by another thread or context, whose Error is not this one's. */
export declare function reasonOf(error: unknown): string;
export {};
