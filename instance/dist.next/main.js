"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startInstance = startInstance;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const load_context_1 = require("./access/load-context");
const passwords_1 = require("./access/passwords");
const sessions_1 = require("./access/sessions");
const log_in_guard_1 = require("./auth/log-in-guard");
const create_base_system_1 = require("./base/create-base-system");
const instance_address_1 = require("./base/instance-address");
const front_1 = require("./front/front");
const local_errors_1 = require("./local-errors");
const outside_text_1 = require("./outside-text");
const database_1 = require("./store/database");
const private_file_1 = require("./store/private-file");
const node_files_1 = require("./workers/node-files");
const pool_1 = require("./workers/pool");
const scheduler_1 = require("./workers/scheduler");
/** Characters of one thing that the instance says on the console. */
const MAX_LINE_LENGTH = 10_000;
/** Megabytes of a worker: it has about 120 when it begins, and 32 MB may come as one body. */
const MEMORY_LIMIT = 640;
/** Milliseconds after which one process more is started, to be ready when scripts keep all others: not while the start goes on. */
const STANDBY_AFTER = 3000;
/**
 * Starts an instance on a data folder. Several processes may run on one folder, as the nodes of a cluster.
 *
 * @throws InstanceError where the folder, the port or the database cannot be used
 */
async function startInstance(options) {
    const directory = (0, node_path_1.resolve)(options.directory);
    const write = options.log ?? ((line) => process.stderr.write(`${line}\n`));
    const log = (line) => void write((0, outside_text_1.cleanLines)(line, MAX_LINE_LENGTH));
    const node = { token: (0, node_crypto_1.randomBytes)(24).toString('hex'), startedAt: new Date().toISOString() };
    claimDirectory(directory, options.fresh === true, node);
    const parts = {};
    let opened = () => undefined;
    const open = new Promise((onOpen) => {
        opened = onOpen;
    });
    try {
        // The port first: a port in use must be found before any data is deleted. Early requests wait for the threads.
        const front = await (0, front_1.openFront)({
            port: options.port,
            token: node.token,
            log,
            backend: {
                handle: async (request, queueLimit, signal) => {
                    if (!parts.interactive) {
                        await open;
                    }
                    const admitted = await guard().admitted(request);
                    return pool().run('http', admitted, { queueLimit, signal });
                },
                admit: async (request, queueLimit) => {
                    if (!parts.interactive) {
                        await open;
                    }
                    const admitted = await guard().admitted(request);
                    return pool().run('admit', admitted, { queueLimit });
                },
                runScript: async (script) => (parts.interactive ?? (await open, pool())).run('script', script),
            },
        });
        parts.front = front;
        const file = openDatabaseFile(directory, options.fresh === true, `http://127.0.0.1:${front.port}/`, log);
        const database = (parts.database = new database_1.Database(file));
        const context = (0, load_context_1.createContext)(database);
        const sessions = new sessions_1.Sessions(context);
        parts.guard = new log_in_guard_1.LogInGuard({
            storedHash(userName) {
                context.versions.refresh();
                return sessions.account(userName)?.passwordHash ?? '';
            },
            log,
        });
        const nodeId = `${process.pid}-${(0, node_crypto_1.randomBytes)(6).toString('hex')}`;
        const pools = {
            entry: (0, node_path_1.join)(__dirname, 'workers', 'worker.js'),
            setup: { file, nodeId, memoryLimit: options.memoryLimit ?? MEMORY_LIMIT },
            log,
            onJobsQueued: () => parts.scheduler?.wake(),
        };
        const interactive = (parts.interactive = new pool_1.WorkerPool({
            ...pools,
            name: 'interactive',
            workers: options.workers,
            standbyAfter: STANDBY_AFTER,
        }));
        const background = (parts.background = new pool_1.WorkerPool({
            ...pools,
            name: 'background',
            workers: Math.max(1, Math.floor(options.workers / 2)),
        }));
        await Promise.all([interactive.ready(), background.ready()]);
        opened();
        const scheduler = (parts.scheduler = new scheduler_1.Scheduler({
            entry: (0, node_path_1.join)(__dirname, 'workers', 'scheduler-thread.js'),
            file,
            nodeId,
            pool: background,
            log,
        }));
        await scheduler.ready();
        parts.watch = watchDatabase(file, (reason) => {
            const error = (0, local_errors_1.localError)('databaseGone', { reason });
            log(error.message);
            interactive.refuse(error);
            background.refuse(error);
            void scheduler.stop();
        });
        (0, node_files_1.writeNodeFile)(directory, { ...node, port: front.port });
        let closing = null;
        return {
            url: `http://127.0.0.1:${front.port}`,
            port: front.port,
            counters: scheduler.counters,
            idle: () => scheduler.idle(),
            close: () => (closing ??= closeAll()),
        };
    }
    catch (error) {
        opened();
        await closeAll();
        throw error;
    }
    function guard() {
        if (!parts.guard) {
            throw (0, local_errors_1.localError)('closing');
        }
        return parts.guard;
    }
    function pool() {
        if (!parts.interactive) {
            throw (0, local_errors_1.localError)('closing');
        }
        return parts.interactive;
    }
    async function closeAll() {
        clearInterval(parts.watch);
        await parts.front?.close();
        await parts.scheduler?.stop();
        await Promise.all([parts.interactive?.close(), parts.background?.close()]);
        await parts.scheduler?.close();
        parts.database?.close();
        delete parts.database;
        (0, node_files_1.removeNodeFile)(directory);
    }
}
/** Makes the folder, enters this process in it, and refuses `fresh` where it is not alone. */
function claimDirectory(directory, fresh, node) {
    try {
        (0, node_fs_1.mkdirSync)(directory, { recursive: true, mode: 0o700 });
        const isOwn = (0, node_fs_1.readdirSync)(directory).every((name) => /^(instance\.db(-\w+)?|nodes|installed\.json)$/.test(name));
        if (isOwn) {
            // A folder that holds anything else may be somebody's home; the files in it are closed in any case.
            (0, private_file_1.makePrivate)(directory, 0o700);
        }
        const probe = (0, node_path_1.join)(directory, `.writable-${process.pid}`);
        (0, node_fs_1.closeSync)((0, node_fs_1.openSync)(probe, 'w'));
        (0, node_fs_1.rmSync)(probe);
        (0, node_files_1.writeNodeFile)(directory, { ...node, port: 0 });
    }
    catch (error) {
        throw (0, local_errors_1.localError)('badDirectory', { directory, reason: directoryReason(error) });
    }
    const other = (0, node_files_1.runningNodes)(directory).find(({ pid }) => pid !== process.pid);
    if (fresh && other) {
        (0, node_files_1.removeNodeFile)(directory);
        throw (0, local_errors_1.localError)('directoryInUse', { directory, pid: other.pid });
    }
}
function directoryReason(error) {
    const code = error.code;
    const reasons = {
        ENOTDIR: 'a part of the path is a file',
        EEXIST: 'it is a file',
        EACCES: 'it may not be written',
        EPERM: 'it may not be written',
        EROFS: 'the file system is read-only',
        ENOSPC: 'the disk is full',
    };
    return reasons[code ?? ''] ?? (0, local_errors_1.reasonOf)(error);
}
/**
 * Opens the database once on this thread, so that an empty one becomes an instance and an older one is brought up to date,
 * with its address, before the workers open it.
 */
