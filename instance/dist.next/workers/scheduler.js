"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Scheduler = void 0;
const node_worker_threads_1 = require("node:worker_threads");
const local_errors_1 = require("../local-errors");
/**
 * Jobs claimed for each worker: several, since each claim waits for the write lock, as nodes of the platform claim
 * multiple jobs at once (markdown/impact/io-schedulers-perf-metrics.md); few, since another process cannot take them.
 */
const CLAIMS_PER_WORKER = 4;
/** Milliseconds until idle() looks again where jobs run elsewhere. */
const IDLE_RETRY = 5;
/** Hands due jobs to the background pool; what is due is found and claimed by a thread of its own. */
class Scheduler {
    options;
    /** Jobs that have ended in this process since it started, and those of them whose worker failed. */
    counters = { jobsRun: 0, jobsLost: 0 };
    worker;
    started;
    counts = new Map();
    running = 0;
    nextId = 1;
    stopping = false;
    ended = null;
    whenQuiet = null;
    constructor(options) {
        this.options = options;
        const { file, nodeId, pool, entry, execArgv } = options;
        const capacity = pool.workers * CLAIMS_PER_WORKER;
        this.worker = new node_worker_threads_1.Worker(entry, {
            workerData: { file, nodeId, capacity },
            ...(execArgv ? { execArgv: [...execArgv] } : {}),
        });
        this.started = new Promise((resolve, reject) => {
            this.worker.on('message', (reply) => {
                if (reply.kind === 'ready') {
                    resolve();
                }
                else {
                    this.receive(reply);
                }
            });
            this.worker.on('error', (error) => {
                reject((0, local_errors_1.localError)('workerFailed', { reason: (0, local_errors_1.reasonOf)(error) }));
                this.end((0, local_errors_1.reasonOf)(error));
            });
            this.worker.on('exit', () => this.end('it ended'));
        });
        this.started.catch(() => undefined);
    }
    /** Resolves when the node is entered and due jobs are being claimed. */
    ready() {
        return this.started;
    }
    /** Something was queued: look for due jobs now. */
    wake() {
        this.send({ kind: 'wake' });
    }
    /** Resolves when no job is due or running, in this and the other processes on the database. */
    async idle() {
        await this.started;
        while (this.running > 0 || (await this.pending()) > 0 || this.running > 0) {
            await new Promise((resolve) => setTimeout(resolve, IDLE_RETRY));
        }
    }
    /** Claims nothing more and resolves when the jobs handed over have ended; the node stays entered. */
    async stop() {
        this.stopping = true;
        this.send({ kind: 'stop' });
        if (this.running > 0) {
            await new Promise((resolve) => {
                this.whenQuiet = resolve;
            });
        }
    }
    /** Gives claimed jobs back and takes the node out. Call it after the pool has closed. */
    async close() {
        this.stopping = true;
        if (this.ended === null) {
            const exit = new Promise((resolve) => this.worker.once('exit', resolve));
            this.send({ kind: 'close' });
            await exit;
        }
    }
    receive(reply) {
        switch (reply.kind) {
            case 'claimed':
                // What was claimed before `stop` arrived is given back by the thread's close.
                return this.stopping ? undefined : reply.jobs.forEach((job) => void this.run(job));
            case 'counted':
                this.counts.get(reply.id)?.(reply.pending);
                this.counts.delete(reply.id);
                return;
            case 'log':
                return this.options.log(reply.line);
        }
    }
    async run(job) {
        this.running++;
        let lost = null;
        try {
            await this.options.pool.run('job', job);
        }
        catch (error) {
            lost = (0, local_errors_1.reasonOf)(error);
            this.counters.jobsLost++;
        }
        this.counters.jobsRun++;
        this.running--;
        this.send({ kind: 'finished', sysId: job.sysId, lost });
        if (this.running === 0) {
            this.whenQuiet?.();
        }
    }
    pending() {
        if (this.ended !== null) {
            return this.stopping ? Promise.resolve(0) : Promise.reject((0, local_errors_1.localError)('notReady', { reason: this.ended }));
        }
        const id = this.nextId++;
        return new Promise((resolve) => {
            this.counts.set(id, resolve);
            this.send({ kind: 'count', id });
        });
    }
    end(reason) {
        if (this.ended !== null) {
            return;
        }
        this.ended = reason;
        this.counts.forEach((resolve) => resolve(0));
        this.counts.clear();
        if (!this.stopping) {
            this.options.log(`The scheduler ended (${reason}): no job runs any more. Start the instance again`);
        }
    }
    send(message) {
        this.worker.postMessage(message);
    }
}
exports.Scheduler = Scheduler;
//# sourceMappingURL=scheduler.js.map