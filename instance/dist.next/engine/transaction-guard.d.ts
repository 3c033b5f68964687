/** Thrown out of the engine where the running transaction is to end; nothing of it may go on. */
export declare class TransactionCanceled extends Error {
    /** In the platform's words, such as `maximum execution time exceeded`. */
    readonly reason: string;
    constructor(
    /** In the platform's words, such as `maximum execution time exceeded`. */
    reason: string);
}
/** The platform's word for a transaction past its quota (markdown/platform-administration/platform-performance/c_TransactionQuotas.md). */
export declare const TIME_EXCEEDED = "maximum execution time exceeded";
/** Watches the one transaction that a node runs at a time. */
export interface TransactionGuard {
    /**
     * A transaction begins; all that it does may take `limit` ms together. Inside a transaction (a request whose limit is
     * known only when it has been looked at) the time counts from now.
     */
    begin(limit: number): void;
    /** A transaction within a job's begins, with the same limit from now. */
    renew(): void;
    /** Why the transaction is to end now; null where it may go on. */
    canceled(): string | null;
    /** Script code is entered (true) or left: only there a thread can be stuck for ever. */
    inScript(inside: boolean): void;
}
/** A guard that knows the time only. */
export declare class ClockGuard implements TransactionGuard {
    private limit;
    private deadline;
    /** @param limit ms of a transaction that says none of its own */
    constructor(limit: number);
    begin(limit: number): void;
    renew(): void;
    canceled(): string | null;
    inScript(): void;
}
