import { type CompiledSource, compileOrder, compileSource } from './compile-selection'
import type { Database } from './database'
import type { Dictionary } from './dictionary'
import { columnSql, comparableSql } from './physical-table'
import type { Order, QueryEnvironment, QueryNode } from './query'
import { resolveElement } from './resolve-element'
import type { MutableRow, Row } from './row'

/** Functions of `markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md`. */
export type AggregateFunction =
    | 'COUNT'
    | 'SUM'
    | 'MIN'
    | 'MAX'
    | 'AVG'
    | 'STDDEV'
    | 'GROUP_CONCAT'
    | 'GROUP_CONCAT_DISTINCT'

/** One value to compute for each group; without an element COUNT counts records. */
export interface Aggregate {
    readonly function: AggregateFunction
    readonly element?: string
}

/** Orders the groups by one of the aggregates. */
export interface AggregateOrder {
    readonly aggregate: Aggregate
    readonly descending: boolean
}

/** Which groups of which records. Without an order the groups come in the order of their elements. */
export interface Aggregation {
    readonly table: string
    readonly where?: QueryNode
    readonly aggregates: readonly Aggregate[]
    readonly groupBy: readonly string[]
    readonly order?: readonly (Order | AggregateOrder)[]
}

/** Under which name a row has an aggregate: `COUNT`, or `SUM(reassignment_count)`. */
export function aggregateKey(aggregate: Aggregate): string {
    return aggregate.element === undefined ? aggregate.function : `${aggregate.function}(${aggregate.element})`
}

/**
 * One row for each group, with the elements grouped by under their names and the aggregates under `aggregateKey`; what is
 * null is absent. Without groups there is one row. Elements that do not exist are passed over.
 */
export function aggregateRows(
    database: Database,
    dictionary: Dictionary,
    aggregation: Aggregation,
    environment: QueryEnvironment,
): Row[] {
    const source = compileSource(dictionary, aggregation.table, aggregation.where, environment)
    const names: string[] = []
    const values: string[] = []
    const groups: string[] = []
    for (const element of aggregation.groupBy) {
        const target = resolveElement(dictionary, aggregation.table, element)
        if (target && target.column.storage !== 'none') {
            const alias = source.joins.alias(target.path)
            names.push(element)
            // Values that compare as equal are one group; min names it by one of them.
            values.push(`min(${columnSql(target.column, alias)})`)
            groups.push(comparableSql(target.column, alias))
        }
    }
    for (const aggregate of aggregation.aggregates) {
        const sql = aggregateSql(dictionary, aggregation.table, aggregate, source)
        if (sql !== undefined) {
            names.push(aggregateKey(aggregate))
            values.push(sql)
        }
    }
    if (values.length === 0) {
        return []
    }
    const grouping = groups.length === 0 ? '' : ` GROUP BY ${groups.join(', ')}`
    const ordering = groups.length === 0 ? '' : orderSql(dictionary, aggregation, groups, source)
    const sql = `SELECT ${values.join(', ')}${source.tail()}${grouping}${ordering}`
    return database.all(sql, source.parameters).map((row) => {
        const result: MutableRow = {}
        row.forEach((value, index) => {
            if (value !== null) {
                result[names[index] as string] = String(value)
            }
        })
        return result
    })
}

function orderSql(
    dictionary: Dictionary,
    aggregation: Aggregation,
    groups: readonly string[],
    source: CompiledSource,
): string {
    const parts = (aggregation.order ?? []).flatMap((order) => {
        if ('aggregate' in order) {
            const sql = aggregateSql(dictionary, aggregation.table, order.aggregate, source)
            return sql === undefined ? [] : [order.descending ? `${sql} DESC` : sql]
        }
        const sql = compileOrder(dictionary, aggregation.table, [order], source)
        return sql === '' ? [] : [sql.slice(' ORDER BY '.length)]
    })
    return ` ORDER BY ${[...parts, ...groups].join(', ')}`
}

function aggregateSql(
    dictionary: Dictionary,
    table: string,
    aggregate: Aggregate,
    source: CompiledSource,
): string | undefined {
    if (aggregate.element === undefined) {
        return aggregate.function === 'COUNT' ? 'count(*)' : undefined
    }
    const target = resolveElement(dictionary, table, aggregate.element)
    if (!target || target.column.storage === 'none') {
        return undefined
    }
    const column = columnSql(target.column, source.joins.alias(target.path))
    switch (aggregate.function) {
        case 'COUNT':
            return `count(${column})`
        case 'SUM':
            return `sum(${column})`
        case 'MIN':
            return `min(${column})`
        case 'MAX':
            return `max(${column})`
        case 'AVG':
            return `avg(${column})`
        case 'STDDEV':
            return `sqrt(max(0, avg(${column} * ${column}) - avg(${column}) * avg(${column})))`
        case 'GROUP_CONCAT':
            return `group_concat(${column}, ',' ORDER BY ${column})`
        case 'GROUP_CONCAT_DISTINCT':
            return `group_concat(DISTINCT ${column} ORDER BY ${column})`
    }
}
