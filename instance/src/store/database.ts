import { existsSync } from 'node:fs'
import LibSql from 'libsql'
import { makePrivate, makePrivateFile } from './private-file'

/** A bound parameter. */
export type Parameter = string | number | null | Uint8Array

/** Thrown where a unique index refuses a row; `index` is SQLite's own words about which. */
export class UniqueViolation extends Error {
    constructor(readonly index: string) {
        super(`unique index violated: ${index}`)
    }
}

interface Statement {
    run(parameters: readonly Parameter[]): { changes: number }
    get(parameters: readonly Parameter[]): unknown
    all(parameters: readonly Parameter[]): unknown
    raw(on: boolean): void
}

/** Milliseconds a connection waits for another one's lock before it fails. */
const BUSY_TIMEOUT = 5000

/** Kibibytes of pages that a connection keeps in memory; SQLite's own 2 MB make each read of a random row a system call. */
const PAGE_CACHE = 32 * 1024

/**
 * Pages (of 4 KiB) of the write-ahead log after which the connection that writes moves them into the database. Mostly
 * the scheduler's thread has moved them before (see {@link Database.checkpoint}), so that no request waits for it.
 */
const CHECKPOINT_PAGES = 40_000

/** What SQLite takes for no file. */
const IN_MEMORY = ':memory:'

/** Files that SQLite keeps beside a database. */
const BESIDE = ['-wal', '-shm', '-journal'] as const

/** Prepared statements kept per connection; the least recently made is dropped first. */
const STATEMENT_LIMIT = 2000

/**
 * One SQLite connection. WAL with `synchronous=NORMAL`: a killed process loses nothing that was committed, a power
 * failure may. The file, and those that SQLite makes beside it, are their owner's alone. Every write runs in `BEGIN IMMEDIATE`, so that two writers queue up instead of failing half-way.
 */
export class Database {
    /** Statements run since the connection was opened; benchmarks take differences. */
    readonly operations = { reads: 0, writes: 0 }
    private readonly connection: InstanceType<typeof LibSql>
    private readonly statements = new Map<string, Statement>()
    private depth = 0

    constructor(readonly file: string) {
        if (file !== IN_MEMORY) {
            makePrivateFile(file)
            BESIDE.map((suffix) => `${file}${suffix}`)
                .filter((beside) => existsSync(beside))
                .forEach((beside) => makePrivate(beside, 0o600))
        }
        this.connection = new LibSql(file, { timeout: BUSY_TIMEOUT })
        this.connection.pragma('journal_mode = WAL')
        this.connection.pragma('synchronous = NORMAL')
        this.connection.pragma(`cache_size = -${PAGE_CACHE}`)
        this.connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    }

    /** From now on waits at most so many milliseconds for another connection's lock. */
    limitBusyWait(milliseconds: number): void {
        this.connection.pragma(`busy_timeout = ${milliseconds}`)
    }

    /** Rows of a query, one array per row in the order of the selected columns. */
    all(sql: string, parameters: readonly Parameter[] = []): unknown[][] {
        this.operations.reads++
        return this.statement(sql, true).all(parameters) as unknown[][]
    }

    /** The first row of a query as an array, or undefined. */
    first(sql: string, parameters: readonly Parameter[] = []): unknown[] | undefined {
        this.operations.reads++
        return this.statement(sql, true).get(parameters) as unknown[] | undefined
    }

    /** Runs one writing statement in a transaction of its own, or in the one that is open. Returns the rows changed. */
    run(sql: string, parameters: readonly Parameter[] = []): number {
        this.operations.writes++
        return this.write(() => {
            try {
                return this.statement(sql, false).run(parameters).changes
            } catch (error) {
                throw asUniqueViolation(error)
            }
        })
    }

    /** Runs one writing statement with RETURNING, as `run` does, and gives its first row, or undefined where no row changed. */
    returning(sql: string, parameters: readonly Parameter[] = []): unknown[] | undefined {
        this.operations.writes++
        return this.write(() => {
            try {
                // `get` would leave the statement in the middle, with the write not done for further rows.
                return (this.statement(sql, true).all(parameters) as unknown[][])[0]
            } catch (error) {
                throw asUniqueViolation(error)
            }
        })
    }

    /** Runs `work` in one transaction: all of it is committed, or nothing. A nested call joins the outer one. */
    write<T>(work: () => T): T {
        if (this.depth > 0) {
            return work()
        }
        this.statement('BEGIN IMMEDIATE', false).run([])
        this.depth++
        try {
            const result = work()
            this.statement('COMMIT', false).run([])
            return result
        } catch (error) {
            // A full disk and the like make SQLite roll back by itself.
            if (this.connection.inTransaction) {
                this.connection.exec('ROLLBACK')
            }
            throw error
        } finally {
            this.depth--
        }
    }

    /** Runs schema statements. */
    exec(sql: string): void {
        try {
            this.connection.exec(sql)
        } catch (error) {
            throw asUniqueViolation(error)
        }
    }

    /**
     * Moves what nobody reads any more from the write-ahead log into the database, beside the writers of other connections
     * (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint, PASSIVE).
     *
     * @returns pages in the log, and how many of them were moved
     */
    checkpoint(): { readonly pages: number; readonly moved: number } {
        const [, pages, moved] = this.statement('PRAGMA wal_checkpoint(PASSIVE)', true).get([]) as number[]
        return { pages: pages ?? 0, moved: moved ?? 0 }
    }

    close(): void {
        this.statements.clear()
        this.connection.close()
    }

    private statement(sql: string, reads: boolean): Statement {
        let statement = this.statements.get(sql)
        if (!statement) {
            statement = this.connection.prepare(sql) as unknown as Statement
            if (reads) {
                statement.raw(true)
            }
            if (this.statements.size >= STATEMENT_LIMIT) {
                this.statements.delete(this.statements.keys().next().value as string)
            }
            this.statements.set(sql, statement)
        }
        return statement
    }
}

function asUniqueViolation(error: unknown): unknown {
    const message = error instanceof Error ? error.message : String(error)
    const match = /UNIQUE constraint failed: (.*)$/.exec(message)
    return match ? new UniqueViolation(match[1] ?? '') : error
}
