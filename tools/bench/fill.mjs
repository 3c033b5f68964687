/**
 * Puts stored alerts and messages into the database of a running instance: copies of one real row each, under other ids
 * and keys, without a request for each.
 *
 * @module
 */
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { INSTANCE_DIST } from '../paths.mjs'

/** Rows of one statement: the instance waits less than its patience for the lock. */
const BATCH = 10_000

/** SQL of the columns in which each copy differs; `keyed` has the same value in the alert and in its message. */
const ALERT_COPY = { sys_id: id('1'), key: key('alert'), external_id: `'stored-' || n.at` }
const MESSAGE_COPY = { sys_id: id('2'), key: key('message'), alert_key: key('alert'), alert: id('1') }

/**
 * Adds rows until so many alerts, each with a message, were put in.
 *
 * @param {string} directory data folder of the instance
 * @param {{ scope: string, alert: string, message: string, from: number, to: number }} what sys_ids of the rows to copy,
 *   and numbers of the first copy and of the one after the last
 */
export async function fill(directory, { scope, alert, message, from, to }) {
    /** @type {typeof import('../../instance/src/store/database.js')} */
    const { Database } = await import(pathToFileURL(join(INSTANCE_DIST, 'store/database.js')).href)
    /** @type {typeof import('../../instance/src/workers/node-files.js')} */
    const { DATABASE_FILE } = await import(pathToFileURL(join(INSTANCE_DIST, 'workers/node-files.js')).href)
    const database = new Database(join(directory, DATABASE_FILE))
    try {
        // Keys in no order touch all of an index: it is kept in memory while it is filled.
        database.exec('PRAGMA cache_size = -2000000')
        for (let first = from; first < to; first += BATCH) {
            const after = Math.min(to, first + BATCH)
            copy(database, `${scope}_alert`, alert, ALERT_COPY, first, after)
            copy(database, `${scope}_message`, message, MESSAGE_COPY, first, after)
            // Meanwhile idle connections to the instance come to their end, which only a free loop notices.
            await setImmediate()
        }
    } finally {
        database.close()
    }
}

/**
 * @param {import('../../instance/src/store/database.js').Database} database
 * @param {string} table
 * @param {string} row sys_id of the row that is copied
 * @param {Record<string, string>} own column to the SQL of a copy's value
 * @param {number} first
 * @param {number} after
 */
function copy(database, table, row, own, first, after) {
    const columns = database.all(`PRAGMA table_info("${table}")`).map((column) => String(column[1]))
    const values = columns.map((column) => own[column] ?? `t."${column}"`)
    const names = columns.map((column) => `"${column}"`)
    database.run(
        `WITH RECURSIVE n(at) AS (SELECT ${first} UNION ALL SELECT at + 1 FROM n WHERE at + 1 < ${after})
         INSERT INTO "${table}" (${names.join(', ')}) SELECT ${values.join(', ')} FROM n, "${table}" t WHERE t.sys_id = ?`,
        [row],
    )
}

/**
 * A sys_id in no order, as real ones are.
 *
 * @param {string} digit the first of it, different in each table
 */
function id(digit) {
    return `'${digit}' || printf('%015x%016x', (n.at * 2654435761) % 4294967291, n.at)`
}

/**
 * A key of 64 digits in no order.
 *
 * @param {string} of
 */
function key(of) {
    const digit = of === 'alert' ? 'a' : 'b'
    return `printf('%08x', (n.at * 2654435761) % 4294967291) || '${digit}' || printf('%055x', n.at)`
}
