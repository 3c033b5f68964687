import type { ColumnDefinition } from '../../store/dictionary'
import { resolveElement } from '../../store/resolve-element'
import { BUILDER_FIELDS, builtConditions } from '../conditions/condition-builder'
import { escapeValue, joinQuery, splitQuery } from '../conditions/encoded-pieces'
import { fieldKind } from '../conditions/operators'
import { typedCondition } from '../conditions/typed-condition'
import type { PageServices } from '../page-services'

/** Rows on one page; the first one is taken if an address names none of them. */
export const PAGE_SIZES = [20, 10, 50, 100] as const

/** Parameters of a list's address that ask for another one. */
export const LIST_FIELDS = {
    searchField: 'sysparm_search_field',
    searchText: 'sysparm_search_text',
    /** Before the name of a column: the text to search it for. */
    column: 'sysparm_column.',
    rows: 'sysparm_rows',
    first: 'sysparm_first_row',
    buildFilter: 'sysparm_build_filter',
} as const

/** The search of all text columns of a list. */
export const FOR_TEXT = 'for text'

/** What an address asks a list for. */
export interface ListRequest {
    readonly encoded: string
    readonly first: number
    readonly size: number
    /** At most so many records, whatever the query finds; null for all. */
    readonly most: number | null
}

/**
 * What the address of a list says: sysparm_query, sysparm_order with sysparm_order_direction, sysparm_force_row_count
 * (markdown/platform-user-interface/navigate-using-url.md), page and page size.
 */
export function listRequest(query: URLSearchParams): ListRequest {
    const whole = (name: string): number => Math.max(0, Math.trunc(Number(query.get(name))) || 0)
    const most = whole('sysparm_force_row_count')
    const size = PAGE_SIZES.find((each) => each === whole(LIST_FIELDS.rows)) ?? PAGE_SIZES[0]
    const asked = splitQuery(query.get('sysparm_query') ?? '')
    const order = query.get('sysparm_order') ?? ''
    const direction = query.get('sysparm_order_direction') === 'desc' ? 'ORDERBYDESC' : 'ORDERBY'
    const orders = /^[a-z][a-z0-9_.]*$/.test(order) ? [`${direction}${order}`, ...asked.orders] : asked.orders
    const first = Math.max(1, whole(LIST_FIELDS.first))
    return { encoded: joinQuery({ ...asked, orders }), first, size, most: most > 0 ? most : null }
}

/** The address of a list. */
export function listAddress(table: string, { encoded, first, size, most }: ListRequest): string {
    const parameters = new URLSearchParams({ sysparm_query: encoded })
    if (first > 1) {
        parameters.set(LIST_FIELDS.first, String(first))
    }
    if (size !== PAGE_SIZES[0]) {
        parameters.set(LIST_FIELDS.rows, String(size))
    }
    if (most !== null) {
        parameters.set('sysparm_force_row_count', String(most))
    }
    return `/${table}_list.do?${parameters.toString()}`
}

/**
 * The query that a submitted search, column search or condition builder asks for; null where the address has none of them.
 * A search adds a condition, a builder replaces all.
 */
export function askedQuery(
    services: PageServices,
    table: string,
    columns: readonly string[],
    query: URLSearchParams,
): { readonly ok: string } | { readonly refused: string } | null {
    const before = splitQuery(query.get('sysparm_query') ?? '')
    if (query.has(BUILDER_FIELDS.field) && query.has(LIST_FIELDS.buildFilter)) {
        const built = builtConditions(services, table, query)
        return 'refused' in built ? built : { ok: joinQuery({ ...before, conditions: built.ok }) }
    }
    const searches = [
        [query.get(LIST_FIELDS.searchField) ?? '', query.get(LIST_FIELDS.searchText) ?? ''] as const,
        ...columns.map((column) => [column, query.get(LIST_FIELDS.column + column) ?? ''] as const),
    ].filter(([field, text]) => field !== '' && text.trim() !== '')
    const isSent =
        query.has(LIST_FIELDS.searchField) || columns.some((column) => query.has(LIST_FIELDS.column + column))
    if (!isSent) {
        return null
    }
    const found: string[] = []
    for (const [field, text] of searches) {
        const made =
            field === FOR_TEXT
                ? textSearch(services, table, columns, text.trim())
                : columnSearch(services, table, field, text.trim())
        if ('refused' in made) {
            return made
        }
        found.push(made.ok)
    }
    return { ok: joinQuery({ ...before, conditions: [...before.conditions, ...found] }) }
}

type Search = { readonly ok: string } | { readonly refused: string }

/** "returns records that contain the search term in any field in the list table" (t_SearchAList.md); here of its columns. */
function textSearch(services: PageServices, table: string, columns: readonly string[], text: string): Search {
    const parts = columns.flatMap((element) => {
        const column = resolveElement(services.context.dictionary.get(), table, element)?.column
        const kind = column && column.storage === 'text' ? fieldKind(column) : null
        return kind === 'text' || kind === 'reference' ? [`${element}LIKE${escapeValue(text)}`] : []
    })
    return parts.length === 0 ? { refused: 'This list has no text to search' } : { ok: parts.join('^OR') }
}

/** Wildcards before or behind a search term, longest first (t_SearchAList.md, "Available list search wildcards"). */
const WILDCARDS: readonly (readonly [pattern: RegExp, operator: string])[] = [
    [/^!\*(.+)$/s, 'NOT LIKE'],
    [/^!=(.+)$/s, '!='],
    [/^\*(.+)$/s, 'LIKE'],
    [/^%(.+)%$/s, 'LIKE'],
    [/^%(.+)$/s, 'ENDSWITH'],
    [/^(.+)%$/s, 'STARTSWITH'],
    [/^=(.+)$/s, '='],
]

/** The search of one column: by wildcard, else "greater than or equal to the value you enter" or as two properties say. */
function columnSearch(services: PageServices, table: string, element: string, text: string): Search {
    const column = resolveElement(services.context.dictionary.get(), table, element)?.column
    if (!column) {
        return { refused: `This list has no column "${element}"` }
    }
    const wild = WILDCARDS.map(([pattern, operator]) => [pattern.exec(text)?.[1], operator] as const).find(
        ([found]) => found !== undefined,
    )
    const [value = text, operator] = wild ?? [text, plainOperator(services, column, text)]
    if (operator === 'LIKE' || operator === 'NOT LIKE' || operator === 'ENDSWITH' || operator === 'STARTSWITH') {
        return { ok: `${element}${operator}${escapeValue(value)}` }
    }
    return typedCondition(services, table, element, operator, value)
}

function plainOperator(services: PageServices, column: ColumnDefinition, text: string): string {
    const isSet = (name: string): boolean => services.context.properties.get().get(name) === 'true'
    const kind = fieldKind(column)
    if (kind === 'boolean' || (kind === 'choice' && Number.isNaN(Number(text)))) {
        return '='
    }
    if (column.element === 'number' && /^\d+$/.test(text)) {
        // "it finds the records that have a number ending with the number that you enter"
        return 'ENDSWITH'
    }
    if (isSet('glide.ui.goto_use_contains')) {
        return 'LIKE'
    }
    // A name has no place in the order of the sys_ids that a reference holds.
    return isSet('glide.ui.goto_use_starts_with') || kind === 'reference' ? 'STARTSWITH' : '>='
}
