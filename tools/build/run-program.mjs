/**
 * Child processes of the tools: never detached, ended with their parent.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { program, ROOT } from '../paths.mjs'

/**
 * Runs one of the installed programs in the checkout and collects what it prints.
 *
 * @param {Parameters<typeof program>[0]} name
 * @param {readonly string[]} parameters
 * @param {{ environment?: Record<string, string>, timeout?: number, echoErrors?: boolean, cwd?: string }} [options]
 *   `timeout` in milliseconds ends the program; `echoErrors` also shows its standard error while it runs
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 where a signal ended it) and both streams in order
 */
export function runProgram(name, parameters, options = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program(name), ...parameters], {
            cwd: options.cwd ?? ROOT,
            env: { ...process.env, NO_COLOR: '1', ...options.environment },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: options.timeout,
        })
        /** @type {Buffer[]} */
        const chunks = []
        const end = () => child.kill()
        process.once('exit', end)
        child.stdout.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk))
        child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
            chunks.push(chunk)
            if (options.echoErrors) {
                process.stderr.write(chunk)
            }
        })
        child.on('error', reject)
        child.on('close', (code) => {
            process.off('exit', end)
            resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() })
        })
    })
}
