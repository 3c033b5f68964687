"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONSTANTS_SOURCE = void 0;
/**
 * Compares constant values of modules with what they were, as text, because it runs inside a context; see
 * module-state.ts. `copyOf` remembers a value with all that is in it, `isUnchanged` tells whether it is still the same.
 */
exports.CONSTANTS_SOURCE = String.raw `(() => {
    const { apply, ownKeys, getPrototypeOf } = Reflect
    const { is } = Object
    const SetPrototype = Set.prototype, MapPrototype = Map.prototype, RegExpPrototype = RegExp.prototype
    const setForEach = SetPrototype.forEach, mapForEach = MapPrototype.forEach

    const copyOf = (value) => {
        const copy = { __proto__: null, value, keys: undefined, members: undefined, prototype: undefined, entries: undefined }
        if (typeof value !== 'object' || value === null) return copy
        copy.keys = ownKeys(value)
        copy.members = { __proto__: null }
        copy.prototype = getPrototypeOf(value)
        for (let index = 0; index < copy.keys.length; index++) copy.members[index] = copyOf(value[copy.keys[index]])
        copy.entries = entriesOf(value, copy.prototype)
        return copy
    }
    /** Content of a Set or Map in its order, as copies; undefined for anything else. */
    const entriesOf = (value, prototype) => {
        if (prototype !== SetPrototype && prototype !== MapPrototype) return undefined
        const list = { __proto__: null, count: 0 }
        apply(prototype === SetPrototype ? setForEach : mapForEach, value, [(item, key) => {
            list[list.count++] = copyOf(key)
            list[list.count++] = copyOf(item)
        }])
        return list
    }
    const isUnchanged = (copy) => {
        const { value, keys, members, entries } = copy
        if (keys === undefined) return true
        if (getPrototypeOf(value) !== copy.prototype) return false
        // A pattern that remembers where it stopped is put back to where it began; its own property is never a setter.
        if (copy.prototype === RegExpPrototype) value.lastIndex = members[0].value
        const now = ownKeys(value)
        if (now.length !== keys.length) return false
        for (let index = 0; index < keys.length; index++) {
            const member = members[index]
            if (now[index] !== keys[index] || !is(value[keys[index]], member.value)) return false
            if (member.keys !== undefined && !isUnchanged(member)) return false
        }
        if (entries === undefined) return true
        const current = entriesOf(value, copy.prototype)
        if (current.count !== entries.count) return false
        for (let index = 0; index < entries.count; index++) {
            if (!is(current[index].value, entries[index].value) || !isUnchanged(entries[index])) return false
        }
        return true
    }

    return { __proto__: null, copyOf, isUnchanged }
})()`;
//# sourceMappingURL=constants-source.js.map