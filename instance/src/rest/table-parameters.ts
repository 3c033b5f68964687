/** How field values are written into an answer: stored, as the user sees them, or both. */
export type DisplayMode = 'false' | 'true' | 'all'

/** The query parameters of the Table API (markdown/api-reference/rest-apis/c_TableAPI.md), read and bounded. */
export interface TableParameters {
    readonly query: string
    /** Name-value pairs that filter, used where sysparm_query is absent. */
    readonly filters: readonly (readonly [string, string])[]
    readonly hasQuery: boolean
    /** Null for all fields. */
    readonly fields: readonly string[] | null
    readonly limit: number
    readonly offset: number
    readonly display: DisplayMode
    readonly excludeReferenceLink: boolean
    readonly inputDisplayValue: boolean
    readonly suppressPagination: boolean
    readonly noCount: boolean
}

const DEFAULT_LIMIT = 10_000

/** Reads the parameters; one that makes no sense has its default. */
export function tableParameters(query: URLSearchParams): TableParameters {
    const fields = query.get('sysparm_fields')
    const display = query.get('sysparm_display_value')
    const isTrue = (name: string): boolean => query.get(name) === 'true'
    return {
        query: query.get('sysparm_query') ?? '',
        hasQuery: query.has('sysparm_query'),
        filters: [...query].filter(([name]) => !name.startsWith('sysparm_')),
        fields: fields
            ? fields
                  .split(',')
                  .map((field) => field.trim())
                  .filter((field) => field !== '')
            : null,
        limit: count(query.get('sysparm_limit'), DEFAULT_LIMIT),
        offset: count(query.get('sysparm_offset'), 0),
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeReferenceLink: isTrue('sysparm_exclude_reference_link'),
        inputDisplayValue: isTrue('sysparm_input_display_value'),
        suppressPagination: isTrue('sysparm_suppress_pagination_header'),
        noCount: isTrue('sysparm_no_count'),
    }
}

function count(text: string | null, otherwise: number): number {
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise
}
