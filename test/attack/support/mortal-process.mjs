/**
 * A process in which one node of an instance lives at a time, without a front, and dies between two commits when it is
 * told to: what it has committed is there, nothing else ever happens, as if the process had been killed. It does what the
 * messages of its parent say, one after the other, and answers each; see mortal-node.ts.
 *
 * @module
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * @typedef {object} Connection The part of the instance's class `Database` that decides when a node dies.
 * @property {number} depth
 * @property {(sql: string, parameters?: readonly unknown[]) => unknown[][]} all
 * @property {(sql: string, parameters?: readonly unknown[]) => unknown} first
 * @property {(sql: string, parameters?: readonly unknown[]) => number} run
 * @property {(work: () => unknown) => unknown} write
 * @property {() => void} close
 */

/** @typedef {new (file: string) => Connection} ConnectionClass */

const load = createRequire(import.meta.url)
const built = '../../../instance/dist'
const { Database } = /** @type {{ Database: ConnectionClass }} */ (load(`${built}/store/database`))
const { openNode } = /** @type {typeof import('../../../instance/src/workers/node')} */ (load(`${built}/workers/node`))

/** What the node has left of its life. */
const life = { writes: 0, limit: Infinity, isDead: false }

/** @type {import('../../../instance/src/workers/instance-node').InstanceNode | null} */
let node = null
let directory = ''

makeMortal(Database.prototype)

process.on(
    'message',
    (/** @type {{ readonly id: number, readonly name: keyof typeof COMMANDS, readonly given: any }} */ message) => {
        try {
            process.send?.({ id: message.id, value: COMMANDS[message.name](message.given) ?? null })
        } catch (error) {
            process.send?.({ id: message.id, error: error instanceof Error ? (error.stack ?? '') : String(error) })
        }
    },
)

const COMMANDS = {
    /** @param {string} folder */
    open: (folder) => {
        Object.assign(life, { writes: 0, limit: Infinity, isDead: false })
        directory = folder
        node = openNode({ file: join(folder, 'instance.db'), nodeId: 'mortal' })
    },
    /** From now on writes are counted; the node dies before its next one after so many. @param {number | null} limit */
    dieAfter: (limit) => {
        Object.assign(life, { writes: 0, limit: limit ?? Infinity })
    },
    /** What the node has written since {@link dieAfter}, and whether it is dead. */
    life: () => ({ writes: life.writes, isDead: life.isDead }),
    /** @param {{ readonly method: string, readonly url: string, readonly headers: Record<string, string>, readonly body: string }} request */
    send: ({ body, ...request }) =>
        unlessDead((living) => {
            const sent = { ...request, body: new TextEncoder().encode(body), parts: [], remoteAddress: '127.0.0.1' }
            const { status, body: answer } = living.handle(sent)
            return { status, text: typeof answer === 'string' ? answer : new TextDecoder().decode(answer) }
        }),
    /** @param {{ readonly name: string, readonly source: string, readonly scope: string, readonly user: string }} script */
    script: (script) => unlessDead((living) => living.runScript(script)),
    /** Changes rows past the instance, as nothing but time does. @param {readonly string[]} statements */
    change: (statements) => {
        const database = new Database(join(directory, 'instance.db'))
        statements.forEach((statement) => database.run(statement))
        database.close()
    },
    close: () => {
        node?.close()
        node = null
    },
}

/**
 * What a call of the node gives; null where it died.
 *
 * @template T
 * @param {(living: import('../../../instance/src/workers/instance-node').InstanceNode) => T} call
 * @returns {T | null}
 */
function unlessDead(call) {
    if (!node) {
        throw new Error('no node is open')
    }
    try {
        const value = call(node)
        if (!life.isDead) {
            node.makeReady()
            return value
        }
    } catch (error) {
        if (!life.isDead) {
            throw error
        }
    }
    return null
}

/** Puts death into connections. @param {Connection} connection */
function makeMortal(connection) {
    const { all, first, write } = connection
    const live = () => {
        if (life.isDead) {
            throw new Error('the process is dead')
        }
    }
    connection.all = function (...call) {
        live()
        return all.apply(this, call)
    }
    connection.first = function (...call) {
        live()
        return first.apply(this, call)
    }
    connection.write = function (work) {
        live()
        if (this.depth > 0) {
            return write.call(this, work)
        }
        life.isDead = life.writes >= life.limit
        live()
        const done = write.call(this, work)
        life.writes++
        return done
    }
}
