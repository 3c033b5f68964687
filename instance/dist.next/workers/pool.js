"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorkerPool = void 0;
const local_errors_1 = require("../local-errors");
const worker_end_1 = require("./worker-end");
const worker_process_1 = require("./worker-process");
/** Workers that end before they are ready this many times in a row are not started again. */
const START_ATTEMPTS = 3;
/** Milliseconds between the end of a worker that never got ready and the next attempt. */
const RESTART_PAUSE = 200;
/** Milliseconds that running transactions get to end when the pool closes. */
const CLOSE_PATIENCE = 10_000;
/** Milliseconds of `spareAfter` and `spareIdle` where they are left out. */
const SPARE_AFTER = 3000;
const SPARE_IDLE = 30_000;
/** Milliseconds between the end of a process that waited to become a spare worker and the start of the next one. */
const STANDBY_PAUSE = 10_000;
/** The platform's Default pool has 16 threads (markdown/impact/io-semaphores-performance-metrics.md). */
const MAX_WORKERS = 16;
/**
 * Worker processes with one queue before them. Each runs one transaction at a time; calls are answered in no particular
 * order, started in the order they came. A worker that ends fails the call it was running and is replaced. If calls wait
 * while all workers are busy for long with the same ones, a spare worker joins, so that nobody waits for a transaction that
 * does not end.
 */
