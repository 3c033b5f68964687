import { ClockGuard, type TransactionGuard } from '../engine/transaction-guard'

/** The documentation has no word of its own for it; "canceled by user request" is a button. */
export const CLIENT_GONE = 'the client has closed the connection'

/** Bytes of the memory that a worker shares with the thread that watches it. */
export const GUARD_BYTES = 24

/**
 * What the two threads of a worker process tell each other while one of them is busy: the thread that runs transactions
 * says which call it runs, until when, and whether in script code; the one that watches says which call is canceled.
 */
export class GuardMemory {
    private readonly deadlines: Float64Array
    private readonly numbers: Int32Array

    constructor(memory: SharedArrayBuffer) {
        this.deadlines = new Float64Array(memory, 0, 1)
        this.numbers = new Int32Array(memory, 8, 3)
    }

    /** Id of the running call; 0 for none. */
    get call(): number {
        return Atomics.load(this.numbers, 0)
    }

    set call(id: number) {
        Atomics.store(this.numbers, 0, id)
    }

    /** Id of the call that was last canceled. */
    get canceledCall(): number {
        return Atomics.load(this.numbers, 1)
    }

    set canceledCall(id: number) {
        Atomics.store(this.numbers, 1, id)
    }

    get inScript(): boolean {
        return Atomics.load(this.numbers, 2) !== 0
    }

    set inScript(inside: boolean) {
        Atomics.store(this.numbers, 2, inside ? 1 : 0)
    }

    /** Moment of `monotonic` at which the running call must have ended. */
    get deadline(): number {
        return this.deadlines[0] ?? 0
    }

    set deadline(moment: number) {
        this.deadlines[0] = moment
    }
}

/** Milliseconds on a clock that all threads of the process share and nobody sets. */
export function monotonic(): number {
    return Number(process.hrtime.bigint() / 1_000_000n)
}

/** The guard of a worker process's transactions. */
export class SharedGuard implements TransactionGuard {
    private readonly clock = new ClockGuard(Infinity)
    private limit = Infinity

    constructor(private readonly memory: GuardMemory) {}

    /** A call begins, with a limit (ms) that holds until its transaction says another. */
    callBegins(id: number, limit: number): void {
        this.begin(limit)
        this.memory.call = id
    }

    callEnds(): void {
        this.memory.call = 0
        this.memory.inScript = false
    }

    begin(limit: number): void {
        this.limit = limit
        this.clock.begin(limit)
        this.memory.deadline = monotonic() + limit
    }

    renew(): void {
        this.begin(this.limit)
    }

    canceled(): string | null {
        const { call, canceledCall } = this.memory
        return call !== 0 && canceledCall === call ? CLIENT_GONE : this.clock.canceled()
    }

    inScript(inside: boolean): void {
        this.memory.inScript = inside
    }
}
