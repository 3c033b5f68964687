import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instance } from './instance'
import { runNode } from './process'

/** How a script ended that `local-instance run` ran. */
export interface ScriptEnd {
    readonly code: number | null
    /** Standard output: the script's own lines. */
    readonly output: string
    /** Standard error. */
    readonly errors: string
}

/** Runs a script in a running instance, as `npx local-instance run` does. */
export async function runScript(instance: Instance, script: string, scope: string, user = 'admin'): Promise<ScriptEnd> {
    const directory = mkdtempSync(join(tmpdir(), 'script-'))
    try {
        const file = join(directory, 'script.js')
        writeFileSync(file, script)
        const words = ['run', file, '--scope', scope, '--user', user, '--data', instance.directory]
        return await runNode('node_modules/.bin/local-instance', words)
    } finally {
        rmSync(directory, { recursive: true })
    }
}
