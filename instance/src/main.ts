import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createContext } from './access/load-context'
import { hashPassword } from './access/passwords'
import { Sessions } from './access/sessions'
import { LogInGuard } from './auth/log-in-guard'
import { createBaseSystem } from './base/create-base-system'
import { setInstanceAddress } from './base/instance-address'
import { makeNewInstance } from './base/new-instance'
import { type Front, openFront } from './front/front'
import { InstanceError, localError, reasonOf } from './local-errors'
import { cleanLines } from './outside-text'
import { Database } from './store/database'
import { makePrivate } from './store/private-file'
import { DATABASE_FILE, removeNodeFile, runningNodes, writeNodeFile } from './workers/node-files'
import { Outbound } from './workers/outbound'
import { WorkerPool } from './workers/pool'
import { Scheduler } from './workers/scheduler'

/** Characters of one thing that the instance says on the console. */
const MAX_LINE_LENGTH = 10_000

export interface InstanceOptions {
    /** 0 takes any free port. */
    readonly port: number
    /** The data folder; made if it does not exist. */
    readonly directory: string
    /** Interactive worker processes; half as many, at least one, run in the background. */
    readonly workers: number
    /** Megabytes that a worker process may occupy before it is ended. */
    readonly memoryLimit?: number
    /** Gets what the instance has to say, line by line; standard error if left out. */
    readonly log?: (line: string) => void
    /** Deletes the data first; refused while another process uses the folder. */
    readonly fresh?: boolean
    /** Sets what a newly provisioned instance has other than an upgraded one: Basic authentication is restricted. */
    readonly asNewInstance?: boolean
}

/** Megabytes of a worker: it has about 120 when it begins, and 32 MB may come as one body. */
const MEMORY_LIMIT = 640

/** Milliseconds after which one process more is started, to be ready when scripts keep all others: not while the start goes on. */
const STANDBY_AFTER = 3000

/** Milliseconds that requests which nobody waits for get to be answered when the instance ends. */
const SEND_PATIENCE = 3000

/** An instance that answers requests and runs jobs in this process. */
export interface RunningInstance {
    /** `http://127.0.0.1:PORT` */
    readonly url: string
    readonly port: number
    /** Jobs that have ended since the start, and those of them whose worker thread failed. */
    readonly counters: { readonly jobsRun: number; readonly jobsLost: number }
    /** Resolves when no job is due or running, in this and other processes on the same folder. */
    idle(): Promise<void>
    /** Takes no new requests, lets running requests and jobs end, gives claimed jobs back. */
    close(): Promise<void>
}

/**
 * Starts an instance on a data folder. Several processes may run on one folder, as the nodes of a cluster.
 *
 * @throws InstanceError where the folder, the port or the database cannot be used
 */
export async function startInstance(options: InstanceOptions): Promise<RunningInstance> {
    const directory = resolve(options.directory)
    const write = options.log ?? ((line: string) => process.stderr.write(`${line}\n`))
    const log = (line: string): void => void write(cleanLines(line, MAX_LINE_LENGTH))
    const node = { token: randomBytes(24).toString('hex'), startedAt: new Date().toISOString() }
    claimDirectory(directory, options.fresh === true, node)
    const parts: {
        watch?: NodeJS.Timeout
        front?: Front
        /** Of this thread: it looks up the hashes of passwords. */
        database?: Database
        guard?: LogInGuard
        interactive?: WorkerPool
        background?: WorkerPool
        outbound?: Outbound
        scheduler?: Scheduler
    } = {}
    let opened: () => void = () => undefined
    const open = new Promise<void>((onOpen) => {
        opened = onOpen
    })
    try {
        // The port first: a port in use must be found before any data is deleted. Early requests wait for the threads.
        const front = await openFront({
            port: options.port,
            token: node.token,
            log,
            backend: {
                handle: async (request, queueLimit, signal) => {
                    if (!parts.interactive) {
                        await open
                    }
                    return guard().pass(request, (admitted) => pool().run('http', admitted, { queueLimit, signal }))
                },
                admit: async (request, queueLimit) => {
                    if (!parts.interactive) {
                        await open
                    }
                    const admitted = await guard().admitted(request)
                    return pool().run('admit', admitted, { queueLimit })
                },
                runScript: async (script) => (parts.interactive ?? (await open, pool())).run('script', script),
            },
        })
        parts.front = front
        const file = openDatabaseFile(directory, options, `http://127.0.0.1:${front.port}/`, log)
        const database = (parts.database = new Database(file))
        const context = createContext(database)
        const sessions = new Sessions(context)
        parts.guard = new LogInGuard({
            storedHash(userName) {
                context.versions.refresh()
                return sessions.account(userName)?.passwordHash ?? ''
            },
            log,
        })
        const nodeId = `${process.pid}-${randomBytes(6).toString('hex')}`
        const outbound = (parts.outbound = new Outbound({
            entry: join(__dirname, 'workers', 'outbound-thread.js'),
            file,
            nodeId,
            log,
        }))
        const pools = {
            entry: join(__dirname, 'workers', 'worker.js'),
            setup: { file, nodeId, memoryLimit: options.memoryLimit ?? MEMORY_LIMIT },
            log,
            attach: outbound.attach.bind(outbound),
            onJobsQueued: () => parts.scheduler?.wake(),
        }
        const interactive = (parts.interactive = new WorkerPool({
            ...pools,
            name: 'interactive',
            workers: options.workers,
            standbyAfter: STANDBY_AFTER,
        }))
        const background = (parts.background = new WorkerPool({
            ...pools,
            name: 'background',
            workers: Math.max(1, Math.floor(options.workers / 2)),
            onWaiting: (workers) => parts.scheduler?.setWaiting(workers),
        }))
        await Promise.all([outbound.ready(), interactive.ready(), background.ready()])
        opened()
        const scheduler = (parts.scheduler = new Scheduler({
            entry: join(__dirname, 'workers', 'scheduler-thread.js'),
            file,
            nodeId,
            pool: background,
            log,
        }))
        await scheduler.ready()
        parts.watch = watchDatabase(file, (reason) => {
            const error = localError('databaseGone', { reason })
            log(error.message)
            interactive.refuse(error)
            background.refuse(error)
            void scheduler.stop()
        })
        writeNodeFile(directory, { ...node, port: front.port })
        let closing: Promise<void> | null = null
        return {
            url: `http://127.0.0.1:${front.port}`,
            port: front.port,
            counters: scheduler.counters,
            idle: async () => {
                await outbound.idle()
                await scheduler.idle()
                await outbound.idle()
            },
            close: () => (closing ??= closeAll()),
        }
    } catch (error) {
        opened()
        await closeAll()
        throw error
    }

    function guard(): LogInGuard {
        if (!parts.guard) {
            throw localError('closing')
        }
        return parts.guard
    }

    function pool(): WorkerPool {
        if (!parts.interactive) {
            throw localError('closing')
        }
        return parts.interactive
    }

    async function closeAll(): Promise<void> {
        clearInterval(parts.watch)
        await parts.front?.close()
        await parts.scheduler?.stop()
        await Promise.all([parts.interactive?.close(), parts.background?.close()])
        await parts.scheduler?.close()
        await parts.outbound?.close(SEND_PATIENCE)
        parts.database?.close()
        delete parts.database
        removeNodeFile(directory)
    }
}

