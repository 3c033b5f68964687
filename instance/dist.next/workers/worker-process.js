"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorkerProcess = void 0;
const node_child_process_1 = require("node:child_process");
const local_errors_1 = require("../local-errors");
const guard_messages_1 = require("./guard-messages");
/** First lines of what V8 prints, with a native stack, when memory has run out. */
const OUT_OF_MEMORY = /^(<--- Last few GCs|FATAL ERROR:.*(memory|allocation))/im;
/** Heap of a process, against the memory that it may occupy as a whole: so the watching thread is mostly first. */
const HEAP_SHARE = 0.9;
/** A process that runs one transaction at a time, as the pool sees it. */
class WorkerProcess {
    options;
    /** Resolves when the process is gone. */
    ended;
    child;
    cause = 'other';
    reason = '';
    dump = false;
    isEnded = false;
    constructor(options) {
        this.options = options;
        const heap = Math.floor(options.setup.memoryLimit * HEAP_SHARE);
        this.child = (0, node_child_process_1.fork)(options.entry, [JSON.stringify(options.setup)], {
            execArgv: [...(options.execArgv ?? process.execArgv), `--max-old-space-size=${heap}`],
            serialization: 'advanced',
            stdio: ['ignore', 'inherit', 'pipe', 'ipc', 'pipe'],
        });
        this.child.on('message', (reply) => {
            if (reply.kind === 'unusable') {
                this.reason = reply.reason;
            }
            else {
                options.onReply(reply);
            }
        });
        this.ended = new Promise((resolve) => this.child.once('close', () => resolve()));
        this.child.on('error', (error) => this.end((0, local_errors_1.reasonOf)(error)));
        // Not `exit`: what it said last must have been read.
        this.child.on('close', (code, signal) => this.end(signal ? `signal ${signal}` : `exit code ${code}`));
        this.child.stderr?.on('data', (chunk) => this.complaint(chunk.toString()));
        const guard = this.guard;
        guard.on('data', (0, guard_messages_1.lineReader)((message) => (this.cause = message.ended)));
        guard.on('error', () => undefined);
    }
    post(message) {
        // A failure to send is followed by the end of the process.
        this.child.send(message, () => undefined);
    }
    /** Tells the process that nobody waits for a call any more. */
    cancel(id) {
        this.guard.write(`${JSON.stringify({ cancel: id })}\n`);
    }
    kill() {
        this.child.kill('SIGKILL');
    }
    get guard() {
        return this.child.stdio[guard_messages_1.GUARD_DESCRIPTOR];
    }
    /** What the process writes to standard error is passed on, without the pages that V8 writes when memory is out. */
    complaint(text) {
        const memory = OUT_OF_MEMORY.exec(text);
        if (memory) {
            this.dump = true;
            this.cause = 'memory';
        }
        const said = (this.dump ? text.slice(0, memory?.index ?? 0) : text).trimEnd();
        if (said !== '') {
            this.options.log(said);
        }
    }
    end(how) {
        if (!this.isEnded) {
            this.isEnded = true;
            this.options.onEnd({ cause: this.cause, reason: this.reason || how });
        }
    }
}
exports.WorkerProcess = WorkerProcess;
//# sourceMappingURL=worker-process.js.map