import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { transformFileSync } from '@swc/core'

/** Compiles the in-context half of glide/ as the build does, into a new folder for the engine to load. */
export function compileGlide(): string {
    const source = join(__dirname, '../../src/glide')
    const target = mkdtempSync(join(tmpdir(), 'glide-files-'))
    for (const name of readdirSync(source).filter((file) => file.endsWith('.ts'))) {
        const { code } = transformFileSync(join(source, name), {
            swcrc: false,
            jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
            module: { type: 'commonjs' },
        })
        writeFileSync(join(target, `${basename(name, '.ts')}.js`), code)
    }
    return target
}
