import { type ChildProcess, fork } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { reasonOf } from '../local-errors'
import { OUTBOUND_DESCRIPTOR } from '../outbound/messages'
import { type EndMessage, GUARD_DESCRIPTOR, lineReader } from './guard-messages'
import type { WorkerMessage, WorkerReply, WorkerSetup } from './messages'
import type { WorkerEnd } from './worker-end'

export interface WorkerProcessOptions {
    /** File of the worker's entry. */
    readonly entry: string
    readonly setup: WorkerSetup
    /** Node options of the process; this one's own if left out. */
    readonly execArgv?: readonly string[]
    readonly log: (line: string) => void
    /** Gets the pipe on which the process asks to call out. */
    readonly onPipe: (pipe: Duplex) => void
    readonly onReply: (reply: Exclude<WorkerReply, { kind: 'unusable' }>) => void
    /** Called once, when the process is gone. */
    readonly onEnd: (end: WorkerEnd) => void
}

/** First lines of what V8 prints, with a native stack, when memory has run out. */
const OUT_OF_MEMORY = /^(<--- Last few GCs|FATAL ERROR:.*(memory|allocation))/im

/** Heap of a process, against the memory that it may occupy as a whole: so the watching thread is mostly first. */
const HEAP_SHARE = 0.9

/** A process that runs one transaction at a time, as the pool sees it. */
export class WorkerProcess {
    /** Resolves when the process is gone. */
    readonly ended: Promise<void>
    private readonly child: ChildProcess
    private cause: WorkerEnd['cause'] = 'other'
    private reason = ''
    private dump = false
    private isEnded = false

    constructor(private readonly options: WorkerProcessOptions) {
        const heap = Math.floor(options.setup.memoryLimit * HEAP_SHARE)
        this.child = fork(options.entry, [JSON.stringify(options.setup)], {
            execArgv: [...(options.execArgv ?? process.execArgv), `--max-old-space-size=${heap}`],
            serialization: 'advanced',
            stdio: ['ignore', 'inherit', 'pipe', 'ipc', 'pipe', 'pipe'],
        })
        this.child.on('message', (reply: WorkerReply) => {
            if (reply.kind === 'unusable') {
                this.reason = reply.reason
            } else {
                options.onReply(reply)
            }
        })
        this.ended = new Promise((resolve) => this.child.once('close', () => resolve()))
        this.child.on('error', (error) => this.end(reasonOf(error)))
        // Not `exit`: what it said last must have been read.
        this.child.on('close', (code, signal) => this.end(signal ? `signal ${signal}` : `exit code ${code}`))
        this.child.stderr?.on('data', (chunk: Buffer) => this.complaint(chunk.toString()))
        const guard = this.guard
        guard.on(
            'data',
            lineReader((message) => (this.cause = (message as EndMessage).ended)),
        )
        guard.on('error', () => undefined)
        options.onPipe((this.child.stdio as readonly unknown[])[OUTBOUND_DESCRIPTOR] as Duplex)
    }

    post(message: WorkerMessage): void {
        // A failure to send is followed by the end of the process.
        this.child.send(message, () => undefined)
    }

    /** Tells the process that nobody waits for a call any more. */
    cancel(id: number): void {
        this.guard.write(`${JSON.stringify({ cancel: id })}\n`)
    }

    kill(): void {
        this.child.kill('SIGKILL')
    }

    private get guard(): Socket {
        return this.child.stdio[GUARD_DESCRIPTOR] as Socket
    }

    /** What the process writes to standard error is passed on, without the pages that V8 writes when memory is out. */
    private complaint(text: string): void {
        const memory = OUT_OF_MEMORY.exec(text)
        if (memory) {
            this.dump = true
            this.cause = 'memory'
        }
        const said = (this.dump ? text.slice(0, memory?.index ?? 0) : text).trimEnd()
        if (said !== '') {
            this.options.log(said)
        }
    }

    private end(how: string): void {
        if (!this.isEnded) {
            this.isEnded = true
            this.options.onEnd({ cause: this.cause, reason: this.reason || how })
        }
    }
}
