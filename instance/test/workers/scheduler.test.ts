import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InstanceContext } from '../../src/access/context'
import { createContext } from '../../src/access/load-context'
import { createBaseSystem } from '../../src/base/create-base-system'
import { insertTrigger } from '../../src/rules/job-queue'
import { Database } from '../../src/store/database'
import { toGlideDateTime } from '../../src/store/glide-time'
import { newSysId } from '../../src/store/sys-id'
import { deleteRow, insertRow } from '../../src/store/write-rows'
import type { WorkerPool } from '../../src/workers/pool'
import { Scheduler } from '../../src/workers/scheduler'

let directory: string
let database: Database
let context: InstanceContext
const schedulers: Scheduler[] = []

beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'instance-scheduler-'))
    database = new Database(join(directory, 'instance.db'))
    createBaseSystem(database, { hashPassword: (clear) => clear })
    context = createContext(database)
}, 30_000)

afterAll(() => {
    database.close()
    rmSync(directory, { recursive: true, force: true })
})

beforeEach(() => {
    database.run('DELETE FROM sys_trigger')
})

afterEach(async () => {
    for (const scheduler of schedulers.splice(0)) {
        await scheduler.stop()
        await scheduler.close()
    }
})

/** A background pool whose jobs do `work` and then are deleted. */
function poolThat(work: (sysId: string) => Promise<void>): Pick<WorkerPool, 'run' | 'workers'> {
    const run = async (_kind: string, job: { sysId: string }): Promise<null> => {
        database.run('UPDATE sys_trigger SET state = 1 WHERE sys_id = ?', [job.sysId])
        await work(job.sysId)
        database.run('DELETE FROM sys_trigger WHERE sys_id = ?', [job.sysId])
        return null
    }
    return { workers: 2, run: run as unknown as WorkerPool['run'] }
}

async function schedule(
    nodeId: string,
    work: (sysId: string) => Promise<void>,
    log: string[] = [],
): Promise<Scheduler> {
    const scheduler = new Scheduler({
        entry: join(__dirname, '../../src/workers/scheduler-thread.ts'),
        execArgv: ['--require', join(__dirname, 'load-typescript.js')],
        file: database.file,
        nodeId,
        pool: poolThat(work),
        log: (line) => log.push(line),
    })
    schedulers.push(scheduler)
    await scheduler.ready()
    return scheduler
}

function add(count: number): void {
    database.write(() => {
        for (let i = 0; i < count; i++) {
            insertTrigger(database, context.dictionary.get(), {
                name: `job ${i}`,
                trigger_type: '0',
                next_action: toGlideDateTime(Date.now()),
            })
        }
    })
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms))
}

