import { html } from 'hono/html'
import type { ColumnDefinition } from '../../store/dictionary'
import type { Row } from '../../store/row'
import type { Html } from '../layout'
import type { PageServices } from '../page-services'
import { BUILDER_FIELDS, builtConditions, conditionBuilder, isBuildable } from './condition-builder'
import { joinQuery, splitQuery } from './encoded-pieces'

/** Field of a submitted form: the condition field that its builder belongs to. */
const BUILDER_OF = 'sysparm_condition_of'

/** Button that shows the form again, so that the builder offers the fields of the table that was chosen. */
export const REFRESH_FIELD = 'sysparm_refresh'

/** Columns of which a record says to what table its conditions belong. */
const TABLE_COLUMNS = ['collection', 'table'] as const

/** Whether a column holds conditions that a form builds; of a business rule its Filter Conditions. */
export function isConditionField({ table, element, type }: ColumnDefinition): boolean {
    return type === 'conditions' || (table === 'sys_script' && element === 'filter_condition')
}

/**
 * The builder of a condition field, for the table that the record names; before one is chosen, a button that asks for it.
 * Null if the builder cannot show what the field holds: then it is edited as a text.
 */
export function conditionField(services: PageServices, row: Row, column: ColumnDefinition, text: string): Html | null {
    const table = conditionTable(services, row)
    if (table === null) {
        return text === ''
            ? html`<button class="unstyled" type="submit" name="${REFRESH_FIELD}" value="true">
                      Choose conditions
                  </button>
                  <small>after the table is chosen</small>`
            : null
    }
    const { conditions, orders, groups } = splitQuery(text)
    if (orders.length + groups.length > 0 || !isBuildable(services, table, conditions)) {
        return null
    }
    return html`<input type="hidden" name="${BUILDER_OF}" value="${column.element}" />${conditionBuilder(services, {
            table,
            conditions,
            ofChange: true,
        })}`
}

/**
 * The text of a condition field as its builder was submitted, the original if both ask for the same; undefined if the form
 * has no builder of this field.
 */
export function builtText(
    services: PageServices,
    row: Row,
    column: ColumnDefinition,
    form: URLSearchParams,
    original: string,
): { readonly ok: string } | { readonly refused: string } | undefined {
    const table = conditionTable(services, row)
    if (form.get(BUILDER_OF) !== column.element || !form.has(BUILDER_FIELDS.field) || table === null) {
        return undefined
    }
    const built = builtConditions(services, table, form)
    if ('refused' in built) {
        return built
    }
    const text = joinQuery({ conditions: built.ok, orders: [], groups: [] })
    return { ok: text === joinQuery(splitQuery(original)) ? original : text }
}

function conditionTable({ context }: PageServices, row: Row): string | null {
    const named = TABLE_COLUMNS.map((element) => row[element] ?? '').find((name) => name !== '')
    return named !== undefined && context.dictionary.get().table(named) ? named : null
}
