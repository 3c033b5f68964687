import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from '@swc/core'

const SOURCES: readonly (readonly [folder: string, files: readonly string[] | null])[] = [
    ['src/engine', null],
    ['src/store', ['cache.ts', 'database.ts', 'private-file.ts']],
    ['test/engine', ['engine-fixture.ts']],
]

/**
 * Runs code in a Node process of its own, where `engineFixture` is at hand, and gives what it printed. jest puts a
 * context of its own around everything and replaces listeners of the process; what guards the border to the host must
 * be seen without it.
 */
export function runInPlainNode(code: string): string {
    const directory = mkdtempSync(join(tmpdir(), 'plain-'))
    const instance = join(__dirname, '../..')
    for (const [folder, files] of SOURCES) {
        mkdirSync(join(directory, folder), { recursive: true })
        for (const file of files ?? readdirSync(join(instance, folder))) {
            const { code: text } = transformSync(readFileSync(join(instance, folder, file), 'utf8'), {
                filename: file,
                jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
                module: { type: 'commonjs' },
            })
            writeFileSync(join(directory, folder, file.replace(/\.ts$/, '.js')), text)
        }
    }
    const main = join(directory, 'main.js')
    writeFileSync(main, `'use strict'\nconst { engineFixture } = require('./test/engine/engine-fixture.js')\n${code}`)
    try {
        const modules = [join(instance, 'node_modules'), join(instance, '../node_modules')].join(':')
        return execFileSync(process.execPath, [main], {
            encoding: 'utf8',
            stdio: 'pipe',
            env: { ...process.env, NODE_PATH: modules },
        })
    } finally {
        rmSync(directory, { recursive: true })
    }
}
