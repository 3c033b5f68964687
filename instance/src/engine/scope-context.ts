import { compileFunction, type Context, createContext, Script } from 'node:vm'
import { compileInclude, compileScript, type ScriptCode } from './compile-script'
import { CONTEXT_SOURCE } from './context-source'
import { GLIDE_LOADER } from './glide-files'
import { createHostDoor, describeHostError, hasHeadroom } from './host-door'
import { ENGINE_NAMES } from './instrument'
import { LANGUAGE_SURFACE } from './language-surface'
import { ScopeModules } from './scope-modules'
import type { HostOperations, Invocation } from './script-engine'
import { type LineMap, PLATFORM_PREFIX } from './stack-lines'
import type { StoredCode, StoredInclude } from './stored-code'

/** What CONTEXT_SOURCE answers; all of it is made inside the context. */
interface Inside {
    readonly bridge: object
    run(id: string, ...bindings: string[]): void
    finish(): string
    unwind(count: number): void
    depth(): number
    start(entry: object, scope: string): void
    begin(forgetModules: boolean): void
    isUnchanged(): boolean
    messages(): string
    resetTime(): void
    isPromise(value: unknown): boolean
    describe(thrown: unknown): string
    defineCode(id: string, run: object, names: string): void
    forgetCode(id: string): void
    defineModule(path: string, run: object, names: string, links: string, reusable: boolean): void
    offerIncludes(scope: string, names: string, foreign: string, scopes: string): void
    hasGlideModule(name: string): boolean
    hasGlideExport(module: string, name: string): boolean
    hasValue(name: string): boolean
}

interface GlideLoader {
    add(path: string, run: object): void
    install(bridge: object, scope: string): object
}

/** A script that is compiled in the context. */
export interface CompiledScript {
    readonly id: string
    readonly source: string
    /** Whether the script can tell that a binding of this name is there. */
    mentions(name: string): boolean
}

/** What one context needs from the engine. */
export interface ScopeServices {
    readonly operations: HostOperations
    readonly stored: StoredCode
    readonly glideFiles: ReadonlyMap<string, string>
    /** Why the running transaction is to end now; null where it may go on. */
    readonly canceled: () => string | null
}

const contextScript = new Script(CONTEXT_SOURCE, { filename: `${PLATFORM_PREFIX}context` })
const loaderScript = new Script(GLIDE_LOADER, { filename: `${PLATFORM_PREFIX}loader` })
const nothing = new Script('undefined', { filename: `${PLATFORM_PREFIX}microtasks` })

/** Names that a function cannot have as parameters. */
const NO_PARAMETERS: ReadonlySet<string> = new Set(['eval', 'arguments', 'undefined', 'NaN', 'Infinity', 'globalThis'])

/** Compiled scripts kept per scope; the oldest is dropped first. */
const SCRIPT_LIMIT = 2000

/**
 * The context of one scope in this worker. What must not outlive a transaction (module instances, script includes,
 * undeclared globals) is dropped by `begin`; the context itself lives until a script changes its built-ins.
 */
export class ScopeContext {
    private readonly context: Context
    private readonly inside: Inside
    private modules: ScopeModules
    private includes: ReadonlyMap<string, StoredInclude> = new Map()
    private readonly scripts = new Map<string, CompiledScript>()
    private stamp: string | null = null
    private lastId = 0

    constructor(
        readonly scope: string,
        private readonly services: ScopeServices,
    ) {
        this.context = createContext(Object.create(null) as object, {
            name: `scope ${scope}`,
            codeGeneration: { strings: false, wasm: false },
            microtaskMode: 'afterEvaluate',
        })
        const setUp = contextScript.runInContext(this.context) as (...doors: unknown[]) => Inside
        this.inside = setUp(
            createHostDoor(services.operations, scope, services.canceled),
            (from: string, specifier: string) => answer(() => ({ path: this.modules.resolve(from, specifier) })),
            (path: string) => answer(() => this.loadModule(path)),
            (name: string) => answer(() => ({ code: this.loadInclude(name) })),
            services.canceled,
            JSON.stringify(LANGUAGE_SURFACE),
        )
        const loader = (loaderScript.runInContext(this.context) as () => GlideLoader)()
        for (const [path, text] of services.glideFiles) {
            loader.add(path, this.compile(text, ['exports', 'require', 'module'], `${PLATFORM_PREFIX}${path}`))
        }
        this.inside.start(loader.install(this.inside.bridge, scope), scope)
        this.modules = this.makeModules()
    }

    /** Where lines of this scope's compiled modules come from. */
    readonly lineMap: LineMap = (file, line, column) => this.modules.lineMap(file, line, column)

    /**
     * Starts a transaction in this context.
     *
     * @returns whether the context can serve it; false if the one before changed built-ins, and a new context is to be made
     */
    begin(): boolean {
        const stamp = this.services.stored.stamp()
        const changed = stamp !== this.stamp
        this.inside.begin(changed)
        if (changed) {
            this.modules = this.makeModules()
            this.scripts.forEach((script, key) => this.forget(key, script))
            this.offerIncludes()
            this.stamp = stamp
        }
        return this.inside.isUnchanged()
    }

    /** Whether no stored code has changed since `begin`. */
    isCurrent(): boolean {
        return this.services.stored.stamp() === this.stamp
    }

