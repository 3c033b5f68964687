"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.matchRow = matchRow;
const column_type_1 = require("./column-type");
const column_value_1 = require("./column-value");
const interpret_term_1 = require("./interpret-term");
const resolve_element_1 = require("./resolve-element");
const select_rows_1 = require("./select-rows");
/**
 * Whether a record in memory meets a condition; the meaning is that of a query, with VALCHANGES, CHANGESFROM and
 * CHANGESTO against `previous` (null for a new record, whose columns were all empty). A term that is invalid is not met.
 * Dot-walked elements are read from the database.
 */
function matchRow(database, dictionary, table, node, row, previous, environment, options = {}) {
    const matcher = new RowMatcher(database, dictionary, table, row, previous, environment, options);
    return matcher.matches(node);
}
class RowMatcher {
    database;
    dictionary;
    table;
    row;
    previous;
    environment;
    options;
    constructor(database, dictionary, table, row, previous, environment, options) {
        this.database = database;
        this.dictionary = dictionary;
        this.table = table;
        this.row = row;
        this.previous = previous;
        this.environment = environment;
        this.options = options;
    }
    matches(node) {
        if (node.kind === 'term') {
            return this.meets(node);
        }
        return node.kind === 'and' || node.nodes.length === 0
            ? node.nodes.every((part) => this.matches(part))
            : node.nodes.some((part) => this.matches(part));
    }
    meets(term) {
        const target = (0, resolve_element_1.resolveElement)(this.dictionary, this.table, term.element);
        const condition = target && (0, interpret_term_1.interpretTerm)(term, target.column, this.dictionary, this.environment);
        if (!target || !condition) {
            return false;
        }
        if (condition.is === 'changed') {
            return target.path.length === 0 && this.changed(condition, target.column);
        }
        return this.holds(condition, target.column, this.read(this.row, target.path, target.column));
    }
    holds(condition, column, value) {
        const isText = (0, column_type_1.comparisonOf)(column) === 'text';
        const absent = value === null;
        switch (condition.is) {
            case 'anything':
                return true;
            case 'nothing':
            case 'changed':
                return false;
            case 'empty':
                return absent !== condition.not;
            case 'in': {
                if (absent) {
                    return condition.orEmpty || (condition.not && this.options.emptyIsLess === true);
                }
                const found = condition.values.some((other) => this.compare(value, other, isText) === 0);
                return found !== condition.not;
            }
            case 'compared':
                return absent
                    ? this.options.emptyIsLess === true && condition.by.startsWith('<')
                    : holdsOrder(this.compare(value, condition.value, isText), condition.by);
            case 'between': {
                if (absent) {
                    return false;
                }
                const high = this.folded(String(condition.high), isText);
                const below = this.compare(value, condition.high, isText) <= 0 ||
                    (isText && this.folded(String(value), isText).startsWith(high));
                return (this.compare(value, condition.low, isText) >= 0 && below) !== condition.not;
            }
            case 'like':
                return this.like(condition, column, value);
            case 'field':
                return this.field(condition, isText, value);
            case 'distance':
                return this.distance(condition, value);
        }
    }
    like(condition, column, value) {
        let subject = value;
        const display = condition.ofReference ? (0, resolve_element_1.displayOfReference)(this.dictionary, column) : undefined;
        if (display && value !== null) {
            const referenced = (0, select_rows_1.getRow)(this.database, this.dictionary, display.table.name, String(value));
            subject = referenced?.[display.column.element] ?? null;
        }
        if (subject === null) {
            return condition.not && this.options.emptyIsLess === true;
        }
        const text = this.cased(String(subject));
        const part = this.cased(condition.text);
        switch (condition.where) {
            case 'start':
                return text.startsWith(part);
            case 'end':
                return text.endsWith(part);
            case 'anywhere':
                return text.includes(part) !== condition.not;
        }
    }
    field(condition, isText, value) {
        const other = this.other(condition.element);
        if (value === null || other === null) {
            return false;
        }
        const order = this.compare(value, other, isText);
        switch (condition.by) {
            case '=':
                return order === 0;
            case '<>':
                return order !== 0;
            default:
                return holdsOrder(order, condition.by);
        }
    }
    distance(condition, value) {
        const own = value === null ? null : (0, interpret_term_1.secondsOf)(String(value));
        const otherValue = this.other(condition.element);
        const other = otherValue === null ? null : (0, interpret_term_1.secondsOf)(String(otherValue));
        if (own === null || other === null) {
            return false;
        }
        const distance = condition.before ? other - own : own - other;
        return condition.less ? distance >= 0 && distance < condition.seconds : distance > condition.seconds;
    }
    other(element) {
        const target = (0, resolve_element_1.resolveElement)(this.dictionary, this.table, element);
        return target ? this.read(this.row, target.path, target.column) : null;
    }
    changed(condition, column) {
        const isText = (0, column_type_1.comparisonOf)(column) === 'text';
        const now = this.stored(this.row, column);
        // A journal of the row in memory holds only what is being added.
        const before = column.storage === 'none' || !this.previous ? null : this.stored(this.previous, column);
        if (now === before) {
            return false;
        }
        const equals = (value, other) => value === null || other === null ? value === other : this.compare(value, other, isText) === 0;
        return ((condition.from === undefined || equals(before, condition.from)) &&
            (condition.to === undefined || equals(now, condition.to)));
    }
    read(row, path, column) {
        let current = row;
        for (const reference of path) {
            const id = current && this.stored(current, reference);
            current =
                id === null || reference.reference === null
                    ? null
                    : (0, select_rows_1.getRow)(this.database, this.dictionary, reference.reference, String(id));
        }
        return current && this.stored(current, column);
    }
    stored(row, column) {
        const value = row[column.element];
        return column.storage === 'none' ? (0, column_value_1.asStored)(column, value) : (0, column_value_1.toStored)(column, value);
    }
    /** Below 0, 0 or above 0, as the column compares. */
    compare(value, other, isText) {
        if (typeof value === 'number' && typeof other === 'number') {
            return value - other;
        }
        const one = this.folded(String(value), isText);
        const two = this.folded(String(other), isText);
        return one < two ? -1 : one > two ? 1 : 0;
    }
    folded(text, isText) {
        return isText ? this.cased(text.replace(/ +$/, '')) : text;
    }
    cased(text) {
        // ASCII only, as in SQLite.
        return this.options.caseSensitive ? text : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    }
}
function holdsOrder(order, by) {
    switch (by) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
//# sourceMappingURL=match-row.js.map