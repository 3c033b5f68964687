"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_worker_threads_1 = require("node:worker_threads");
const load_context_1 = require("../access/load-context");
const jobs_1 = require("../jobs/jobs");
const local_errors_1 = require("../local-errors");
const system_log_1 = require("../rules/system-log");
const database_1 = require("../store/database");
/** Milliseconds between two looks at sys_trigger where nothing wakes the scheduler. */
const LOOK_EVERY = 200;
/** Milliseconds between two heartbeats, and looks for nodes that are gone. */
const BEAT_EVERY = 2000;
/** Tables whose change can change the triggers. */
const SCHEDULE_TABLES = ['sysauto_script', 'sys_properties', 'sysevent_queue'];
/**
 * Entry of the scheduler's thread: it alone claims jobs for this process. It is a thread of its own because a claim waits
 * for the database's write lock, for seconds during an installation, and the main thread must not.
 */
class SchedulerThread {
    setup = node_worker_threads_1.workerData;
    database = new database_1.Database(this.setup.file);
    context = (0, load_context_1.createContext)(this.database);
    nodes = new jobs_1.JobNodes(this.database, this.setup.nodeId);
    systemLog = new system_log_1.SystemLog(this.context);
    free = this.setup.capacity;
    stopped = false;
    syncedStamp;
    lastProblem = '';
    start() {
        (0, jobs_1.prepareClaims)(this.database);
        this.beat();
        this.sync();
        (0, jobs_1.makePeriodicJobsDue)(this.database);
        (0, jobs_1.stoppedJobs)(this.database).forEach((name) => send({ kind: 'log', line: stoppedLine(name) }));
        node_worker_threads_1.parentPort?.on('message', (message) => this.receive(message));
        setInterval(() => this.attempt(() => this.look()), LOOK_EVERY);
        setInterval(() => this.attempt(() => this.beat()), BEAT_EVERY);
        send({ kind: 'ready' });
        this.attempt(() => this.look());
    }
    receive(message) {
        switch (message.kind) {
            case 'wake':
                return this.attempt(() => this.look());
            case 'finished':
                this.free++;
                return this.attempt(() => {
                    if (message.lost !== null) {
                        this.release(message.sysId, message.lost);
                    }
                    this.look();
                });
            case 'count':
                return this.attempt(() => {
                    this.look();
                    send({ kind: 'counted', id: message.id, pending: (0, jobs_1.pendingJobs)(this.database) });
                }, () => send({ kind: 'counted', id: message.id, pending: 1 }));
            case 'stop':
                this.stopped = true;
                return;
            case 'close':
                this.attempt(() => {
                    (0, jobs_1.releaseJobs)(this.database, this.setup.nodeId);
                    this.nodes.leave();
                });
                this.database.close();
                process.exit(0);
        }
    }
    release(sysId, lost) {
        const stopped = (0, jobs_1.releaseCrashedJob)(this.database, sysId, lost);
        if (stopped === null) {
            return;
        }
        const line = stoppedLine(stopped);
        send({ kind: 'log', line: `${line} Its last error: ${lost}` });
        this.systemLog.write('error', 'global', `${line} Its last error: ${lost}`);
        this.systemLog.flush();
    }
    look() {
        if (this.stopped) {
            return;
        }
        this.sync();
        // More than half of the capacity keeps all threads busy; claiming the rest in one go spares write transactions.
        if (this.free * 2 < this.setup.capacity) {
            return;
        }
        const jobs = (0, jobs_1.claimDueJobs)(this.database, this.setup.nodeId, this.free);
        if (jobs.length > 0) {
            this.free -= jobs.length;
            send({ kind: 'claimed', jobs });
        }
    }
    sync() {
        const { versions, dictionary } = this.context;
        versions.refresh();
        const nodes = this.nodes.count();
        const stamp = `${versions.stamp(SCHEDULE_TABLES)} ${nodes}`;
        if (stamp !== this.syncedStamp && dictionary.get().table('sysauto_script')) {
            (0, jobs_1.syncScheduledScripts)(this.database, dictionary.get(), (0, jobs_1.systemTimeZone)(this.context));
            (0, jobs_1.syncEventQueues)(this.context, nodes);
            this.syncedStamp = stamp;
        }
    }
    beat() {
        this.nodes.beat();
        const dead = this.nodes.dead();
        for (const nodeId of dead) {
            const released = (0, jobs_1.releaseJobs)(this.database, nodeId);
            if (released > 0) {
                send({ kind: 'log', line: `${released} jobs of the ended node ${nodeId} run again` });
            }
        }
        this.nodes.forget(dead);
        const late = (0, jobs_1.makeOverdueAfterClock)(this.context);
        if (late > 0) {
            send({ kind: 'log', line: `The clock was set back: ${late} periodic jobs are due now` });
        }
    }
    /** A look that fails, because the database is locked for long, is followed by the next one. */
    attempt(work, otherwise) {
        try {
            work();
            this.lastProblem = '';
        }
        catch (error) {
            const problem = (0, local_errors_1.reasonOf)(error);
            if (problem !== this.lastProblem) {
                send({ kind: 'log', line: `scheduler: ${problem}` });
                this.lastProblem = problem;
            }
            otherwise?.();
        }
    }
}
/** What the log says of a job that is not run any more. */
function stoppedLine(name) {
    return `The job ${name} is stopped (state Error) and does not run. Open it in System Definition > Scheduled Jobs and press Execute Now.`;
}
function send(reply) {
    node_worker_threads_1.parentPort?.postMessage(reply);
}
new SchedulerThread().start();
//# sourceMappingURL=scheduler-thread.js.map