describe('the scheduler', () => {
    it('runs each due job once, though two nodes share the database, and is idle then', async () => {
        const ran: string[] = []
        const work = async (sysId: string): Promise<void> => {
            ran.push(sysId)
            await pause(1)
        }
        const [a, b] = [await schedule('a', work), await schedule('b', work)]
        add(60)
        a.wake()
        await Promise.all([a.idle(), b.idle()])
        expect(ran).toHaveLength(60)
        expect(new Set(ran).size).toBe(60)
        expect(a.counters.jobsRun + b.counters.jobsRun).toBe(60)
    }, 30_000)

    it('looks at once when it is woken', async () => {
        let done: (at: number) => void
        const ran = new Promise<number>((resolve) => (done = resolve))
        const scheduler = await schedule('a', () => Promise.resolve(done(performance.now())))
        await scheduler.idle()
        add(1)
        const woken = performance.now()
        scheduler.wake()
        expect((await ran) - woken).toBeLessThan(150)
    }, 30_000)

    it('finds without being woken what another process queued, within its interval', async () => {
        const ran: string[] = []
        const scheduler = await schedule('a', (sysId) => Promise.resolve(void ran.push(sysId)))
        await scheduler.idle()
        add(1)
        await pause(600)
        expect(ran).toHaveLength(1)
    }, 30_000)

    it('runs a job of a killed node at its start', async () => {
        database.run('DELETE FROM _node')
        database.run("INSERT INTO _node VALUES ('killed', 4194303, '1', 0, 0)")
        insertTrigger(database, context.dictionary.get(), {
            name: 'left',
            trigger_type: '0',
            state: '1',
            claimed_by: 'killed',
            next_action: toGlideDateTime(Date.now()),
        })
        const log: string[] = []
        const ran: string[] = []
        const scheduler = await schedule('a', (sysId) => Promise.resolve(void ran.push(sysId)), log)
        await scheduler.idle()
        expect(ran).toHaveLength(1)
        expect(log).toEqual(['1 jobs of the ended node killed run again'])
    }, 30_000)

    it('runs a newly installed periodic script at once, and a repeating job at each start', async () => {
        const ran: string[] = []
        const work = (sysId: string): Promise<void> => Promise.resolve(void ran.push(sysId))
        const first = await schedule('a', work)
        await first.idle()
        const scriptId = newSysId()
        database.write(() => {
            insertRow(database, context.dictionary.get(), 'sysauto_script', {
                sys_id: scriptId,
                name: 'Sweep',
                active: '1',
                run_type: 'periodically',
                run_period: '1970-01-01 00:10:00',
                run_start: '2026-01-01 00:00:00',
            })
            context.versions.raise('sysauto_script')
        })
        await first.idle()
        expect(ran).toHaveLength(1)
        database.write(() => {
            deleteRow(database, context.dictionary.get(), 'sysauto_script', scriptId)
            context.versions.raise('sysauto_script')
        })
        insertTrigger(database, context.dictionary.get(), {
            name: 'repeating',
            trigger_type: '1',
            next_action: '2099-01-01 00:00:00',
        })
        await first.idle()
        expect(ran).toHaveLength(1)
        const second = await schedule('b', work)
        await second.idle()
        expect(ran).toHaveLength(2)
    }, 30_000)

    it('makes a repeating job due whose next run lies further ahead than its interval, as after a clock set back', async () => {
        const ran: string[] = []
        const log: string[] = []
        const scheduler = await schedule('a', (sysId) => Promise.resolve(void ran.push(sysId)), log)
        await scheduler.idle()
        const trigger = { trigger_type: '1', repeat: '1970-01-01 00:10:00' }
        const within = toGlideDateTime(Date.now() + 500_000)
        insertTrigger(database, context.dictionary.get(), { ...trigger, name: 'in time', next_action: within })
        insertTrigger(database, context.dictionary.get(), {
            ...trigger,
            name: 'late',
            next_action: '2099-01-01 00:00:00',
        })
        while (ran.length === 0) {
            await pause(50)
        }
        await scheduler.idle()
        expect(ran).toHaveLength(1)
        expect(log).toEqual(['The clock was set back: 1 periodic jobs are due now'])
        expect(database.first("SELECT next_action FROM sys_trigger WHERE name = 'in time'")).toEqual([within])
    }, 30_000)

    it('tries a job whose worker fails it three times and counts it', async () => {
        const scheduler = await schedule('a', () => Promise.reject(new Error('thread died')))
        add(1)
        scheduler.wake()
        await scheduler.idle()
        expect(scheduler.counters).toEqual({ jobsRun: 3, jobsLost: 3 })
        expect(database.first('SELECT state, error_count, log FROM sys_trigger')).toEqual([-1, 3, 'thread died'])
    }, 30_000)

    it('gives back what it has not begun when it closes', async () => {
        let release = (): void => undefined
        const blocked = new Promise<void>((resolve) => (release = resolve))
        const scheduler = await schedule('a', () => blocked)
        add(20)
        scheduler.wake()
        await pause(300)
        const stopped = scheduler.stop()
        release()
        await stopped
        await scheduler.close()
        schedulers.splice(0)
        const left = database.all('SELECT state, claimed_by FROM sys_trigger')
        expect(left.length).toBeGreaterThanOrEqual(12)
        expect(left.every(([state, claimedBy]) => state === 0 && claimedBy === null)).toBe(true)
        expect(database.all('SELECT node_id FROM _node')).toEqual([])
    }, 30_000)
})
