"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordFactory = recordFactory;
exports.scriptConstructor = scriptConstructor;
const field_access_1 = require("./field-access");
const field_text_1 = require("./field-text");
const record_base_1 = require("./record-base");
const record_state_1 = require("./record-state");
/**
 * Makes the record that stands before a state: of a class that has the table's columns as properties. Where a field has
 * the name of a method, `fieldsHideMethods` says which of them a script finds.
 */
function recordFactory(methods, fieldsHideMethods) {
    const classes = new WeakMap();
    return (state) => {
        if (!state.description) {
            return new methods(state);
        }
        let tableClass = classes.get(state.description);
        if (!tableClass) {
            tableClass = derive(methods);
            (0, field_access_1.defineFields)(tableClass.prototype, state.description, record_base_1.stateOf, fieldsHideMethods);
            classes.set(state.description, tableClass);
        }
        return new tableClass(state);
    };
}
/**
 * The constructor that scripts see: takes a table's name. Its prototype is that of the methods, so that instanceof holds
 * for every table's class and nothing else of the classes behind it can be reached.
 */
function scriptConstructor(name, methods, open) {
    const constructor = function (table) {
        return open(new record_state_1.RecordState((0, field_text_1.fieldText)(table)));
    };
    Object.defineProperty(constructor, 'name', { value: name });
    Object.defineProperty(constructor, 'prototype', { value: methods.prototype });
    scriptConstructors.add(constructor);
    for (let prototype = methods.prototype; hasInnerConstructor(prototype); prototype = Object.getPrototypeOf(prototype)) {
        Object.defineProperty(prototype, 'constructor', { value: constructor });
    }
    return constructor;
}
const scriptConstructors = new Set();
function hasInnerConstructor(prototype) {
    return Object.hasOwn(prototype, 'constructor') && !scriptConstructors.has(prototype.constructor);
}
function derive(methods) {
    const Base = methods;
    class TableRecord extends Base {
    }
    delete TableRecord.prototype.constructor;
    return TableRecord;
}
//# sourceMappingURL=record-class.js.map