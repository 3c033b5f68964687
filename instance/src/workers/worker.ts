import { parentPort, workerData } from 'node:worker_threads'
import { reasonOf } from '../local-errors'
import { cleanLines } from '../outside-text'
import type { InstanceResponse } from '../rest/http'
import { queuedJobs } from '../rules/job-queue'
import type { InstanceNode } from './instance-node'
import {
    movable,
    postable,
    type CallKind,
    type WorkerAnswers,
    type WorkerMessage,
    type WorkerReply,
    type WorkerSetup,
} from './messages'
import { openNode } from './node'

/** Characters of a stack on the console. */
const MAX_STACK_LENGTH = 10_000

/**
 * Entry of a worker thread: opens a node and answers one call after the other. An error of a call is answered as a
 * failure; an error anywhere else ends the thread and reaches the pool as the thread's `error` event.
 */
function serve(node: InstanceNode): void {
    const answer = async (message: WorkerMessage): Promise<void> => {
        const before = queuedJobs()
        try {
            const value = await perform(node, message)
            const reply = { kind: 'answer', id: message.id, value, jobsQueued: queuedJobs() !== before } as const
            send(reply, message.kind === 'http' ? moved(value as InstanceResponse) : [])
        } catch (error) {
            send({ kind: 'failure', id: message.id, reason: reasonOf(error), jobsQueued: queuedJobs() !== before })
            const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
            process.stderr.write(`${cleanLines(said, MAX_STACK_LENGTH)}\n`)
        }
        if (message.kind === 'close') {
            parentPort?.close()
        }
    }
    parentPort?.on('message', (message: WorkerMessage) => void answer(message))
}

async function perform(node: InstanceNode, message: WorkerMessage): Promise<WorkerAnswers[CallKind]> {
    switch (message.kind) {
        case 'http': {
            const response = (await node.grantToken(message.payload)) ?? node.handle(message.payload)
            return typeof response.body === 'string' ? response : { ...response, body: postable(response.body) }
        }
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

function moved(response: InstanceResponse): ArrayBuffer[] {
    return typeof response.body === 'string' ? [] : movable([response.body])
}

function send(reply: WorkerReply, transfer: ArrayBuffer[] = []): void {
    parentPort?.postMessage(reply, transfer)
}

try {
    serve(openNode(workerData as WorkerSetup))
    send({ kind: 'ready' })
} catch (error) {
    send({ kind: 'unusable', reason: reasonOf(error) })
}
