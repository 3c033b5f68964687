import { posix } from 'node:path'
import { compileModule, type ModuleCode } from './compile-module'
import { SourceSyntaxError } from './parse-source'
import { ModuleResolutionError, type ModuleSpace, resolveModule } from './resolve-module'
import { type LineMap, sourceLines } from './stack-lines'
import type { StoredCode } from './stored-code'

/** A module ready to be defined in the scope's context. */
export interface LinkedModule {
    readonly path: string
    readonly code: ModuleCode
    /** Specifier to path; a glide module is its own path. */
    readonly links: Readonly<Record<string, string>>
    /** Whether an instance may serve several transactions: the module and all that it imports are unchanging. */
    reusable: boolean
}

/** What the context knows about the modules that glide offers. */
export interface GlideModules {
    has(name: string): boolean
    exports(name: string, exported: string): boolean
}

const GLIDE = '@servicenow/glide'

/** The modules of one scope: read, compiled and linked once, until one of them changes. */
export class ScopeModules {
    private readonly linked = new Map<string, LinkedModule>()
    private readonly lines = new Map<string, (line: number, column: number) => number>()
    private readonly space: ModuleSpace

    constructor(
        readonly scope: string,
        private readonly stored: StoredCode,
        private readonly glide: GlideModules,
    ) {
        const packagePath = stored.application(scope)?.packagePath ?? null
        this.space = {
            scope,
            root: packagePath === null ? null : posix.dirname(packagePath),
            owner: (path) => stored.moduleScope(path),
            source: (path) => stored.moduleSource(path),
        }
    }

    /**
     * The path that a specifier means for a module (or, with '', for a script).
     * @throws ModuleResolutionError
     */
    resolve(from: string, specifier: string): string {
        if (specifier === GLIDE || specifier.startsWith(`${GLIDE}/`)) {
            if (!this.glide.has(specifier)) {
                throw new ModuleResolutionError(`module '${specifier}' is not built in the local instance`)
            }
            return specifier
        }
        return resolveModule(this.space, from, specifier)
    }

    /**
     * Links a module with everything that it imports: each module exists, is accepted by the engine and exports the
     * names that are imported. Gives the modules that were not linked before.
     * @throws SourceSyntaxError, ModuleResolutionError
     */
    link(path: string): LinkedModule[] {
        const fresh = new Map<string, LinkedModule>()
        this.visit(path, fresh)
        for (const module of fresh.values()) {
            this.checkNames(module, fresh)
        }
        this.settleReuse(fresh)
        fresh.forEach((module) => this.linked.set(module.path, module))
        return [...fresh.values()]
    }

    /** What imports a module that is made anew has to be made anew too; in cycles until nothing changes any more. */
    private settleReuse(fresh: ReadonlyMap<string, LinkedModule>): void {
        const isReusable = (path: string): boolean =>
            path.startsWith(GLIDE) || ((fresh.get(path) ?? this.linked.get(path))?.reusable ?? false)
        for (let changed = true; changed; ) {
            changed = false
            for (const module of fresh.values()) {
                if (module.reusable && !Object.values(module.links).every(isReusable)) {
                    module.reusable = false
                    changed = true
                }
            }
        }
    }

    /** Lines of compiled modules, for stacks. */
    readonly lineMap: LineMap = (file, line, column) => this.lines.get(file)?.(line, column) ?? line

    private visit(path: string, fresh: Map<string, LinkedModule>): void {
        if (this.linked.has(path) || fresh.has(path)) {
            return
        }
        const code = this.compile(path)
        const links: Record<string, string> = {}
        const module: LinkedModule = { path, code, links, reusable: code.unchanging }
        fresh.set(path, module)
        for (const { specifier, line } of code.imports) {
            const target = this.at(path, line, () => this.resolve(path, specifier))
            links[specifier] = target
            if (!target.startsWith(GLIDE)) {
                this.visit(target, fresh)
            }
        }
    }

    private compile(path: string): ModuleCode {
        const source = this.stored.moduleSource(path)
        if (source === undefined) {
            throw new ModuleResolutionError(`Cannot find module '${path}'`)
        }
        try {
            const code = compileModule(source)
            if (code.map !== null) {
                this.lines.set(path, sourceLines(code.map))
            }
            return code
        } catch (error) {
            throw error instanceof SourceSyntaxError ? placed(path, error) : error
        }
    }

    private checkNames(module: LinkedModule, fresh: ReadonlyMap<string, LinkedModule>): void {
        for (const { specifier, names, line } of module.code.imports) {
            const target = module.links[specifier] ?? ''
            for (const name of names) {
                if (!this.exports(target, name, fresh, new Set())) {
                    const reason = target.startsWith(GLIDE) ? ': this API is not built in the local instance' : ''
                    throw placed(module.path, {
                        message: `'${specifier}' does not export '${name}'${reason}`,
                        place: { line },
                    })
                }
            }
        }
    }

    private exports(path: string, name: string, fresh: ReadonlyMap<string, LinkedModule>, seen: Set<string>): boolean {
        if (path.startsWith(GLIDE)) {
            return this.glide.exports(path, name)
        }
        const module = fresh.get(path) ?? this.linked.get(path)
        if (!module || !module.code.esModule || module.code.exports.has(name)) {
            return true
        }
        seen.add(path)
        return (
            name !== 'default' &&
            module.code.starExports.some((each) => {
                const target = module.links[each] ?? ''
                return !seen.has(target) && this.exports(target, name, fresh, seen)
            })
        )
    }

    private at<T>(path: string, line: number, work: () => T): T {
        try {
            return work()
        } catch (error) {
            throw error instanceof ModuleResolutionError
                ? new ModuleResolutionError(`${error.message} (${path}:${line})`)
                : error
        }
    }
}

function placed(
    path: string,
    error: { readonly message: string; readonly place: { readonly line: number } },
): ModuleSyntaxError {
    return new ModuleSyntaxError(`${error.message} (${path}:${error.place.line})`)
}

/** A refusal of a module at load, with its path and line in the message. */
export class ModuleSyntaxError extends Error {
    readonly scriptName = 'SyntaxError'
}
