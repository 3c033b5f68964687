import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { type Front, openFront } from '../../src/front/front'
import { WorkerPool } from '../../src/workers/pool'

/** The token of the front for scripts of this machine. */
export const TOKEN = 'token-of-the-test'

export interface Answer {
    readonly status: number
    readonly headers: IncomingHttpHeaders
    readonly body: Buffer
}

/** A front before a worker that plays an instance (workers/fake-worker.js). */
export interface FrontBed {
    readonly front: Front
    readonly pool: WorkerPool
    /** What was said in the log. */
    readonly lines: readonly string[]
    send(
        method: string,
        path: string,
        headers?: Record<string, string | string[]>,
        body?: Buffer | string,
    ): Promise<Answer>
    close(): Promise<void>
}

export async function openFrontBed(): Promise<FrontBed> {
    const lines: string[] = []
    const pool = new WorkerPool({
        name: 'test',
        workers: 1,
        entry: join(__dirname, '../workers/fake-worker.js'),
        setup: { file: '', nodeId: 'node', memoryLimit: 500 },
        log: (line) => lines.push(line),
    })
    const front = await openFront({
        port: 0,
        token: TOKEN,
        log: (line) => lines.push(line),
        backend: {
            handle: (request, queueLimit, signal) => pool.run('http', request, { queueLimit, signal }),
            admit: (request, queueLimit) => pool.run('admit', request, { queueLimit }),
            runScript: (script) => pool.run('script', script),
        },
    })
    return {
        front,
        pool,
        lines,
        send: (method, path, headers = {}, body) =>
            new Promise((resolve, reject) => {
                const request = httpRequest(
                    { host: '127.0.0.1', port: front.port, method, path, headers },
                    (response) => {
                        const chunks: Buffer[] = []
                        response.on('data', (chunk: Buffer) => chunks.push(chunk))
                        response.on('end', () =>
                            resolve({
                                status: response.statusCode ?? 0,
                                headers: response.headers,
                                body: Buffer.concat(chunks),
                            }),
                        )
                    },
                )
                request.on('error', reject)
                request.end(body)
            }),
        async close() {
            await front.close()
            await pool.close(100)
        },
    }
}
