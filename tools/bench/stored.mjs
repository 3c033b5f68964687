/**
 * What an alert costs beside many stored ones, and with many rows of field mapping, in one run.
 *
 * @module
 */
import { Agent } from 'node:http'
import { createRecord, readRecords, updateRecord } from '../start/table-api.mjs'
import { fill } from './fill.mjs'
import { median, table } from './statistics.mjs'

/** Alerts beside which the first measurement is made. */
const FEW = 1000

/** Rows of field mapping, in the order in which they are added. */
const MAPPINGS = [0, 20, 200]

/** Requests of each kind that are counted, and those before them that are not. */
const REQUESTS = 80
const WARM_UP = 40

/** Goal of the design: at most so many times the cost beside few alerts. */
const GOAL = 1.2

/** The kind that stored alerts do not touch: costs are told as multiples of it, so that a slow moment changes no ratio. */
const YARDSTICK = 'bare insert'

/**
 * @typedef {Record<string, (agent: Agent) => Promise<import('./requests.mjs').Taken>>} Kinds
 * @typedef {Record<'milliseconds' | 'reads' | 'writes', number>} Cost
 */

/**
 * Measures each kind of request beside {@link FEW} and beside many alerts, for each number of mapping rows, and prints
 * the ratios.
 *
 * @param {{ url: string, directory: string, scope: string, many: number, kinds: Kinds }} bench
 */
export async function measureStored({ url, directory, scope, many, kinds }) {
    const [source] = await readRecords(url, `${scope}_settings`, 'name=zdx', ['sys_id'])
    const [message] = await readRecords(url, `${scope}_message`, 'state=processed^alertISNOTEMPTY', ['sys_id', 'alert'])
    const rows = { scope, alert: message?.['alert'] ?? '', message: message?.['sys_id'] ?? '' }
    const mappings = (await hasFieldMap(url, scope)) ? MAPPINGS : [0]
    if (mappings.length === 1) {
        console.log('There is no field mapping in this version; measured without.')
    }
    await fill(directory, { ...rows, from: 0, to: FEW })
    /** @type {Map<string, number>} what a kind costs beside few alerts, in bare inserts */
    const few = new Map()
    /** @type {string[][]} */
    const lines = []
    for (const stored of [FEW, many]) {
        if (stored === many) {
            await fill(directory, { ...rows, from: FEW, to: many })
        }
        for (const count of mappings) {
            if (mappings.length > 1) {
                await setMappings(url, scope, source?.['sys_id'] ?? '', count)
            }
            const all = await costs(kinds)
            const yardstick = all.get(YARDSTICK)?.milliseconds ?? NaN
            for (const [name, cost] of all) {
                const times = cost.milliseconds / yardstick
                const label = `${name}, ${count} mapping rows`
                if (stored === FEW) {
                    few.set(label, times)
                }
                const ratio = times / (few.get(label) ?? NaN)
                lines.push([
                    label,
                    String(stored),
                    cost.milliseconds.toFixed(2),
                    times.toFixed(2),
                    stored === FEW ? '' : ratio.toFixed(2),
                    stored === FEW || name === YARDSTICK ? '' : `<= ${GOAL.toFixed(1)}`,
                    String(cost.reads),
                    String(cost.writes),
                ])
            }
        }
    }
    const heading = [
        'median of one connection',
        'stored alerts',
        'ms',
        'bare inserts',
        'ratio',
        'goal',
        'db reads',
        'db writes',
    ]
    console.log(table([heading, ...lines]).join('\n'))
}

/**
 * @param {Kinds} kinds
 * @returns {Promise<Map<string, Cost>>}
 */
async function costs(kinds) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    /** @type {Map<string, import('./requests.mjs').Taken[]>} */
    const taken = new Map(Object.keys(kinds).map((name) => [name, []]))
    for (let at = 0; at < REQUESTS + WARM_UP; at++) {
        for (const [name, send] of Object.entries(kinds)) {
            const one = await send(agent)
            if (one.status >= 300) {
                throw new Error(`${name} was answered ${one.status}: ${one.text}`)
            }
            if (at >= WARM_UP) {
                taken.get(name)?.push(one)
            }
        }
    }
    agent.destroy()
    return new Map(
        [...taken].map(([name, all]) => [
            name,
            {
                milliseconds: median(all.map((one) => one.milliseconds)),
                reads: median(all.map((one) => one.reads)),
                writes: median(all.map((one) => one.writes)),
            },
        ]),
    )
}

/**
 * @param {string} url
 * @param {string} scope
 */
async function hasFieldMap(url, scope) {
    const tables = await readRecords(url, 'sys_db_object', `name=${scope}_field_map`, ['sys_id'])
    return tables.length > 0
}

/**
 * Has so many active rows of field mapping: rows are made as they are needed, and set active or not.
 *
 * @param {string} url
 * @param {string} scope
 * @param {string} source sys_id of the source
 * @param {number} count
 */
async function setMappings(url, scope, source, count) {
    const name = `${scope}_field_map`
    const there = await readRecords(url, name, `source=${source}^ORDERBYorder`, ['sys_id', 'active'])
    for (const [at, { sys_id: sysId = '', active }] of there.entries()) {
        const wanted = String(at < count)
        if (active !== wanted) {
            await updateRecord(url, name, sysId, { active: wanted })
        }
    }
    for (let at = there.length; at < count; at++) {
        await createRecord(url, name, {
            source,
            order: String(100 + at),
            active: 'true',
            target_field: 'contact_type',
            kind: 'constant',
            value: 'email',
            apply_on: 'always',
        })
    }
}
