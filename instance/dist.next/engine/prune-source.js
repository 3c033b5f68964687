"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PRUNE_SOURCE = void 0;
/**
 * Takes away what scripts must not find, as text, because it runs inside a context before any script: leaves the names
 * of LANGUAGE_SURFACE on the global object, notes their values in `values` and the classes among them in `builtIns`,
 * and answers the names that the global object is left with.
 */
exports.PRUNE_SOURCE = String.raw `(surface, values, builtIns) => {
    const { apply, ownKeys, defineProperty, deleteProperty, getPrototypeOf } = Reflect
    const OwnTypeError = TypeError
    const base = { __proto__: null }
    const typed = getPrototypeOf(Uint8Array)
    const generator = getPrototypeOf(function* () {}).prototype
    const iterator = getPrototypeOf(getPrototypeOf([][Symbol.iterator]()))
    const drop = (holder, names) => {
        for (let index = 0; index < names.length; index++) if (holder) deleteProperty(holder, names[index])
    }
    const kept = { __proto__: null }
    for (let index = 0; index < surface.globals.length; index++) {
        const name = surface.globals[index]
        kept[name] = true
        const value = globalThis[name]
        values[name] = value
        if (typeof value === 'function' && name !== 'Object') apply(Map.prototype.set, builtIns, [value, true])
    }
    const holders = ownKeys(surface.removed)
    for (let index = 0; index < holders.length; index++) {
        const path = apply(String.prototype.split, holders[index], ['.'])
        let holder = globalThis[path[0]]
        if (path.length > 1) holder = holder[path[1]]
        drop(holder, surface.removed[holders[index]])
    }
    drop(typed, [Symbol.species])
    drop(typed.prototype, surface.removedFromTypedArrays)
    drop(generator, surface.removedFromGenerators)
    drop(iterator, surface.removedFromIterators)
    for (let index = 0; index < surface.objectsOnly.length; index++) {
        const name = surface.objectsOnly[index]
        const original = Object[name]
        const replacement = { [name](value, key) {
            if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
                throw new OwnTypeError('Object.' + name + ' expects an object')
            }
            return original(value, key)
        } }[name]
        const described = { __proto__: null, writable: true, enumerable: false, configurable: true }
        defineProperty(replacement, 'length', { ...described, value: original.length, writable: false })
        defineProperty(Object, name, { ...described, value: replacement })
    }
    const globals = ownKeys(globalThis)
    for (let index = 0; index < globals.length; index++) {
        if (kept[globals[index]] === undefined) deleteProperty(globalThis, globals[index])
    }
    // Node calls Error.prepareStackTrace of the context with frames of the host: no script may set it.
    const fixed = { __proto__: null, value: undefined, writable: false, enumerable: false, configurable: false }
    defineProperty(Error, 'prepareStackTrace', fixed)
    defineProperty(globalThis, 'Error', { __proto__: null, value: Error, writable: false, enumerable: false, configurable: false })
    for (let index = 0, names = ownKeys(globalThis); index < names.length; index++) base[names[index]] = true
    return base
}`;
//# sourceMappingURL=prune-source.js.map