import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningInstance, startInstance } from '../../src/main'
import { runningNodes } from '../../src/workers/node-files'

/** The compiled instance: its processes and threads are started from files. */
const compiled = jest.requireActual<{ readonly startInstance: typeof startInstance }>('../../dist/main.js')

/** A running instance whose scripts call out. */
export interface InstanceBed {
    readonly instance: RunningInstance
    readonly log: string[]
    /** Runs a script as Scripts - Background does: what it logged, or its error as the last line. */
    run(source: string, scope?: string): Promise<string[]>
    /** Makes or changes records by the Table API. */
    api(method: string, path: string, values?: Readonly<Record<string, string>>): Promise<Record<string, string>[]>
    close(): Promise<void>
}

/** Starts an instance on an empty folder. */
export async function openInstanceBed(workers = 1): Promise<InstanceBed> {
    const directory = mkdtempSync(join(tmpdir(), 'instance-outbound-'))
    const log: string[] = []
    const instance = await compiled.startInstance({ port: 0, directory, workers, log: (line) => log.push(line) })
    const token = runningNodes(directory)[0]?.token ?? ''
    return {
        instance,
        log,
        async run(source, scope = 'global') {
            const response = await fetch(`${instance.url}/_local/run`, {
                method: 'POST',
                headers: { authorization: `Bearer ${token}` },
                body: JSON.stringify({ source, name: 'test', scope, user: 'admin' }),
            })
            const { output, error } = (await response.json()) as { output: string[]; error: string | null }
            return error === null ? output : [...output, error]
        },
        async api(method, path, values) {
            const response = await fetch(`${instance.url}/api/now/table/${path}`, {
                method,
                headers: {
                    authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
                    'content-type': 'application/json',
                },
                ...(values ? { body: JSON.stringify(values) } : {}),
            })
            const { result } = (await response.json()) as { result: Record<string, string>[] | Record<string, string> }
            return Array.isArray(result) ? result : [result]
        },
        async close() {
            await instance.close()
            rmSync(directory, { recursive: true, force: true })
        },
    }
}
