import { BUILT_INS_SOURCE } from './built-ins-source'
import { CONSTANTS_SOURCE } from './constants-source'
import { ENGINE_NAMES } from './instrument'
import { PRUNE_SOURCE } from './prune-source'
import { RESULTS_SOURCE } from './results-source'

/**
 * The engine's own half of a scope's context, as text, because it must be made of the context's own built-ins. It is
 * run once in a new context, before any script, and takes the built-ins that it needs aside: whatever a script does to
 * prototypes and globals later cannot reach it. For that reason it uses no method of a prototype, no iterator, no
 * spread and no assignment to an object that has a prototype.
 *
 * Rules of the border: the host passes and receives text, numbers, booleans and objects made here; the host's functions
 * are called here only, and what they might throw (a full stack) is caught here and replaced.
 */
export const CONTEXT_SOURCE = String.raw`
(function (hostCall, hostResolve, hostLoad, hostInclude, hostCanceled, surfaceText) {
    'use strict'
    const { apply, ownKeys, getOwnPropertyDescriptor, defineProperty, deleteProperty, getPrototypeOf } = Reflect
    const { parse, stringify } = JSON
    const { freeze, is } = Object
    const { isArray } = Array
    const ObjectPrototype = Object.prototype
    const ArrayPrototype = Array.prototype
    const PromisePrototype = Promise.prototype
    const OwnError = Error, OwnRangeError = RangeError, OwnTypeError = TypeError, OwnString = String
    const own = (object, key) => getOwnPropertyDescriptor(object, key) !== undefined
    const set = (object, key, value) =>
        defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true })

    // --- the border -------------------------------------------------------------------------------------------------
    const overflow = () => { throw new OwnRangeError('Maximum call stack size exceeded') }
    const call = (operation, argument) => {
        let text
        try { text = hostCall(OwnString(operation), OwnString(argument)) } catch { text = null }
        return text === null ? overflow() : text
    }
    const ask = (door, first, second) => {
        let text
        try { text = door(first, second) } catch { text = null }
        const answer = text === null ? overflow() : parse(text)
        if (own(answer, 'error')) {
            const error = new OwnError(answer.error.message)
            set(error, 'name', answer.error.name)
            throw error
        }
        return answer
    }

    // --- time -------------------------------------------------------------------------------------------------------
    const TICKS = 10000
    let left = TICKS
    const tick = () => {
        if (--left <= 0) {
            let reason = 'maximum execution time exceeded'
            try { reason = hostCanceled() } catch {}
            left = reason === null ? TICKS : 0
            if (reason !== null) throw new OwnError('Script canceled: ' + reason)
        }
    }

    // --- classes ----------------------------------------------------------------------------------------------------
    const builtIns = new Map()
    const has = Map.prototype.has
    const parent = (value) => {
        if (apply(has, builtIns, [value])) throw new OwnTypeError(value.name + ' cannot be subclassed')
        return value
    }

    // --- what scripts find besides their bindings ---------------------------------------------------------------------
    const values = { __proto__: null }
    const glideModules = { __proto__: null }
    let entry

    // --- modules: definitions stay, instances live for one transaction ------------------------------------------------
    let definitions = { __proto__: null }
    let instances = { __proto__: null }
    const requireFor = (from) => {
        const require = function require(specifier) {
            const name = OwnString(specifier)
            const known = from === '' ? undefined : definitions[from].links[name]
            return requirePath(known === undefined ? ask(hostResolve, from, name).path : known)
        }
        return require
    }
    const scriptRequire = requireFor('')
    /** Whether a module was asked for since the transaction began. */
    let required = false
    const requirePath = (path) => {
        required = true
        if (own(glideModules, path)) return glideModules[path]
        const instance = instances[path]
        if (instance !== undefined) return instance.exports
        if (definitions[path] === undefined) ask(hostLoad, path, '')
        return instantiate(path)
    }
    const instantiate = (path) => {
        const definition = definitions[path]
        const module = { exports: {}, kept: undefined }
        instances[path] = module
        try {
            apply(definition.run, undefined, argumentsOf(definition, module, requireFor(path), undefined))
        } catch (error) {
            delete instances[path]
            throw error
        }
        return module.exports
    }

    const markExports = (exports) => {
        defineProperty(exports, '__esModule', { __proto__: null, value: true })
        return exports
    }

    // --- modules of which nothing can differ between transactions serve several, unless somebody changed a value -------
    const { copyOf, isUnchanged } = ${CONSTANTS_SOURCE}
    const reusableInstances = () => {
        if (!required) return instances
        required = false
        const kept = { __proto__: null }
        for (let index = 0, paths = ownKeys(instances); index < paths.length; index++) {
            const module = instances[paths[index]]
            if (!definitions[paths[index]].reusable || module.kept === undefined) continue
            let unchanged = false
            // A script may have put a getter where a value was.
            try { unchanged = isUnchanged(module.kept) } catch {}
            if (!unchanged) return { __proto__: null }
            kept[paths[index]] = module
        }
        return kept
    }

    // --- script includes by name ----------------------------------------------------------------------------------------
    let includes = { __proto__: null }
    const include = (name) => {
        if (own(includes, name)) return includes[name]
        const code = ask(hostInclude, name, '').code
        includes[name] = undefined
        const value = apply(codes[code].run, undefined, argumentsOf(codes[code], undefined, scriptRequire, undefined))
        includes[name] = value
        return value
    }
    const offerInclude = (holder, name) => {
        defineProperty(holder, name, {
            __proto__: null, enumerable: false, configurable: true,
            get: () => include(name),
            set: (value) => { set(holder, name, value) },
        })
    }
    let offered = { __proto__: null }
    const notBuilt = (name) => { throw new OwnError(name + ': script includes of another scope are not built in the local instance') }
    const foreignScope = (scope) =>
        new Proxy({ __proto__: null }, {
            __proto__: null,
            get: (_target, name) => (typeof name === 'symbol' ? undefined : notBuilt(scope + '.' + name)),
        })

    // --- code ---------------------------------------------------------------------------------------------------------
    const codes = { __proto__: null }
    const makeCode = (run, namesText) => {
        const names = parse(namesText)
        const code = { __proto__: null, run, count: names.length, names: { __proto__: null }, links: { __proto__: null } }
        for (let index = 0; index < names.length; index++) code.names[index] = names[index]
        return code
    }
    const argumentsOf = (code, module, require, bound) => {
        const list = { __proto__: null, length: code.count }
        for (let index = 0; index < code.count; index++) {
            const name = code.names[index]
            list[index] =
                bound !== undefined && own(bound, name) ? bound[name]
                : name === '${ENGINE_NAMES.tick}' ? tick
                : name === '${ENGINE_NAMES.parent}' ? parent
                : name === '${ENGINE_NAMES.exports}' ? markExports
                : name === '${ENGINE_NAMES.keep}' ? (list) => { module.kept = copyOf(list) }
                : name === 'require' ? require
                : module !== undefined && name === 'module' ? module
                : module !== undefined && name === 'exports' ? module.exports
                : values[name]
        }
        return list
    }

${RESULTS_SOURCE}

    // --- setting up ---------------------------------------------------------------------------------------------------
    const prune = ${PRUNE_SOURCE}
    const remember = ${BUILT_INS_SOURCE}
    let base
    /** The values of the global object's own names, and the check of everything else that scripts find. */
    let baseValues
    let areBuiltInsUnchanged
    let unchanged = true
    /** Whether the global object holds what it held at the start, once the rest is deleted. */
    const isGlobalUnchanged = () => {
        const names = ownKeys(globalThis)
        for (let index = 0; index < names.length; index++) {
            const name = names[index]
            if (offered[name] !== undefined) continue
            if (base[name] === undefined) return false
            const described = getOwnPropertyDescriptor(globalThis, name)
            if (described.get !== undefined || !is(described.value, baseValues[name])) return false
        }
        return true
    }

    return freeze({
        __proto__: null,
        run,
        finish,
        /** Drops runs that a full stack kept from finishing. */
        unwind: (count) => { while (open.count > count) delete open[--open.count] },
        isPromise: (value) => {
            try { return getPrototypeOf(value) === PromisePrototype } catch { return false }
        },
        describe,
        defineCode: (id, run, names) => { codes[id] = makeCode(run, names) },
        forgetCode: (id) => { delete codes[id] },
        /** Takes over what glide's entry made, then takes away what scripts must not find. */
        start: (installed, scope) => {
            entry = installed
            base = prune(parse(surfaceText), values, builtIns)
            for (let index = 0, names = ownKeys(entry.globals); index < names.length; index++) {
                values[names[index]] = entry.globals[names[index]]
            }
            for (let index = 0, names = ownKeys(entry.modules); index < names.length; index++) {
                glideModules[names[index]] = entry.modules[names[index]]
            }
            baseValues = { __proto__: null }
            for (let index = 0, names = ownKeys(base); index < names.length; index++) {
                baseValues[names[index]] = globalThis[names[index]]
            }
            areBuiltInsUnchanged = remember(values)
            if (!own(values, 'global')) values.global = scope === 'global' ? globalThis : foreignScope('global')
        },
        bridge: freeze({ __proto__: null, call }),
        hasGlideModule: (name) => own(glideModules, name),
        hasGlideExport: (module, name) => name in glideModules[module],
        hasValue: (name) => own(values, name),
        defineModule: (path, run, names, linksText, reusable) => {
            const definition = makeCode(run, names)
            const links = parse(linksText)
            for (let index = 0, keys = ownKeys(links); index < keys.length; index++) {
                definition.links[keys[index]] = links[keys[index]]
            }
            definition.reusable = reusable
            definitions[path] = definition
        },
        /** Script includes of the scope: by name for scripts, and as exports of the scope's glide module. */
        offerIncludes: (scope, namesText, foreignText, scopesText) => {
            const moduleName = '@servicenow/glide/' + scope
            const names = parse(namesText)
            const foreign = parse(foreignText)
            const scopes = parse(scopesText)
            for (let index = 0, old = ownKeys(offered); index < old.length; index++) deleteProperty(globalThis, old[index])
            offered = { __proto__: null }
            const exports = {}
            for (let index = 0; index < names.length; index++) {
                offered[names[index]] = true
                offerInclude(globalThis, names[index])
                offerInclude(exports, names[index])
            }
            for (let index = 0; index < foreign.length; index++) {
                const name = foreign[index]
                if (own(globalThis, name) || own(values, name)) continue
                offered[name] = true
                defineProperty(globalThis, name, {
                    __proto__: null, enumerable: false, configurable: true,
                    get: () => notBuilt('global.' + name), set: (value) => { set(globalThis, name, value) },
                })
            }
            for (let index = 0; index < scopes.length; index++) {
                if (!own(values, scopes[index])) values[scopes[index]] = foreignScope(scopes[index])
            }
            if (entry.modules[moduleName] === undefined) glideModules[moduleName] = exports
            if (scope !== 'global') values[scope] = exports
        },
        begin: (forgetModules) => {
            if (forgetModules) definitions = { __proto__: null }
            instances = forgetModules ? { __proto__: null } : reusableInstances()
            includes = { __proto__: null }
            for (let index = 0, names = ownKeys(globalThis); index < names.length; index++) {
                const name = names[index]
                if (base[name] === undefined && offered[name] === undefined) deleteProperty(globalThis, name)
            }
            unchanged = isGlobalUnchanged() && areBuiltInsUnchanged()
            // The guards of a scope whose access is tracked from now on are no change of a script.
            if (apply(entry.begin, entry, []) && unchanged) areBuiltInsUnchanged = remember(values)
        },
        /** To be asked after begin: whether what the last transaction left is what a new context has. */
        isUnchanged: () => unchanged,
        depth: () => open.count,
        messages: () => apply(entry.readMessages, entry, []),
        resetTime: () => { left = TICKS },
    })
})
`
