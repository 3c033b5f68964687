/**
 * `npm run bench`: what an alert costs beside a bare Table API insert of the same incident, in one run against an
 * instance in a process of its own, with database statements counted. Ratios are what counts; times are this machine's.
 *
 * `npm run bench -- --stored 1000000`: what an alert costs beside so many stored ones, against 1,000.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { post } from './bench/requests.mjs'
import { median, table } from './bench/statistics.mjs'
import { measureStored } from './bench/stored.mjs'
import { applicationScope, ROOT } from './paths.mjs'
import { PlainError, runTool } from './plain-error.mjs'
import { readRecords } from './start/table-api.mjs'

/** Rounds in which the kinds of request take turns, so that a slow moment of the machine meets all of them. */
const ROUNDS = 12

/** Requests of each kind in a round, one after the other on one connection. */
const REQUESTS = 25

/** Rounds that warm the instance up and are not counted. */
const WARM_UP = 2

/** Requests and connections of the measurement of how many go through in a second. */
const BURST = { requests: 600, connections: 8 }

/** Goals of the design: at most so many times a bare insert. */
const GOALS = { 'new alert': 2.0, 'repeated alert': 0.8 }

/** Posts to both, so that authentication costs the same in both; an admin, who alone is told what a request cost. */
const USER = 'admin'

const SAMPLE = JSON.parse(readFileSync(join(ROOT, 'test/samples/zdx-alert-started.json'), 'utf8'))

let lastId = 8_000_000_000_000_000_000n

await runTool(async () => {
    const many = storedAlerts()
    const directory = mkdtempSync(join(tmpdir(), 'bench-'))
    const child = spawn(process.execPath, [join(ROOT, 'tools/start.mjs'), '--port', '0', '--data', directory])
    const end = () => child.kill()
    process.once('exit', end)
    try {
        const url = await ready(child)
        const kinds = await kindsOfRequest(url)
        if (many !== null) {
            const { scope } = applicationScope()
            return await measureStored({ url, directory, scope, many, kinds: { ...kinds, ...kindsOfEnd(url) } })
        }
        const taken = await takeTurns(kinds)
        report(taken)
        for (const kind of ['bare insert', 'new alert', 'repeated alert']) {
            console.log(
                `${kind}: ${await perSecond(kinds[kind] ?? missing(kind))} per second, ${BURST.connections} connections`,
            )
        }
    } finally {
        process.off('exit', end)
        child.kill()
        await once(child, 'close')
        rmSync(directory, { recursive: true, force: true })
    }
})

/**
 * @typedef {(agent: Agent) => Promise<import('./bench/requests.mjs').Taken>} Kind
 */

/**
 * The kinds of request to compare: name to a function that sends one.
 *
 * @param {string} url
 * @returns {Promise<Record<string, Kind>>}
 */
async function kindsOfRequest(url) {
    const { scope } = applicationScope()
    const alerts = `${url}/api/${scope}/incident_management_api`
    const repeated = alert()
    const agent = new Agent()
    const first = await post(agent, alerts, USER, repeated)
    if (first.status !== 201) {
        throw new PlainError(`The first alert was answered ${first.status}: ${first.text}`)
    }
    const incident = await incidentOf(url, repeated.alertId)
    // Asks for two fields only: the shortest answer that tells what was made, as the application's own does.
    const inserts = `${url}/api/now/table/incident?sysparm_fields=sys_id,number`
    return {
        'bare insert': (agent) => post(agent, inserts, USER, { ...incident, correlation_id: nextId() }),
        'new alert': (agent) => post(agent, alerts, USER, alert()),
        'repeated alert': (agent) => post(agent, alerts, USER, repeated),
    }
}

/** How many stored alerts are asked for; null for the usual figures. */
function storedAlerts() {
    const { stored } = parseArgs({ options: { stored: { type: 'string' } } }).values
    if (stored === undefined) {
        return null
    }
    if (!/^\d{4,8}$/.test(stored)) {
        throw new PlainError('--stored is a number of 4 to 8 digits')
    }
    return Number(stored)
}

/**
 * The end of an alert that was made right before, which is not counted.
 *
 * @param {string} url
 * @returns {Record<string, Kind>}
 */