    /**
     * Compiles a script, or finds it compiled before.
     * @throws SourceSyntaxError
     */
    script(invocation: Invocation): CompiledScript {
        const names = Object.keys(invocation.bindings)
        const key = `${invocation.name}\n${invocation.mode}\n${names.join()}`
        const known = this.scripts.get(key)
        if (known?.source === invocation.source) {
            return known
        }
        if (known) {
            this.forget(key, known)
        }
        const code = compileScript(invocation.source, invocation.mode)
        const { identifiers } = code
        const all = identifiers.has('arguments')
        const mentions = (name: string): boolean => all || identifiers.has(name)
        const id = `script ${++this.lastId}`
        this.define(id, code, invocation.name, names.filter(mentions))
        const script = { id, source: invocation.source, mentions }
        this.scripts.set(key, script)
        if (this.scripts.size > SCRIPT_LIMIT) {
            const [oldest, dropped] = this.scripts.entries().next().value as [string, CompiledScript]
            this.forget(oldest, dropped)
        }
        return script
    }

    /** Runs a compiled script; `bindings` are name, kind and JSON text of each one. The answer is JSON text. */
    run(script: CompiledScript, bindings: readonly string[]): string {
        const depth = this.inside.depth()
        try {
            this.inside.run(script.id, ...bindings)
            if (depth === 0) {
                // What promises left to do belongs to this script, and may still change its records.
                nothing.runInContext(this.context)
            }
            return this.inside.finish()
        } catch (error) {
            this.inside.unwind(depth)
            throw error
        }
    }

    /** All messages since the transaction began, as JSON text. */
    messages(): string {
        return this.inside.messages()
    }

    resetTime(): void {
        this.inside.resetTime()
    }

    /** Whether a promise was made by a script of this scope. */
    isPromise(value: unknown): boolean {
        return this.inside.isPromise(value)
    }

    /** Something that a script threw, as JSON text. */
    describe(thrown: unknown): string {
        return this.inside.describe(thrown)
    }

    private makeModules(): ScopeModules {
        return new ScopeModules(this.scope, this.services.stored, {
            has: (name) => this.inside.hasGlideModule(name),
            exports: (name, exported) => this.inside.hasGlideExport(name, exported),
        })
    }

    private offerIncludes(): void {
        const all = this.services.stored.includes()
        this.includes = new Map(all.filter((each) => each.scope === this.scope).map((each) => [each.name, each]))
        const foreign = all
            .filter((each) => each.scope === 'global' && each.scope !== this.scope)
            .map((each) => each.name)
        const scopes = new Set(all.map((each) => each.scope).filter((each) => each !== 'global' && each !== this.scope))
        this.inside.offerIncludes(
            this.scope,
            JSON.stringify([...this.includes.keys()]),
            JSON.stringify(foreign),
            JSON.stringify([...scopes]),
        )
    }

    private loadModule(path: string): object {
        for (const { path: each, code, links, reusable } of this.modules.link(path)) {
            const names = this.parameters(code, false, [
                'exports',
                'require',
                'module',
                ENGINE_NAMES.exports,
                ENGINE_NAMES.keep,
            ])
            this.inside.defineModule(
                each,
                this.compile(code.text, names, each),
                JSON.stringify(names),
                JSON.stringify(links),
                reusable,
            )
        }
        return {}
    }

    private loadInclude(name: string): string {
        const include = this.includes.get(name)
        if (!include) {
            throw new Error(`script include ${name} is gone`)
        }
        const id = `include ${name}`
        this.define(
            id,
            compileInclude(this.services.stored.includeSource(include.sysId), name),
            `sys_script_include.${include.sysId}.script`,
            [],
        )
        return id
    }

    private define(id: string, code: ScriptCode, name: string, bindings: readonly string[]): void {
        const names = this.parameters(code, true, ['require', ...bindings, ...code.variables])
        this.inside.defineCode(id, this.compile(code.text, names, name), JSON.stringify(names))
    }

    /**
     * Parameters of a function: a name found there is found much faster than one of the global object. Modules see
     * the language only; the script API is imported there.
     */
    private parameters(
        code: Pick<ScriptCode, 'identifiers' | 'topLevelNames'>,
        api: boolean,
        own: readonly string[],
    ): string[] {
        const names = new Set<string>([ENGINE_NAMES.tick, ENGINE_NAMES.parent, ...own])
        const language: readonly string[] = LANGUAGE_SURFACE.globals
        for (const name of code.identifiers) {
            if (
                !NO_PARAMETERS.has(name) &&
                (language.includes(name) || (api && this.inside.hasValue(name)) || (!api && this.includes.has(name)))
            ) {
                names.add(name)
            }
        }
        return [...names].filter((name) => !code.topLevelNames.has(name))
    }

    private compile(text: string, names: readonly string[], filename: string): object {
        return compileFunction(text, [...names], { filename, parsingContext: this.context })
    }

    private forget(key: string, script: CompiledScript): void {
        this.scripts.delete(key)
        this.inside.forgetCode(script.id)
    }
}

/** Runs the host's side of a question from the context; the answer is JSON text, whatever happens. */
function answer(work: () => object): string {
    try {
        if (!hasHeadroom()) {
            throw new RangeError('Maximum call stack size exceeded')
        }
        return JSON.stringify(work())
    } catch (error) {
        return describeHostError(error)
    }
}
