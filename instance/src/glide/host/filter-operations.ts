import type { Dictionary } from '../../store/dictionary'
import { matchRow } from '../../store/match-row'
import { parseEncodedQuery } from '../../store/parse-encoded-query'
import type { QueryNode } from '../../store/query'
import type { FilterArgument } from '../wire'
import type { HostServices } from './host-services'

/** GlideFilter, and whether an encoded query is valid. */
export function filterOperations({ context }: HostServices) {
    return {
        'filter.match': ({ table, row, filter, matchAll, caseSensitive }: FilterArgument): boolean => {
            const { where } = parseEncodedQuery(filter)
            const node = matchAll ? where : anyOf(where)
            const dictionary = context.dictionary.get()
            return matchRow(context.database, dictionary, table, node, row, null, context.queryEnvironment(), {
                caseSensitive,
            })
        },

        /** An empty query is not a valid one (c_GlideRecordScopedAPI.md, isValidEncodedQuery). */
        'query.valid': ({ table, query }: { table: string; query: string }): boolean => {
            const { where, order, groupBy } = parseEncodedQuery(query)
            const dictionary = context.dictionary.get()
            const elements = [...order.map(({ element }) => element), ...groupBy]
            const isField = (element: string) => resolves(dictionary, table, element)
            return query.trim() !== '' && isValidNode(where, isField) && elements.every(isField)
        },
    }
}

/** One condition that holds is enough: the conditions that `^` joins become alternatives. */
function anyOf(where: QueryNode): QueryNode {
    return where.kind === 'and' && where.nodes.length > 0 ? { kind: 'or', nodes: where.nodes } : where
}

function isValidNode(node: QueryNode, isField: (element: string) => boolean): boolean {
    return node.kind === 'term'
        ? node.operator !== '' && isField(node.element)
        : node.nodes.every((inner) => isValidNode(inner, isField))
}

function resolves(dictionary: Dictionary, table: string, path: string): boolean {
    const names = path.split('.')
    let at: string | null = table
    for (const [index, name] of names.entries()) {
        const column = dictionary.table(at ?? '')?.columns.get(name)
        if (!column) {
            return false
        }
        if (index < names.length - 1 && column.type !== 'reference') {
            return false
        }
        at = column.reference
    }
    return true
}
