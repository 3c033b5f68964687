import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProcessAlive, processStart } from '../jobs/job-nodes'
import { makePrivate } from '../store/private-file'

/** Name of the database file in the data folder. */
export const DATABASE_FILE = 'instance.db'

/** What a running instance process says of itself in DIR/nodes/PID.json, so that the command line finds it. */
export interface NodeFile {
    readonly pid: number
    /** When the process was started, as the system writes it; null where it does not tell. */
    readonly processStart: string | null
    /** 0 until the front listens. */
    readonly port: number
    readonly url: string
    /** The bearer token of `POST /_local/run`. */
    readonly token: string
    /** ISO 8601, UTC */
    readonly startedAt: string
}

/** Writes the file of this process, readable by its user only. */
export function writeNodeFile(
    directory: string,
    node: { readonly port: number; readonly token: string; readonly startedAt: string },
): void {
    const { port, token, startedAt } = node
    const content: NodeFile = {
        pid: process.pid,
        processStart: processStart(process.pid),
        port,
        url: port === 0 ? '' : `http://127.0.0.1:${port}`,
        token,
        startedAt,
    }
    mkdirSync(join(directory, 'nodes'), { recursive: true, mode: 0o700 })
    makePrivate(join(directory, 'nodes'), 0o700)
    const file = fileOf(directory, process.pid)
    writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 4)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
}

/** Removes the file of this process. */
export function removeNodeFile(directory: string): void {
    rmSync(fileOf(directory, process.pid), { force: true })
}

/** Processes that use the data folder now, the longest running first; files that a killed process left are removed. */
export function runningNodes(directory: string): readonly NodeFile[] {
    const nodes: NodeFile[] = []
    for (const name of namesIn(join(directory, 'nodes'))) {
        const file = join(directory, 'nodes', name)
        const node = read(file)
        if (node && isProcessAlive(node.pid, node.processStart)) {
            nodes.push(node)
        } else if (node) {
            rmSync(file, { force: true })
        }
    }
    return nodes.sort((a, b) => a.startedAt.localeCompare(b.startedAt))
}

function fileOf(directory: string, pid: number): string {
    return join(directory, 'nodes', `${pid}.json`)
}

function namesIn(directory: string): string[] {
    try {
        return readdirSync(directory).filter((name) => /^\d+\.json$/.test(name))
    } catch {
        return []
    }
}

function read(file: string): NodeFile | null {
    try {
        return JSON.parse(readFileSync(file, 'utf8')) as NodeFile
    } catch {
        return null
    }
}
