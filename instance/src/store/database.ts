import LibSql from 'libsql'

/** A bound parameter. */
export type Parameter = string | number | null | Uint8Array

/** Thrown where a unique index refuses a row; `index` is SQLite's own words about which. */
export class UniqueViolation extends Error {
    constructor(readonly index: string) {
        super(`unique index violated: ${index}`)
    }
}

interface Statement {
    run(...parameters: unknown[]): { changes: number }
    get(...parameters: unknown[]): Record<string, unknown> | undefined
    all(...parameters: unknown[]): Record<string, unknown>[]
    raw(on: boolean): { all(...parameters: unknown[]): unknown[][] }
}

/** Milliseconds a connection waits for another one's lock before it fails. */
const BUSY_TIMEOUT = 5000

/** Prepared statements kept per connection; the least recently made is dropped first. */
const STATEMENT_LIMIT = 2000

/**
 * One SQLite connection. WAL with `synchronous=NORMAL`: a killed process loses nothing that was committed, a power
 * failure may. Every write runs in `BEGIN IMMEDIATE`, so that two writers queue up instead of failing half-way.
 */
export class Database {
    /** Statements run since the connection was opened; benchmarks take differences. */
    readonly operations = { reads: 0, writes: 0 }
    private readonly connection: InstanceType<typeof LibSql>
    private readonly statements = new Map<string, Statement>()
    private depth = 0

    constructor(readonly file: string) {
        this.connection = new LibSql(file, { timeout: BUSY_TIMEOUT })
        this.connection.pragma('journal_mode = WAL')
        this.connection.pragma('synchronous = NORMAL')
    }

    /** Rows of a query, one array per row in the order of the selected columns. */
    all(sql: string, parameters: readonly Parameter[] = []): unknown[][] {
        this.operations.reads++
        return this.statement(sql, true).all(...parameters) as unknown as unknown[][]
    }

    /** The first row of a query as an array, or undefined. */
    first(sql: string, parameters: readonly Parameter[] = []): unknown[] | undefined {
        this.operations.reads++
        return this.statement(sql, true).get(...parameters) as unknown as unknown[] | undefined
    }

    /** Runs one writing statement in a transaction of its own, or in the one that is open. Returns the rows changed. */
    run(sql: string, parameters: readonly Parameter[] = []): number {
        this.operations.writes++
        return this.write(() => {
            try {
                return this.statement(sql, false).run(...parameters).changes
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
        this.connection.exec('BEGIN IMMEDIATE')
        this.depth++
        try {
            const result = work()
            this.connection.exec('COMMIT')
            return result
        } catch (error) {
            this.connection.exec('ROLLBACK')
            throw error
        } finally {
            this.depth--
        }
    }

    /** Runs schema statements. */
    exec(sql: string): void {
        this.connection.exec(sql)
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