function openDatabaseFile(directory, fresh, address, log) {
    const file = (0, node_path_1.join)(directory, node_files_1.DATABASE_FILE);
    const other = (0, node_files_1.runningNodes)(directory).find(({ pid }) => pid !== process.pid);
    const existed = !fresh && (0, node_fs_1.existsSync)(file);
    if (fresh) {
        ;
        ['', '-wal', '-shm', '-journal'].forEach((suffix) => (0, node_fs_1.rmSync)(`${file}${suffix}`, { force: true }));
    }
    try {
        const database = new database_1.Database(file);
        try {
            // Another process that has just started may be making the tables now.
            if (existed && !other && database.first('SELECT 1 FROM sqlite_master LIMIT 1') === undefined) {
                throw (0, local_errors_1.localError)('emptyDatabase', { file, reason: 'it has no tables' });
            }
            if ((0, create_base_system_1.createBaseSystem)(database, { hashPassword: passwords_1.hashPassword }) === 'upgraded') {
                log(`The base system in ${directory} was of another version; it has been brought up to date`);
            }
            // The address of the node that runs already stays: links that it has given lead there.
            if (other) {
                log(`Process ${other.pid} runs on ${directory} too; glide.servlet.uri stays ${other.url || 'its address'}`);
            }
            else {
                (0, instance_address_1.setInstanceAddress)(database, address);
            }
        }
        finally {
            database.close();
        }
    }
    catch (error) {
        throw error instanceof local_errors_1.InstanceError ? error : (0, local_errors_1.localError)('badDatabase', { file, reason: (0, local_errors_1.reasonOf)(error) });
    }
    return file;
}
/** Milliseconds between two looks whether the database is still there. */
const DATABASE_CHECK = 500;
/** Calls `onGone` once when the file that is open is no longer the one in the folder, or was emptied. */
function watchDatabase(file, onGone) {
    const { ino } = (0, node_fs_1.statSync)(file);
    const timer = setInterval(() => {
        const now = (0, node_fs_1.statSync)(file, { throwIfNoEntry: false });
        const reason = !now
            ? `${file} was deleted or moved`
            : now.ino !== ino
                ? `${file} was replaced by another file`
                : now.size === 0
                    ? `${file} was emptied`
                    : null;
        if (reason !== null) {
            clearInterval(timer);
            onGone(reason);
        }
    }, DATABASE_CHECK);
    return timer.unref();
}
//# sourceMappingURL=main.js.map