"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReadableDisplay = void 0;
const display_value_1 = require("../store/display-value");
const resolve_element_1 = require("../store/resolve-element");
const select_rows_1 = require("../store/select-rows");
/** References whose display value is a reference again are followed this far, as in the store. */
const DEPTH = 3;
/**
 * Stored values as the session reads them. A reference to a record that it may not read shows nothing, by all conditions
 * of the rules: stricter than markdown/platform-security/access-control/r_ContScriptCondAppRefFld.md, where scripts are
 * left out by default. References that were shown once are remembered, as many records refer to the same few.
 */
class ReadableDisplay {
    reader;
    known = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** What the session sees in place of a value; '' for nothing. */
    text(table, element, value) {
        const column = (0, resolve_element_1.resolveElement)(this.reader.context.dictionary.get(), table, element)?.column;
        if (value === null || value === '' || !column?.reference) {
            return this.plain(table, element, value);
        }
        switch (column.type) {
            case 'reference':
                return this.reference(column, value, DEPTH);
            case 'glide_list':
                return value
                    .split(',')
                    .map((item) => this.reference(column, item.trim(), DEPTH))
                    .filter((item) => item !== '')
                    .join(', ');
            default:
                return this.plain(table, element, value);
        }
    }
    reference(column, value, depth) {
        const key = `${column.reference ?? ''}|${value}`;
        const text = this.known.get(key) ?? this.referenced(column, value, depth);
        this.known.set(key, text);
        return text;
    }
    referenced(column, value, depth) {
        const { access, context } = this.reader;
        const display = (0, resolve_element_1.displayOfReference)(context.dictionary.get(), column);
        if (!display || depth === 0) {
            return value;
        }
        const { name } = display.table;
        const { element } = display.column;
        const row = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), name, value);
        if (row && !access.allows('read', name, row, element)) {
            return '';
        }
        const next = row?.[element] ?? null;
        return display.column.type === 'reference' && next !== null
            ? this.reference(display.column, next, depth - 1)
            : this.plain(column.table, column.element, value);
    }
    plain(table, element, value) {
        const { database, dictionary, session } = this.reader.context;
        return (0, display_value_1.displayValue)(database, dictionary.get(), table, element, value, session);
    }
}
exports.ReadableDisplay = ReadableDisplay;
//# sourceMappingURL=readable-display.js.map