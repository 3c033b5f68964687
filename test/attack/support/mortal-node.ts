import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScriptRun } from '../../../instance/src/workers/instance-node'
import type { ApiRecord } from '../../journeys/support/client'
import { ROOT } from '../../journeys/support/process'

/** What was answered; null where the node died before it answered. */
export type Answered = { readonly status: number; readonly json: unknown } | null

interface Reply {
    readonly id: number
    readonly value?: unknown
    readonly error?: string
}

/** The process of mortal-process.mjs. */
export class MortalProcess {
    private readonly child: ChildProcess
    private readonly waiting = new Map<number, (reply: Reply) => void>()
    private last = 0

    constructor() {
        this.child = fork(join(ROOT, 'test/attack/support/mortal-process.mjs'), { execArgv: [] })
        this.child.on('message', (reply: Reply) => {
            this.waiting.get(reply.id)?.(reply)
            this.waiting.delete(reply.id)
        })
        this.child.on('exit', (code) => {
            this.waiting.forEach((end, id) => end({ id, error: `the process ended with ${code}` }))
        })
    }

    async call<T>(name: string, given: unknown = null): Promise<T> {
        const id = ++this.last
        const reply = await new Promise<Reply>((resolve) => {
            this.waiting.set(id, resolve)
            this.child.send({ id, name, given })
        })
        if (reply.error !== undefined) {
            throw new Error(`${name}: ${reply.error}`)
        }
        return reply.value as T
    }

    stop(): void {
        this.child.kill('SIGKILL')
    }
}

/** A copy of what a node has left, in a folder of its own. */
export function copyFolder(directory: string): string {
    const copy = mkdtempSync(join(tmpdir(), 'mortal-'))
    for (const file of readdirSync(directory).filter((name) => name.startsWith('instance.db'))) {
        cpSync(join(directory, file), join(copy, file))
    }
    return copy
}

export function removeFolder(directory: string): void {
    rmSync(directory, { recursive: true, force: true })
}

/** A node on a folder. Two nodes of a process never live at the same time. */
export class MortalNode {
    private constructor(private readonly process: MortalProcess) {}

    static async open(process: MortalProcess, directory: string): Promise<MortalNode> {
        await process.call('open', directory)
        return new MortalNode(process)
    }

    /** Does `work`; the node dies where it is about to commit its write after `limit` others. */
    async dieAfter(
        limit: number,
        work: () => Promise<unknown>,
    ): Promise<{ readonly writes: number; readonly isDead: boolean }> {
        await this.process.call('dieAfter', Number.isFinite(limit) ? limit : null)
        const readLife = (): Promise<{ readonly writes: number; readonly isDead: boolean }> => this.process.call('life')
        try {
            await work()
        } catch (error) {
            if (!(await readLife()).isDead) {
                throw error
            }
        }
        return readLife()
    }

    /** A request with Basic credentials of a user whose password is its name. */
    async send(user: string, method: string, url: string, body?: unknown): Promise<Answered> {
        const answer = await this.process.call<{ readonly status: number; readonly text: string } | null>('send', {
            method,
            url,
            headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
            },
            body: body === undefined ? '' : JSON.stringify(body),
        })
        return answer && { status: answer.status, json: answer.text === '' ? null : JSON.parse(answer.text) }
    }

    /** Records of a table by an encoded query. */
    async read(table: string, query: string): Promise<readonly ApiRecord[]> {
        const search = new URLSearchParams({ sysparm_query: query, sysparm_exclude_reference_link: 'true' })
        const answer = await this.send('admin', 'GET', `/api/now/table/${table}?${search.toString()}`)
        if (answer?.status !== 200) {
            throw new Error(`${table} was answered ${JSON.stringify(answer)}`)
        }
        return (answer.json as { result: readonly ApiRecord[] }).result
    }

    async create(user: string, table: string, values: Readonly<Record<string, string>>): Promise<ApiRecord> {
        const answer = await this.send(user, 'POST', `/api/now/table/${table}`, values)
        if (answer?.status !== 201) {
            throw new Error(`${table} was answered ${JSON.stringify(answer)}`)
        }
        return (answer.json as { result: ApiRecord }).result
    }

    /** Runs a script of the application's scope, as its job does. */
    async runScript(name: string, source: string): Promise<void> {
        const script = { name, source, scope: 'x_zsca2_zdx_manage', user: 'admin' }
        const run = await this.process.call<ScriptRun | null>('script', script)
        if (run?.error) {
            throw new Error(run.error)
        }
    }

    /** Changes rows past the instance, as nothing but time does. */
    async change(...statements: readonly string[]): Promise<void> {
        await this.process.call('change', statements)
    }

    async close(): Promise<void> {
        await this.process.call('close')
    }
}
