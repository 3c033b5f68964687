import type { ColumnDefinition } from '../../store/dictionary'
import { fromUserDateTime } from '../../store/glide-time'
import { resolveElement } from '../../store/resolve-element'
import type { PageServices } from '../page-services'
import { namedRecord } from '../references/named-record'
import { escapeValue } from './encoded-pieces'
import { fieldTable, OPERATOR_WORDS } from './operators'

/** A condition of an encoded query, or why what was typed is none. */
export type TypedCondition = { readonly ok: string } | { readonly refused: string }

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Operators that compare with one value of the field itself. */
const COMPARING: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=', 'CHANGESFROM', 'CHANGESTO'])

/**
 * The condition that a person put together: names of records become sys_ids, labels become values of choices, times of
 * the person's zone become UTC. An expression stays, and is judged where the query is read.
 */
export function typedCondition(
    services: PageServices,
    table: string,
    element: string,
    operator: string,
    text: string,
): TypedCondition {
    const target = resolveElement(services.context.dictionary.get(), table, element)
    const known = OPERATOR_WORDS.find((one) => one.operator === operator)
    if (!target || !known) {
        return { refused: `The filter has no field "${element}", or no operator "${operator}"` }
    }
    if (known.alone) {
        return { ok: `${element}${operator}` }
    }
    const value = storedValue(services, fieldTable(table, target), target.column, operator, text)
    return 'refused' in value
        ? { refused: `${target.column.label}: ${value.refused}` }
        : { ok: `${element}${operator}${escapeValue(value.ok)}` }
}

function storedValue(
    services: PageServices,
    table: string,
    column: ColumnDefinition,
    operator: string,
    text: string,
): TypedCondition {
    const typed = text.trim()
    if (typed === '' || typed.startsWith('javascript:')) {
        return { ok: typed }
    }
    if (operator === 'IN' || operator === 'NOT IN') {
        return {
            ok: typed
                .split(',')
                .map((one) => choiceValue(services, table, column.element, one.trim()))
                .join(','),
        }
    }
    if (!COMPARING.has(operator)) {
        return { ok: typed }
    }
    if (column.type === 'reference' && column.reference) {
        return namedRecord(services, column.reference, column.attributes, typed)
    }
    if (column.type === 'glide_date_time') {
        const time = fromUserDateTime(DATE.test(typed) ? `${typed} 00:00:00` : typed, services.context.session.timeZone)
        return time === null ? { refused: `"${typed}" is not a time such as 2026-01-31 08:00:00` } : { ok: time }
    }
    return { ok: choiceValue(services, table, column.element, typed) }
}

/** The value of a choice by its label; any other text stays. */
function choiceValue(services: PageServices, table: string, element: string, text: string): string {
    const choices = services.context.dictionary.get().choices(table, element)
    return choices.find(({ label }) => label.toLowerCase() === text.toLowerCase())?.value ?? text
}
