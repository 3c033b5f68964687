"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.elementOf = elementOf;
exports.defineFields = defineFields;
const transaction_1 = require("../transaction");
const glide_element_1 = require("./glide-element");
const record_state_1 = require("./record-state");
const elementClasses = new WeakMap();
/** The GlideElement of a column; of a reference, one that has the referenced table's columns as properties. */
function elementOf(state, column) {
    return new (elementClass(column))(state, column);
}
/**
 * Gives a class's prototype a property for each column of a table. Made once per table and context, so that reading
 * a field costs a property look-up and no Proxy.
 */
function defineFields(prototype, table, stateOf, hidesMethods) {
    for (const column of (0, record_state_1.columnsOf)(table).values()) {
        if (!hidesMethods && column.element in prototype) {
            continue;
        }
        Object.defineProperty(prototype, column.element, {
            configurable: true,
            get() {
                return elementOf(stateOf(this), column);
            },
            set(value) {
                stateOf(this).write(column.element, value);
            },
        });
    }
}
function elementClass(column) {
    const table = column.reference === null ? null : (0, transaction_1.tableDescription)(column.reference);
    if (!table) {
        return glide_element_1.GlideElement;
    }
    let found = elementClasses.get(table);
    if (!found) {
        class ReferenceElement extends glide_element_1.GlideElement {
        }
        // With it scripts could make elements of their own.
        delete ReferenceElement.prototype.constructor;
        defineFields(ReferenceElement.prototype, table, glide_element_1.referencedState, false);
        found = ReferenceElement;
        elementClasses.set(table, found);
    }
    return found;
}
//# sourceMappingURL=field-access.js.map