"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopeContext = void 0;
const node_vm_1 = require("node:vm");
const compile_script_1 = require("./compile-script");
const context_source_1 = require("./context-source");
const glide_files_1 = require("./glide-files");
const host_door_1 = require("./host-door");
const instrument_1 = require("./instrument");
const language_surface_1 = require("./language-surface");
const scope_modules_1 = require("./scope-modules");
const stack_lines_1 = require("./stack-lines");
const contextScript = new node_vm_1.Script(context_source_1.CONTEXT_SOURCE, { filename: `${stack_lines_1.PLATFORM_PREFIX}context` });
const loaderScript = new node_vm_1.Script(glide_files_1.GLIDE_LOADER, { filename: `${stack_lines_1.PLATFORM_PREFIX}loader` });
const nothing = new node_vm_1.Script('undefined', { filename: `${stack_lines_1.PLATFORM_PREFIX}microtasks` });
/** Names that a function cannot have as parameters. */
const NO_PARAMETERS = new Set(['eval', 'arguments', 'undefined', 'NaN', 'Infinity', 'globalThis']);
/** Compiled scripts kept per scope; the oldest is dropped first. */
const SCRIPT_LIMIT = 2000;
/**
 * The context of one scope in this worker. What must not outlive a transaction (module instances, script includes,
 * undeclared globals) is dropped by `begin`; the context itself lives until a script changes its built-ins.
 */
