import { type QueryOperation, queryOperation } from '../access/query-rules'
import type { Dictionary } from '../store/dictionary'
import type { ParsedQuery, QueryNode, Term } from '../store/query'
import { displayOfReference, resolveElement } from '../store/resolve-element'

/** A field that the answer to a query depends on, dot-walked or not, and what the query does with it. */
export interface FieldUse {
    readonly element: string
    readonly operation: QueryOperation
}

/** What a query asks for; groups count as orders do. */
export type AskedQuery = Pick<ParsedQuery, 'where' | 'order' | 'groupBy'>

/** Operators whose value is the name of a second field. */
const TWO_FIELDS: ReadonlySet<string> = new Set([
    'SAMEAS',
    'NSAMEAS',
    'GT_FIELD',
    'LT_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
])

/** Operators whose value begins with the name of a second field, up to an `@`. */
const DISTANCES: ReadonlySet<string> = new Set(['MORETHAN', 'LESSTHAN'])

/**
 * Every field that a query compares, sorts or groups by: of each term, of both fields where a term compares two, and of
 * the record behind a reference that is compared or sorted by its name.
 */
export function fieldUses(dictionary: Dictionary, table: string, query: AskedQuery): readonly FieldUse[] {
    const sorted = [...query.order.map(({ element }) => element), ...query.groupBy]
    return [
        ...termsOf(query.where).flatMap((term) => usesOfTerm(dictionary, table, term)),
        ...sorted.flatMap((element) => withName(dictionary, table, { element, operation: 'query_range' })),
    ]
}

function termsOf(node: QueryNode): readonly Term[] {
    return node.kind === 'term' ? [node] : node.nodes.flatMap(termsOf)
}

function usesOfTerm(dictionary: Dictionary, table: string, term: Term): readonly FieldUse[] {
    const operator = term.operator.trim()
    const operation = queryOperation(operator)
    const use = { element: term.element, operation }
    if (TWO_FIELDS.has(operator)) {
        return [use, { element: term.value, operation }]
    }
    if (DISTANCES.has(operator)) {
        return [use, { element: term.value.split('@')[0] ?? '', operation }]
    }
    return operation === 'query_range' && operator !== 'DYNAMIC' ? withName(dictionary, table, use) : [use]
}

/** A reference is compared and sorted by the display value of its record, which is a field of another table. */
function withName(dictionary: Dictionary, table: string, use: FieldUse): readonly FieldUse[] {
    const column = resolveElement(dictionary, table, use.element)?.column
    const display = column?.type === 'reference' ? displayOfReference(dictionary, column) : undefined
    return display ? [use, { ...use, element: `${use.element}.${display.column.element}` }] : [use]
}
