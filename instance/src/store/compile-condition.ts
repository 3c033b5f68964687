import { comparisonOf } from './column-type'
import type { Condition } from './condition'
import type { Parameter } from './database'
import type { Dictionary } from './dictionary'
import { interpretTerm } from './interpret-term'
import type { Joins } from './joins'
import { columnSql, comparableSql } from './physical-table'
import type { QueryEnvironment, QueryNode, Term } from './query'
import { displayOfReference, type ResolvedElement, resolveElement } from './resolve-element'

/** Length in characters from which SQLite may refuse a LIKE pattern. */
const PATTERN_LIMIT = 12_000

/** Parts of a chain of AND or OR before it is nested; SQLite limits the depth of expressions, and a chain is as deep as long. */
const CHAIN_LIMIT = 100

/** Compiles conditions on one table to SQL; every value becomes a bound parameter. */
export class ConditionCompiler {
    readonly parameters: Parameter[] = []
    /** Terms that were dropped: unknown element or operator, a value that cannot be evaluated. */
    readonly invalidTerms: string[] = []

    constructor(
        private readonly dictionary: Dictionary,
        private readonly table: string,
        private readonly environment: QueryEnvironment,
        private readonly joins: Joins,
    ) {}

    /** SQL of a condition, null where nothing of it is valid. `required` says that no row can do without it. */
    compile(node: QueryNode, required = true): string | null {
        if (node.kind === 'term') {
            return this.term(node, required)
        }
        const keep = required && (node.kind === 'and' || node.nodes.length === 1)
        const parts = node.nodes.map((part) => this.compile(part, keep)).filter((part) => part !== null)
        return parts.length === 0 ? null : chain(parts, node.kind === 'and' ? ' AND ' : ' OR ')
    }

    private term(term: Term, required: boolean): string | null {
        const target = resolveElement(this.dictionary, this.table, term.element)
        const condition =
            target && target.column.storage !== 'none'
                ? interpretTerm(term, target.column, this.dictionary, this.environment)
                : undefined
        const sql = target && condition && this.condition(condition, target, required && rejectsNull(condition))
        if (sql === undefined) {
            this.invalidTerms.push(`${term.element}${term.operator}${term.value}`)
            return null
        }
        return sql
    }

    private condition(condition: Condition, target: ResolvedElement, required: boolean): string | undefined {
        const alias = this.joins.alias(target.path, required)
        const column = columnSql(target.column, alias)
        const comparable = comparableSql(target.column, alias)
        switch (condition.is) {
            case 'anything':
                return '1'
            case 'nothing':
                return '0'
            case 'empty':
                return `${column} IS ${condition.not ? 'NOT ' : ''}NULL`
            case 'in':
                return this.membership(condition, comparable, column)
            case 'compared':
                return `${comparable} ${condition.by} ${this.bind(condition.value)}`
            case 'between':
                return this.between(condition, target, comparable, column)
            case 'like':
                return this.like(condition, target, column, required)
            case 'field':
            case 'distance':
                return this.fields(condition, comparable, column)
            case 'changed':
                return undefined
        }
    }

    private membership(condition: Extract<Condition, { is: 'in' }>, comparable: string, column: string): string {
        const { values, not, orEmpty } = condition
        if (values.length === 0) {
            return orEmpty ? '1' : `${column} IS NOT NULL`
        }
        const sql =
            values.length === 1
                ? `${comparable} ${not ? '<>' : '='} ${this.bind(values[0] as Parameter)}`
                : // One parameter whatever the number of values: one prepared statement, and no limit of parameters.
                  `${comparable} ${not ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(${this.bind(JSON.stringify(values))}))`
        return orEmpty ? `(${sql} OR ${column} IS NULL)` : sql
    }

    private between(
        condition: Extract<Condition, { is: 'between' }>,
        target: ResolvedElement,
        comparable: string,
        column: string,
    ): string {
        const { low, high, not } = condition
        let sql = `${comparable} >= ${this.bind(low)} AND `
        if (comparisonOf(target.column) === 'text') {
            // Between q and t includes all that begins with t.
            sql += `(${comparable} <= ${this.bind(high)} OR ${column} LIKE ${this.bind(`${escaped(String(high))}%`)} ESCAPE '\\')`
        } else {
            sql += `${comparable} <= ${this.bind(high)}`
        }
        return not ? `NOT (${sql})` : `(${sql})`
    }

    private like(
        condition: Extract<Condition, { is: 'like' }>,
        target: ResolvedElement,
        column: string,
        required: boolean,
    ): string {
        const { where, text, not, ofReference } = condition
        let subject = column
        const display = ofReference ? displayOfReference(this.dictionary, target.column) : undefined
        if (display) {
            subject = columnSql(display.column, this.joins.alias([...target.path, target.column], required))
        }
        if (where === 'anywhere') {
            return `instr(lower(${subject}), lower(${this.bind(text)})) ${not ? '=' : '>'} 0`
        }
        if (text.length > PATTERN_LIMIT) {
            return '0'
        }
        const pattern = where === 'start' ? `${escaped(text)}%` : `%${escaped(text)}`
        return `${subject} LIKE ${this.bind(pattern)} ESCAPE '\\'`
    }

    private fields(
        condition: Extract<Condition, { is: 'field' | 'distance' }>,
        comparable: string,
        column: string,
    ): string | undefined {
        const other = resolveElement(this.dictionary, this.table, condition.element)
        if (!other || other.column.storage === 'none') {
            return undefined
        }
        const alias = this.joins.alias(other.path)
        if (condition.is === 'field') {
            return `${comparable} ${condition.by} ${comparableSql(other.column, alias)}`
        }
        const [later, earlier] = condition.before
            ? [columnSql(other.column, alias), column]
            : [column, columnSql(other.column, alias)]
        const distance = `unixepoch(${later}) - unixepoch(${earlier})`
        const seconds = this.bind(condition.seconds)
        return condition.less ? `(${distance} >= 0 AND ${distance} < ${seconds})` : `${distance} > ${seconds}`
    }

    private bind(value: Parameter): string {
        this.parameters.push(value)
        return '?'
    }
}

/** False for conditions that a record meets although the column, or the whole referenced record, is missing. */
function rejectsNull(condition: Condition): boolean {
    switch (condition.is) {
        case 'anything':
            return false
        case 'empty':
            return condition.not
        case 'in':
            return !condition.orEmpty
        default:
            return true
    }
}

function escaped(text: string): string {
    return text.replace(/[\\%_]/g, '\\$&')
}

function chain(parts: readonly string[], operator: ' AND ' | ' OR '): string {
    if (parts.length <= CHAIN_LIMIT) {
        return parts.length === 1 ? (parts[0] as string) : `(${parts.join(operator)})`
    }
    const middle = parts.length >> 1
    return `(${chain(parts.slice(0, middle), operator)}${operator}${chain(parts.slice(middle), operator)})`
}
