"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SharedGuard = exports.GuardMemory = exports.GUARD_BYTES = exports.CLIENT_GONE = void 0;
exports.monotonic = monotonic;
const transaction_guard_1 = require("../engine/transaction-guard");
/** The documentation has no word of its own for it; "canceled by user request" is a button. */
exports.CLIENT_GONE = 'the client has closed the connection';
/** Bytes of the memory that a worker shares with the thread that watches it. */
exports.GUARD_BYTES = 24;
/**
 * What the two threads of a worker process tell each other while one of them is busy: the thread that runs transactions
 * says which call it runs, until when, and whether in script code; the one that watches says which call is canceled.
 */
class GuardMemory {
    deadlines;
    numbers;
    constructor(memory) {
        this.deadlines = new Float64Array(memory, 0, 1);
        this.numbers = new Int32Array(memory, 8, 3);
    }
    /** Id of the running call; 0 for none. */
    get call() {
        return Atomics.load(this.numbers, 0);
    }
    set call(id) {
        Atomics.store(this.numbers, 0, id);
    }
    /** Id of the call that was last canceled. */
    get canceledCall() {
        return Atomics.load(this.numbers, 1);
    }
    set canceledCall(id) {
        Atomics.store(this.numbers, 1, id);
    }
    get inScript() {
        return Atomics.load(this.numbers, 2) !== 0;
    }
    set inScript(inside) {
        Atomics.store(this.numbers, 2, inside ? 1 : 0);
    }
    /** Moment of `monotonic` at which the running call must have ended. */
    get deadline() {
        return this.deadlines[0] ?? 0;
    }
    set deadline(moment) {
        this.deadlines[0] = moment;
    }
}
exports.GuardMemory = GuardMemory;
/** Milliseconds on a clock that all threads of the process share and nobody sets. */
function monotonic() {
    return Number(process.hrtime.bigint() / 1000000n);
}
/** The guard of a worker process's transactions. */
class SharedGuard {
    memory;
    clock = new transaction_guard_1.ClockGuard(Infinity);
    limit = Infinity;
    constructor(memory) {
        this.memory = memory;
    }
    /** A call begins, with a limit (ms) that holds until its transaction says another. */
    callBegins(id, limit) {
        this.begin(limit);
        this.memory.call = id;
    }
    callEnds() {
        this.memory.call = 0;
        this.memory.inScript = false;
    }
    begin(limit) {
        this.limit = limit;
        this.clock.begin(limit);
        this.memory.deadline = monotonic() + limit;
    }
    renew() {
        this.begin(this.limit);
    }
    canceled() {
        const { call, canceledCall } = this.memory;
        return call !== 0 && canceledCall === call ? exports.CLIENT_GONE : this.clock.canceled();
    }
    inScript(inside) {
        this.memory.inScript = inside;
    }
}
exports.SharedGuard = SharedGuard;
//# sourceMappingURL=shared-guard.js.map