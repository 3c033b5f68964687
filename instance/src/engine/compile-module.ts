import { createRequire } from 'node:module'
import type Swc from '@swc/core'
import type { Program } from 'acorn'
import { addPattern, ENGINE_NAMES, instrument } from './instrument'
import { unchangingNames } from './module-state'
import { isEsModule, parseSource, SourceSyntaxError } from './parse-source'
import { refusalsIn, specifierRefusal } from './refusals'

/** The compiler, a native library, is loaded when the first module is compiled and not when a worker starts. */
const compiler = (): typeof Swc => load('@swc/core') as typeof Swc

const load = createRequire(__filename)

/** What one import or re-export of a module asks of another one. */
export interface ModuleImport {
    readonly specifier: string
    /** Names that must be there; the default export is `default`, a namespace import names nothing. */
    readonly names: readonly string[]
    readonly line: number
}

/** A module made ready to be compiled as the body of a function (exports, require, module, …). */
export interface ModuleCode {
    readonly text: string
    /** Line numbers of `text` differ from those of the source where this map is given (source map, JSON). */
    readonly map: string | null
    readonly esModule: boolean
    readonly identifiers: ReadonlySet<string>
    readonly topLevelNames: ReadonlySet<string>
    readonly imports: readonly ModuleImport[]
    /** Names that an ES module exports itself. */
    readonly exports: ReadonlySet<string>
    /** Whether nothing of the module's own can differ between transactions, as far as its text tells; see module-state.ts. */
    readonly unchanging: boolean
    /** Specifiers of `export * from`. */
    readonly starExports: readonly string[]
}

/** Texts of which the code is kept; the one that was not asked for the longest is dropped first. */
const KEPT_TEXTS = 1000

const kept = new Map<string, ModuleCode>()

/**
 * The code of a module. It depends on the text alone, and is kept: a context that a script has spoiled is made anew with
 * all its modules.
 * @throws SourceSyntaxError for what the platform's engine refuses
 */
export function compileModule(source: string): ModuleCode {
    const code = kept.get(source) ?? compileText(source)
    kept.delete(source)
    kept.set(source, code)
    if (kept.size > KEPT_TEXTS) {
        kept.delete(kept.keys().next().value as string)
    }
    return code
}

/**
 * Rewrites a module once to CommonJS. An ES module goes through swc, which keeps live bindings and hoists exports, so
 * that cycles work; anything else is taken as CommonJS as it is.
 */
function compileText(source: string): ModuleCode {
    const { program, esModule } = parseModule(source)
    refuse(program, source)
    const { text, identifiers, topLevelNames } = instrument(program, source, { completion: false })
    const links = linksOf(program)
    if (!esModule) {
        return { text, map: null, esModule, identifiers, topLevelNames, unchanging: false, ...links }
    }
    const names = unchangingNames(program)
    const { code, map } = compiler().transformSync(names ? `${text};${ENGINE_NAMES.keep}([${names.join()}])` : text, {
        configFile: false,
        swcrc: false,
        sourceMaps: true,
        isModule: true,
        jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022', externalHelpers: false },
        module: { type: 'commonjs' },
    })
    return {
        text: withLiteralExports(code),
        map: map ?? null,
        esModule,
        identifiers,
        topLevelNames,
        unchanging: names !== null,
        ...links,
    }
}

/**
 * swc copies each export's getter from an object literal to `exports`, which costs most of what a module costs in a
 * transaction. The literal itself becomes the exports: same names, same getters, five times as fast.
 */
function withLiteralExports(code: string): string {
    return code.replace(/^_export\(exports, \{$/m, `exports = module.exports = ${ENGINE_NAMES.exports}({`)
}

/** Parses a module as what it is: an ES module has import or export; CommonJS need not even be strict code. */
function parseModule(source: string): { program: Program; esModule: boolean } {
    let problem: unknown
    try {
        const program = parseSource(source, 'module')
        if (isEsModule(program)) {
            return { program, esModule: true }
        }
    } catch (error) {
        problem = error
    }
    try {
        return { program: parseSource(source, 'script'), esModule: false }
    } catch (error) {
        throw problem ?? error
    }
}

/** @throws SourceSyntaxError naming the first refusal. */
export function refuse(program: Program, source: string): void {
    const refusal = refusalsIn(program, source).find((each) => each.atLoad)
    if (refusal) {
        throw new SourceSyntaxError(refusal.message, refusal)
    }
}

type Links = Pick<ModuleCode, 'imports' | 'exports' | 'starExports'>

function linksOf(program: Program): Links {
    const imports: ModuleImport[] = []
    const exports = new Set<string>()
    const starExports: string[] = []
    const need = (specifier: unknown, names: string[], line: number | undefined): void => {
        const refusal = specifierRefusal(String(specifier))
        if (refusal) {
            throw new SourceSyntaxError(refusal, { line: line ?? 1, column: 0 })
        }
        imports.push({ specifier: String(specifier), names, line: line ?? 1 })
    }
    for (const node of program.body) {
        if (node.type === 'ImportDeclaration') {
            const names = node.specifiers.flatMap((each) =>
                each.type === 'ImportSpecifier'
                    ? [nameOf(each.imported)]
                    : each.type === 'ImportDefaultSpecifier'
                      ? ['default']
                      : [],
            )
            need(node.source.value, names, node.loc?.start.line)
        } else if (node.type === 'ExportAllDeclaration') {
            need(node.source.value, [], node.loc?.start.line)
            if (node.exported) {
                exports.add(nameOf(node.exported))
            } else {
                starExports.push(String(node.source.value))
            }
        } else if (node.type === 'ExportDefaultDeclaration') {
            exports.add('default')
        } else if (node.type === 'ExportNamedDeclaration') {
            node.specifiers.forEach((each) => exports.add(nameOf(each.exported)))
            if (node.source) {
                need(
                    node.source.value,
                    node.specifiers.map((each) => nameOf(each.local)),
                    node.loc?.start.line,
                )
            }
            if (node.declaration?.type === 'VariableDeclaration') {
                node.declaration.declarations.forEach((each) => addPattern(each.id, exports))
            } else if (node.declaration) {
                exports.add(node.declaration.id.name)
            }
        }
    }
    return { imports, exports, starExports }
}

function nameOf(node: { type: string; name?: string; value?: unknown }): string {
    return node.type === 'Identifier' ? (node.name ?? '') : String(node.value)
}
