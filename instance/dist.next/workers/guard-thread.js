"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_fs_1 = require("node:fs");
const node_net_1 = require("node:net");
const node_worker_threads_1 = require("node:worker_threads");
const guard_messages_1 = require("./guard-messages");
const shared_guard_1 = require("./shared-guard");
/** Milliseconds between two looks at the time and the memory. Memory grows by some 100 MB in that time at most. */
const LOOK_EVERY = 50;
/** Milliseconds that script code gets to end by itself, which it does within a turn of its loops, before the process is ended. */
const PATIENCE = 1000;
const MEGABYTE = 1024 * 1024;
/**
 * Entry of the thread that watches the one that runs transactions, in the same process. It ends the process where a call is
 * past its limit, the process has grown too large, or the process of the pool is gone: whatever the other thread does, even
 * inside a built-in that never looks up. A process, because a thread inside such a built-in cannot be ended, and because
 * V8 ends the whole process when one allocation finds no memory.
 */
function watch({ memory, memoryLimit }) {
    const shared = new shared_guard_1.GuardMemory(memory);
    let canceledAt = 0;
    const pool = new node_net_1.Socket({ fd: guard_messages_1.GUARD_DESCRIPTOR });
    const receive = (0, guard_messages_1.lineReader)((message) => {
        shared.canceledCall = message.cancel;
        canceledAt = (0, shared_guard_1.monotonic)();
    });
    pool.on('data', receive);
    pool.on('error', end);
    pool.on('close', end);
    setInterval(() => {
        const { call, canceledCall, inScript, deadline } = shared;
        const now = (0, shared_guard_1.monotonic)();
        if (process.memoryUsage.rss() > memoryLimit * MEGABYTE) {
            tell({ ended: 'memory' });
        }
        else if (call !== 0 && now > deadline + PATIENCE) {
            tell({ ended: 'time' });
        }
        else if (call !== 0 && call === canceledCall && inScript && now > canceledAt + PATIENCE) {
            tell({ ended: 'client' });
        }
    }, LOOK_EVERY);
}
function tell(message) {
    try {
        (0, node_fs_1.writeSync)(guard_messages_1.GUARD_DESCRIPTOR, `${JSON.stringify(message)}\n`);
    }
    finally {
        end();
    }
}
function end() {
    process.kill(process.pid, 'SIGKILL');
}
watch(node_worker_threads_1.workerData);
//# sourceMappingURL=guard-thread.js.map