/** A bound parameter. */
export type Parameter = string | number | null | Uint8Array;
/** Thrown where a unique index refuses a row; `index` is SQLite's own words about which. */
export declare class UniqueViolation extends Error {
    readonly index: string;
    constructor(index: string);
}
/**
 * One SQLite connection. WAL with `synchronous=NORMAL`: a killed process loses nothing that was committed, a power
 * failure may. The file, and those that SQLite makes beside it, are their owner's alone. Every write runs in `BEGIN IMMEDIATE`, so that two writers queue up instead of failing half-way.
 */
export declare class Database {
    readonly file: string;
    /** Statements run since the connection was opened; benchmarks take differences. */
    readonly operations: {
        reads: number;
        writes: number;
    };
    private readonly connection;
    private readonly statements;
    private depth;
    constructor(file: string);
    /** Rows of a query, one array per row in the order of the selected columns. */
    all(sql: string, parameters?: readonly Parameter[]): unknown[][];
    /** The first row of a query as an array, or undefined. */
    first(sql: string, parameters?: readonly Parameter[]): unknown[] | undefined;
    /** Runs one writing statement in a transaction of its own, or in the one that is open. Returns the rows changed. */
    run(sql: string, parameters?: readonly Parameter[]): number;
    /** Runs one writing statement with RETURNING, as `run` does, and gives its first row, or undefined where no row changed. */
    returning(sql: string, parameters?: readonly Parameter[]): unknown[] | undefined;
    /** Runs `work` in one transaction: all of it is committed, or nothing. A nested call joins the outer one. */
    write<T>(work: () => T): T;
    /** Runs schema statements. */
    exec(sql: string): void;
    close(): void;
    private statement;
}
