import { type TransactionGuard } from '../engine/transaction-guard';
/** The documentation has no word of its own for it; "canceled by user request" is a button. */
export declare const CLIENT_GONE = "the client has closed the connection";
/** Bytes of the memory that a worker shares with the thread that watches it. */
export declare const GUARD_BYTES = 24;
/**
 * What the two threads of a worker process tell each other while one of them is busy: the thread that runs transactions
 * says which call it runs, until when, and whether in script code; the one that watches says which call is canceled.
 */
export declare class GuardMemory {
    private readonly deadlines;
    private readonly numbers;
    constructor(memory: SharedArrayBuffer);
    /** Id of the running call; 0 for none. */
    get call(): number;
    set call(id: number);
    /** Id of the call that was last canceled. */
    get canceledCall(): number;
    set canceledCall(id: number);
    get inScript(): boolean;
    set inScript(inside: boolean);
    /** Moment of `monotonic` at which the running call must have ended. */
    get deadline(): number;
    set deadline(moment: number);
}
/** Milliseconds on a clock that all threads of the process share and nobody sets. */
export declare function monotonic(): number;
/** The guard of a worker process's transactions. */
export declare class SharedGuard implements TransactionGuard {
    private readonly memory;
    private readonly clock;
    private limit;
    constructor(memory: GuardMemory);
    /** A call begins, with a limit (ms) that holds until its transaction says another. */
    callBegins(id: number, limit: number): void;
    callEnds(): void;
    begin(limit: number): void;
    renew(): void;
    canceled(): string | null;
    inScript(inside: boolean): void;
}
