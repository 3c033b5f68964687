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
            const node: QueryNode =
                matchAll || where.kind !== 'and' || where.nodes.length === 0
                    ? where
                    : { kind: 'or', nodes: where.nodes }
            return matchRow(
                context.database,
                context.dictionary.get(),
                table,
                node,
                row,
                null,
                context.queryEnvironment(),
                { caseSensitive },
            )
        },
    }
}
