/**
 * Where things stand in this checkout. All paths are absolute, so that the tools work from any directory.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The built application, as `now-sdk build` leaves it. */
export const APPLICATION_DIST = join(ROOT, 'dist')

/** The compiled local instance. */
export const INSTANCE_DIST = join(ROOT, 'instance', 'dist')

/**
 * The file that starts one of the installed command line programs, to be run by this same Node; the same program that
 * `npx` would run.
 *
 * @param {'now-sdk' | 'tsc' | 'eslint' | 'prettier' | 'jest'} name
 */
export function program(name) {
    return join(ROOT, 'node_modules', '.bin', name)
}

/**
 * The application's scope as now.config.json names it.
 *
 * @returns {{ scope: string, scopeId: string }}
 */
export function applicationScope() {
    return JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8'))
}
