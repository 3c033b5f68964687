import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The top of the checkout. */
export const ROOT = join(__dirname, '..', '..', '..')

/** Milliseconds until a process that prints nothing of what is waited for counts as hung. */
const PATIENCE = 220_000

const started = new Set<StartedProcess>()

/** Kills what this test file has started and not ended. */
export async function endAll(): Promise<void> {
    await Promise.all([...started].filter(({ running }) => running).map((one) => one.signal('SIGKILL')))
    started.clear()
}

/** A process that a journey started: its output so far, and how it ended. */
export class StartedProcess {
    output = ''
    errors = ''
    private readonly watchers = new Set<() => void>()

    constructor(private readonly child: ChildProcessWithoutNullStreams) {
        child.stdout.on('data', (chunk: Buffer) => {
            this.output += chunk.toString()
            this.watchers.forEach((look) => look())
        })
        child.stderr.on('data', (chunk: Buffer) => {
            this.errors += chunk.toString()
        })
        child.on('close', () => this.watchers.forEach((look) => look()))
        started.add(this)
    }

    get running(): boolean {
        return this.child.exitCode === null && this.child.signalCode === null
    }

    /** The most memory that one of its running processes has had so far, in MB: itself or one that it has started. */
    get peakMemory(): number {
        const top = `/proc/${this.child.pid}`
        const threads = readdirSync(`${top}/task`)
        const children = threads.flatMap((thread) => readFileSync(`${top}/task/${thread}/children`, 'utf8').split(' '))
        const processes = [top, ...children.filter((id) => id !== '').map((id) => `/proc/${id}`)]
        const peaks = processes.map((path) => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`${path}/status`, 'utf8'))?.[1])
        return Math.max(...peaks.map((kilobytes) => Number(kilobytes ?? '0'))) / 1024
    }

    /** The first match of `pattern` in standard output, as soon as it is there. */
    async prints(pattern: RegExp): Promise<RegExpExecArray> {
        let found: RegExpExecArray | null = null
        await this.until(() => {
            found = pattern.exec(this.output)
            return found !== null || !this.running
        }, `printing ${pattern}`)
        if (!found) {
            throw new Error(`The process ended (${this.child.exitCode}) before it printed ${pattern}:\n${this.said()}`)
        }
        return found
    }

    /** Waits until the process has ended; its exit code, or null where a signal ended it. */
    async ended(): Promise<number | null> {
        await this.until(() => !this.running, 'ending')
        return this.child.exitCode
    }

    /** Sends a signal and waits until the process has ended. */
    async signal(name: NodeJS.Signals): Promise<number | null> {
        this.child.kill(name)
        return this.ended()
    }

    private async until(done: () => boolean, what: string): Promise<void> {
        const deadline = Date.now() + PATIENCE
        while (!done()) {
            if (Date.now() > deadline) {
                this.child.kill('SIGKILL')
                throw new Error(`The process did not get to ${what} in ${PATIENCE} ms:\n${this.said()}`)
            }
            await new Promise<void>((resolve) => {
                const look = () => {
                    clearTimeout(timer)
                    this.watchers.delete(look)
                    resolve()
                }
                const timer = setTimeout(look, 1000)
                this.watchers.add(look)
            })
        }
    }

    private said(): string {
        return `${this.output}\n${this.errors}`
    }
}

/** Starts a Node program of the checkout, its file relative to the top. */
export function startNode(
    file: string,
    parameters: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    directory = ROOT,
): StartedProcess {
    const child = spawn(process.execPath, [join(ROOT, file), ...parameters], {
        cwd: directory,
        env: { ...process.env, ...environment },
    })
    child.stdin.end()
    return new StartedProcess(child)
}

/** Runs a Node program of the checkout to its end. */
export async function runNode(
    file: string,
    parameters: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    directory = ROOT,
): Promise<{ code: number | null; output: string; errors: string }> {
    const run = startNode(file, parameters, environment, directory)
    const code = await run.ended()
    return { code, output: run.output, errors: run.errors }
}
