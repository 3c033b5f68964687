import { comparisonOf } from './column-type'
import { asStored, toStored } from './column-value'
import type { Comparator, Condition } from './condition'
import type { Database, Parameter } from './database'
import type { ColumnDefinition, Dictionary } from './dictionary'
import { interpretTerm, secondsOf } from './interpret-term'
import type { QueryEnvironment, QueryNode, Term } from './query'
import { displayOfReference, resolveElement } from './resolve-element'
import type { Row } from './row'
import { getRow } from './select-rows'

/** How a filter differs from a query. */
export interface MatchOptions {
    /** Text compares with case, as GlideFilter does unless told otherwise (`markdown/api-reference/server-api-reference/c_GlideFilterScopedAPI.md`). */
    readonly caseSensitive?: boolean
    /** An empty column counts as less than and different from any value, as GlideFilter has it on the same page ("Filter null values"). */
    readonly emptyIsLess?: boolean
}

/**
 * Whether a record in memory meets a condition; the meaning is that of a query, with VALCHANGES, CHANGESFROM and
 * CHANGESTO against `previous` (null for a new record, whose columns were all empty). A term that is invalid is not met.
 * Dot-walked elements are read from the database.
 */
export function matchRow(
    database: Database,
    dictionary: Dictionary,
    table: string,
    node: QueryNode,
    row: Row,
    previous: Row | null,
    environment: QueryEnvironment,
    options: MatchOptions = {},
): boolean {
    const matcher = new RowMatcher(database, dictionary, table, row, previous, environment, options)
    return matcher.matches(node)
}

class RowMatcher {
    constructor(
        private readonly database: Database,
        private readonly dictionary: Dictionary,
        private readonly table: string,
        private readonly row: Row,
        private readonly previous: Row | null,
        private readonly environment: QueryEnvironment,
        private readonly options: MatchOptions,
    ) {}

    matches(node: QueryNode): boolean {
        if (node.kind === 'term') {
            return this.meets(node)
        }
        return node.kind === 'and' || node.nodes.length === 0
            ? node.nodes.every((part) => this.matches(part))
            : node.nodes.some((part) => this.matches(part))
    }

    private meets(term: Term): boolean {
        const target = resolveElement(this.dictionary, this.table, term.element)
        const condition = target && interpretTerm(term, target.column, this.dictionary, this.environment)
        if (!target || !condition) {
            return false
        }
        if (condition.is === 'changed') {
            return target.path.length === 0 && this.changed(condition, target.column)
        }
        return this.holds(condition, target.column, this.read(this.row, target.path, target.column))
    }

    private holds(condition: Condition, column: ColumnDefinition, value: Parameter): boolean {
        const isText = comparisonOf(column) === 'text'
        const absent = value === null
        switch (condition.is) {
            case 'anything':
                return true
            case 'nothing':
            case 'changed':
                return false
            case 'empty':
                return absent !== condition.not
            case 'in': {
                if (absent) {
                    return condition.orEmpty || (condition.not && this.options.emptyIsLess === true)
                }
                const found = condition.values.some((other) => this.compare(value, other, isText) === 0)
                return found !== condition.not
            }
            case 'compared':
                return absent
                    ? this.options.emptyIsLess === true && condition.by.startsWith('<')
                    : holdsOrder(this.compare(value, condition.value, isText), condition.by)
            case 'between': {
                if (absent) {
                    return false
                }
                const high = this.folded(String(condition.high), isText)
                const below =
                    this.compare(value, condition.high, isText) <= 0 ||
                    (isText && this.folded(String(value), isText).startsWith(high))
                return (this.compare(value, condition.low, isText) >= 0 && below) !== condition.not
            }
            case 'like':
                return this.like(condition, column, value)
            case 'field':
                return this.field(condition, isText, value)
            case 'distance':
                return this.distance(condition, value)
        }
    }

    private like(condition: Extract<Condition, { is: 'like' }>, column: ColumnDefinition, value: Parameter): boolean {
        let subject = value
        const display = condition.ofReference ? displayOfReference(this.dictionary, column) : undefined
        if (display && value !== null) {
            const referenced = getRow(this.database, this.dictionary, display.table.name, String(value))
            subject = referenced?.[display.column.element] ?? null
        }
        if (subject === null) {
            return condition.not && this.options.emptyIsLess === true
        }
        const text = this.cased(String(subject))
        const part = this.cased(condition.text)
        switch (condition.where) {
            case 'start':
                return text.startsWith(part)
            case 'end':
                return text.endsWith(part)
            case 'anywhere':
                return text.includes(part) !== condition.not
        }
    }

    private field(condition: Extract<Condition, { is: 'field' }>, isText: boolean, value: Parameter): boolean {
        const other = this.other(condition.element)
        if (value === null || other === null) {
            return false
        }
        const order = this.compare(value, other, isText)
        switch (condition.by) {
            case '=':
                return order === 0
            case '<>':
                return order !== 0
            default:
                return holdsOrder(order, condition.by)
        }
    }

    private distance(condition: Extract<Condition, { is: 'distance' }>, value: Parameter): boolean {
        const own = value === null ? null : secondsOf(String(value))
        const otherValue = this.other(condition.element)
        const other = otherValue === null ? null : secondsOf(String(otherValue))
        if (own === null || other === null) {
            return false
        }
        const distance = condition.before ? other - own : own - other
        return condition.less ? distance >= 0 && distance < condition.seconds : distance > condition.seconds
    }

    private other(element: string): Parameter {
        const target = resolveElement(this.dictionary, this.table, element)
        return target ? this.read(this.row, target.path, target.column) : null
    }

    private changed(condition: Extract<Condition, { is: 'changed' }>, column: ColumnDefinition): boolean {
        const isText = comparisonOf(column) === 'text'
        const now = this.stored(this.row, column)
        // A journal of the row in memory holds only what is being added.
        const before = column.storage === 'none' || !this.previous ? null : this.stored(this.previous, column)
        if (now === before) {
            return false
        }
        const equals = (value: Parameter, other: Parameter): boolean =>
            value === null || other === null ? value === other : this.compare(value, other, isText) === 0
        return (
            (condition.from === undefined || equals(before, condition.from)) &&
            (condition.to === undefined || equals(now, condition.to))
        )
    }

    private read(row: Row, path: readonly ColumnDefinition[], column: ColumnDefinition): Parameter {
        let current: Row | null = row
        for (const reference of path) {
            const id: Parameter = current && this.stored(current, reference)
            current =
                id === null || reference.reference === null
                    ? null
                    : getRow(this.database, this.dictionary, reference.reference, String(id))
        }
        return current && this.stored(current, column)
    }

    private stored(row: Row, column: ColumnDefinition): Parameter {
        const value = row[column.element]
        return column.storage === 'none' ? asStored(column, value) : toStored(column, value)
    }

    /** Below 0, 0 or above 0, as the column compares. */
    private compare(value: Parameter, other: Parameter, isText: boolean): number {
        if (typeof value === 'number' && typeof other === 'number') {
            return value - other
        }
        const one = this.folded(String(value), isText)
        const two = this.folded(String(other), isText)
        return one < two ? -1 : one > two ? 1 : 0
    }

    private folded(text: string, isText: boolean): string {
        return isText ? this.cased(text.replace(/ +$/, '')) : text
    }

    private cased(text: string): string {
        // ASCII only, as in SQLite.
        return this.options.caseSensitive ? text : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    }
}

function holdsOrder(order: number, by: Comparator): boolean {
    switch (by) {
        case '<':
            return order < 0
        case '<=':
            return order <= 0
        case '>':
            return order > 0
        case '>=':
            return order >= 0
    }
}
