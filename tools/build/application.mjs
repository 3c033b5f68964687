/**
 * Builds the application with the vendor's SDK when its sources changed.
 *
 * @module
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { APPLICATION_DIST, applicationScope, ROOT } from '../paths.mjs'
import { PlainError } from '../plain-error.mjs'
import { fingerprint, isBuilt, stampBuild } from './fingerprint.mjs'
import { finishApplication } from './finish/finish-application.mjs'
import { runProgram } from './run-program.mjs'

/** The names of script objects, of which the build makes the list of privileges. */
const PRIVILEGE_NAMES = 'instance/src/access/script-objects.json'
const SOURCES = [
    'package.json',
    'package-lock.json',
    'now.config.json',
    'fluent',
    'src',
    'tools/build',
    PRIVILEGE_NAMES,
]
const STAMP = 'build.hash'

/**
 * Makes `dist/` the build of the sources as they are and returns its fingerprint, which names the build.
 *
 * @param {(line: string) => void} say told what is being done, where anything is
 * @returns {Promise<string>}
 * @throws {PlainError} the SDK's messages
 */
export async function buildApplication(say) {
    const wanted = fingerprint(ROOT, SOURCES)
    if (isBuilt(APPLICATION_DIST, STAMP, wanted)) {
        return wanted
    }
    say('building the application')
    rmSync(APPLICATION_DIST, { recursive: true, force: true })
    const { code, output } = await runProgram('now-sdk', ['build'], { environment: { NODE_ENV: 'test' } })
    if (code !== 0) {
        // The SDK leaves a wrong dist/ behind when it fails.
        rmSync(APPLICATION_DIST, { recursive: true, force: true })
        throw new PlainError(`The application does not build:\n${output.trimEnd()}`)
    }
    try {
        return markApplicationBuilt()
    } catch (error) {
        rmSync(APPLICATION_DIST, { recursive: true, force: true })
        throw error
    }
}

/**
 * Does what follows the SDK's build, then records that `dist/` is the build of the sources as they are now; after the
 * build, because a build with new metadata writes fluent/generated/keys.ts.
 *
 * @returns {string} the fingerprint
 * @throws {PlainError} a package that an instance would not take
 */
export function markApplicationBuilt() {
    finishApplication(join(APPLICATION_DIST, 'app'), applicationScope())
    const built = fingerprint(ROOT, SOURCES)
    stampBuild(APPLICATION_DIST, STAMP, built)
    return built
}
