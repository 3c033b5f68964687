import { parentPort, workerData } from 'node:worker_threads'
import { createContext } from '../access/load-context'
import {
    claimDueJobs,
    JobNodes,
    makeOverdueAfterClock,
    makePeriodicJobsDue,
    pendingJobs,
    prepareClaims,
    releaseCrashedJob,
    releaseJobs,
    stoppedJobs,
    syncEventQueues,
    syncScheduledScripts,
    systemTimeZone,
} from '../jobs/jobs'
import { reasonOf } from '../local-errors'
import { SystemLog } from '../rules/system-log'
import { Database } from '../store/database'
import type { SchedulerMessage, SchedulerReply, SchedulerSetup } from './scheduler-messages'

/** Milliseconds between two looks at sys_trigger where nothing wakes the scheduler. */
const LOOK_EVERY = 200

/** Milliseconds between two heartbeats, looks for nodes that are gone, and moves of the write-ahead log. */
const BEAT_EVERY = 2000

/** Tables whose change can change the triggers. */
const SCHEDULE_TABLES = ['sysauto_script', 'sys_properties', 'sysevent_queue']

/**
 * Entry of the scheduler's thread: it alone claims jobs for this process, and moves the write-ahead log into the database,
 * so that no request does. It is a thread of its own because a claim waits for the database's write lock, for seconds
 * during an installation, and the main thread must not.
 */
class SchedulerThread {
    private readonly setup = workerData as SchedulerSetup
    private readonly database = new Database(this.setup.file)
    private readonly context = createContext(this.database)
    private readonly nodes = new JobNodes(this.database, this.setup.nodeId)
    private readonly systemLog = new SystemLog(this.context)
    private free = this.setup.capacity
    /** Jobs among those claimed that wait for an answer from outside. */
    private waiting = 0
    private stopped = false
    private syncedStamp: string | undefined
    private lastProblem = ''

    start(): void {
        prepareClaims(this.database)
        this.beat()
        this.sync()
        makePeriodicJobsDue(this.database)
        stoppedJobs(this.database).forEach((name) => send({ kind: 'log', line: stoppedLine(name) }))
        parentPort?.on('message', (message: SchedulerMessage) => this.receive(message))
        setInterval(() => this.attempt(() => this.look()), LOOK_EVERY)
        setInterval(() => this.attempt(() => this.beat()), BEAT_EVERY)
        send({ kind: 'ready' })
        this.attempt(() => this.look())
    }

    private receive(message: SchedulerMessage): void {
        switch (message.kind) {
            case 'wake':
                return this.attempt(() => this.look())
            case 'finished':
                this.free++
                return this.attempt(() => {
                    if (message.lost !== null) {
                        this.release(message.sysId, message.lost)
                    }
                    this.look()
                })
            case 'waiting':
                this.waiting = message.jobs
                return this.attempt(() => this.look())
            case 'count':
                return this.attempt(
                    () => {
                        this.look()
                        send({ kind: 'counted', id: message.id, pending: pendingJobs(this.database) })
                    },
                    () => send({ kind: 'counted', id: message.id, pending: 1 }),
                )
            case 'stop':
                this.stopped = true
                return
            case 'close':
                this.attempt(() => {
                    releaseJobs(this.database, this.setup.nodeId)
                    this.nodes.leave()
                })
                this.database.close()
                process.exit(0)
        }
    }

    private release(sysId: string, lost: string): void {
        const stopped = releaseCrashedJob(this.database, sysId, lost)
        if (stopped === null) {
            return
        }
        const line = stoppedLine(stopped)
        send({ kind: 'log', line: `${line} Its last error: ${lost}` })
        this.systemLog.write('error', 'global', `${line} Its last error: ${lost}`)
        this.systemLog.flush()
    }

    private look(): void {
        if (this.stopped) {
            return
        }
        this.sync()
        // More than half of the capacity keeps all threads busy; claiming the rest in one go spares write transactions.
        const free = this.free + this.waiting
        if (free * 2 < this.setup.capacity) {
            return
        }
        const jobs = claimDueJobs(this.database, this.setup.nodeId, free)
        if (jobs.length > 0) {
            this.free -= jobs.length
            send({ kind: 'claimed', jobs })
        }
    }

    private sync(): void {
        const { versions, dictionary } = this.context
        versions.refresh()
        const nodes = this.nodes.count()
        const stamp = `${versions.stamp(SCHEDULE_TABLES)} ${nodes}`
        if (stamp !== this.syncedStamp && dictionary.get().table('sysauto_script')) {
            syncScheduledScripts(this.database, dictionary.get(), systemTimeZone(this.context))
            syncEventQueues(this.context, nodes)
            this.syncedStamp = stamp
        }
    }

    private beat(): void {
        this.nodes.beat()
        this.database.checkpoint()
        const dead = this.nodes.dead()
        for (const nodeId of dead) {
            const released = releaseJobs(this.database, nodeId)
            if (released > 0) {
                send({ kind: 'log', line: `${released} jobs of the ended node ${nodeId} run again` })
            }
        }
        this.nodes.forget(dead)
        const late = makeOverdueAfterClock(this.context)
        if (late > 0) {
            send({ kind: 'log', line: `The clock was set back: ${late} periodic jobs are due now` })
        }
    }

    /** A look that fails, because the database is locked for long, is followed by the next one. */
    private attempt(work: () => void, otherwise?: () => void): void {
        try {
            work()
            this.lastProblem = ''
        } catch (error) {
            const problem = reasonOf(error)
            if (problem !== this.lastProblem) {
                send({ kind: 'log', line: `scheduler: ${problem}` })
                this.lastProblem = problem
            }
            otherwise?.()
        }
    }
}

/** What the log says of a job that is not run any more. */
function stoppedLine(name: string): string {
    return `The job ${name} is stopped (state Error) and does not run. Open it in System Definition > Scheduled Jobs and press Execute Now.`
}

function send(reply: SchedulerReply): void {
    parentPort?.postMessage(reply)
}

new SchedulerThread().start()
