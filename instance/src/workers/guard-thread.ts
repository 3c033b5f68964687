import { writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { workerData } from 'node:worker_threads'
import { type CancelMessage, type EndMessage, GUARD_DESCRIPTOR, type GuardSetup, lineReader } from './guard-messages'
import { GuardMemory, monotonic } from './shared-guard'

/** Milliseconds between two looks at the time and the memory. Memory grows by some 100 MB in that time at most. */
const LOOK_EVERY = 50

/** Milliseconds that script code gets to end by itself, which it does within a turn of its loops, before the process is ended. */
const PATIENCE = 1000

const MEGABYTE = 1024 * 1024

/**
 * Entry of the thread that watches the one that runs transactions, in the same process. It ends the process where a call is
 * past its limit, the process has grown too large, or the process of the pool is gone: whatever the other thread does, even
 * inside a built-in that never looks up. A process, because a thread inside such a built-in cannot be ended, and because
 * V8 ends the whole process when one allocation finds no memory.
 */
function watch({ memory, memoryLimit }: GuardSetup): void {
    const shared = new GuardMemory(memory)
    let canceledAt = 0
    const pool = new Socket({ fd: GUARD_DESCRIPTOR })
    const receive = lineReader((message) => {
        shared.canceledCall = (message as CancelMessage).cancel
        canceledAt = monotonic()
    })
    pool.on('data', receive)
    pool.on('error', end)
    pool.on('close', end)
    setInterval(() => {
        const { call, canceledCall, inScript, deadline } = shared
        const now = monotonic()
        if (process.memoryUsage.rss() > memoryLimit * MEGABYTE) {
            tell({ ended: 'memory' })
        } else if (call !== 0 && now > deadline + PATIENCE) {
            tell({ ended: 'time' })
        } else if (call !== 0 && call === canceledCall && inScript && now > canceledAt + PATIENCE) {
            tell({ ended: 'client' })
        }
    }, LOOK_EVERY)
}

function tell(message: EndMessage): void {
    try {
        writeSync(GUARD_DESCRIPTOR, `${JSON.stringify(message)}\n`)
    } finally {
        end()
    }
}

function end(): void {
    process.kill(process.pid, 'SIGKILL')
}

watch(workerData as GuardSetup)
