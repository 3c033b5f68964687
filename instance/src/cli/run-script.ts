import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { localError, reasonOf } from '../local-errors'
import type { ScriptRun } from '../workers/instance-node'
import type { ScriptSource } from '../workers/messages'
import { DATABASE_FILE, type NodeFile, runningNodes } from '../workers/node-files'
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
    let answer: { readonly status: number; readonly text: string }
    try {
        answer = await post(`${url}/_local/run`, token, JSON.stringify(script))
    } catch (error) {
        throw localError('noAnswer', { url, pid, reason: reasonOf(error) })
    }
    if (answer.status !== 200) {
        throw localError('noAnswer', { url, pid, reason: `it answered ${answer.status} ${answer.text}` })
    }
    return JSON.parse(answer.text) as ScriptRun
}

/** Not by fetch, which refuses some ports that an instance may be started on. */
function post(url: string, token: string, body: string): Promise<{ status: number; text: string }> {
    const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
    }
    return new Promise((resolve, reject) => {
        const sent = request(url, { method: 'POST', headers, agent: false }, (response) => {
            const chunks: Buffer[] = []
            response.on('data', (chunk: Buffer) => chunks.push(chunk))
            response.on('error', reject)
            response.on('end', () =>
                resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
            )
        })
        sent.on('error', reject)
        sent.end(body)
    })
}

function runHere(directory: string, script: ScriptSource): ScriptRun {
    const file = join(directory, DATABASE_FILE)
    if (!existsSync(file)) {
        throw localError('noInstance', { directory })
    }
    // Loaded only here: most runs are given to an instance that has it loaded.
    const { openNode } = createRequire(__filename)('../workers/node') as typeof import('../workers/node')
    const node = openNode({ file, nodeId: `${process.pid}-cli` })
    try {
        return node.runScript(script)
    } finally {
        node.close()
    }
}
