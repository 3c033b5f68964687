import { tableDescription } from '../transaction'
import type { ColumnDescription, TableDescription } from '../wire'
import { GlideElement, referencedState } from './glide-element'
import type { RecordState } from './record-state'
import { columnsOf } from './record-state'

type ElementClass = new (state: RecordState, column: ColumnDescription) => GlideElement

const elementClasses = new WeakMap<TableDescription, ElementClass>()

/** The GlideElement of a column; of a reference, one that has the referenced table's columns as properties. */
export function elementOf(state: RecordState, column: ColumnDescription): GlideElement {
    return new (elementClass(column))(state, column)
}

/**
 * Gives a class's prototype a property for each column of a table. Made once per table and context, so that reading
 * a field costs a property look-up and no Proxy.
 */
export function defineFields<T extends object>(
    prototype: T,
    table: TableDescription,
    stateOf: (holder: T) => RecordState,
    hidesMethods: boolean,
): void {
    for (const column of columnsOf(table).values()) {
        if (!hidesMethods && column.element in prototype) {
            continue
        }
        Object.defineProperty(prototype, column.element, {
            configurable: true,
            get(this: T) {
                return elementOf(stateOf(this), column)
            },
            set(this: T, value: unknown) {
                stateOf(this).write(column.element, value)
            },
        })
    }
}

function elementClass(column: ColumnDescription): ElementClass {
    const table = column.reference === null ? null : tableDescription(column.reference)
    if (!table) {
        return GlideElement
    }
    let found = elementClasses.get(table)
    if (!found) {
        class ReferenceElement extends GlideElement {}
        // With it scripts could make elements of their own.
        delete (ReferenceElement.prototype as { constructor?: unknown }).constructor
        defineFields<GlideElement>(ReferenceElement.prototype, table, referencedState, false)
        found = ReferenceElement
        elementClasses.set(table, found)
    }
    return found
}