class WorkerPool {
    options;
    slots;
    waiting = [];
    readiness;
    watch;
    /** The process that waits to become a spare worker; it is none of `slots`. */
    standby = null;
    /** Moment before which no such process is started. */
    standbyFrom = Infinity;
    failedStarts = 0;
    broken = null;
    closing = false;
    nextId = 1;
    idleWaiters = [];
    constructor(options) {
        this.options = options;
        let resolve = () => undefined;
        let reject = (_) => undefined;
        const promise = new Promise((onResolve, onReject) => {
            resolve = onResolve;
            reject = onReject;
        });
        promise.catch(() => undefined);
        this.readiness = { promise, resolve, reject };
        this.slots = Array.from({ length: options.workers }, () => newSlot(false));
        this.slots.forEach((slot) => this.start(slot));
        const spareAfter = options.spareAfter ?? SPARE_AFTER;
        this.watch = setInterval(() => {
            this.lookAtSpares(spareAfter);
            this.lookAtStandby();
        }, Math.ceil(spareAfter / 4)).unref();
    }
    /** Resolves when all workers have opened their node; rejects where they cannot. */
    ready() {
        return this.readiness.promise;
    }
    /** Workers of this pool, without spare ones. */
    get workers() {
        return this.options.workers;
    }
    /** Whether a process is ready to become the next spare worker. */
    get hasStandby() {
        return this.standby?.ready === true;
    }
    /**
     * Runs a call on the next free worker.
     *
     * @param options.queueLimit calls that may wait before this one; one more is refused with 429
     * @param options.signal ends the call: nobody waits for it any more
     */
    run(kind, payload, options = {}) {
        if (this.closing) {
            return Promise.reject((0, local_errors_1.localError)('closing'));
        }
        if (this.broken !== null) {
            return Promise.reject(this.broken);
        }
        const slot = this.slots.find(({ ready, call }) => ready && call === null);
        if (!slot && this.waiting.length >= (options.queueLimit ?? Infinity)) {
            return Promise.reject((0, local_errors_1.localError)('queueFull', { waiting: this.waiting.length }));
        }
        return new Promise((resolve, reject) => {
            const call = { id: this.nextId++, kind, payload, resolve, reject };
            options.signal?.addEventListener('abort', () => this.cancel(call), { once: true });
            if (slot) {
                this.give(slot, call);
            }
            else {
                this.waiting.push(call);
            }
        });
    }
    /** Runs nothing any more: every call is refused with this error from now on, those that wait too. */
    refuse(error) {
        this.broken = error;
        this.waiting.splice(0).forEach(({ reject }) => reject(error));
        this.tellIdle();
    }
    /** Lets what runs and what waits end, for at most `patience` ms, then closes the workers. */
    async close(patience = CLOSE_PATIENCE) {
        this.closing = true;
        clearInterval(this.watch);
        const drained = await Promise.race([this.drained().then(() => true), pause(patience).then(() => false)]);
        if (!drained) {
            this.options.log(`${this.options.name} pool: transactions still run after ${patience} ms and are cut off`);
        }
        this.waiting.splice(0).forEach(({ reject }) => reject((0, local_errors_1.localError)('closing')));
        const all = this.standby ? [...this.slots, this.standby] : this.slots;
        await Promise.all(all.map((slot) => this.stop(slot, drained)));
    }
    drained() {
        return new Promise((resolve) => {
            this.idleWaiters.push(resolve);
            this.tellIdle();
        });
    }
    tellIdle() {
        if (this.idleWaiters.length > 0 && this.waiting.length === 0 && this.slots.every(({ call }) => call === null)) {
            this.idleWaiters.splice(0).forEach((resolve) => resolve());
        }
    }
    async stop(slot, politely) {
        const { worker } = slot;
        if (!worker) {
            return;
        }
        const ended = worker.ended;
        if (politely && slot.ready) {
            worker.post({ id: 0, kind: 'close', payload: null });
            if (await Promise.race([ended.then(() => true), pause(1000).then(() => false)])) {
                return;
            }
        }
        worker.kill();
        await ended;
    }
    start(slot) {
        slot.worker = new worker_process_1.WorkerProcess({
            entry: this.options.entry,
            setup: this.options.setup,
            ...(this.options.execArgv ? { execArgv: this.options.execArgv } : {}),
            log: this.options.log,
            onReply: (reply) => this.receive(slot, reply),
            onEnd: (end) => this.replace(slot, end),
        });
    }
    receive(slot, reply) {
        if (reply.kind === 'ready') {
            slot.ready = true;
            this.failedStarts = 0;
            if (slot === this.standby) {
                return;
            }
            if (this.standbyFrom === Infinity && this.slots.every(({ ready }) => ready)) {
                this.standbyFrom = performance.now() + (this.options.standbyAfter ?? Infinity);
                this.readiness.resolve();
            }
        }
        else {
            const call = slot.call;
            slot.call = null;
            if (reply.kind === 'answer') {
                call?.resolve(reply.value);
            }
            else {
                this.options.log(`${this.options.name} pool: ${reply.canceled ? 'transaction canceled, ' : ''}${reply.reason}`);
                const { reason } = reply;
                call?.reject((0, local_errors_1.localError)(reply.canceled ? 'transactionCanceled' : 'transactionFailed', { reason }));
            }
            if (reply.jobsQueued) {
                this.options.onJobsQueued?.();
            }
        }
        this.next(slot);
    }
    next(slot) {
        slot.since = performance.now();
        const call = this.waiting.shift();
        if (call) {
            this.give(slot, call);
        }
        else {
            this.tellIdle();
        }
    }
    give(slot, call) {
        slot.call = call;
        slot.since = performance.now();
        slot.worker?.post({ id: call.id, kind: call.kind, payload: call.payload });
    }
    cancel(call) {
        const place = this.waiting.indexOf(call);
        if (place >= 0) {
            this.waiting.splice(place, 1);
            call.reject((0, local_errors_1.localError)('transactionCanceled', { reason: 'the client has closed the connection' }));
            this.tellIdle();
        }
        else {
            this.slots.find((slot) => slot.call === call)?.worker?.cancel(call.id);
        }
    }
    lookAtSpares(spareAfter) {
        const now = performance.now();
        const lasts = ({ call, since }) => call !== null && now - since > spareAfter;
        const isFull = this.slots.length >= (this.options.maxWorkers ?? MAX_WORKERS);
        if (this.waiting.length > 0 && !isFull && this.slots.every(lasts)) {
            const slot = this.standby ?? newSlot(true);
            const how = slot.ready ? 'helps' : 'is started';
            this.standby = null;
            this.slots.push(slot);
            this.options.log(`${this.options.name} pool: all workers are busy for more than ${spareAfter} ms; a spare one ${how}`);
            if (slot.worker === null) {
                this.start(slot);
            }
            else if (slot.ready) {
                this.next(slot);
            }
        }
        const idle = this.options.spareIdle ?? SPARE_IDLE;
        for (const slot of this.slots.filter(({ spare, ready, call }) => spare && ready && call === null)) {
            if (now - slot.since > idle) {
                this.slots.splice(this.slots.indexOf(slot), 1);
                void this.stop(slot, true);
            }
        }
    }
    /** Starts the next process that waits; after the last spare worker is there, which is needed at once. */
    lookAtStandby() {
        const isFull = this.slots.length >= (this.options.maxWorkers ?? MAX_WORKERS);
        const isDue = performance.now() >= this.standbyFrom && this.slots.every(({ ready }) => ready);
        if (!this.standby && !isFull && isDue && !this.closing && this.broken === null) {
            this.standby = newSlot(true);
            this.start(this.standby);
        }
    }
    replace(slot, end) {
        if (slot === this.standby) {
            this.standby = null;
            this.standbyFrom = performance.now() + STANDBY_PAUSE;
        }
        const neverReady = !slot.ready;
        const words = (0, worker_end_1.wordsOfEnd)(end, this.options.setup.memoryLimit);
        const call = slot.call;
        slot.worker = null;
        slot.ready = false;
        slot.call = null;
        const { reason } = end;
        call?.reject((0, worker_end_1.errorOfEnd)(end, this.options.setup.memoryLimit));
        if (this.closing || !this.slots.includes(slot)) {
            this.tellIdle();
            return;
        }
        this.options.log(`${this.options.name} pool: a worker process ended (${words}) and is replaced`);
        if (!neverReady) {
            this.start(slot);
            return;
        }
        if (++this.failedStarts >= START_ATTEMPTS) {
            this.readiness.reject((0, local_errors_1.localError)('workerFailed', { reason }));
            this.refuse((0, local_errors_1.localError)('notReady', { reason }));
            return;
        }
        setTimeout(() => this.closing || this.start(slot), RESTART_PAUSE);
    }
}
exports.WorkerPool = WorkerPool;
function newSlot(spare) {
    return { spare, worker: null, ready: false, call: null, since: performance.now() };
}
function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
//# sourceMappingURL=pool.js.map