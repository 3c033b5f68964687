import { join } from 'node:path'
import { localError } from '../../src/local-errors'
import type { InstanceRequest } from '../../src/rest/http'
import { WorkerPool } from '../../src/workers/pool'
import type { PoolOptions } from '../../src/workers/pool-options'

const pools: WorkerPool[] = []

type Options = Pick<
    PoolOptions,
    'onJobsQueued' | 'spareAfter' | 'spareIdle' | 'standbyAfter' | 'maxWorkers' | 'attach' | 'onWaiting'
>

function openPool(
    workers: number,
    { nodeId, log, ...others }: { nodeId?: string; log?: (line: string) => void } & Options = {},
): WorkerPool {
    const pool = new WorkerPool({
        name: 'test',
        workers,
        entry: join(__dirname, 'fake-worker.js'),
        setup: { file: '', nodeId: nodeId ?? 'node', memoryLimit: 500 },
        log: log ?? (() => undefined),
        ...others,
    })
    pools.push(pool)
    return pool
}

function request(url: string, body = new Uint8Array(0)): InstanceRequest {
    return { method: 'GET', url, headers: {}, body, parts: [], remoteAddress: '127.0.0.1' }
}

afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close(100)))
})

describe('a worker pool', () => {
    it('answers each call with its own answer', async () => {
        const pool = openPool(2)
        const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => pool.run('http', request(`/tell?${i}`))))
        expect(answers.map(({ body }) => (JSON.parse(String(body)) as { url: string }).url)).toEqual(
            Array.from({ length: 20 }, (_, i) => `/tell?${i}`),
        )
    })

    it('runs as many transactions at once as it has workers', async () => {
        const pool = openPool(2)
        await pool.ready()
        const started = performance.now()
        await Promise.all([1, 2, 3, 4].map(() => pool.run('http', request('/slow?ms=100'))))
        const took = performance.now() - started
        expect(took).toBeGreaterThanOrEqual(195)
        expect(took).toBeLessThan(390)
    })

    it('refuses a call with 429 when the queue is full, and takes calls again afterwards', async () => {
        const pool = openPool(1)
        await pool.ready()
        const running = pool.run('http', request('/slow?ms=50'))
        const waiting = [1, 2].map(() => pool.run('http', request('/tell'), { queueLimit: 2 }))
        await expect(pool.run('http', request('/tell'), { queueLimit: 2 })).rejects.toMatchObject({
            code: 'LOCAL-101',
            status: 429,
        })
        await Promise.all([running, ...waiting])
        await expect(pool.run('http', request('/tell'), { queueLimit: 0 })).resolves.toMatchObject({ status: 200 })
    })

    it.each(['/die', '/exit'])(
        'answers the call of a worker that ends (%s) with 500 and replaces the worker',
        async (url) => {
            const lines: string[] = []
            const pool = openPool(1, { log: (line) => lines.push(line) })
            const behind = pool.run('http', request('/tell'))
            await behind
            const dying = pool.run('http', request(url))
            const next = pool.run('http', request('/tell'))
            await expect(dying).rejects.toMatchObject({ code: 'LOCAL-102', status: 500 })
            await expect(next).resolves.toMatchObject({ status: 200 })
            expect(lines.join()).toContain('is replaced')
        },
    )

    it('fails only the call that failed', async () => {
        const pool = openPool(1)
        const failing = pool.run('http', request('/fail'))
        const next = pool.run('http', request('/tell'))
        await expect(failing).rejects.toMatchObject({ code: 'LOCAL-105', status: 500 })
        await expect(next).resolves.toMatchObject({ status: 200 })
    })

    it('says why its workers cannot start', async () => {
        const pool = openPool(1, { nodeId: 'unusable' })
        const waiting = pool.run('http', request('/tell'))
        waiting.catch(() => undefined)
        await expect(pool.ready()).rejects.toMatchObject({
            code: 'LOCAL-007',
            message: expect.stringContaining('no database') as string,
        })
        await expect(waiting).rejects.toMatchObject({ code: 'LOCAL-104', status: 503 })
        await expect(pool.run('http', request('/tell'))).rejects.toMatchObject({ code: 'LOCAL-104' })
    })

    it('tells when a transaction has queued a job', async () => {
        const told: number[] = []
        const pool = openPool(1, { onJobsQueued: () => told.push(1) })
        await pool.run('http', request('/tell'))
        expect(told).toHaveLength(0)
        await pool.run('http', request('/queue'))
        expect(told).toHaveLength(1)
    })

    it('takes a spare worker at once if all others wait for answers from outside', async () => {
        const waits: ((waits: boolean) => void)[] = []
        const waiting: number[] = []
        const lines: string[] = []
        const pool = openPool(1, {
            spareAfter: 60_000,
            maxWorkers: 1,
            log: (line) => lines.push(line),
            attach: (_pipe, onWaits) => void waits.push(onWaits),
            onWaiting: (workers) => waiting.push(workers),
        })
        await pool.ready()
        let isOver = false
        const long = pool.run('http', request('/slow?ms=3000')).then(() => (isOver = true))
        const next = pool.run('http', request('/tell'))
        waits[0]?.(true)
        await expect(next).resolves.toMatchObject({ status: 200 })
        expect(isOver).toBe(false)
        // The one that waits does not count, the spare one does: no second one is started for calls that wait.
        const third = pool.run('http', request('/slow?ms=50'))
        const fourth = pool.run('http', request('/tell'))
        await Promise.all([third, fourth])
        expect(waits).toHaveLength(2)
        waits[0]?.(false)
        expect(waiting).toEqual([1, 0])
        expect(lines.join()).toContain('test pool: all workers wait for answers from outside; a spare one is started')
        await long
    })

    it('lets running and waiting calls end when it closes and refuses new ones', async () => {
        const pool = openPool(1)
        await pool.ready()
        const running = pool.run('http', request('/slow?ms=50'))
        const waiting = pool.run('http', request('/tell'))
        const closed = pool.close()
        await expect(pool.run('http', request('/tell'))).rejects.toMatchObject({ code: 'LOCAL-103', status: 503 })
        await expect(running).resolves.toMatchObject({ body: 'slow' })
        await expect(waiting).resolves.toMatchObject({ status: 200 })
        await closed
    })

    it('cuts off what does not end in time when it closes', async () => {
        const pool = openPool(1)
        await pool.ready()
        const endless = pool.run('http', request('/slow?ms=60000'))
        const outcome = expect(endless).rejects.toMatchObject({ code: 'LOCAL-102' })
        await pool.close(50)
        await outcome
    })

    it('starts a spare worker where all are busy for long while a call waits, and ends it when it is idle', async () => {
        const lines: string[] = []
        const options = { spareAfter: 100, spareIdle: 200, maxWorkers: 3, log: (line: string) => void lines.push(line) }
        const pool = openPool(2, options)
        await pool.ready()
        const endless = [1, 2].map(() => pool.run('http', request('/slow?ms=60000')).catch(() => undefined))
        await expect(pool.run('http', request('/tell'))).resolves.toMatchObject({ status: 200 })
        expect(lines.filter((line) => line.includes('a spare one is started'))).toHaveLength(1)
        await new Promise((resolve) => setTimeout(resolve, 600))
        await expect(pool.run('http', request('/tell'))).resolves.toMatchObject({ status: 200 })
        expect(lines.filter((line) => line.includes('a spare one is started'))).toHaveLength(2)
        await pool.close(0)
        await Promise.all(endless)
    }, 20_000)

    it('keeps one process ready that helps at once, and then starts the next one', async () => {
        const lines: string[] = []
        const options = {
            spareAfter: 400,
            standbyAfter: 0,
            maxWorkers: 3,
            log: (line: string) => void lines.push(line),
        }
        const pool = openPool(1, options)
        await pool.ready()
        const endless: Promise<unknown>[] = []
        for (let busy = 0; busy < 2; busy++) {
            while (!pool.hasStandby) {
                await new Promise((resolve) => setTimeout(resolve, 20))
            }
            endless.push(pool.run('http', request('/slow?ms=60000')).catch(() => undefined))
            await expect(pool.run('http', request('/tell'))).resolves.toMatchObject({ status: 200 })
        }
        const helps = 'test pool: all workers are busy for more than 400 ms; a spare one helps'
        expect(lines).toEqual([helps, helps])
        await pool.close(0)
        await Promise.all(endless)
    }, 30_000)

    it('has no more workers than it may, and starts none where nothing waits', async () => {
        const lines: string[] = []
        const pool = openPool(1, { spareAfter: 50, maxWorkers: 1, log: (line) => lines.push(line) })
        await pool.ready()
        const running = pool.run('http', request('/slow?ms=400'))
        await Promise.all([running, pool.run('http', request('/tell'))])
        expect(lines).toEqual([])
        const roomy = openPool(1, { spareAfter: 50, maxWorkers: 5, log: (line) => lines.push(line) })
        await roomy.ready()
        await roomy.run('http', request('/slow?ms=400'))
        expect(lines).toEqual([])
    })

    it('takes a call whose client is gone out of the queue', async () => {
        const pool = openPool(1)
        await pool.ready()
        const running = pool.run('http', request('/slow?ms=100'))
        const gone = new AbortController()
        const waiting = pool.run('http', request('/tell'), { signal: gone.signal })
        gone.abort()
        await expect(waiting).rejects.toMatchObject({ code: 'LOCAL-131' })
        await expect(running).resolves.toMatchObject({ body: 'slow' })
    })

    it('refuses everything when it is told to, what waits too', async () => {
        const pool = openPool(1)
        await pool.ready()
        const running = pool.run('http', request('/slow?ms=100'))
        const waiting = pool.run('http', request('/tell'))
        pool.refuse(localError('databaseGone', { reason: 'deleted' }))
        await expect(waiting).rejects.toMatchObject({ code: 'LOCAL-133', status: 503 })
        await expect(pool.run('http', request('/tell'))).rejects.toMatchObject({ code: 'LOCAL-133' })
        await expect(running).resolves.toMatchObject({ body: 'slow' })
    })

    it('passes large bodies and small ones unchanged', async () => {
        const pool = openPool(1)
        for (const size of [0, 10, 5_000_000]) {
            const body = new Uint8Array(size).fill(7)
            const answer = await pool.run('http', request('/echo', body))
            expect(Buffer.from(answer.body as Uint8Array).equals(Buffer.alloc(size, 7))).toBe(true)
        }
    })
})
