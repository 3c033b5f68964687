import { GlideTableHierarchy } from '@servicenow/glide'
import { queryTextProblem } from '../../shared/query-text.ts'
import { where } from './query.ts'
import { type AnyRecord, openTable, readValue } from './record.ts'

/** One active choice of a column, from sys_choice. */
export interface Choice {
    readonly value: string
    readonly label: string
    /** Value of the column it depends on, or empty. */
    readonly dependentValue: string
}

/** The choices of a column that the nearest table has, and how far that table is from the one asked for. */
interface ChoiceList {
    readonly distance: number
    readonly choices: Choice[]
}

/**
 * The active choices of several columns of a table, in all languages, by one query; a column without choices is missing.
 * A list that the table has itself replaces the one of the table that it extends: a state of task is none of incident
 * (the product's documentation is silent; the stricter reading).
 */
export function readChoices(table: string, columns: readonly string[]): ReadonlyMap<string, readonly Choice[]> {
    const lists = Array.from(readLists(table, columns, null), ([column, { choices }]) => [column, choices] as const)
    return new Map(lists.filter(([, choices]) => choices.length > 0))
}

/** The active choices of one column of a table; languages repeat a value. */
export function readColumnChoices(table: string, column: string): readonly Choice[] {
    return readChoices(table, [column]).get(column) ?? []
}

/**
 * The active choices of a column that have this value, compared without case as the platform does. A value that a query
 * cannot hold is looked for among all choices of the column.
 */
export function readChoicesWith(table: string, column: string, value: string): readonly Choice[] {
    if (value.trim() === '') {
        return []
    }
    const found = queryTextProblem(value) === null ? readLists(table, [column], value).get(column) : null
    if (found === undefined || found?.distance === 0) {
        return found?.choices ?? []
    }
    // A choice of an extended table counts only if the table has no list of its own.
    return readColumnChoices(table, column).filter((choice) => choice.value.toLowerCase() === value.toLowerCase())
}

function readLists(table: string, columns: readonly string[], value: string | null): ReadonlyMap<string, ChoiceList> {
    const tables = new GlideTableHierarchy(table).getTables().map(String)
    const names = columns.filter((column) => /^\w+$/.test(column))
    const nearest = new Map<string, ChoiceList>()
    if (tables.length === 0 || names.length === 0) {
        return nearest
    }
    const record = openTable('sys_choice')
    where(record, ['name', 'IN', tables], ['element', 'IN', names])
    if (value !== null) {
        where(record, ['value', '=', value])
    }
    record.query()
    while (record.next()) {
        const element = readValue(record, 'element')
        const distance = tables.indexOf(readValue(record, 'name'))
        const known = nearest.get(element)
        if (distance < 0 || (known && known.distance < distance)) {
            continue
        }
        const list = known && known.distance === distance ? known : { distance, choices: [] }
        nearest.set(element, list)
        if (readValue(record, 'inactive') !== '1') {
            list.choices.push(toChoice(record))
        }
    }
    return nearest
}

function toChoice(record: AnyRecord): Choice {
    return {
        value: readValue(record, 'value'),
        label: readValue(record, 'label'),
        dependentValue: readValue(record, 'dependent_value'),
    }
}
