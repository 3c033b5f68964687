"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Database = exports.UniqueViolation = void 0;
const node_fs_1 = require("node:fs");
const libsql_1 = __importDefault(require("libsql"));
const private_file_1 = require("./private-file");
/** Thrown where a unique index refuses a row; `index` is SQLite's own words about which. */
class UniqueViolation extends Error {
    index;
    constructor(index) {
        super(`unique index violated: ${index}`);
        this.index = index;
    }
}
exports.UniqueViolation = UniqueViolation;
/** Milliseconds a connection waits for another one's lock before it fails. */
const BUSY_TIMEOUT = 5000;
/** Kibibytes of pages that a connection keeps in memory; SQLite's own 2 MB make each read of a random row a system call. */
const PAGE_CACHE = 32 * 1024;
/** Pages (of 4 KiB) after which the write-ahead log goes into the database: fewer, larger moves than SQLite's 1000. */
const CHECKPOINT_PAGES = 4000;
/** What SQLite takes for no file. */
const IN_MEMORY = ':memory:';
/** Files that SQLite keeps beside a database. */
const BESIDE = ['-wal', '-shm', '-journal'];
/** Prepared statements kept per connection; the least recently made is dropped first. */
const STATEMENT_LIMIT = 2000;
/**
 * One SQLite connection. WAL with `synchronous=NORMAL`: a killed process loses nothing that was committed, a power
 * failure may. The file, and those that SQLite makes beside it, are their owner's alone. Every write runs in `BEGIN IMMEDIATE`, so that two writers queue up instead of failing half-way.
 */
class Database {
    file;
    /** Statements run since the connection was opened; benchmarks take differences. */
    operations = { reads: 0, writes: 0 };
    connection;
    statements = new Map();
    depth = 0;
    constructor(file) {
        this.file = file;
        if (file !== IN_MEMORY) {
            (0, private_file_1.makePrivateFile)(file);
            BESIDE.map((suffix) => `${file}${suffix}`)
                .filter((beside) => (0, node_fs_1.existsSync)(beside))
                .forEach((beside) => (0, private_file_1.makePrivate)(beside, 0o600));
        }
        this.connection = new libsql_1.default(file, { timeout: BUSY_TIMEOUT });
        this.connection.pragma('journal_mode = WAL');
        this.connection.pragma('synchronous = NORMAL');
        this.connection.pragma(`cache_size = -${PAGE_CACHE}`);
        this.connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    }
    /** Rows of a query, one array per row in the order of the selected columns. */
    all(sql, parameters = []) {
        this.operations.reads++;
        return this.statement(sql, true).all(parameters);
    }
    /** The first row of a query as an array, or undefined. */
    first(sql, parameters = []) {
        this.operations.reads++;
        return this.statement(sql, true).get(parameters);
    }
    /** Runs one writing statement in a transaction of its own, or in the one that is open. Returns the rows changed. */
    run(sql, parameters = []) {
        this.operations.writes++;
        return this.write(() => {
            try {
                return this.statement(sql, false).run(parameters).changes;
            }
            catch (error) {
                throw asUniqueViolation(error);
            }
        });
    }
    /** Runs one writing statement with RETURNING, as `run` does, and gives its first row, or undefined where no row changed. */
    returning(sql, parameters = []) {
        this.operations.writes++;
        return this.write(() => {
            try {
                // `get` would leave the statement in the middle, with the write not done for further rows.
                return this.statement(sql, true).all(parameters)[0];
            }
            catch (error) {
                throw asUniqueViolation(error);
            }
        });
    }
    /** Runs `work` in one transaction: all of it is committed, or nothing. A nested call joins the outer one. */
    write(work) {
        if (this.depth > 0) {
            return work();
        }
        this.statement('BEGIN IMMEDIATE', false).run([]);
        this.depth++;
        try {
            const result = work();
            this.statement('COMMIT', false).run([]);
            return result;
        }
        catch (error) {
            // A full disk and the like make SQLite roll back by itself.
            if (this.connection.inTransaction) {
                this.connection.exec('ROLLBACK');
            }
            throw error;
        }
        finally {
            this.depth--;
        }
    }
    /** Runs schema statements. */
    exec(sql) {
        try {
            this.connection.exec(sql);
        }
        catch (error) {
            throw asUniqueViolation(error);
        }
    }
    close() {
        this.statements.clear();
        this.connection.close();
    }
    statement(sql, reads) {
        let statement = this.statements.get(sql);
        if (!statement) {
            statement = this.connection.prepare(sql);
            if (reads) {
                statement.raw(true);
            }
            if (this.statements.size >= STATEMENT_LIMIT) {
                this.statements.delete(this.statements.keys().next().value);
            }
            this.statements.set(sql, statement);
        }
        return statement;
    }
}
exports.Database = Database;
function asUniqueViolation(error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /UNIQUE constraint failed: (.*)$/.exec(message);
    return match ? new UniqueViolation(match[1] ?? '') : error;
}
//# sourceMappingURL=database.js.map