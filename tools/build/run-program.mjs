/**
 * Child processes of the tools: never detached, ended with their parent.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { ROOT, program } from '../paths.mjs'

/**
 * Runs one of the installed programs in the checkout and collects what it prints.
 *
 * @param {Parameters<typeof program>[0]} name
 * @param {readonly string[]} parameters
 * @param {{ environment?: Record<string, string>, timeout?: number, echo?: boolean, cwd?: string }} [options]
 *   `timeout` in milliseconds ends the program; `echo` also shows its output while it runs
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 where a signal ended it) and both streams in order
 */
export function runProgram(name, parameters, options = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program(name), ...parameters], {
            cwd: options.cwd ?? ROOT,
            env: { ...process.env, ...options.environment },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: options.timeout,
        })
        /** @type {Buffer[]} */
        const chunks = []
        const end = () => child.kill()
        process.once('exit', end)
        /** @param {Buffer} chunk */
        const collect = (chunk) => {
            chunks.push(chunk)
            if (options.echo) {
                process.stdout.write(chunk)
            }
        }
        child.stdout.on('data', collect)
        child.stderr.on('data', collect)
        child.on('error', reject)
        child.on('close', (code) => {
            process.off('exit', end)
            resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() })
        })
    })
}
