import { DATE_TIME_TYPES, SECRET_TYPES } from './column-type'
import type { Database } from './database'
import type { ColumnDefinition, Dictionary } from './dictionary'
import { fromGlideDateTime, toUserDateTime } from './glide-time'
import { columnSql } from './physical-table'
import { displayOfReference, resolveElement } from './resolve-element'
import type { Value } from './row'
import { isSysId } from './sys-id'
import { tablePlan } from './table-plan'

/** Whom a value is shown to. */
export interface DisplayTarget {
    /** IANA name. */
    readonly timeZone: string
    /** Language of choice labels, such as `en`. */
    readonly language: string
}

/** What stands for a secret. */
const MASK = '********'

/** References whose display value is a reference again are followed this far. */
const DEPTH = 3

/**
 * A stored value as a person reads it: a choice's label, the display value of what is referenced, a date-time in the
 * person's zone, `true` or `false`, a duration in words; '' for null. Other values, and those of unknown elements, stay.
 */
export function displayValue(
    database: Database,
    dictionary: Dictionary,
    table: string,
    element: string,
    value: Value,
    target: DisplayTarget,
): string {
    const column = resolveElement(dictionary, table, element)?.column
    if (value === null || value === '' || !column) {
        return value ?? ''
    }
    return shown({ database, dictionary, target }, table, column, value, DEPTH)
}

interface Showing {
    readonly database: Database
    readonly dictionary: Dictionary
    readonly target: DisplayTarget
}

function shown(showing: Showing, table: string, column: ColumnDefinition, value: string, depth: number): string {
    const { dictionary, target } = showing
    if (SECRET_TYPES.has(column.type)) {
        return MASK
    }
    if (column.choice > 0 || column.type === 'choice') {
        const label = choiceLabel(dictionary, table, column.element, value, target.language)
        if (label !== undefined) {
            return label
        }
    }
    if (DATE_TIME_TYPES.has(column.type)) {
        return toUserDateTime(value, target.timeZone)
    }
    switch (column.type) {
        case 'boolean':
            return value === '1' || value === 'true' ? 'true' : 'false'
        case 'reference':
            return referenceDisplay(showing, column, value, depth)
        case 'glide_list':
            return column.reference === null
                ? value
                : value
                      .split(',')
                      .map((item) => referenceDisplay(showing, column, item.trim(), depth))
                      .join(', ')
        case 'sys_class_name':
            return dictionary.table(value)?.label ?? value
        case 'glide_duration':
        case 'timer':
            return durationInWords(value)
        default:
            return value
    }
}

function choiceLabel(
    dictionary: Dictionary,
    table: string,
    element: string,
    value: string,
    language: string,
): string | undefined {
    const choices = dictionary.choices(table, element).filter((choice) => choice.value === value)
    const choice = choices.find((candidate) => candidate.language === language)
    return (choice ?? choices.find((candidate) => candidate.language === 'en') ?? choices[0])?.label
}

function referenceDisplay(showing: Showing, column: ColumnDefinition, value: string, depth: number): string {
    const { database, dictionary } = showing
    const display = depth > 0 ? displayOfReference(dictionary, column) : undefined
    if (!display) {
        return value
    }
    const { from } = tablePlan(dictionary, display.table.name)
    const found = database.first(`SELECT ${columnSql(display.column)} FROM ${from} WHERE sys_id = ?`, [value])
    if (!found) {
        // A key such as a table's name reads as itself; the sys_id of a record that is gone shows nothing.
        return isSysId(value) ? '' : value
    }
    const text = found[0] === null ? '' : String(found[0])
    return text === '' ? '' : shown(showing, display.table.name, display.column, text, depth - 1)
}

/** `3 Days 12 Hours` (`markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md`); stored as time since 1970-01-01. */
function durationInWords(value: string): string {
    const at = fromGlideDateTime(value)
    if (at === null) {
        return value
    }
    const seconds = Math.floor(at / 1000)
    const parts: readonly (readonly [number, string])[] = [
        [Math.floor(seconds / 86_400), 'Day'],
        [Math.floor((seconds % 86_400) / 3600), 'Hour'],
        [Math.floor((seconds % 3600) / 60), 'Minute'],
    ]
    const words = parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    return words.length > 0 ? words.join(' ') : `${seconds % 60} Second${seconds % 60 === 1 ? '' : 's'}`
}
