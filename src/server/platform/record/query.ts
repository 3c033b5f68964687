import type { GlideAggregate } from '@servicenow/glide'
import { listTextProblem, queryTextProblem } from '../../shared/query-text.ts'
import { type AnyRecord, openTable } from './record.ts'

/** A condition: column, operator and value; for `IN` a list of values, which is not empty. */
export type Condition =
    | readonly [column: string, operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'CONTAINS', value: string]
    | readonly [column: string, operator: 'IN', values: readonly string[]]

/** What takes conditions: a GlideRecord or a GlideAggregate before its query. */
interface Asked {
    addQuery(column: string, operator: string, value: string): { addOrCondition: AddOrCondition }
}

type AddOrCondition = (column: string, operator: string, value: string) => unknown

/**
 * Adds conditions that must all hold. This file and record.ts are the guard: the only ones that give values to the query
 * methods of the platform, and the linter keeps it so. A value that a query would take for a script or for an operator is
 * never given to one (queryTextProblem); it ends the call with an error, because a query that leaves out a condition finds
 * more than was asked for. Who has a text from outside asks first, and says what is wrong with it in words of its own.
 *
 * @throws Error that names the column, for a value that a query cannot hold, and for an empty list
 */
export function where(record: Asked, ...conditions: readonly Condition[]): void {
    for (const condition of conditions) {
        const [column, operator, value] = checked(condition)
        record.addQuery(column, operator, value)
    }
}

/**
 * Adds conditions of which at least one must hold; none adds nothing.
 *
 * @throws as {@link where}
 */
export function whereAny(record: Asked, conditions: readonly Condition[]): void {
    const [first, ...others] = conditions.map(checked)
    if (!first) {
        return
    }
    const either = record.addQuery(...first)
    for (const other of others) {
        either.addOrCondition(...other)
    }
}

/** Sorts by a column; a second call sorts what the first left equal. */
export function sortBy(record: AnyRecord, column: string, direction: 'up' | 'down' = 'up'): void {
    if (direction === 'up') {
        record.orderBy(checkedColumn(column))
    } else {
        record.orderByDesc(checkedColumn(column))
    }
}

/** Counts by the values of a column. */
export function groupBy(aggregate: GlideAggregate<string>, column: string): void {
    aggregate.groupBy(checkedColumn(column))
}

/** A record whose column has a value; null if there is none, or if no query can look for the value. */
export function readWhereEquals(table: string, column: string, value: string): AnyRecord | null {
    if (queryTextProblem(value) !== null) {
        return null
    }
    const record = openTable(table)
    return record.get(checkedColumn(column), value) ? record : null
}

/**
 * A record that is placed on the first of those that a text names as GlideRecord.get(value) finds them: by sys_id or by
 * display value. Null if there is none, or if no query can look for the text.
 */
export function readByDisplayValue(table: string, value: string): AnyRecord | null {
    if (queryTextProblem(value) !== null) {
        return null
    }
    const record = openTable(table)
    return record.get(value) ? record : null
}

function checked(condition: Condition): readonly [column: string, operator: string, value: string] {
    const [column, operator, value] = condition
    const values: readonly string[] = typeof value === 'string' ? [value] : value
    if (values.length === 0) {
        throw new Error(`The column ${column} cannot be compared: no value is given.`)
    }
    const problemOf = operator === 'IN' ? listTextProblem : queryTextProblem
    for (const one of values) {
        const problem = problemOf(one)
        if (problem !== null) {
            throw new Error(`The column ${column} cannot be compared: the value ${problem}.`)
        }
    }
    return [checkedColumn(column), operator, values.join(',')]
}

/** A name with a dot would walk into another record, one with a `^` begin another condition. */
function checkedColumn(column: string): string {
    if (/^\w+$/.test(column)) {
        return column
    }
    throw new Error('A query names a column that is not one.')
}
