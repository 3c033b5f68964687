import { guardExpressions } from '../../access/client-query'
import { interpretTerm } from '../../store/interpret-term'
import { matchRow } from '../../store/match-row'
import { parseEncodedQuery } from '../../store/parse-encoded-query'
import type { QueryNode, Term } from '../../store/query'
import { resolveElement } from '../../store/resolve-element'
import { trustedQuery } from '../../store/trusted-query'
import type { FilterArgument } from '../wire'
import type { HostServices } from './host-services'

/** GlideFilter, and whether an encoded query is valid. */
export function filterOperations({ context, log }: HostServices) {
    /** The filter of a script is trusted; in the sandbox (setEnforceSecurity) it is read as that of a client is. */
    const conditions = (table: string, filter: string, sandbox: boolean): QueryNode | null => {
        const { where } = parseEncodedQuery(filter)
        if (!sandbox) {
            return trustedQuery(where)
        }
        const read = guardExpressions(context.session, log, table, where)
        return 'refused' in read ? null : read.ok
    }

    return {
        /** A filter with a rejected expression matches no record. */
        'filter.match': ({ table, row, filter, matchAll, caseSensitive, sandbox }: FilterArgument): boolean => {
            const where = conditions(table, filter, sandbox)
            if (where === null) {
                return false
            }
            const node = matchAll ? where : anyOf(where)
            const dictionary = context.dictionary.get()
            return matchRow(context.database, dictionary, table, node, row, null, context.queryEnvironment(), {
                caseSensitive,
                emptyIsLess: true,
            })
        },

        /** An empty query is not a valid one (c_GlideRecordScopedAPI.md, isValidEncodedQuery). Its scripts are not run for that. */
        'query.valid': ({ table, query }: { table: string; query: string }): boolean => {
            const { where, order, groupBy } = parseEncodedQuery(query)
            const dictionary = context.dictionary.get()
            const elements = [...order.map(({ element }) => element), ...groupBy]
            const columnOf = (element: string) => resolveElement(dictionary, table, element)?.column
            const isValid = (term: Term): boolean => {
                const column = columnOf(term.element)
                return (
                    column !== undefined &&
                    interpretTerm(term, column, dictionary, context.queryEnvironment()) !== undefined
                )
            }
            return (
                query.trim() !== '' &&
                isValidNode(where, isValid) &&
                elements.every((element) => columnOf(element) !== undefined)
            )
        },
    }
}

/** One condition that holds is enough: the conditions that `^` joins become alternatives. */
function anyOf(where: QueryNode): QueryNode {
    return where.kind === 'and' && where.nodes.length > 0 ? { kind: 'or', nodes: where.nodes } : where
}

function isValidNode(node: QueryNode, isValid: (term: Term) => boolean): boolean {
    return node.kind === 'term' ? isValid(node) : node.nodes.every((inner) => isValidNode(inner, isValid))
}
