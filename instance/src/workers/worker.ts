import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { TransactionCanceled } from '../engine/transaction-guard'
import { reasonOf } from '../local-errors'
import { PipeDoor } from '../outbound/door'
import { OUTBOUND_DESCRIPTOR } from '../outbound/messages'
import { cleanLines } from '../outside-text'
import { queuedJobs } from '../rules/job-queue'
import type { GuardSetup } from './guard-messages'
import type { InstanceNode } from './instance-node'
import {
    type CallKind,
    postable,
    type WorkerAnswers,
    type WorkerMessage,
    type WorkerReply,
    type WorkerSetup,
} from './messages'
import { openNode } from './node'
import { GUARD_BYTES, GuardMemory, SharedGuard } from './shared-guard'
import { transactionLimit } from './transaction-limits'

/** Characters of a stack on the console. */
const MAX_STACK_LENGTH = 10_000

/**
 * Entry of a worker process: opens a node and answers one call after the other. An error of a call is answered as a
 * failure; an error anywhere else ends the process.
 */
function serve(node: InstanceNode, guard: SharedGuard): void {
    const answer = async (message: WorkerMessage): Promise<void> => {
        const before = queuedJobs()
        guard.callBegins(
            message.id,
            transactionLimit('script', () => undefined),
        )
        try {
            const value = await perform(node, message)
            send({ kind: 'answer', id: message.id, value, jobsQueued: queuedJobs() !== before })
        } catch (error) {
            const canceled = error instanceof TransactionCanceled
            const reason = canceled ? error.reason : reasonOf(error)
            send({ kind: 'failure', id: message.id, reason, canceled, jobsQueued: queuedJobs() !== before })
            if (!canceled && !isDatabaseError(error)) {
                const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
                process.stderr.write(`${cleanLines(said, MAX_STACK_LENGTH)}\n`)
            }
        }
        if (message.kind === 'close') {
            process.exit(0)
        }
        // Within the call, so that it is watched: it reads what scripts have left.
        node.makeReady()
        guard.callEnds()
    }
    process.on('message', (message: WorkerMessage) => void answer(message))
}

async function perform(node: InstanceNode, message: WorkerMessage): Promise<WorkerAnswers[CallKind]> {
    switch (message.kind) {
        case 'http': {
            const response = (await node.answerOAuth(message.payload)) ?? node.handle(message.payload)
            return typeof response.body === 'string' ? response : { ...response, body: postable(response.body) }
        }
        case 'admit':
            return node.admit(message.payload)
        case 'job':
            node.runJob(message.payload)
            return null
        case 'script':
            return node.runScript(message.payload)
        case 'close':
            node.close()
            return null
    }
}

/** What SQLite says of a damaged or full database is said in one line; its stack helps nobody. */
function isDatabaseError(error: unknown): boolean {
    return String((error as { code?: unknown } | null)?.code ?? '').startsWith('SQLITE_')
}

function send(reply: WorkerReply): void {
    process.send?.(reply)
}

/** Starts the thread that watches this one; see guard-thread.ts. */
function openGuard(memoryLimit: number): SharedGuard {
    const memory = new SharedArrayBuffer(GUARD_BYTES)
    const workerData: GuardSetup = { memory, memoryLimit }
    new Worker(join(__dirname, `guard-thread${extname(__filename)}`), { workerData })
    return new SharedGuard(new GuardMemory(memory))
}

function open(setup: WorkerSetup): void {
    // Ctrl-C reaches all processes of a terminal; the pool's process decides when this one ends.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => undefined)
    const guard = openGuard(setup.memoryLimit)
    try {
        serve(openNode({ ...setup, guard, outbound: new PipeDoor(OUTBOUND_DESCRIPTOR) }), guard)
        send({ kind: 'ready' })
    } catch (error) {
        const reply: WorkerReply = { kind: 'unusable', reason: reasonOf(error) }
        process.send?.(reply, undefined, undefined, () => process.exit(1))
    }
}

open(JSON.parse(process.argv[2] ?? '{}') as WorkerSetup)
