import { comparisonOf, DATE_TIME_TYPES, IDENTIFIER_TYPES, SECRET_TYPES } from './column-type'
import { toBoolean } from './column-value'
import type { Condition } from './condition'
import type { Parameter } from './database'
import type { ColumnDefinition, Dictionary } from './dictionary'
import { fromGlideDateTime, toGlideDateTime, toUserDateTime } from './glide-time'
import { type QueryEnvironment, SCRIPT, type Term } from './query'
import { type CalendarUnit, relativeTime, relativeTimeOf, shifted, startOfUnit } from './relative-time'
import { isSysId } from './sys-id'
import { valueParts } from './value-parts'

/** Ids of the dynamic filter option Me, in both spellings of `markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`. */
const DYNAMIC_ME = new Set(['90d1921e5f510100a9ad2572f2b477fe', '54635e965f510100a9ad2572f2b4774c'])

/** Operators by which nothing about a secret's text is told. */
const EMPTINESS = new Set(['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'VALCHANGES'])

const NOTHING: Condition = { is: 'nothing' }

/**
 * What a term asks of a column, or undefined where it is invalid: an operator that does not exist or does not fit, a
 * script that cannot be evaluated. Operators are those of `markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`.
 */
export function interpretTerm(
    term: Term,
    column: ColumnDefinition,
    dictionary: Dictionary,
    environment: QueryEnvironment,
): Condition | undefined {
    const operator = term.operator.trim()
    if (SECRET_TYPES.has(column.type) && !EMPTINESS.has(operator)) {
        return undefined
    }
    switch (operator) {
        case 'ANYTHING':
            return { is: 'anything' }
        case 'ISEMPTY':
        case 'EMPTYSTRING':
            return { is: 'empty', not: false }
        case 'ISNOTEMPTY':
            return { is: 'empty', not: true }
        case 'VALCHANGES':
            return { is: 'changed' }
        case 'SAMEAS':
        case 'NSAMEAS':
            return fieldCondition(operator === 'SAMEAS' ? '=' : '<>', term.value)
        case 'GT_FIELD':
            return fieldCondition('>', term.value)
        case 'LT_FIELD':
            return fieldCondition('<', term.value)
        case 'GT_OR_EQUALS_FIELD':
            return fieldCondition('>=', term.value)
        case 'LT_OR_EQUALS_FIELD':
            return fieldCondition('<=', term.value)
        case 'MORETHAN':
        case 'LESSTHAN':
            return distanceCondition(operator === 'LESSTHAN', term.value)
        case 'INSTANCEOF': {
            const family = dictionary.table(term.value)?.family
            return family && column.type === 'sys_class_name' ? inCondition(family, false) : undefined
        }
        case 'DYNAMIC':
            return DYNAMIC_ME.has(term.value) && column.reference === 'sys_user'
                ? inCondition([environment.userId], false)
                : undefined
        case 'BETWEEN':
            return betweenCondition(term, column, environment)
        case 'ON':
        case 'NOTON':
            return onCondition(operator === 'NOTON', term, column, environment)
    }
    if (operator.startsWith('RELATIVE')) {
        return relativeCondition(operator.slice('RELATIVE'.length), term.value, column, environment)
    }
    const text = evaluated(term.value, term, environment)
    return text === undefined ? undefined : valueCondition(operator, text, column, environment)
}

function valueCondition(
    operator: string,
    text: string,
    column: ColumnDefinition,
    environment: QueryEnvironment,
): Condition | undefined {
    const operand = (): Parameter | undefined => operandOf(text, column, environment)
    switch (operator) {
        case '=':
            return isNull(text) ? { is: 'empty', not: false } : inCondition(present([operand()]), false)
        case '!=':
        case '<>':
            // A boolean that is not true is "False, empty, or NULL"; other columns leave the empty ones out.
            return isNull(text)
                ? { is: 'empty', not: true }
                : { is: 'in', values: present([operand()]), not: true, orEmpty: column.type === 'boolean' }
        case 'IN':
        case 'NOT IN':
        case 'NOT_IN': {
            const items = text.split(',').filter((item) => item !== '')
            return inCondition(present(items.map((item) => operandOf(item, column, environment))), operator !== 'IN')
        }
        case '<':
        case '<=':
        case '>':
        case '>=': {
            const value = operand()
            return value === undefined || text === '' ? NOTHING : { is: 'compared', by: operator, value }
        }
        case 'STARTSWITH':
            return likeCondition('start', text, false, column)
        case 'ENDSWITH':
        case '%':
            return likeCondition('end', text, false, column)
        case 'LIKE':
        case 'CONTAINS':
        case '*':
            return likeCondition('anywhere', text, false, column)
        case 'NOT LIKE':
        case 'NOT_LIKE':
        case 'DOES NOT CONTAIN':
        case 'DOES_NOT_CONTAIN':
        case '!*':
            return likeCondition('anywhere', text, true, column)
        case 'CHANGESFROM':
            return { is: 'changed', from: text === '' ? null : (operand() ?? text) }
        case 'CHANGESTO':
            return { is: 'changed', to: text === '' ? null : (operand() ?? text) }
        default:
            return undefined
    }
}

/** The value of a term as the column stores it; undefined where no stored value can equal it. */
export function operandOf(
    text: string,
    column: ColumnDefinition,
    environment: QueryEnvironment,
): Parameter | undefined {
    if (column.type === 'boolean') {
        return toBoolean(text) ?? undefined
    }
    if (comparisonOf(column) === 'number') {
        const number = Number(text)
        return text.trim() === '' || !Number.isFinite(number) ? undefined : number
    }
    if (column.type === 'glide_date' && text.length === 19) {
        return toUserDateTime(text, environment.timeZone).slice(0, 10)
    }
    if (IDENTIFIER_TYPES.has(column.type)) {
        return isSysId(text) || column.type === 'sys_class_name' ? text.toLowerCase() : text
    }
    return comparisonOf(column) === 'text' ? text.replace(/ +$/, '') : text
}

/**
 * A value, or a part of one, of this term: itself, or what the script of a trusted term's `javascript:` gives; undefined
 * where that cannot be evaluated.
 */
function evaluated(value: string, term: Term, environment: QueryEnvironment): string | undefined {
    if (term.trusted !== true || !value.startsWith(SCRIPT)) {
        return value
    }
    const script = value.slice(SCRIPT.length)
    if (/^\s*gs\.getUserID\(\)\s*;?\s*$/.test(script)) {
        return environment.userId
    }
    return relativeTime(script, environment.now, environment.timeZone) ?? environment.evaluate?.(script)
}

/** No value, or the word that stands for it in encoded queries (`end_date=NULL`, markdown/api-reference/rest-apis/cust_central-api.md). */
function isNull(text: string): boolean {
    return text === '' || text === 'NULL'
}

function present(values: readonly (Parameter | undefined)[]): Parameter[] {
    return values.filter((value) => value !== undefined)
}

function inCondition(values: readonly Parameter[], not: boolean): Condition {
    return values.length === 0 && !not ? NOTHING : { is: 'in', values, not, orEmpty: false }
}

function likeCondition(
    where: 'start' | 'end' | 'anywhere',
    text: string,
    not: boolean,
    column: ColumnDefinition,
): Condition {
    // On a reference these operators ask for the name of what is referenced.
    return { is: 'like', where, text, not, ofReference: column.type === 'reference' }
}

function fieldCondition(by: '=' | '<>' | '<' | '<=' | '>' | '>=', element: string): Condition | undefined {
    // `@day` and the like would compare parts of dates in the user's zone, which SQL cannot.
    return element === '' || element.includes('@') ? undefined : { is: 'field', by, element }
}

const SECONDS: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400, week: 604_800 }

/** `other_field@day@before@3`; months and longer differ in length and are not built. */
function distanceCondition(less: boolean, value: string): Condition | undefined {
    const [element = '', unit = '', direction, count = ''] = value.split('@')
    const seconds = SECONDS[unit]
    if (element === '' || seconds === undefined || !/^\d+$/.test(count)) {
        return undefined
    }
    if (direction !== 'before' && direction !== 'after') {
        return undefined
    }
    return { is: 'distance', element, seconds: seconds * Number(count), less, before: direction === 'before' }
}

function betweenCondition(term: Term, column: ColumnDefinition, environment: QueryEnvironment): Condition | undefined {
    const parts = valueParts(term).map((part) => evaluated(part, term, environment))
    const [from, to] = parts
    if (parts.length !== 2 || from === undefined || to === undefined) {
        return undefined
    }
    return range(from, to, false, column, environment)
}

/** `Today@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()`, or one date, which is a day in the user's zone. */
function onCondition(
    not: boolean,
    term: Term,
    column: ColumnDefinition,
    environment: QueryEnvironment,
): Condition | undefined {
    const [label = '', ...ends] = valueParts(term)
    if (ends.length === 0) {
        const day = /^\d{4}-\d{2}-\d{2}$/.test(label) ? label : undefined
        const start = day && relativeTimeOf('dateGenerate', [day, 'start'], environment.now, environment.timeZone)
        const end = day && relativeTimeOf('dateGenerate', [day, 'end'], environment.now, environment.timeZone)
        return start === undefined || end === undefined ? undefined : range(start, end, not, column, environment)
    }
    const [start, end] = ends.map((part) => evaluated(part, term, environment))
    return start === undefined || end === undefined ? undefined : range(start, end, not, column, environment)
}

function range(
    from: string,
    to: string,
    not: boolean,
    column: ColumnDefinition,
    environment: QueryEnvironment,
): Condition {
    const low = operandOf(from, column, environment)
    const high = operandOf(to, column, environment)
    return low === undefined || high === undefined ? NOTHING : { is: 'between', low, high, not }
}

const RELATIVE_UNITS: Readonly<Record<string, CalendarUnit>> = {
    minute: 'Minute',
    hour: 'Hour',
    day: 'Day',
    dayofweek: 'Day',
    week: 'Week',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
}

/** `@hour@ago@1`: an hour before now. */
function relativeCondition(
    relation: string,
    value: string,
    column: ColumnDefinition,
    environment: QueryEnvironment,
): Condition | undefined {
    const [, unitName = '', direction, count = ''] = value.split('@')
    const unit = RELATIVE_UNITS[unitName]
    const isTime = DATE_TIME_TYPES.has(column.type) || column.type === 'glide_date'
    if (!unit || !isTime || !/^\d+$/.test(count) || (direction !== 'ago' && direction !== 'ahead')) {
        return undefined
    }
    const offset = direction === 'ago' ? -Number(count) : Number(count)
    const { now, timeZone } = environment
    if (relation === 'EE') {
        const start = startOfUnit(now, unit, offset, timeZone)
        const end = startOfUnit(now, unit, offset + 1, timeZone) - 1000
        return range(toGlideDateTime(start), toGlideDateTime(end), false, column, environment)
    }
    const by = ({ GT: '>', GE: '>=', LT: '<', LE: '<=' } as const)[relation]
    const at = operandOf(toGlideDateTime(shifted(now, unit, offset, timeZone)), column, environment)
    return by === undefined || at === undefined ? undefined : { is: 'compared', by, value: at }
}

/** Seconds since the epoch of a stored date or date-time, null for anything else. */
export function secondsOf(text: string): number | null {
    const at = fromGlideDateTime(text)
    return at === null ? null : at / 1000
}