/** Makes the folder, enters this process in it, and refuses `fresh` where it is not alone. */
function claimDirectory(directory: string, fresh: boolean, node: { token: string; startedAt: string }): void {
    try {
        mkdirSync(directory, { recursive: true, mode: 0o700 })
        const isOwn = readdirSync(directory).every((name) => /^(instance\.db(-\w+)?|nodes|installed\.json)$/.test(name))
        if (isOwn) {
            // A folder that holds anything else may be somebody's home; the files in it are closed in any case.
            makePrivate(directory, 0o700)
        }
        const probe = join(directory, `.writable-${process.pid}`)
        closeSync(openSync(probe, 'w'))
        rmSync(probe)
        writeNodeFile(directory, { ...node, port: 0 })
    } catch (error) {
        throw localError('badDirectory', { directory, reason: directoryReason(error) })
    }
    const other = runningNodes(directory).find(({ pid }) => pid !== process.pid)
    if (fresh && other) {
        removeNodeFile(directory)
        throw localError('directoryInUse', { directory, pid: other.pid })
    }
}

function directoryReason(error: unknown): string {
    const code = (error as NodeJS.ErrnoException).code
    const reasons: Readonly<Record<string, string>> = {
        ENOTDIR: 'a part of the path is a file',
        EEXIST: 'it is a file',
        EACCES: 'it may not be written',
        EPERM: 'it may not be written',
        EROFS: 'the file system is read-only',
        ENOSPC: 'the disk is full',
    }
    return reasons[code ?? ''] ?? reasonOf(error)
}

/**
 * Opens the database once on this thread, so that an empty one becomes an instance and an older one is brought up to date,
 * with its address, before the workers open it.
 */
function openDatabaseFile(
    directory: string,
    { fresh = false, asNewInstance = false }: InstanceOptions,
    address: string,
    log: (line: string) => void,
): string {
    const file = join(directory, DATABASE_FILE)
    const other = runningNodes(directory).find(({ pid }) => pid !== process.pid)
    const existed = !fresh && existsSync(file)
    if (fresh) {
        ;['', '-wal', '-shm', '-journal'].forEach((suffix) => rmSync(`${file}${suffix}`, { force: true }))
    }
    try {
        const database = new Database(file)
        try {
            // Another process that has just started may be making the tables now.
            if (existed && !other && database.first('SELECT 1 FROM sqlite_master LIMIT 1') === undefined) {
                throw localError('emptyDatabase', { file, reason: 'it has no tables' })
            }
            if (createBaseSystem(database, { hashPassword }) === 'upgraded') {
                log(`The base system in ${directory} was of another version; it has been brought up to date`)
            }
            // The address of the node that runs already stays: links that it has given lead there.
            if (other) {
                log(
                    `Process ${other.pid} runs on ${directory} too; glide.servlet.uri stays ${other.url || 'its address'}`,
                )
            } else {
                setInstanceAddress(database, address)
            }
            if (asNewInstance) {
                makeNewInstance(database)
            }
        } finally {
            database.close()
        }
    } catch (error) {
        throw error instanceof InstanceError ? error : localError('badDatabase', { file, reason: reasonOf(error) })
    }
    return file
}

/** Milliseconds between two looks whether the database is still there. */
const DATABASE_CHECK = 500

/** Calls `onGone` once when the file that is open is no longer the one in the folder, or was emptied. */
function watchDatabase(file: string, onGone: (reason: string) => void): NodeJS.Timeout {
    const { ino } = statSync(file)
    const timer = setInterval(() => {
        const now = statSync(file, { throwIfNoEntry: false })
        const reason = !now
            ? `${file} was deleted or moved`
            : now.ino !== ino
              ? `${file} was replaced by another file`
              : now.size === 0
                ? `${file} was emptied`
                : null
        if (reason !== null) {
            clearInterval(timer)
            onGone(reason)
        }
    }, DATABASE_CHECK)
    return timer.unref()
}
