/**
 * Compiles the local instance when its sources changed.
 *
 * @module
 */
import { renameSync, rmSync } from 'node:fs'
import { INSTANCE_DIST, ROOT } from '../paths.mjs'
import { PlainError } from '../plain-error.mjs'
import { fingerprint, isBuilt, stampBuild } from './fingerprint.mjs'
import { runProgram } from './run-program.mjs'

const SOURCES = ['instance/src', 'instance/tsconfig.json', 'instance/package.json']
const STAMP = '.hash'

/**
 * Makes `instance/dist` the compiled form of `instance/src`.
 *
 * @param {(line: string) => void} say told what is being done, where anything is
 * @throws {PlainError} the compiler's messages
 */
export async function buildInstance(say) {
    const wanted = fingerprint(ROOT, SOURCES)
    if (isBuilt(INSTANCE_DIST, STAMP, wanted)) {
        return
    }
    say('compiling the local instance')
    // Compiled beside and moved: an instance that runs from dist/ keeps finding whole files until the new ones are there.
    // Each process has a folder of its own: two that share one take files away from each other, and what is left would
    // count as built.
    const beside = `${INSTANCE_DIST}.next-${process.pid}`
    rmSync(beside, { recursive: true, force: true })
    const { code, output } = await runProgram('tsc', ['-p', 'instance/tsconfig.json', '--outDir', beside])
    if (code !== 0) {
        rmSync(beside, { recursive: true, force: true })
        throw new PlainError(`The local instance does not compile:\n${output.trimEnd()}`)
    }
    stampBuild(beside, STAMP, wanted)
    rmSync(INSTANCE_DIST, { recursive: true, force: true })
    renameSync(beside, INSTANCE_DIST)
}
