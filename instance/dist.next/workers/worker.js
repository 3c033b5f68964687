"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_path_1 = require("node:path");
const node_worker_threads_1 = require("node:worker_threads");
const transaction_guard_1 = require("../engine/transaction-guard");
const local_errors_1 = require("../local-errors");
const outside_text_1 = require("../outside-text");
const job_queue_1 = require("../rules/job-queue");
const messages_1 = require("./messages");
const node_1 = require("./node");
const shared_guard_1 = require("./shared-guard");
const transaction_limits_1 = require("./transaction-limits");
/** Characters of a stack on the console. */
const MAX_STACK_LENGTH = 10_000;
/**
 * Entry of a worker process: opens a node and answers one call after the other. An error of a call is answered as a
 * failure; an error anywhere else ends the process.
 */
function serve(node, guard) {
    const answer = async (message) => {
        const before = (0, job_queue_1.queuedJobs)();
        guard.callBegins(message.id, (0, transaction_limits_1.transactionLimit)('script', () => undefined));
        try {
            const value = await perform(node, message);
            send({ kind: 'answer', id: message.id, value, jobsQueued: (0, job_queue_1.queuedJobs)() !== before });
        }
        catch (error) {
            const canceled = error instanceof transaction_guard_1.TransactionCanceled;
            const reason = canceled ? error.reason : (0, local_errors_1.reasonOf)(error);
            send({ kind: 'failure', id: message.id, reason, canceled, jobsQueued: (0, job_queue_1.queuedJobs)() !== before });
            if (!canceled && !isDatabaseError(error)) {
                const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
                process.stderr.write(`${(0, outside_text_1.cleanLines)(said, MAX_STACK_LENGTH)}\n`);
            }
        }
        finally {
            guard.callEnds();
        }
        if (message.kind === 'close') {
            process.exit(0);
        }
    };
    process.on('message', (message) => void answer(message));
}
async function perform(node, message) {
    switch (message.kind) {
        case 'http': {
            const response = (await node.answerOAuth(message.payload)) ?? node.handle(message.payload);
            return typeof response.body === 'string' ? response : { ...response, body: (0, messages_1.postable)(response.body) };
        }
        case 'admit':
            return node.admit(message.payload);
        case 'job':
            node.runJob(message.payload);
            return null;
        case 'script':
            return node.runScript(message.payload);
        case 'close':
            node.close();
            return null;
    }
}
/** What SQLite says of a damaged or full database is said in one line; its stack helps nobody. */
function isDatabaseError(error) {
    return String(error?.code ?? '').startsWith('SQLITE_');
}
function send(reply) {
    process.send?.(reply);
}
/** Starts the thread that watches this one; see guard-thread.ts. */
function openGuard(memoryLimit) {
    const memory = new SharedArrayBuffer(shared_guard_1.GUARD_BYTES);
    const workerData = { memory, memoryLimit };
    new node_worker_threads_1.Worker((0, node_path_1.join)(__dirname, `guard-thread${(0, node_path_1.extname)(__filename)}`), { workerData });
    return new shared_guard_1.SharedGuard(new shared_guard_1.GuardMemory(memory));
}
function open(setup) {
    // Ctrl-C reaches all processes of a terminal; the pool's process decides when this one ends.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => undefined);
    const guard = openGuard(setup.memoryLimit);
    try {
        serve((0, node_1.openNode)({ ...setup, guard }), guard);
        send({ kind: 'ready' });
    }
    catch (error) {
        const reply = { kind: 'unusable', reason: (0, local_errors_1.reasonOf)(error) };
        process.send?.(reply, undefined, undefined, () => process.exit(1));
    }
}
open(JSON.parse(process.argv[2] ?? '{}'));
//# sourceMappingURL=worker.js.map