import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BASE_TABLES } from '../../src/base/all-tables'
import {
    claimDueJobs,
    makePeriodicJobsDue,
    pendingJobs,
    prepareClaims,
    releaseCrashedJob,
    releaseJobs,
} from '../../src/jobs/job-claims'
import { JobNodes } from '../../src/jobs/job-nodes'
import { insertTrigger, queueAsyncRule, queuedJobs } from '../../src/rules/job-queue'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Dictionary } from '../../src/store/dictionary'
import { toGlideDateTime } from '../../src/store/glide-time'
import { loadDictionary } from '../../src/store/load-dictionary'
import type { Row } from '../../src/store/row'

let directory: string
let database: Database
let dictionary: Dictionary

beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'instance-claims-'))
    database = new Database(join(directory, 'instance.db'))
    declareTables(database, BASE_TABLES)
    dictionary = loadDictionary(database)
    prepareClaims(database)
})

afterAll(() => {
    database.close()
    rmSync(directory, { recursive: true, force: true })
})

beforeEach(() => {
    database.run('DELETE FROM sys_trigger')
})

const past = toGlideDateTime(Date.now() - 60_000)
const future = toGlideDateTime(Date.now() + 3_600_000)

function add(values: Row): void {
    insertTrigger(database, dictionary, { trigger_type: '0', next_action: past, ...values })
}

function states(): unknown[][] {
    return database.all('SELECT name, state, claimed_by FROM sys_trigger ORDER BY name')
}

function claimedNames(limit: number): unknown[] {
    return claimDueJobs(database, 'node', limit).map(
        ({ sysId }) => database.first('SELECT name FROM sys_trigger WHERE sys_id = ?', [sysId])?.[0],
    )
}

describe('claiming jobs', () => {
    it('takes what is due, by priority, then the longest due, then the first queued', () => {
        add({ name: 'third', priority: '100' })
        add({ name: 'fourth', priority: '100' })
        add({ name: 'second', priority: '100', next_action: toGlideDateTime(Date.now() - 120_000) })
        add({ name: 'first', priority: '1' })
        add({ name: 'later', next_action: future })
        add({ name: 'never', next_action: null })
        expect(claimedNames(3)).toEqual(['first', 'second', 'third'])
        expect(claimedNames(3)).toEqual(['fourth'])
        expect(claimedNames(3)).toEqual([])
    })

    it('counts what is due, claimed or running', () => {
        add({ name: 'due' })
        add({ name: 'claimed', state: '2' })
        add({ name: 'running', state: '1' })
        add({ name: 'failed', state: '-1' })
        add({ name: 'later', next_action: future })
        expect(pendingJobs(database)).toBe(3)
    })

    it('gives back the jobs of one node and leaves those of others', () => {
        add({ name: 'a', state: '1', claimed_by: 'gone' })
        add({ name: 'b', state: '2', claimed_by: 'gone' })
        add({ name: 'c', state: '1', claimed_by: 'here' })
        expect(releaseJobs(database, 'gone')).toBe(2)
        expect(states()).toEqual([
            ['a', 0, null],
            ['b', 0, null],
            ['c', 1, 'here'],
        ])
    })

    it('tries a job that kills its worker three times and then leaves it in error', () => {
        add({ name: 'deadly' })
        for (const state of [0, 0, -1]) {
            const [job] = claimDueJobs(database, 'node', 1)
            releaseCrashedJob(database, job?.sysId ?? '', 'out of memory')
            expect(states()).toEqual([['deadly', state, null]])
        }
        expect(claimDueJobs(database, 'node', 1)).toEqual([])
        expect(database.first('SELECT log, error_count FROM sys_trigger')).toEqual(['out of memory', 3])
    })

    it('makes repeating jobs due at the start of the instance, and no others', () => {
        add({ name: 'periodic', trigger_type: '1', next_action: future })
        add({ name: 'daily', trigger_type: '11', next_action: future })
        expect(makePeriodicJobsDue(database)).toBe(1)
        expect(claimedNames(9)).toEqual(['periodic'])
    })

    it('commits an async rule with the record change, or not at all', () => {
        const rule = {
            ruleId: 'r',
            ruleName: 'Tell',
            table: 'incident',
            sysId: 'i',
            operation: 'update',
            userId: 'u',
            priority: 50,
        } as const
        const before = queuedJobs()
        expect(() =>
            database.write(() => {
                queueAsyncRule(database, dictionary, rule)
                throw new Error('refused')
            }),
        ).toThrow('refused')
        expect(pendingJobs(database)).toBe(0)
        database.write(() => queueAsyncRule(database, dictionary, rule))
        expect(queuedJobs()).toBeGreaterThan(before)
        expect(
            database.first(
                'SELECT name, trigger_type, priority, document, document_key, state, job_context FROM sys_trigger',
            ),
        ).toEqual([
            'ASYNC: Tell',
            0,
            50,
            'incident',
            'i',
            0,
            JSON.stringify({ ruleId: 'r', operation: 'update', userId: 'u' }),
        ])
    })
})

describe('several processes on one database', () => {
    const children: ChildProcess[] = []

    afterEach(() => {
        children.splice(0).forEach((child) => child.kill('SIGKILL'))
    })

    function start(nodeId: string, threads: number, hold: boolean): { child: ChildProcess; done: Promise<string[]> } {
        const child = spawn(
            process.execPath,
            [
                '--require',
                join(__dirname, '../workers/load-typescript.js'),
                join(__dirname, 'claim-process.js'),
                join(directory, 'instance.db'),
                nodeId,
                String(threads),
                ...(hold ? ['hold'] : []),
            ],
            { stdio: ['ignore', 'pipe', 'inherit'] },
        )
        children.push(child)
        const done = new Promise<string[]>((resolve, reject) => {
            let text = ''
            child.stdout.on('data', (chunk) => {
                text += String(chunk)
                if (text.endsWith('done\n')) {
                    resolve(text.trim().split('\n').slice(0, -1))
                }
            })
            child.on('exit', () => reject(new Error(`ended early: ${text}`)))
        })
        return { child, done }
    }

    it('claim each of 400 jobs once, with two threads each', async () => {
        database.write(() => {
            for (let i = 0; i < 400; i++) {
                add({ name: `job ${i}` })
            }
        })
        const claimed = (await Promise.all([start('a', 2, false).done, start('b', 2, false).done])).flat()
        expect(claimed).toHaveLength(400)
        expect(new Set(claimed).size).toBe(400)
    }, 20_000)

    it('get the jobs of one that was killed, and not those of one that lives', async () => {
        const nodes = new JobNodes(database, 'here')
        nodes.beat()
        add({ name: 'job' })
        const { child, done } = start('there', 1, true)
        expect(await done).toHaveLength(1)
        expect(nodes.dead()).not.toContain('there')
        const gone = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGKILL')
        await gone
        expect(nodes.dead()).toContain('there')
        expect(releaseJobs(database, 'there')).toBe(1)
        nodes.forget(['there'])
        expect(nodes.dead()).not.toContain('there')
        expect(claimDueJobs(database, 'here', 1)).toHaveLength(1)
    }, 20_000)
})
