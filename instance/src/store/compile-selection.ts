import { ConditionCompiler } from './compile-condition'
import type { Parameter } from './database'
import type { ColumnDefinition, Dictionary } from './dictionary'
import { Joins } from './joins'
import { columnSql, comparableSql } from './physical-table'
import type { Order, QueryEnvironment, QueryNode, Selection } from './query'
import { displayOfReference, resolveElement } from './resolve-element'
import { type ReadingPlan, readingPlan, tablePlan } from './table-plan'

/** A query as one SQL statement. */
export interface CompiledSelection {
    readonly sql: string
    readonly parameters: readonly Parameter[]
    /** Terms and orders that were dropped, as they would stand in an encoded query. */
    readonly invalidTerms: readonly string[]
    /** How a row of the statement becomes a record. */
    readonly reading: ReadingPlan
}

/** What follows SELECT in every statement on a table. */
export interface CompiledSource {
    /** ` FROM … JOIN … WHERE …`; read it last, as compiling orders and columns adds joins. */
    tail(): string
    readonly joins: Joins
    readonly parameters: Parameter[]
    readonly invalidTerms: string[]
}

/**
 * Compiles a query. An invalid term is dropped, and what is left decides, unless glide.invalid_query.returns_no_rows
 * asks for no rows (`markdown/platform-administration/r_AvailableSystemProperties.md`). With `elements`, which may be
 * dot-walked, only those are read. Throws where there is no such table.
 */
export function compileSelection(
    dictionary: Dictionary,
    selection: Selection,
    environment: QueryEnvironment,
    elements?: readonly string[],
): CompiledSelection {
    const source = compileSource(dictionary, selection.table, selection.where, environment)
    const reading = elements
        ? chosenReading(dictionary, selection.table, elements, source.joins)
        : tablePlan(dictionary, selection.table).reading
    const ordering = compileOrder(dictionary, selection.table, selection.order ?? [], source)
    let sql = `SELECT ${reading.select}${source.tail()}${ordering}`
    if (selection.limit !== undefined || selection.offset !== undefined) {
        sql += ' LIMIT ? OFFSET ?'
        source.parameters.push(selection.limit ?? -1, selection.offset ?? 0)
    }
    return { sql, parameters: source.parameters, invalidTerms: source.invalidTerms, reading }
}

/** Compiles FROM and WHERE. */
export function compileSource(
    dictionary: Dictionary,
    tableName: string,
    where: QueryNode | undefined,
    environment: QueryEnvironment,
): CompiledSource {
    const plan = tablePlan(dictionary, tableName)
    const joins = new Joins(dictionary)
    const compiler = new ConditionCompiler(dictionary, tableName, environment, joins)
    let condition = where ? compiler.compile(where) : null
    const parameters = compiler.parameters
    if (compiler.invalidTerms.length > 0 && environment.invalidQueryReturnsNoRows) {
        condition = '0'
        parameters.length = 0
    }
    const restrictions = [plan.restriction, condition].filter((part) => part !== null).join(' AND ')
    return {
        tail: () => ` FROM ${plan.from} t0${joins.sql()}${restrictions === '' ? '' : ` WHERE ${restrictions}`}`,
        joins,
        parameters,
        invalidTerms: compiler.invalidTerms,
    }
}

/** ORDER BY; a reference is ordered by what it shows. Orders by what does not exist are dropped. */
export function compileOrder(
    dictionary: Dictionary,
    table: string,
    orders: readonly Order[],
    source: Pick<CompiledSource, 'joins' | 'invalidTerms'>,
): string {
    const parts: string[] = []
    for (const order of orders) {
        const target = resolveElement(dictionary, table, order.element)
        if (!target || target.column.storage === 'none') {
            source.invalidTerms.push(`ORDERBY${order.descending ? 'DESC' : ''}${order.element}`)
            continue
        }
        const sql = orderSql(dictionary, target.path, target.column, source.joins)
        parts.push(order.descending ? `${sql} DESC` : sql)
    }
    return parts.length === 0 ? '' : ` ORDER BY ${parts.join(', ')}`
}

function orderSql(
    dictionary: Dictionary,
    path: readonly ColumnDefinition[],
    column: ColumnDefinition,
    joins: Joins,
): string {
    const display = column.type === 'reference' ? displayOfReference(dictionary, column) : undefined
    return display
        ? comparableSql(display.column, joins.alias([...path, column]))
        : comparableSql(column, joins.alias(path))
}

function chosenReading(dictionary: Dictionary, table: string, elements: readonly string[], joins: Joins): ReadingPlan {
    const values = elements.flatMap((element) => {
        const target = resolveElement(dictionary, table, element)
        return target && target.column.storage !== 'none'
            ? [{ element, sql: columnSql(target.column, joins.alias(target.path)) }]
            : []
    })
    return readingPlan(values.length === 0 ? [{ element: 'sys_id', sql: 't0.sys_id' }] : values)
}
