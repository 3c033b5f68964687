import type { TableDescription } from '../wire'
import { defineFields } from './field-access'
import { fieldText } from './field-text'
import { type RecordBase, stateOf } from './record-base'
import { RecordState } from './record-state'

type RecordClass<T extends RecordBase> = new (state: RecordState) => T

/**
 * Makes the record that stands before a state: of a class that has the table's columns as properties. Where a field has
 * the name of a method, `fieldsHideMethods` says which of them a script finds.
 */
export function recordFactory<T extends RecordBase>(
    methods: RecordClass<T>,
    fieldsHideMethods: boolean,
): (state: RecordState) => T {
    const classes = new WeakMap<TableDescription, RecordClass<T>>()
    return (state) => {
        if (!state.description) {
            return new methods(state)
        }
        let tableClass = classes.get(state.description)
        if (!tableClass) {
            tableClass = derive(methods)
            defineFields<T>(tableClass.prototype as T, state.description, stateOf, fieldsHideMethods)
            classes.set(state.description, tableClass)
        }
        return new tableClass(state)
    }
}

/**
 * The constructor that scripts see: takes a table's name. Its prototype is that of the methods, so that instanceof holds
 * for every table's class and nothing else of the classes behind it can be reached.
 */
export function scriptConstructor<T extends RecordBase>(
    name: string,
    methods: RecordClass<T>,
    open: (state: RecordState) => T,
): new (table?: unknown) => T {
    const constructor = function (table?: unknown) {
        return open(new RecordState(fieldText(table)))
    }
    Object.defineProperty(constructor, 'name', { value: name })
    Object.defineProperty(constructor, 'prototype', { value: methods.prototype as object })
    scriptConstructors.add(constructor)
    const prototype = methods.prototype as object
    Object.defineProperty(prototype, 'constructor', { value: constructor, configurable: true })
    // What several classes share names none of them, whichever of them is made first.
    for (
        let shared = Object.getPrototypeOf(prototype) as object;
        hasInnerConstructor(shared);
        shared = Object.getPrototypeOf(shared) as object
    ) {
        delete (shared as { constructor?: unknown }).constructor
    }
    return constructor as unknown as new (table?: unknown) => T
}

const scriptConstructors = new Set<unknown>()

function hasInnerConstructor(prototype: object): boolean {
    return (
        prototype !== Object.prototype &&
        Object.hasOwn(prototype, 'constructor') &&
        !scriptConstructors.has(prototype.constructor)
    )
}

function derive<T extends RecordBase>(methods: RecordClass<T>): RecordClass<T> {
    const Base = methods as RecordClass<RecordBase>
    class TableRecord extends Base {}
    delete (TableRecord.prototype as { constructor?: unknown }).constructor
    return TableRecord as unknown as RecordClass<T>
}
