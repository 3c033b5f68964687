"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ModuleSyntaxError = exports.ScopeModules = void 0;
const node_path_1 = require("node:path");
const compile_module_1 = require("./compile-module");
const parse_source_1 = require("./parse-source");
const resolve_module_1 = require("./resolve-module");
const stack_lines_1 = require("./stack-lines");
const GLIDE = '@servicenow/glide';
/** The modules of one scope: read, compiled and linked once, until one of them changes. */
class ScopeModules {
    scope;
    stored;
    glide;
    linked = new Map();
    lines = new Map();
    space;
    constructor(scope, stored, glide) {
        this.scope = scope;
        this.stored = stored;
        this.glide = glide;
        const packagePath = stored.application(scope)?.packagePath ?? null;
        this.space = {
            scope,
            root: packagePath === null ? null : node_path_1.posix.dirname(packagePath),
            owner: (path) => stored.moduleScope(path),
            source: (path) => stored.moduleSource(path),
        };
    }
    /**
     * The path that a specifier means for a module (or, with '', for a script).
     * @throws ModuleResolutionError
     */
    resolve(from, specifier) {
        if (specifier === GLIDE || specifier.startsWith(`${GLIDE}/`)) {
            if (!this.glide.has(specifier)) {
                throw new resolve_module_1.ModuleResolutionError(`module '${specifier}' is not built in the local instance`);
            }
            return specifier;
        }
        return (0, resolve_module_1.resolveModule)(this.space, from, specifier);
    }
    /**
     * Links a module with everything that it imports: each module exists, is accepted by the engine and exports the
     * names that are imported. Gives the modules that were not linked before.
     * @throws SourceSyntaxError, ModuleResolutionError
     */
    link(path) {
        const fresh = new Map();
        this.visit(path, fresh);
        for (const module of fresh.values()) {
            this.checkNames(module, fresh);
        }
        this.settleReuse(fresh);
        fresh.forEach((module) => this.linked.set(module.path, module));
        return [...fresh.values()];
    }
    /** What imports a module that is made anew has to be made anew too; in cycles until nothing changes any more. */
    settleReuse(fresh) {
        const isReusable = (path) => path.startsWith(GLIDE) || ((fresh.get(path) ?? this.linked.get(path))?.reusable ?? false);
        for (let changed = true; changed;) {
            changed = false;
            for (const module of fresh.values()) {
                if (module.reusable && !Object.values(module.links).every(isReusable)) {
                    module.reusable = false;
                    changed = true;
                }
            }
        }
    }
    /** Lines of compiled modules, for stacks. */
    lineMap = (file, line, column) => this.lines.get(file)?.(line, column) ?? line;
    visit(path, fresh) {
        if (this.linked.has(path) || fresh.has(path)) {
            return;
        }
        const code = this.compile(path);
        const links = {};
        const module = { path, code, links, reusable: code.unchanging };
        fresh.set(path, module);
        for (const { specifier, line } of code.imports) {
            const target = this.at(path, line, () => this.resolve(path, specifier));
            links[specifier] = target;
            if (!target.startsWith(GLIDE)) {
                this.visit(target, fresh);
            }
        }
    }
    compile(path) {
        const source = this.stored.moduleSource(path);
        if (source === undefined) {
            throw new resolve_module_1.ModuleResolutionError(`Cannot find module '${path}'`);
        }
        try {
            const code = (0, compile_module_1.compileModule)(source);
            if (code.map !== null) {
                this.lines.set(path, (0, stack_lines_1.sourceLines)(code.map));
            }
            return code;
        }
        catch (error) {
            throw error instanceof parse_source_1.SourceSyntaxError ? placed(path, error) : error;
        }
    }
    checkNames(module, fresh) {
        for (const { specifier, names, line } of module.code.imports) {
            const target = module.links[specifier] ?? '';
            for (const name of names) {
                if (!this.exports(target, name, fresh, new Set())) {
                    const reason = target.startsWith(GLIDE) ? ': this API is not built in the local instance' : '';
                    throw placed(module.path, {
                        message: `'${specifier}' does not export '${name}'${reason}`,
                        place: { line },
                    });
                }
            }
        }
    }
    exports(path, name, fresh, seen) {
        if (path.startsWith(GLIDE)) {
            return this.glide.exports(path, name);
        }
        const module = fresh.get(path) ?? this.linked.get(path);
        if (!module || !module.code.esModule || module.code.exports.has(name)) {
            return true;
        }
        seen.add(path);
        return (name !== 'default' &&
            module.code.starExports.some((each) => {
                const target = module.links[each] ?? '';
                return !seen.has(target) && this.exports(target, name, fresh, seen);
            }));
    }
    at(path, line, work) {
        try {
            return work();
        }
        catch (error) {
            throw error instanceof resolve_module_1.ModuleResolutionError
                ? new resolve_module_1.ModuleResolutionError(`${error.message} (${path}:${line})`)
                : error;
        }
    }
}
exports.ScopeModules = ScopeModules;
function placed(path, error) {
    return new ModuleSyntaxError(`${error.message} (${path}:${error.place.line})`);
}
/** A refusal of a module at load, with its path and line in the message. */
class ModuleSyntaxError extends Error {
    scriptName = 'SyntaxError';
}
exports.ModuleSyntaxError = ModuleSyntaxError;
//# sourceMappingURL=scope-modules.js.map