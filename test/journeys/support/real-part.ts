import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that a journey runs and the project does not bring with it. */
export interface RealPart {
    /** Names that distributions give it. */
    readonly names: readonly string[]
    /** The line that installs it on Debian. */
    readonly install: string
    /** An environment variable that names another file. */
    readonly variable?: string
}

/** The file of a real part, the first of its names that the search path has; null where there is none. */
export function fileOf({ names, variable }: RealPart): string | null {
    const named = variable === undefined ? undefined : process.env[variable]
    if (named !== undefined) {
        return isProgram(named) ? named : null
    }
    const folders = (process.env['PATH'] ?? '').split(delimiter)
    const files = names.flatMap((name) => folders.map((folder) => join(folder, name)))
    return files.find(isProgram) ?? null
}

/**
 * Declares a journey that needs a real part. Where the part is missing, one skipped test says how to install it; with
 * CI_REAL_PARTS=1 it is a failed one.
 */
export function describeWithPart(name: string, part: RealPart, journey: (file: string) => void): void {
    const file = fileOf(part)
    describe(name, () => {
        if (file !== null) {
            journey(file)
            return
        }
        const declare = process.env['CI_REAL_PARTS'] === '1' ? it : it.skip
        declare(`needs ${part.names[0]}: ${part.install}`, () => {
            throw new Error(`None of ${part.names.join(', ')} is on the search path. Install it: ${part.install}`)
        })
    })
}

function isProgram(file: string): boolean {
    try {
        accessSync(file, constants.X_OK)
        return true
    } catch {
        return false
    }
}
