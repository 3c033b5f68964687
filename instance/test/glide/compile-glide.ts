import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { transformFileSync } from '@swc/core'

/** Compiles the in-context half of glide/ as the build does, into a new folder for the engine to load. */
export function compileGlide(): string {
    const source = join(__dirname, '../../src/glide')
    const target = mkdtempSync(join(tmpdir(), 'glide-files-'))
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    for (const path of files.filter((file) => file.endsWith('.ts') && !file.startsWith('host'))) {
        const { code } = transformFileSync(join(source, path), {
            swcrc: false,
            jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
            module: { type: 'commonjs' },
        })
        const file = join(target, path.replace(/\.ts$/, '.js'))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, code)
    }
    return target
}
