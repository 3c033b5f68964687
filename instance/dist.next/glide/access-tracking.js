"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.beginTracking = beginTracking;
exports.guardedConstructors = guardedConstructors;
const calls_1 = require("./calls");
const script_classes_1 = require("./script-classes");
const { apply, construct, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { defineProperty } = Object;
const ObjectPrototype = Object.prototype;
const FunctionPrototype = Function.prototype;
let isTracked = false;
let isGuarded = false;
/** What the running transaction has been allowed, `class.member`. */
let allowed = new Set();
/**
 * Begins a transaction: asks whether the scope's runtime access is tracked
 * (markdown/application-development/c_RuntimeAccessTracking.md). From the first time that it is, every member of the script
 * API asks before it works.
 */
function beginTracking() {
    isTracked = (0, calls_1.call)('access.isTracked', {});
    allowed = new Set();
    if (isTracked && !isGuarded) {
        isGuarded = true;
        for (const [name, target] of Object.entries(script_classes_1.SCRIPT_CLASSES)) {
            guard(name, target);
        }
    }
}
/** The same names, whose constructors ask before they make an object. */
function guardedConstructors(exports) {
    const entries = Object.entries(exports).map(([name, value]) => typeof value === 'function' && Object.hasOwn(script_classes_1.SCRIPT_CLASSES, name)
        ? [name, guardedConstructor(name, value)]
        : [name, value]);
    return Object.fromEntries(entries);
}
/** Lets a script's call through, or throws the refusal of the platform. */
function demand(name, member) {
    if (!isTracked || (0, calls_1.isInPlatform)()) {
        return;
    }
    const key = `${name}.${member}`;
    if (!allowed.has(key)) {
        (0, calls_1.call)('access.execute', { class: name, member });
        allowed.add(key);
    }
}
function guardedConstructor(name, target) {
    const guarded = new Proxy(target, {
        construct(inner, parameters, newTarget) {
            demand(name, 'constructor');
            return (0, calls_1.asPlatform)(() => construct(inner, parameters, newTarget));
        },
    });
    // Else the class behind the guard could be reached through an object that it has made.
    let { prototype } = target;
    for (; prototype && prototype !== ObjectPrototype; prototype = getPrototypeOf(prototype)) {
        if (getOwnPropertyDescriptor(prototype, 'constructor')?.value === target) {
            defineProperty(prototype, 'constructor', { value: guarded });
        }
    }
    return guarded;
}
function guard(name, target) {
    if (typeof target === 'function') {
        guardMembers(name, target, target, FunctionPrototype);
        const { prototype } = target;
        guardMembers(name, prototype, prototype, ObjectPrototype);
    }
    else {
        guardMembers(name, target, target, ObjectPrototype);
    }
}
/** Puts a guard before every member that `holder` has or inherits from what lies before `end`. */
function guardMembers(name, holder, from, end) {
    const seen = new Set(['constructor', 'prototype', 'name', 'length', 'message', 'stack']);
    const isOwnClass = (object) => object !== end && object !== Error.prototype && object !== Error;
    for (let object = from; object && isOwnClass(object); object = getPrototypeOf(object)) {
        for (const key of ownKeys(object)) {
            const descriptor = getOwnPropertyDescriptor(object, key);
            if (typeof key !== 'string' || seen.has(key) || !descriptor) {
                continue;
            }
            seen.add(key);
            const guarded = guardedMember(name, key, descriptor);
            if (guarded) {
                defineProperty(holder, key, guarded);
            }
        }
    }
}
function guardedMember(name, member, descriptor) {
    const { value, get, set } = descriptor;
    if (descriptor.configurable === false) {
        return null;
    }
    if (typeof value === 'function') {
        return { ...descriptor, value: guardedFunction(name, member, originalOf(value)) };
    }
    if (!get && !set) {
        return null;
    }
    return {
        configurable: true,
        enumerable: descriptor.enumerable === true,
        ...(get ? { get: guardedFunction(name, member, originalOf(get)) } : {}),
        ...(set ? { set: guardedFunction(name, member, originalOf(set)) } : {}),
    };
}
/** What stands behind guards, so that a class that inherits from a guarded one gets its own guard alone. */
const originals = new WeakMap();
function originalOf(member) {
    return originals.get(member) ?? member;
}
function guardedFunction(name, member, original) {
    const guarded = function (...parameters) {
        demand(name, member);
        return (0, calls_1.asPlatform)(() => apply(original, this, parameters));
    };
    defineProperty(guarded, 'name', { value: original.name, configurable: true });
    defineProperty(guarded, 'length', { value: original.length, configurable: true });
    originals.set(guarded, original);
    return guarded;
}
//# sourceMappingURL=access-tracking.js.map