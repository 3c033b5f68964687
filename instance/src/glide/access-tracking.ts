import { asPlatform, call, isInPlatform } from './calls'
import { SCRIPT_CLASSES } from './script-classes'

const { apply, construct, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect
const { defineProperty } = Object
const ObjectPrototype = Object.prototype
const FunctionPrototype = Function.prototype

type Callable = (...parameters: unknown[]) => unknown

let isTracked = false
let isGuarded = false
/** What the running transaction has been allowed, `class.member`. */
let allowed = new Set<string>()

/**
 * Begins a transaction: asks whether the scope's runtime access is tracked
 * (markdown/application-development/c_RuntimeAccessTracking.md). From the first time that it is, every member of the script
 * API asks before it works.
 *
 * @returns whether the guards were put now
 */
export function beginTracking(): boolean {
    isTracked = call<boolean>('access.isTracked', {})
    allowed = new Set()
    if (!isTracked || isGuarded) {
        return false
    }
    isGuarded = true
    for (const [name, target] of Object.entries(SCRIPT_CLASSES)) {
        guard(name, target)
    }
    return true
}

/** The same names, whose constructors ask before they make an object. */
export function guardedConstructors<T extends Readonly<Record<string, unknown>>>(exports: T): T {
    const entries = Object.entries(exports).map(([name, value]) =>
        typeof value === 'function' && Object.hasOwn(SCRIPT_CLASSES, name)
            ? [name, guardedConstructor(name, value as Callable)]
            : [name, value],
    )
    return Object.fromEntries(entries) as T
}

/** Lets a script's call through, or throws the refusal of the platform. */
function demand(name: string, member: string): void {
    if (!isTracked || isInPlatform()) {
        return
    }
    const key = `${name}.${member}`
    if (!allowed.has(key)) {
        call('access.execute', { class: name, member })
        allowed.add(key)
    }
}

function guardedConstructor(name: string, target: Callable): Callable {
    const guarded = new Proxy(target, {
        construct(inner, parameters: unknown[], newTarget: Callable): object {
            demand(name, 'constructor')
            return asPlatform(() => construct(inner, parameters, newTarget) as object)
        },
    })
    // Else the class behind the guard could be reached through an object that it has made.
    let { prototype } = target as unknown as { prototype: object | null }
    for (; prototype && prototype !== ObjectPrototype; prototype = getPrototypeOf(prototype)) {
        if (getOwnPropertyDescriptor(prototype, 'constructor')?.value === target) {
            defineProperty(prototype, 'constructor', { value: guarded })
        }
    }
    return guarded
}

function guard(name: string, target: object): void {
    if (typeof target === 'function') {
        guardMembers(name, target, target, FunctionPrototype)
        const { prototype } = target as { prototype: object }
        guardMembers(name, prototype, prototype, ObjectPrototype)
    } else {
        guardMembers(name, target, target, ObjectPrototype)
    }
}

/** Puts a guard before every member that `holder` has or inherits from what lies before `end`. */
function guardMembers(name: string, holder: object, from: object, end: object): void {
    const seen = new Set<string>(['constructor', 'prototype', 'name', 'length', 'message', 'stack'])
    const isOwnClass = (object: object): boolean => object !== end && object !== Error.prototype && object !== Error
    for (let object: object | null = from; object && isOwnClass(object); object = getPrototypeOf(object)) {
        for (const key of ownKeys(object)) {
            const descriptor = getOwnPropertyDescriptor(object, key)
            if (typeof key !== 'string' || seen.has(key) || !descriptor) {
                continue
            }
            seen.add(key)
            const guarded = guardedMember(name, key, descriptor)
            if (guarded) {
                defineProperty(holder, key, guarded)
            }
        }
    }
}

/** What a property is made of. */
interface Parts {
    readonly value?: unknown
    readonly get?: Callable
    readonly set?: Callable
}

function guardedMember(name: string, member: string, descriptor: PropertyDescriptor): PropertyDescriptor | null {
    const { value, get, set } = descriptor as unknown as Parts
    if (descriptor.configurable === false) {
        return null
    }
    if (typeof value === 'function') {
        return { ...descriptor, value: guardedFunction(name, member, originalOf(value as Callable)) }
    }
    if (!get && !set) {
        return null
    }
    return {
        configurable: true,
        enumerable: descriptor.enumerable === true,
        ...(get ? { get: guardedFunction(name, member, originalOf(get)) } : {}),
        ...(set ? { set: guardedFunction(name, member, originalOf(set)) } : {}),
    }
}

/** What stands behind guards, so that a class that inherits from a guarded one gets its own guard alone. */
const originals = new WeakMap<Callable, Callable>()

function originalOf(member: Callable): Callable {
    return originals.get(member) ?? member
}

function guardedFunction(name: string, member: string, original: Callable): Callable {
    const guarded = function (this: unknown, ...parameters: unknown[]): unknown {
        demand(name, member)
        return asPlatform(() => apply(original, this, parameters))
    }
    defineProperty(guarded, 'name', { value: original.name, configurable: true })
    defineProperty(guarded, 'length', { value: original.length, configurable: true })
    originals.set(guarded, original)
    return guarded
}