function kindsOfEnd(url) {
    const alerts = `${url}/api/${applicationScope().scope}/incident_management_api`
    return {
        'ended alert': async (agent) => {
            const one = alert()
            await post(agent, alerts, USER, one)
            return post(agent, alerts, USER, { ...one, status: 'ENDED', endTime: one.createTime })
        },
    }
}

/**
 * The fields of an alert's incident, as a sender of bare inserts would set them.
 *
 * @param {string} url
 * @param {string} alertId
 */
async function incidentOf(url, alertId) {
    const fields = [
        'short_description',
        'description',
        'impact',
        'urgency',
        'category',
        'opened_by',
        'correlation_display',
    ]
    const [incident] = await readRecords(url, 'incident', `correlation_id=${alertId}`, fields)
    if (!incident) {
        throw new PlainError('The first alert has no incident')
    }
    return incident
}

/**
 * @param {Record<string, Kind>} kinds
 * @returns {Promise<Map<string, import('./bench/requests.mjs').Taken[]>>}
 */
async function takeTurns(kinds) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    /** @type {Map<string, import('./bench/requests.mjs').Taken[]>} */
    const taken = new Map(Object.keys(kinds).map((name) => [name, []]))
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
        for (const [name, send] of Object.entries(kinds)) {
            for (let at = 0; at < REQUESTS; at++) {
                const one = await send(agent)
                if (one.status >= 300) {
                    throw new PlainError(`${name} was answered ${one.status}: ${one.text}`)
                }
                if (round >= WARM_UP) {
                    taken.get(name)?.push(one)
                }
            }
        }
    }
    agent.destroy()
    return taken
}

/** @param {Map<string, import('./bench/requests.mjs').Taken[]>} taken */
function report(taken) {
    /** @param {string} name @param {'milliseconds' | 'serverMilliseconds' | 'reads' | 'writes'} what */
    const middle = (name, what) => median((taken.get(name) ?? []).map((one) => one[what]))
    const base = middle('bare insert', 'milliseconds')
    const rows = [...taken.keys()].map((name) => {
        const goal = /** @type {Record<string, number>} */ (GOALS)[name]
        const time = middle(name, 'milliseconds')
        return [
            name,
            time.toFixed(2),
            middle(name, 'serverMilliseconds').toFixed(2),
            (time / base).toFixed(2),
            goal === undefined ? '' : `<= ${goal.toFixed(1)}`,
            String(middle(name, 'reads')),
            String(middle(name, 'writes')),
        ]
    })
    const heading = ['median of one connection', 'ms', 'ms in worker', 'ratio', 'goal', 'db reads', 'db writes']
    console.log(table([heading, ...rows]).join('\n'))
    console.log()
}

/**
 * Requests per second over several connections.
 *
 * @param {Kind} send
 */
async function perSecond(send) {
    const agent = new Agent({ keepAlive: true, maxSockets: BURST.connections })
    let left = BURST.requests
    const started = performance.now()
    const connection = async () => {
        while (left-- > 0) {
            await send(agent)
        }
    }
    await Promise.all(Array.from({ length: BURST.connections }, connection))
    agent.destroy()
    return Math.round((BURST.requests / (performance.now() - started)) * 1000)
}

/** @param {import('node:child_process').ChildProcessWithoutNullStreams} child */
async function ready(child) {
    let output = ''
    child.stderr.on('data', (chunk) => (output += chunk))
    for await (const chunk of child.stdout) {
        output += chunk
        const [, url] = /^ready (http:\/\/\S+)$/m.exec(output) ?? []
        if (url) {
            child.stdout.resume()
            return url
        }
    }
    throw new PlainError(`The instance did not start:\n${output}`)
}

function alert() {
    const alertId = nextId()
    return { ...SAMPLE, alertId, zdxUrl: `https://admin.zdxcloud.net/zdx/admin/alerts/${alertId}` }
}

function nextId() {
    lastId += 1n
    return String(lastId)
}

/**
 * @param {string} kind
 * @returns {never}
 */
function missing(kind) {
    throw new Error(`There is no kind of request ${kind}`)
}
