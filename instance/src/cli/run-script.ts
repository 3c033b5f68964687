import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { localError, reasonOf } from '../local-errors'
import type { ScriptRun } from '../workers/instance-node'
import type { ScriptSource } from '../workers/messages'
import { DATABASE_FILE, runningNodes, type NodeFile } from '../workers/node-files'
import type { RunCommand } from './arguments'

/**
 * Runs a script file: in the instance that runs on the data folder, or, where none does, on the folder itself.
 *
 * @throws InstanceError where the file cannot be read or there is no instance
 */
export async function runScriptFile({ file, scope, user, directory }: RunCommand): Promise<ScriptRun> {
    const script: ScriptSource = { source: readScript(file), name: basename(file), scope, user }
    const folder = resolve(directory)
    const running = runningNodes(folder).find(({ port }) => port !== 0)
    return running ? runThere(running, script) : runHere(folder, script)
}

function readScript(file: string): string {
    try {
        return readFileSync(file, 'utf8')
    } catch (error) {
        throw localError('unreadableScript', { file, reason: reasonOf(error).replace(/, open .*/, '') })
    }
}

async function runThere({ url, token, pid }: NodeFile, script: ScriptSource): Promise<ScriptRun> {
    let response: Response
    try {
        response = await fetch(`${url}/_local/run`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(script),
        })
    } catch (error) {
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
        throw localError('noAnswer', { url, pid, reason: reasonOf(cause) })
    }
    if (!response.ok) {
        throw localError('noAnswer', { url, pid, reason: `it answered ${response.status}: ${await response.text()}` })
    }
    return (await response.json()) as ScriptRun
}

async function runHere(directory: string, script: ScriptSource): Promise<ScriptRun> {
    const file = join(directory, DATABASE_FILE)
    if (!existsSync(file)) {
        throw localError('noInstance', { directory })
    }
    // Loaded only here: most runs are given to an instance that has it loaded.
    const { openNode } = await import('../workers/node')
    const node = openNode({ file, nodeId: `${process.pid}-cli` })
    try {
        return node.runScript(script)
    } finally {
        node.close()
    }
}
