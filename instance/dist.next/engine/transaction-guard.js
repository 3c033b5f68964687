"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ClockGuard = exports.TIME_EXCEEDED = exports.TransactionCanceled = void 0;
/** Thrown out of the engine where the running transaction is to end; nothing of it may go on. */
class TransactionCanceled extends Error {
    reason;
    constructor(
    /** In the platform's words, such as `maximum execution time exceeded`. */
    reason) {
        super(`Script canceled: ${reason}`);
        this.reason = reason;
        this.name = 'TransactionCanceled';
    }
}
exports.TransactionCanceled = TransactionCanceled;
/** The platform's word for a transaction past its quota (markdown/platform-administration/platform-performance/c_TransactionQuotas.md). */
exports.TIME_EXCEEDED = 'maximum execution time exceeded';
/** A guard that knows the time only. */
class ClockGuard {
    limit;
    deadline = Infinity;
    /** @param limit ms of a transaction that says none of its own */
    constructor(limit) {
        this.limit = limit;
        this.renew();
    }
    begin(limit) {
        this.limit = limit;
        this.renew();
    }
    renew() {
        // Not the wall clock, which may be set while a script runs.
        this.deadline = performance.now() + this.limit;
    }
    canceled() {
        return performance.now() > this.deadline ? exports.TIME_EXCEEDED : null;
    }
    inScript() {
        // Nobody asks.
    }
}
exports.ClockGuard = ClockGuard;
//# sourceMappingURL=transaction-guard.js.map