class ScopeContext {
    scope;
    services;
    context;
    inside;
    modules;
    includes = new Map();
    scripts = new Map();
    stamp = null;
    lastId = 0;
    constructor(scope, services) {
        this.scope = scope;
        this.services = services;
        this.context = (0, node_vm_1.createContext)(Object.create(null), {
            name: `scope ${scope}`,
            codeGeneration: { strings: false, wasm: false },
            microtaskMode: 'afterEvaluate',
        });
        const setUp = contextScript.runInContext(this.context);
        this.inside = setUp((0, host_door_1.createHostDoor)(services.operations, scope, services.canceled), (from, specifier) => answer(() => ({ path: this.modules.resolve(from, specifier) })), (path) => answer(() => this.loadModule(path)), (name) => answer(() => ({ code: this.loadInclude(name) })), services.canceled, JSON.stringify(language_surface_1.LANGUAGE_SURFACE));
        const loader = loaderScript.runInContext(this.context)();
        for (const [path, text] of services.glideFiles) {
            loader.add(path, this.compile(text, ['exports', 'require', 'module'], `${stack_lines_1.PLATFORM_PREFIX}${path}`));
        }
        this.inside.start(loader.install(this.inside.bridge, scope), scope);
        this.modules = this.makeModules();
    }
    /** Where lines of this scope's compiled modules come from. */
    lineMap = (file, line, column) => this.modules.lineMap(file, line, column);
    /**
     * Starts a transaction in this context.
     *
     * @returns whether the context can serve it; false if the one before changed built-ins, and a new context is to be made
     */
    begin() {
        const stamp = this.services.stored.stamp();
        const changed = stamp !== this.stamp;
        this.inside.begin(changed);
        if (changed) {
            this.modules = this.makeModules();
            this.scripts.forEach((script, key) => this.forget(key, script));
            this.offerIncludes();
            this.stamp = stamp;
        }
        return this.inside.isUnchanged();
    }
    /**
     * Compiles a script, or finds it compiled before.
     * @throws SourceSyntaxError
     */
    script(invocation) {
        const names = Object.keys(invocation.bindings);
        const key = `${invocation.name}\n${invocation.mode}\n${names.join()}`;
        const known = this.scripts.get(key);
        if (known?.source === invocation.source) {
            return known;
        }
        if (known) {
            this.forget(key, known);
        }
        const code = (0, compile_script_1.compileScript)(invocation.source, invocation.mode);
        const { identifiers } = code;
        const all = identifiers.has('arguments');
        const mentions = (name) => all || identifiers.has(name);
        const id = `script ${++this.lastId}`;
        this.define(id, code, invocation.name, names.filter(mentions));
        const script = { id, source: invocation.source, mentions };
        this.scripts.set(key, script);
        if (this.scripts.size > SCRIPT_LIMIT) {
            const [oldest, dropped] = this.scripts.entries().next().value;
            this.forget(oldest, dropped);
        }
        return script;
    }
    /** Runs a compiled script; `bindings` are name, kind and JSON text of each one. The answer is JSON text. */
    run(script, bindings) {
        const depth = this.inside.depth();
        try {
            this.inside.run(script.id, ...bindings);
            if (depth === 0) {
                // What promises left to do belongs to this script, and may still change its records.
                nothing.runInContext(this.context);
            }
            return this.inside.finish();
        }
        catch (error) {
            this.inside.unwind(depth);
            throw error;
        }
    }
    /** All messages since the transaction began, as JSON text. */
    messages() {
        return this.inside.messages();
    }
    resetTime() {
        this.inside.resetTime();
    }
    /** Whether a promise was made by a script of this scope. */
    isPromise(value) {
        return this.inside.isPromise(value);
    }
    /** Something that a script threw, as JSON text. */
    describe(thrown) {
        return this.inside.describe(thrown);
    }
    makeModules() {
        return new scope_modules_1.ScopeModules(this.scope, this.services.stored, {
            has: (name) => this.inside.hasGlideModule(name),
            exports: (name, exported) => this.inside.hasGlideExport(name, exported),
        });
    }
    offerIncludes() {
        const all = this.services.stored.includes();
        this.includes = new Map(all.filter((each) => each.scope === this.scope).map((each) => [each.name, each]));
        const foreign = all
            .filter((each) => each.scope === 'global' && each.scope !== this.scope)
            .map((each) => each.name);
        const scopes = new Set(all.map((each) => each.scope).filter((each) => each !== 'global' && each !== this.scope));
        this.inside.offerIncludes(this.scope, JSON.stringify([...this.includes.keys()]), JSON.stringify(foreign), JSON.stringify([...scopes]));
    }
    loadModule(path) {
        for (const { path: each, code, links, reusable } of this.modules.link(path)) {
            const names = this.parameters(code, false, [
                'exports',
                'require',
                'module',
                instrument_1.ENGINE_NAMES.exports,
                instrument_1.ENGINE_NAMES.keep,
            ]);
            this.inside.defineModule(each, this.compile(code.text, names, each), JSON.stringify(names), JSON.stringify(links), reusable);
        }
        return {};
    }
    loadInclude(name) {
        const include = this.includes.get(name);
        if (!include) {
            throw new Error(`script include ${name} is gone`);
        }
        const id = `include ${name}`;
        this.define(id, (0, compile_script_1.compileInclude)(this.services.stored.includeSource(include.sysId), name), `sys_script_include.${include.sysId}.script`, []);
        return id;
    }
    define(id, code, name, bindings) {
        const names = this.parameters(code, true, ['require', ...bindings, ...code.variables]);
        this.inside.defineCode(id, this.compile(code.text, names, name), JSON.stringify(names));
    }
    /**
     * Parameters of a function: a name found there is found much faster than one of the global object. Modules see
     * the language only; the script API is imported there.
     */
    parameters(code, api, own) {
        const names = new Set([instrument_1.ENGINE_NAMES.tick, instrument_1.ENGINE_NAMES.parent, ...own]);
        const language = language_surface_1.LANGUAGE_SURFACE.globals;
        for (const name of code.identifiers) {
            if (!NO_PARAMETERS.has(name) &&
                (language.includes(name) || (api && this.inside.hasValue(name)) || (!api && this.includes.has(name)))) {
                names.add(name);
            }
        }
        return [...names].filter((name) => !code.topLevelNames.has(name));
    }
    compile(text, names, filename) {
        return (0, node_vm_1.compileFunction)(text, [...names], { filename, parsingContext: this.context });
    }
    forget(key, script) {
        this.scripts.delete(key);
        this.inside.forgetCode(script.id);
    }
}
exports.ScopeContext = ScopeContext;
/** Runs the host's side of a question from the context; the answer is JSON text, whatever happens. */
function answer(work) {
    try {
        if (!(0, host_door_1.hasHeadroom)()) {
            throw new RangeError('Maximum call stack size exceeded');
        }
        return JSON.stringify(work());
    }
    catch (error) {
        return (0, host_door_1.describeHostError)(error);
    }
}
//# sourceMappingURL=scope-context.js.map