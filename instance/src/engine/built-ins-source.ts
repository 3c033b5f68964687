/**
 * Tells whether a script has changed what the context's own objects hold, as text, because it runs inside the context.
 * `remember` is called before any script, and again when the platform itself has replaced something, with the values that
 * scripts find by name; it answers a function that is true as long as every one of these objects, its prototype and the objects in it have the properties that they had.
 *
 * Each property is described and not only read, so that changed flags, and a getter that gives the old value, are noticed.
 *
 * What a property holds is compared, not what lies below: a property that somebody puts on a method of a built-in
 * (`Array.prototype.map.x`) is not noticed, and nothing of the language looks at it.
 */
export const BUILT_INS_SOURCE = String.raw`(() => {
    const { apply, ownKeys, getOwnPropertyDescriptor, getPrototypeOf, isExtensible } = Reflect
    const { is } = Object
    const mapGet = Map.prototype.get, mapSet = Map.prototype.set
    let seen, holders
    const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function'

    const flagsOf = ({ writable, enumerable, configurable }) => (writable ? 4 : 0) + (enumerable ? 2 : 0) + (configurable ? 1 : 0)

    const add = (holder) => {
        if (!isObject(holder) || apply(mapGet, seen, [holder])) return
        apply(mapSet, seen, [holder, true])
        const keys = ownKeys(holder)
        const record = {
            __proto__: null, holder, count: keys.length, keys: { __proto__: null }, descriptors: { __proto__: null },
            names: [], values: [], flags: [], read: 0, accessors: 0,
            prototype: getPrototypeOf(holder), extensible: isExtensible(holder),
        }
        for (let index = 0; index < keys.length; index++) {
            const described = getOwnPropertyDescriptor(holder, keys[index])
            if (described.get !== undefined || described.set !== undefined) {
                record.keys[record.accessors] = keys[index]
                record.descriptors[record.accessors++] = described
            } else if (described.value === described.value) {
                record.names[record.read] = keys[index]
                record.flags[record.read] = flagsOf(described)
                record.values[record.read++] = described.value
            }
        }
        holders[holders.count++] = record
    }
    const addWithPrototype = (value) => {
        add(value)
        if (typeof value !== 'function') return
        const prototype = getOwnPropertyDescriptor(value, 'prototype')
        if (prototype && isObject(prototype.value)) add(prototype.value)
        add(getPrototypeOf(value))
        if (prototype && isObject(prototype.value)) add(getPrototypeOf(prototype.value))
    }

    const isHolderUnchanged = (record) => {
        const { holder, count, keys, descriptors, names, values, flags, read, accessors } = record
        if (ownKeys(holder).length !== count || getPrototypeOf(holder) !== record.prototype) return false
        if (isExtensible(holder) !== record.extensible) return false
        for (let index = 0; index < read; index++) {
            const now = getOwnPropertyDescriptor(holder, names[index])
            if (now === undefined || now.value !== values[index] || flagsOf(now) !== flags[index]) return false
        }
        for (let index = 0; index < accessors; index++) {
            const was = descriptors[index], now = getOwnPropertyDescriptor(holder, keys[index])
            if (now === undefined || now.get !== was.get || now.set !== was.set) return false
        }
        return true
    }
    return (values) => {
        seen = new Map()
        holders = { __proto__: null, count: 0 }
        for (let index = 0, names = ownKeys(values); index < names.length; index++) {
            const value = values[names[index]]
            if (value === globalThis) continue
            addWithPrototype(value)
            // What a namespace such as sn_ws_err holds.
            if (typeof value === 'object' && value !== null) {
                for (let inner = 0, keys = ownKeys(value); inner < keys.length; inner++) {
                    const described = getOwnPropertyDescriptor(value, keys[inner])
                    if (typeof described.value === 'function' && getOwnPropertyDescriptor(described.value, 'prototype')) {
                        addWithPrototype(described.value)
                    }
                }
            }
        }
        const iterated = [[], new Map(), new Set(), '']
        for (let index = 0; index < iterated.length; index++) add(getPrototypeOf(iterated[index][Symbol.iterator]()))
        add(getPrototypeOf(getPrototypeOf([][Symbol.iterator]())))
        const generator = getPrototypeOf(function* () {})
        add(generator)
        add(generator.prototype)
        add(getPrototypeOf(async function () {}))
        return () => {
            try {
                for (let index = 0; index < holders.count; index++) {
                    if (!isHolderUnchanged(holders[index])) return false
                }
                return true
            } catch {
                return false
            }
        }
    }
})()`
